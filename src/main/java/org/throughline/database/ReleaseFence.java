package org.throughline.database;

import java.util.function.LongFunction;

import reactor.core.publisher.Mono;

/**
 * Keeps a whole request on one release of the data, although Neo4j reads what is
 * committed at each moment: no answer mixes what was before a load with what is after it.
 */
public interface ReleaseFence {

	/**
	 * Runs a whole request, which must not write nor run another one inside: it waits for
	 * a load's commit that is under way, and is asked again where a commit came in
	 * between.
	 * @param request asked for a new publisher each time, and told the number of the
	 * release that it is on: another one after each commit, never the same for two
	 * @return its answer, or a {@link GraphUnavailableException} where a commit takes too
	 * long
	 */
	<T> Mono<T> read(LongFunction<Mono<T>> request);

	/**
	 * Runs the commit of a load. The caller holds the write lock of the Dataset node in
	 * the transaction that {@code commit} ends, whether by committing it or by failing.
	 */
	void commit(Runnable commit);

	/**
	 * Lets readers in again that wait for the commit of a load which died in it. The
	 * caller holds the write lock of the Dataset node, so that no other load can be in
	 * its commit.
	 */
	void heal();

}
