package org.throughline.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures a parsed document before it is validated, since validation and all that comes
 * after may take forever over one that is too large.
 * <p>
 * Each fragment is measured once however often it is spread, so that this takes time in
 * proportion to the document's length.
 */
final class DocumentShape {

	/** The standard introspection query is deeper than anybody else's has to be. */
	private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

	private final LimitsProperties limits;

	private final List<OperationDefinition> operations;

	private final List<FragmentDefinition> fragments;

	private final Map<String, FragmentDefinition> fragmentsByName = new HashMap<>();

	private final Map<FragmentDefinition, Extent> measured = new HashMap<>();

	private final Set<FragmentDefinition> open = new HashSet<>();

	private int aliases;

	private int directives;

	private DocumentShape(Document document, LimitsProperties limits) {
		this.limits = limits;
		this.operations = document.getDefinitionsOfType(OperationDefinition.class);
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class);
		this.fragments.forEach((fragment) -> this.fragmentsByName.put(fragment.getName(), fragment));
	}

	/**
	 * Refuses a document that is too large, or one of whose fragments contains itself.
	 */
	static void check(Document document, LimitsProperties limits) {
		new DocumentShape(document, limits).check();
	}

	private void check() {
		RefusedException.checkLimit("operations", this.limits.operations(), this.operations.size(),
				"Send only the operation that is to be executed.");
		RefusedException.checkLimit("fragments", this.limits.fragments(), this.fragments.size(),
				"Send only the fragments that the operation uses.");
		this.fragments.forEach(this::measure);
		this.operations.forEach((operation) -> {
			count(operation);
			check(measure(operation.getSelectionSet()));
		});
	}

	private Extent measure(FragmentDefinition fragment) {
		Extent known = this.measured.get(fragment);
		if (known != null) {
			return known;
		}
		if (!this.open.add(fragment)) {
			throw new RefusedException(CodedError.of(ErrorCode.BAD_REQUEST,
					"The fragment '%s' contains itself; take it out of itself.".formatted(fragment.getName())));
		}
		count(fragment);
		Extent extent = measure(fragment.getSelectionSet());
		check(extent);
		this.measured.put(fragment, extent);
		return extent;
	}

	private Extent measure(@Nullable SelectionSet selections) {
		if (selections == null) {
			return Extent.NOTHING;
		}
		return selections.getSelections().stream().map(this::measure).reduce(Extent.NOTHING, Extent::beside);
	}

	private Extent measure(Selection<?> selection) {
		return switch (selection) {
			case Field field -> {
				count(field);
				Extent inside = measure(field.getSelectionSet());
				yield INTROSPECTION.contains(field.getName()) ? inside.flat() : inside.within();
			}
			case InlineFragment fragment -> {
				count(fragment);
				yield measure(fragment.getSelectionSet());
			}
			case FragmentSpread spread -> {
				count(spread);
				FragmentDefinition fragment = this.fragmentsByName.get(spread.getName());
				yield (fragment != null) ? measure(fragment) : Extent.NOTHING;
			}
			default -> Extent.NOTHING;
		};
	}

	private void count(Field field) {
		if (field.getAlias() != null) {
			RefusedException.checkLimit("aliases", this.limits.aliases(), ++this.aliases,
					"Ask for several things by id with 'nodes', for lists page by page, or in several requests.");
		}
		count((DirectivesContainer<?>) field);
	}

	private void count(DirectivesContainer<?> container) {
		this.directives += container.getDirectives().size();
		RefusedException.checkLimit("directives", this.limits.directives(), this.directives,
				"Leave out what is not wanted instead of marking it.");
	}

	private void check(Extent extent) {
		RefusedException.checkLimit("depth", this.limits.depth(), extent.depth(),
				"Ask for the inner fields in a request of their own, starting from the ids of the outer ones.");
		RefusedException.checkLimit("fields", this.limits.fields(), extent.fields(),
				"Ask for fewer fields, or in several requests.");
	}

	/**
	 * How deep a selection is and how many fields it has.
	 */
	private record Extent(int depth, long fields) {

		static final Extent NOTHING = new Extent(0, 0);

		Extent beside(Extent other) {
			return new Extent(Math.max(this.depth, other.depth), this.fields + other.fields);
		}

		Extent within() {
			return new Extent(this.depth + 1, this.fields + 1);
		}

		Extent flat() {
			return new Extent(1, this.fields + 1);
		}

	}

}
