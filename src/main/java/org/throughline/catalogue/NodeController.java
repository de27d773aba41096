package org.throughline.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what bears an id, of whatever type it is.
 */
@Controller
class NodeController {

	private static final int MOST = 100;

	private final List<NodeSource> sources;

	NodeController(List<NodeSource> sources) {
		this.sources = sources;
	}

	@QueryMapping
	@Nullable Object node(@Argument String id) {
		return read(List.of(id)).get(id);
	}

	@QueryMapping
	List<@Nullable Object> nodes(@Argument List<String> ids) {
		if (ids.size() > MOST) {
			throw new BadRequestException(
					"nodes takes at most %d ids, not %d; ask for them in several requests".formatted(MOST, ids.size()));
		}
		Map<String, Object> found = read(ids);
		List<@Nullable Object> nodes = new ArrayList<>();
		ids.forEach((id) -> nodes.add(found.get(id)));
		return nodes;
	}

	private Map<String, Object> read(List<String> ids) {
		Map<String, Object> found = new HashMap<>();
		for (NodeSource source : this.sources) {
			List<String> own = ids.stream().filter(source::owns).distinct().toList();
			if (!own.isEmpty()) {
				found.putAll(source.byIds(own));
			}
		}
		return found;
	}

}
