package org.throughline.database;

import java.time.Duration;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions with a time limit of their own, apart from any that the caller is in.
 */
final class Transactions {

	private Transactions() {
	}

	/** In read access mode, so that a cluster's secondaries serve them. */
	static TransactionOperations reading(PlatformTransactionManager manager, Duration limit) {
		TransactionTemplate template = limited(manager, limit);
		template.setReadOnly(true);
		return template;
	}

	static TransactionOperations writing(PlatformTransactionManager manager, Duration limit) {
		return limited(manager, limit);
	}

	private static TransactionTemplate limited(PlatformTransactionManager manager, Duration limit) {
		TransactionTemplate template = new TransactionTemplate(manager);
		template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		template.setTimeout(Math.toIntExact(limit.toSeconds()));
		return template;
	}

}
