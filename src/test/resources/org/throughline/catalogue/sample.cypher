// A few plans, small enough to know by heart and with something of every kind, in the shape of graph/README.md.

CREATE (:Dataset {
  id: 'dataset', name: 'sample', version: '1.2.0', checksum: 'abc', loadedAt: datetime('2026-11-21T12:00:00Z'),
  planCount: 5, actionCount: 37, linkCount: 2, licences: ['CC-BY-4.0', 'OGL-UK-3.0']
});

UNWIND [
  {id: 'document/first', day: date('2013-03-08'), text: 'A 𝔅rave text. Action 1: do it. Action 2.'},
  {id: 'document/second', day: date('2016-03-01'), text: 'Later.'}
] AS row
CREATE (:Document {
  id: row.id, title: 'Title of ' + row.id, publisher: 'HM Government', publishedPrinted: toString(row.day),
  publishedFrom: row.day, publishedTo: row.day, licence: 'OGL', url: 'https://example.org/' + row.id, sha256: 'f00',
  text: row.text
});

UNWIND [
  {id: 'document/first:14-30', start: 14, end: 30, quote: 'Action 1: do it.'},
  {id: 'document/first:31-40', start: 31, end: 40, quote: 'Action 2.'},
  {id: 'document/first:0-13', start: 0, end: 13, quote: 'A 𝔅rave text.'},
  {id: 'document/second:0-6', start: 0, end: 6, quote: 'Later.'}
] AS row
MATCH (d:Document {id: split(row.id, ':')[0]})
CREATE (p:Passage {
  id: row.id, document: d.id, start: row.start, end: row.end, quote: row.quote, heading: 'Heading', before: '',
  after: '…'
})
CREATE (p)-[:IN]->(d);

UNWIND [
  {id: 'org/home-office', name: 'Home Office', abbreviations: ['HO']},
  {id: 'org/fco', name: 'Foreign and Commonwealth Office', abbreviations: ['FCO'], to: date('2020-09-01')},
  {id: 'org/dfid', name: 'Department for International Development', abbreviations: ['DFID']},
  {id: 'org/fcdo', name: 'foreign, Commonwealth and Development Office', from: date('2020-09-02')},
  {id: 'org/fmu', name: 'Forced Marriage Unit'}
] AS row
CREATE (o:Organisation)
SET o = row;

MATCH (fco:Organisation {id: 'org/fco'}), (dfid:Organisation {id: 'org/dfid'}), (fcdo:Organisation {id: 'org/fcdo'}),
  (fmu:Organisation {id: 'org/fmu'}), (ho:Organisation {id: 'org/home-office'})
CREATE (fco)-[:SUCCEEDED_BY {on: date('2020-09-02'), kind: 'MERGED', source: 'gov.uk'}]->(fcdo)
CREATE (dfid)-[:SUCCEEDED_BY {on: date('2020-09-02'), kind: 'MERGED', source: 'gov.uk'}]->(fcdo)
CREATE (fmu)-[:PART_OF]->(ho)
CREATE (fmu)-[:PART_OF]->(fco);

UNWIND [
  {id: 'vawg-2010', series: 'vawg', generation: 1, day: date('2010-11-25'), holding: 'NOT_HELD'},
  {id: 'vawg-2013', series: 'vawg', generation: 2, day: date('2013-03-08'), holding: 'FULL', document: 'document/first'},
  {id: 'vawg-2016', series: 'vawg', generation: 3, day: date('2016-03-01'), holding: 'FULL', document: 'document/second'},
  {id: 'empty-2019', series: 'empty', generation: 1, day: date('2019-01-01'), holding: 'NOT_HELD'},
  {id: 'many-2020', series: 'many', generation: 1, day: date('2020-01-01'), holding: 'FULL'}
] AS row
MATCH (publisher:Organisation {id: 'org/home-office'})
CREATE (p:Plan {
  id: row.id, title: 'Plan ' + row.id, shortTitle: row.id, series: row.series, generation: row.generation,
  publishedPrinted: toString(row.day), publishedFrom: row.day, publishedTo: row.day, holding: row.holding,
  order: toString(row.day) + '/' + row.id
})
CREATE (p)-[:PUBLISHED_BY]->(publisher)
WITH p, row
MATCH (d:Document {id: row.document})
CREATE (p)-[:SET_OUT_IN {position: 1}]->(d);

