package org.throughline.catalogue;

import java.util.Collection;
import java.util.Map;

/**
 * Finds the things of one type by their ids, for {@code node} and {@code nodes}; every
 * type that implements {@code Node} in the schema has one such bean.
 */
public interface NodeSource {

	/**
	 * Whether an id has the form of this type's ids. No id has the form of two types.
	 */
	boolean owns(String id);

	/**
	 * The things that bear these ids, in one round trip at most; ids that nothing bears
	 * are left out.
	 */
	Map<String, ?> byIds(Collection<String> ids);

}
