package org.throughline.database;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Empties the shared graph before each class and gives tests what they ask it with.
 */
final class GraphTestExtension implements BeforeAllCallback, ParameterResolver {

	@Override
	public void beforeAll(ExtensionContext context) {
		SharedGraph.get().empty();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return !parameter.isAnnotated(Autowired.class) && parameter.getParameter().getAnnotations().length == 0
				&& SharedGraph.get().offers(parameter.getParameter().getType());
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return SharedGraph.get().bean(parameter.getParameter().getType());
	}

}
