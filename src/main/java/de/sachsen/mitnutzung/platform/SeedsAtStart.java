package de.sachsen.mitnutzung.platform;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A lifecycle instead of a runner, because a runner would let requests in before there is an administrator. */
@Component
class SeedsAtStart implements SmartLifecycle {

    private final ObjectProvider<Seed> seeds;
    private final TransactionOperations transaction;
    private volatile boolean running;

    SeedsAtStart(ObjectProvider<Seed> seeds, TransactionOperations transaction) {
        this.seeds = seeds;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        List<Seed> inOrder = seeds.orderedStream().toList();
        transaction.executeWithoutResult(status -> inOrder.forEach(Seed::sow));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First of all; the web server comes near the end. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
