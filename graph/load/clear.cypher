// Takes out everything that a package brought, the Dataset and Revision apart.
// Parameters: none. Rows: none.
// Record alone would do, had earlier versions of Throughline not written nodes without it.
MATCH (n:Record|Document|Passage|Organisation|Plan|Section|Theme|Topic|Instrument|InstrumentSuccession|Naming|Action
  |Statement|Lead|Timing|Funding|Measure|Update|Link|Assessment|Review|Discrepancy)
DETACH DELETE n;
