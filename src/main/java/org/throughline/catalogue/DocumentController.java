package org.throughline.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/**
 * Answers the fields of documents, and which one a passage quotes.
 */
@Controller
class DocumentController {

	private final DocumentReader documents;

	DocumentController(DocumentReader documents, BatchLoaderRegistry loaders) {
		this.documents = documents;
		loaders.<String, String>forName("texts")
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> documents.textsOf(ids)));
	}

	@BatchMapping
	Map<Passage, Document> document(List<Passage> passages) {
		return Batches.one(passages, Passage::documentId, this.documents::byIds);
	}

	@SchemaMapping
	CompletableFuture<String> text(Document document, @Argument @Nullable Integer start,
			@Argument @Nullable Integer end, DataLoader<String, String> texts) {
		return texts.load(document.id())
			.thenApply((text) -> slice(document, text, Objects.requireNonNullElse(start, 0), end));
	}

	private static String slice(Document document, String text, int start, @Nullable Integer end) {
		int length = text.codePointCount(0, text.length());
		int stop = Objects.requireNonNullElse(end, length);
		if (start < 0 || start > stop || stop > length) {
			throw new BadRequestException("%s has %d code points, so that no part of it runs from %d to %d; ".formatted(
					document.id(), length, start, stop) + "start and end lie between 0 and its length, start first");
		}
		int first = text.offsetByCodePoints(0, start);
		return text.substring(first, text.offsetByCodePoints(first, stop - start));
	}

}
