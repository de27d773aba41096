package org.throughline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code datapackage.json}.
 */
final class DescriptorFile {

	static final String NAME = "datapackage.json";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private DescriptorFile() {
	}

	/**
	 * The descriptor that a file holds.
	 * @throws tools.jackson.core.JacksonException if it holds none
	 */
	static Descriptor parse(String json) {
		return JSON.readValue(json, Descriptor.class);
	}

	/**
	 * The descriptor that Throughline is delivered with: the shape of every package that
	 * it reads.
	 */
	static Descriptor delivered() {
		try {
			return parse(new ClassPathResource("seeds/" + NAME).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