UNWIND [
  {id: 'theme/prevention', name: 'Prevention', position: 1},
  {id: 'theme/support', name: 'Support', position: 2}
] AS row
CREATE (:Theme {id: row.id, name: row.name, description: row.name + ', in a sentence.', position: row.position});

UNWIND [
  {id: 'topic/forced-marriage', name: 'Forced marriage', altNames: ['FM'], broader: 'topic/harmful-practices'},
  {id: 'topic/fgm', name: 'FGM', broader: 'topic/harmful-practices'},
  {id: 'topic/harmful-practices', name: 'harmful practices'},
  {id: 'topic/stalking', name: 'Stalking'}
] AS row
CREATE (:Topic {id: row.id, name: row.name, altNames: row.altNames, description: row.name});

UNWIND ['topic/forced-marriage', 'topic/fgm'] AS narrower
MATCH (t:Topic {id: narrower})
MATCH (broader:Topic {id: 'topic/harmful-practices'})
CREATE (t)-[:BROADER]->(broader);

UNWIND [
  {id: 'instrument/old-order', name: 'Old Order'},
  {id: 'instrument/new-order', name: 'New Order'}
] AS row
CREATE (:Instrument {id: row.id, name: row.name, altNames: ['O'], kind: 'ORDER'});

MATCH (older:Instrument {id: 'instrument/old-order'}), (newer:Instrument {id: 'instrument/new-order'}),
  (p:Passage {id: 'document/second:0-6'})
CREATE (s:InstrumentSuccession {id: 'instrument/old-order~new-order', basis: 'STATED'})
CREATE (s)-[:FROM]->(older)
CREATE (s)-[:TO]->(newer)
CREATE (s)-[:EVIDENCED_BY {position: 1}]->(p)
CREATE (older)-[:SUCCEEDED_BY]->(newer);

UNWIND [
  {id: 'vawg-2013/section/chapter', position: 1, title: 'Chapter', theme: 'theme/prevention'},
  {id: 'vawg-2013/section/heading', position: 2, title: 'Heading', theme: 'theme/support'}
] AS row
MATCH (p:Plan {id: 'vawg-2013'})
MATCH (t:Theme {id: row.theme})
CREATE (s:Section {id: row.id, plan: p.id, title: row.title, position: row.position})
CREATE (s)-[:IN_PLAN]->(p)
CREATE (s)-[:ON_THEME]->(t);

MATCH (inner:Section {id: 'vawg-2013/section/heading'}), (outer:Section {id: 'vawg-2013/section/chapter'})
CREATE (inner)-[:WITHIN]->(outer);

