package org.throughline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The Data Package that Throughline is delivered with, on the class path.
 */
final class DeliveredFiles implements PackageFiles {

	private static final String FOLDER = "seeds/";

	private final SortedMap<String, Resource> resources = new TreeMap<>();

	DeliveredFiles() {
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath:" + FOLDER + "**")) {
				String url = resource.getURL().toString();
				if (resource.isReadable() && !url.endsWith("/")) {
					this.resources.put(url.substring(url.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1), resource);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String place() {
		return "the package that Throughline is delivered with";
	}

	@Override
	public SortedSet<String> paths() {
		return new TreeSet<>(this.resources.keySet());
	}

	@Override
	public long size(String path) {
		try {
			return resource(path).contentLength();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public byte[] read(String path) {
		try {
			return resource(path).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Resource resource(String path) {
		Resource resource = this.resources.get(path);
		if (resource == null) {
			throw new IllegalArgumentException("There is no file %s in %s".formatted(path, place()));
		}
		return resource;
	}

}
