// Takes out everything that a package brought, the Dataset and Revision apart.
// Parameters: none. Rows: none.
MATCH (n:Document|Passage|Organisation|Plan|Section|Theme|Topic|Instrument|InstrumentSuccession|Naming|Action|Statement
  |Lead|Timing|Funding|Measure|Update|Link|Assessment|Review|Discrepancy)
DETACH DELETE n;
