package org.throughline.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Reads instruments.
 */
@Component
public class InstrumentReader implements NodeSource {

	private final CatalogueQueries queries;

	InstrumentReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return Ids.isOf(Ids.INSTRUMENT, id);
	}

	@Override
	public Map<String, Instrument> byIds(Collection<String> ids) {
		return this.queries.single("instrument-by-id", ids, Rows.node(Instrument::from));
	}

	/** By name. */
	public List<Instrument> all() {
		return this.queries.all("instruments", Rows.node(Instrument::from));
	}

	Map<String, List<InstrumentSuccession>> predecessorsOf(Collection<String> instrumentIds) {
		return this.queries.several("instrument-predecessors", instrumentIds, InstrumentReader::succession);
	}

	Map<String, List<InstrumentSuccession>> successorsOf(Collection<String> instrumentIds) {
		return this.queries.several("instrument-successors", instrumentIds, InstrumentReader::succession);
	}

	Map<String, List<Instrument>> ofActions(Collection<String> actionIds) {
		return this.queries.several("action-instruments", actionIds, Rows.node(Instrument::from));
	}

	private static InstrumentSuccession succession(Record row) {
		return new InstrumentSuccession(row.get("id").asString(), Instrument.from(row.get("earlier")),
				Instrument.from(row.get("later")), Basis.valueOf(row.get("basis").asString()));
	}

}
