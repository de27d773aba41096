package org.throughline.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Reads organisations.
 */
@Component
public class OrganisationReader implements NodeSource {

	private final CatalogueQueries queries;

	OrganisationReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return Ids.isOf(Ids.ORGANISATION, id);
	}

	@Override
	public Map<String, Organisation> byIds(Collection<String> ids) {
		return this.queries.single("organisation-by-id", ids, Rows.node(Organisation::from));
	}

	/** By name. */
	public List<Organisation> all() {
		return this.queries.all("organisations", Rows.node(Organisation::from));
	}

	Map<String, List<Succession>> predecessorsOf(Collection<String> organisationIds) {
		return this.queries.several("organisation-predecessors", organisationIds, OrganisationReader::succession);
	}

	Map<String, List<Succession>> successorsOf(Collection<String> organisationIds) {
		return this.queries.several("organisation-successors", organisationIds, OrganisationReader::succession);
	}

	Map<String, List<Organisation>> parentsOf(Collection<String> organisationIds) {
		return this.queries.several("organisation-parents", organisationIds, Rows.node(Organisation::from));
	}

	private static Succession succession(Record row) {
		return new Succession(Organisation.from(row.get("earlier")), Organisation.from(row.get("later")),
				row.get("on").asLocalDate(), SuccessionKind.valueOf(row.get("kind").asString()),
				row.get("source").asString());
	}

}
