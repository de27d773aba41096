package org.throughline.catalogue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers the fields of instruments.
 */
@Controller
class InstrumentController {

	private final InstrumentReader instruments;

	private final PassageReader passages;

	InstrumentController(InstrumentReader instruments, PassageReader passages) {
		this.instruments = instruments;
		this.passages = passages;
	}

	@QueryMapping
	@Nullable Instrument instrument(@Argument String id) {
		return this.instruments.byIds(List.of(id)).get(id);
	}

	@QueryMapping
	List<Instrument> instruments() {
		return this.instruments.all();
	}

	@BatchMapping
	Map<Instrument, List<InstrumentSuccession>> predecessors(List<Instrument> instruments) {
		return Batches.many(instruments, Instrument::id, this.instruments::predecessorsOf);
	}

	@BatchMapping
	Map<Instrument, List<InstrumentSuccession>> successors(List<Instrument> instruments) {
		return Batches.many(instruments, Instrument::id, this.instruments::successorsOf);
	}

	@BatchMapping
	Map<InstrumentSuccession, List<Passage>> passages(List<InstrumentSuccession> successions) {
		return Batches.many(successions, InstrumentSuccession::id, this.passages::ofRecords);
	}

}
