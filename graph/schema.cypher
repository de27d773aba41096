// The shape of the graph: what is unique and what is indexed. Every statement may be run again.
// The nodes and relationships themselves are described in README.md beside this file.

// Every node of a package is found by its id when relationships are written, and no two of any kinds share one.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;

// Kinds that a question or a load begins at. Other kinds need none: each costs a first start time. A graph that an earlier
// version of Throughline made has more of them, which stay and do no harm.
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (n:Plan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT instrument_id IF NOT EXISTS FOR (n:Instrument) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT instrument_succession_id IF NOT EXISTS FOR (n:InstrumentSuccession) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT naming_id IF NOT EXISTS FOR (n:Naming) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT funding_id IF NOT EXISTS FOR (n:Funding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT update_id IF NOT EXISTS FOR (n:Update) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT discrepancy_id IF NOT EXISTS FOR (n:Discrepancy) REQUIRE n.id IS UNIQUE;

CREATE INDEX action_order IF NOT EXISTS FOR (n:Action) ON (n.order);
CREATE INDEX action_due_order IF NOT EXISTS FOR (n:Action) ON (n.dueOrder);
CREATE INDEX action_link_order IF NOT EXISTS FOR (n:Action) ON (n.linkOrder);
CREATE INDEX action_plan IF NOT EXISTS FOR (n:Action) ON (n.plan, n.order);
CREATE INDEX action_status IF NOT EXISTS FOR (n:Action) ON (n.status);
CREATE INDEX action_fate IF NOT EXISTS FOR (n:Action) ON (n.fate);
CREATE INDEX action_origin IF NOT EXISTS FOR (n:Action) ON (n.origin);
CREATE INDEX plan_order IF NOT EXISTS FOR (n:Plan) ON (n.order);
CREATE INDEX discrepancy_order IF NOT EXISTS FOR (n:Discrepancy) ON (n.order);
CREATE TEXT INDEX action_words IF NOT EXISTS FOR (n:Action) ON (n.words);
CREATE INDEX leads_to_id IF NOT EXISTS FOR ()-[r:LEADS_TO]-() ON (r.id);
