// GraphiQL with this service's example questions in its tabs, made of files of this service only.
'use strict';

// One file each, in the order of the tabs.
const EXAMPLES = ['forced-marriage', 'lineage', 'actions', 'discrepancies', 'plans', 'dataset'];

// What GraphiQL keeps of the tabs from one visit to the next.
const TABS = 'graphiql:tabState';

async function ask(parameters) {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(parameters),
  });
  return response.json();
}

async function example(name) {
  const response = await fetch(`graphiql/examples/${name}.graphql`);
  return { query: await response.text() };
}

function showExamplesAgain() {
  localStorage.removeItem(TABS);
  location.reload();
}

async function show() {
  const element = React.createElement;
  const examples = await Promise.all(EXAMPLES.map(example));
  const page = element(
    GraphiQL,
    { fetcher: ask, defaultTabs: examples, defaultEditorToolsVisibility: false, schemaDescription: true },
    element(
      GraphiQL.Logo,
      null,
      element('button', { className: 'graphiql-button examples', type: 'button', onClick: showExamplesAgain }, 'Examples'),
      'Throughline',
    ),
  );
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
}

show();
