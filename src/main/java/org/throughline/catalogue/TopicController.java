package org.throughline.catalogue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers the fields of topics.
 */
@Controller
class TopicController {

	private final TopicReader topics;

	TopicController(TopicReader topics) {
		this.topics = topics;
	}

	@QueryMapping
	@Nullable Topic topic(@Argument String id) {
		return this.topics.byIds(List.of(id)).get(id);
	}

	@QueryMapping
	List<Topic> topics() {
		return this.topics.all();
	}

	@BatchMapping
	Map<Topic, Topic> broader(List<Topic> topics) {
		return Batches.one(topics, Topic::id, this.topics::broaderThan);
	}

	@BatchMapping
	Map<Topic, List<Topic>> narrower(List<Topic> topics) {
		return Batches.many(topics, Topic::id, this.topics::narrowerThan);
	}

}
