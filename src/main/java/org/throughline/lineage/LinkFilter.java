package org.throughline.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.throughline.catalogue.BadRequestException;
import org.throughline.catalogue.Basis;
import org.throughline.catalogue.Confidence;

/**
 * Which links count: values within a part are alternatives, the parts narrow each other,
 * and null is no restriction.
 */
public record LinkFilter(@Nullable List<LinkType> types, @Nullable List<Basis> bases,
		@Nullable Confidence minConfidence) {

	public static final LinkFilter ANY = new LinkFilter(null, null, null);

	public LinkFilter {
		refuseEmpty("types", types);
		refuseEmpty("bases", bases);
	}

	public static LinkFilter orAny(@Nullable LinkFilter filter) {
		return (filter != null) ? filter : ANY;
	}

	/**
	 * As the questions to the graph want it; the ranks of confidence stand in
	 * graph/README.md.
	 */
	public Map<String, Object> parameters() {
		return Map.of("types", names((this.types != null) ? this.types : Arrays.asList(LinkType.values())), "bases",
				names((this.bases != null) ? this.bases : Arrays.asList(Basis.values())), "confidence", rank());
	}

	private int rank() {
		return switch (this.minConfidence) {
			case HIGH -> 3;
			case MEDIUM -> 2;
			case LOW -> 1;
			case null -> 0;
		};
	}

	private static List<String> names(List<? extends Enum<?>> values) {
		return values.stream().<String>map(Enum::name).toList();
	}

	private static void refuseEmpty(String part, @Nullable List<?> values) {
		if (values != null && values.isEmpty()) {
			throw new BadRequestException(
					"links.%s is an empty list, which no link could match; leave it out to allow all".formatted(part));
		}
	}

}
