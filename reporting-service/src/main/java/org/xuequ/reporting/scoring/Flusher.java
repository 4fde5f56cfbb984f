package org.xuequ.reporting.scoring;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xuequ.reporting.ReportingSettings;
import org.xuequ.reporting.rows.SchoolTerm;

/**
 * Empties the dirty set: what this instance marked soon after, many batches at once; what another left behind after a
 * while. The set itself is in the store, so nothing is lost with a process.
 */
@Component
final class Flusher implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Flusher.class);
    private final Scores scores;
    private final Recomputing recomputing;
    private final ReportingSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition marked = lock.newCondition();
    private final Set<SchoolTerm> own = new LinkedHashSet<>();
    private volatile boolean running;

    Flusher(Scores scores, Recomputing recomputing, ReportingSettings settings) {
        this.scores = scores;
        this.recomputing = recomputing;
        this.settings = settings;
    }

    void soon(Collection<SchoolTerm> changed) {
        lock.lock();
        try {
            own.addAll(changed);
            marked.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("flusher").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        soon(List.of());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                flush(awaitOwn());
                Thread.sleep(settings.flushEvery());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void flush(List<SchoolTerm> marks) {
        try {
            var due = new LinkedHashSet<>(marks);
            if (due.size() < settings.flushAtMost()) {
                due.addAll(scores.dirtySince(
                        InstantSource.system().instant().minus(settings.adoptAfter()),
                        settings.flushAtMost() - due.size()));
            }
            recomputing.recompute(due);
        } catch (RuntimeException e) {
            LOG.warn("dirty schools are not flushed now, but kept: {}", e.toString());
        }
    }

    /** The next own marks; none when nothing came for a while, which is the time to look after others'. */
    private List<SchoolTerm> awaitOwn() throws InterruptedException {
        lock.lock();
        try {
            if (own.isEmpty()) {
                marked.awaitNanos(settings.adoptAfter().toNanos() / 2);
            }
            List<SchoolTerm> next = own.stream().limit(settings.flushAtMost()).toList();
            next.forEach(own::remove);
            return new ArrayList<>(next);
        } finally {
            lock.unlock();
        }
    }
}