// Those of 2013: an action with everything, an objective with two parts, an unnumbered one, one known by number only.
UNWIND [
  {
    id: 'vawg-2013/1', position: 1, ref: '1/2', numbers: 2, kind: 'ACTION', title: 'Pilot the Old Order',
    text: 'Pilot the Old Order in TWO areas.', undertakings: ['PILOT', 'FUND'], section: 'vawg-2013/section/heading',
    status: 'COMPLETED', fate: 'CARRIED_FORWARD', fateBasis: 'STATED', due: '2014-03-31', links: 1
  },
  {
    id: 'vawg-2013/2', position: 2, ref: '2', numbers: 1, kind: 'OBJECTIVE', title: 'Support victims',
    fate: 'CARRIED_FORWARD', fateBasis: 'JUDGED', section: 'vawg-2013/section/chapter'
  },
  {
    id: 'vawg-2013/2a', position: 3, ref: '2(a)', numbers: 1, kind: 'ACTION', title: 'First part', parent: 'vawg-2013/2',
    fate: 'CARRIED_FORWARD', fateBasis: 'JUDGED', links: 1, due: '2013-12-31'
  },
  {
    id: 'vawg-2013/2b', position: 4, ref: '2(b)', numbers: 1, kind: 'ACTION', title: 'Second part', parent: 'vawg-2013/2',
    status: 'CLOSED', fate: 'NO_SUCCESSOR_FOUND', fateBasis: 'JUDGED', fateNote: 'Looked for second parts.'
  },
  {
    id: 'vawg-2013/promise', position: 5, ref: 'promise', refGiven: true, numbers: 0, kind: 'COMMITMENT',
    title: 'From March we will', status: 'ON_TRACK', fate: 'NOT_REVIEWED'
  },
  {
    id: 'vawg-2013/5', position: 6, ref: '5', numbers: 1, kind: 'ACTION', displayTitle: 'Action 5 (words not known)',
    fate: 'UNACCOUNTED', fateBasis: 'STATED', plan: 'vawg-2013'
  },
  {
    id: 'vawg-2016/1', position: 1, ref: '1', numbers: 1, kind: 'ACTION', title: 'Roll the New Order out',
    undertakings: ['DELIVER'], fate: 'CURRENT', origin: 'CONTINUES', originBasis: 'STATED', links: 2, due: '2017-06-30'
  }
] AS row
MATCH (p:Plan {id: split(row.id, '/')[0]})
WITH row, p, p.order + '/' + right('00000' + toString(row.position), 6) AS order
CREATE (a:Action {
  id: row.id, plan: p.id, position: row.position, ref: row.ref, refGiven: coalesce(row.refGiven, false),
  numbers: row.numbers, kind: row.kind, undertakings: coalesce(row.undertakings, ['CONTINUE']), parent: row.parent,
  section: row.section, title: row.title, text: row.text, displayTitle: coalesce(row.displayTitle, row.title),
  words: toLower(row.title + coalesce('
' + row.text, '')), knownFrom: p.publishedTo, order: order,
  dueOrder: coalesce(row.due, '9999-12-31') + '/' + order, linkCount: coalesce(row.links, 0),
  linkOrder: right('00000' + toString(coalesce(row.links, 0)), 6) + '/' + order, status: row.status,
  origin: coalesce(row.origin, 'FIRST_PLAN'), originBasis: row.originBasis,
  fate: row.fate, fateBasis: row.fateBasis, fateNote: row.fateNote
})
CREATE (a)-[:IN_PLAN]->(p)
WITH a, row
OPTIONAL MATCH (parent:Action {id: row.parent})
FOREACH (one IN CASE WHEN parent IS NULL THEN [] ELSE [parent] END | CREATE (a)-[:PART_OF]->(one))
WITH a, row
OPTIONAL MATCH (section:Section {id: row.section})
FOREACH (one IN CASE WHEN section IS NULL THEN [] ELSE [section] END | CREATE (a)-[:IN_SECTION]->(one));

// Thirty of 2020, each with one of everything that is asked for in bulk; every third has a due date, some the same.
UNWIND range(1, 30) AS position
MATCH (p:Plan {id: 'many-2020'})
MATCH (theme:Theme {id: 'theme/support'})
MATCH (topic:Topic {id: 'topic/stalking'})
MATCH (instrument:Instrument {id: 'instrument/new-order'})
MATCH (lead:Organisation {id: 'org/fcdo'})
MATCH (passage:Passage {id: 'document/second:0-6'})
MATCH (document:Document {id: 'document/second'})
WITH *, p.order + '/' + right('00000' + toString(position), 6) AS order, 'many-2020/' + toString(position) AS id,
  CASE WHEN position % 3 = 0 THEN date({year: 2021 + position % 2, month: 6, day: 30}) END AS due
CREATE (a:Action {
  id: id, plan: p.id, position: position, ref: toString(position), refGiven: false, numbers: 1, kind: 'ACTION',
  undertakings: ['DELIVER'], title: 'Number ' + toString(position), displayTitle: 'Number ' + toString(position),
  words: 'number ' + toString(position), knownFrom: p.publishedTo, order: order,
  dueOrder: coalesce(toString(due), '9999-12-31') + '/' + order, linkCount: position % 4,
  linkOrder: '00000' + toString(position % 4) + '/' + order, status: 'ON_TRACK', origin: 'FIRST_PLAN', fate: 'CURRENT'
})
CREATE (a)-[:IN_PLAN]->(p)
CREATE (a)-[:ON_THEME]->(theme)
CREATE (a)-[:ABOUT {position: 1}]->(topic)
CREATE (a)-[:NAMES]->(instrument)
CREATE (a)-[:LED_BY]->(lead)
CREATE (s:Statement {
  id: id + '#1', action: id, position: 1, title: a.title, atPrinted: '2020', atFrom: date('2020-01-01'),
  atTo: date('2020-12-31'), shown: true
})
CREATE (s)-[:STATES]->(a)
CREATE (s)-[:EVIDENCED_BY {position: 1}]->(passage)
CREATE (s)-[:HAS_LEAD]->(l:Lead {id: id + '#1:lead-1', position: 1, printed: 'FCDO'})
CREATE (l)-[:IS]->(lead)
CREATE (f:Funding {id: id + '#funding-1', position: 1, printed: '£1', amount: 1})
CREATE (f)-[:FUNDS]->(a)
CREATE (f)-[:EVIDENCED_BY {position: 1}]->(passage)
CREATE (m:Measure {id: id + '#measure-1', position: 1, text: 'Counted'})
CREATE (m)-[:MEASURES]->(a)
CREATE (m)-[:EVIDENCED_BY {position: 1}]->(passage)
CREATE (u:Update {
  id: id + '#update-1', position: 1, status: 'ON_TRACK', atPrinted: '2020', atFrom: date('2020-06-01'),
  atTo: date('2020-06-30'), text: 'Going on.'
})
CREATE (u)-[:UPDATES]->(a)
CREATE (u)-[:SAID_IN]->(document)
CREATE (u)-[:EVIDENCED_BY {position: 1}]->(passage)
FOREACH (day IN CASE WHEN due IS NULL THEN [] ELSE [due] END |
  CREATE (s)-[:HAS_TIMING]->(:Timing {
    id: id + '#1:timing-0', position: 0, role: 'DUE', printed: toString(day), from: day, to: day, ongoing: false,
    recurring: false
  })
);

// The first of 2013: what it is about, in two wordings.
MATCH (a:Action {id: 'vawg-2013/1'})
MATCH (first:Passage {id: 'document/first:14-30'})
MATCH (second:Passage {id: 'document/first:0-13'})
MATCH (later:Passage {id: 'document/second:0-6'})
MATCH (document:Document {id: 'document/second'})
MATCH (prevention:Theme {id: 'theme/prevention'})
MATCH (support:Theme {id: 'theme/support'})
MATCH (marriage:Topic {id: 'topic/forced-marriage'})
MATCH (stalking:Topic {id: 'topic/stalking'})
MATCH (order:Instrument {id: 'instrument/old-order'})
MATCH (fco:Organisation {id: 'org/fco'})
CREATE (a)-[:ON_THEME]->(support)
CREATE (a)-[:ON_THEME]->(prevention)
CREATE (a)-[:ABOUT {position: 2}]->(stalking)
CREATE (a)-[:ABOUT {position: 1}]->(marriage)
CREATE (a)-[:NAMES]->(order)
CREATE (a)-[:LED_BY]->(fco)
CREATE (shown:Statement {
  id: 'vawg-2013/1#1', action: a.id, position: 1, title: a.title, text: a.text, atPrinted: 'March 2013',
  atFrom: date('2013-03-01'), atTo: date('2013-03-31'), shown: true
})
CREATE (shown)-[:STATES]->(a)
CREATE (shown)-[:EVIDENCED_BY {position: 2}]->(second)
CREATE (shown)-[:EVIDENCED_BY {position: 1}]->(first)
CREATE (shown)-[:HAS_LEAD]->(:Lead {id: 'vawg-2013/1#1:lead-2', position: 2, printed: 'all depts.'})
CREATE (shown)-[:HAS_LEAD]->(lead:Lead {id: 'vawg-2013/1#1:lead-1', position: 1, printed: 'FCO'})
CREATE (lead)-[:IS]->(fco)
CREATE (shown)-[:HAS_TIMING]->(:Timing {
  id: 'vawg-2013/1#1:timing-0', position: 0, role: 'DUE', printed: 'March 2014, then March 2016',
  from: date('2014-03-01'), to: date('2016-03-31'), ongoing: false, recurring: true
})
CREATE (shown)-[:HAS_TIMING]->(:Timing {
  id: 'vawg-2013/1#1:timing-2', position: 2, role: 'DUE', printed: 'March 2016', from: date('2016-03-01'),
  to: date('2016-03-31'), ongoing: false, recurring: false
})
CREATE (shown)-[:HAS_TIMING]->(:Timing {
  id: 'vawg-2013/1#1:timing-1', position: 1, role: 'DUE', printed: 'March 2014', from: date('2014-03-01'),
  to: date('2014-03-31'), ongoing: false, recurring: false
})
CREATE (other:Statement {
  id: 'vawg-2013/1#2', action: a.id, position: 2, title: 'The same in other words', status: 'CLOSED',
  atPrinted: '2016', atFrom: date('2016-01-01'), atTo: date('2016-12-31'), part: 'Annex A', shown: false
})
CREATE (other)-[:STATES]->(a)
CREATE (other)-[:EVIDENCED_BY {position: 1}]->(later)
CREATE (sum:Funding {
  id: 'vawg-2013/1#funding-1', position: 1, printed: '£3.5 billion', amount: 3500000000, from: date('2013-04-01'),
  to: date('2014-03-31')
})
CREATE (sum)-[:FUNDS]->(a)
CREATE (sum)-[:EVIDENCED_BY {position: 1}]->(first)
CREATE (one:Update {
  id: 'vawg-2013/1#update-1', position: 1, status: 'ON_TRACK', statusPrinted: 'Green', by: 'CPS',
  atPrinted: 'March 2013', atFrom: date('2013-03-01'), atTo: date('2013-03-31'), text: 'Begun.'
})
CREATE (one)-[:UPDATES]->(a)
CREATE (one)-[:SAID_IN]->(document)
CREATE (one)-[:EVIDENCED_BY {position: 1}]->(later)
CREATE (two:Update {
  id: 'vawg-2013/1#update-2', position: 2, status: 'COMPLETED', atPrinted: 'March 2016', atFrom: date('2016-03-01'),
  atTo: date('2016-03-31')
})
CREATE (two)-[:UPDATES]->(a)
CREATE (two)-[:SAID_IN]->(document)
CREATE (three:Update {
  id: 'vawg-2013/1#update-3', position: 3, atPrinted: '2017', atFrom: date('2017-01-01'), atTo: date('2017-12-31'),
  text: 'Nothing of its status.'
})
CREATE (three)-[:UPDATES]->(a)
CREATE (three)-[:SAID_IN]->(document);

// Where the words of the fifth are not known, its number is printed; an outcome of the plan of 2013.
MATCH (a:Action {id: 'vawg-2013/5'}), (passage:Passage {id: 'document/first:31-40'}), (p:Plan {id: 'vawg-2013'})
CREATE (a)-[:EVIDENCED_BY {position: 1}]->(passage)
CREATE (m:Measure {id: 'vawg-2013#measure-1', position: 1, text: 'Fewer victims'})
CREATE (m)-[:MEASURES]->(p)
CREATE (m)-[:EVIDENCED_BY {position: 1}]->(passage);

UNWIND [
  {earlier: 'vawg-2013/1', basis: 'STATED', passage: 'document/first:14-30'},
  {earlier: 'vawg-2013/2a', basis: 'JUDGED', passage: 'document/first:0-13'}
] AS row
MATCH (later:Action {id: 'vawg-2016/1'})
MATCH (earlier:Action {id: row.earlier})
MATCH (own:Passage {id: row.passage})
MATCH (common:Passage {id: 'document/second:0-6'})
CREATE (link:Link {id: 'link/' + row.earlier + '~vawg-2016/1', type: 'REPLACED_BY', basis: row.basis})
CREATE (link)-[:EARLIER]->(earlier)
CREATE (link)-[:LATER]->(later)
CREATE (link)-[:EVIDENCED_BY {position: 1}]->(own)
CREATE (link)-[:EVIDENCED_BY {position: 2}]->(common)
CREATE (earlier)-[:LEADS_TO {id: link.id, type: link.type, basis: row.basis}]->(later);

UNWIND [
  {action: 'vawg-2013/2b', kind: 'NO_SUCCESSOR_FOUND', basis: 'JUDGED', passage: 'document/first:0-13'},
  {action: 'vawg-2013/5', kind: 'UNACCOUNTED', basis: 'STATED', passage: 'document/second:0-6'},
  {action: 'vawg-2016/1', kind: 'NO_SUCCESSOR_FOUND', basis: 'JUDGED', passage: 'document/first:0-13'}
] AS row
MATCH (a:Action {id: row.action})
MATCH (passage:Passage {id: row.passage})
MATCH (later:Plan {id: 'vawg-2016'})
MATCH (earlier:Plan {id: 'vawg-2010'})
CREATE (r:Review {id: row.action + '#fate', side: 'FATE', kind: row.kind, basis: row.basis})
CREATE (r)-[:REVIEWS]->(a)
CREATE (r)-[:EVIDENCED_BY {position: 1}]->(passage)
CREATE (r)-[:CHECKED_AGAINST {position: 1}]->(later)
CREATE (r)-[:CHECKED_AGAINST {position: 2}]->(earlier);
