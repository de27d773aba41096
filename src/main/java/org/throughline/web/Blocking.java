package org.throughline.web;

import java.util.concurrent.Executors;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Where work that waits is done: on a virtual thread each.
 */
final class Blocking {

	static final Scheduler SCHEDULER = Schedulers.fromExecutor(Executors.newVirtualThreadPerTaskExecutor());

	private Blocking() {
	}

}
