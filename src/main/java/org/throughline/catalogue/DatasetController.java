package org.throughline.catalogue;

import java.util.Optional;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what is loaded.
 */
@Controller
class DatasetController {

	private final DatasetReader datasets;

	DatasetController(DatasetReader datasets) {
		this.datasets = datasets;
	}

	@QueryMapping
	Optional<Dataset> dataset() {
		return this.datasets.current();
	}

}
