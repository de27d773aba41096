package org.throughline.database.embedded;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListener;

/**
 * Closes the gate for the commit of every transaction that changes data, whoever sent it
 * over Bolt, and opens it when the change can be read or was undone.
 */
final class CommitListener implements TransactionEventListener<CommitGate> {

	private final CommitGate gate;

	CommitListener(CommitGate gate) {
		this.gate = gate;
	}

	@Override
	public @Nullable CommitGate beforeCommit(TransactionData data, Transaction transaction,
			GraphDatabaseService database) throws InterruptedException {
		if (!data.hasDataChanges()) {
			return null;
		}
		this.gate.close();
		return this.gate;
	}

	@Override
	public void afterCommit(TransactionData data, @Nullable CommitGate closed, GraphDatabaseService database) {
		open(closed);
	}

	@Override
	public void afterRollback(TransactionData data, @Nullable CommitGate closed, GraphDatabaseService database) {
		open(closed);
	}

	/** Nothing of what changed is looked at, so nothing need be gathered. */
	@Override
	public Set<TransactionData.DataSelection> transactionDataSelection() {
		return Set.of();
	}

	private static void open(@Nullable CommitGate closed) {
		if (closed != null) {
			closed.open();
		}
	}

}
