package org.throughline.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Reads topics.
 */
@Component
public class TopicReader implements NodeSource {

	private final CatalogueQueries queries;

	TopicReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return Ids.isOf(Ids.TOPIC, id);
	}

	@Override
	public Map<String, Topic> byIds(Collection<String> ids) {
		return this.queries.single("topic-by-id", ids, Rows.node(Topic::from));
	}

	/** By name. */
	public List<Topic> all() {
		return this.queries.all("topics", Rows.node(Topic::from));
	}

	Map<String, Topic> broaderThan(Collection<String> topicIds) {
		return this.queries.single("topic-broader", topicIds, Rows.node(Topic::from));
	}

	Map<String, List<Topic>> narrowerThan(Collection<String> topicIds) {
		return this.queries.several("topic-narrower", topicIds, Rows.node(Topic::from));
	}

	Map<String, List<Topic>> ofActions(Collection<String> actionIds) {
		return this.queries.several("action-topics", actionIds, Rows.node(Topic::from));
	}

}
