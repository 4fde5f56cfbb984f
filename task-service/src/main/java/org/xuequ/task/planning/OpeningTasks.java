package org.xuequ.task.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xuequ.messaging.Stored;
import org.xuequ.task.task.Task;
import org.xuequ.task.task.Tasks;

/**
 * Opens what is kept in {@link Openings}: tasks first, then the batch that announces them, then the note that it is
 * done. A newer version of a plan also revises the tasks that are there, and one that was overtaken opens nothing. Every
 * step is insert-if-absent under an id that follows from the plan, so it may be cut off or run twice at any point and
 * nothing is lost or doubled.
 */
public final class OpeningTasks {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningTasks.class);
    private static final int AT_ONCE = 200;

    private final Openings openings;
    private final Batches batches;
    private final RevisingTasks revising;
    private final PlanningTasks planning;
    private final DirectoryProgress progress;
    private final Clock clock;

    public OpeningTasks(
            Openings openings,
            Batches batches,
            Tasks tasks,
            Directory directory,
            DirectoryProgress progress,
            Clock clock) {
        this.openings = openings;
        this.batches = batches;
        this.revising = new RevisingTasks(tasks);
        this.planning = new PlanningTasks(directory);
        this.progress = progress;
        this.clock = clock;
    }

    /** Opens what was not tried yet. */
    public void openNew() {
        openAll(Opening.Status.NEW);
    }

    /** Tries again what the directory knew too little for. */
    public void openWaiting() {
        openAll(Opening.Status.WAITING);
    }

    private void openAll(Opening.Status status) {
        List<Stored<Opening>> some = openings.in(status, "", AT_ONCE);
        if (some.isEmpty() || !progress.isCaughtUp()) {
            return;
        }
        while (!some.isEmpty()) {
            some.forEach(this::open);
            some = openings.in(status, some.getLast().id(), AT_ONCE);
        }
    }

    /** One that fails must not hold up the others: it is kept, and tried again. A store that is away fails them all. */
    private void open(Stored<Opening> kept) {
        try {
            attempt(kept);
        } catch (RuntimeException e) {
            if (kept.state().status() == Opening.Status.NEW) {
                LOG.error("opening {} failed and will be tried again", kept.id(), e);
            } else {
                LOG.warn("opening {} failed again: {}", kept.id(), e.toString());
            }
            putOff(kept);
        }
    }

    private void attempt(Stored<Opening> kept) {
        Optional<Opening> newest = openings.newest(kept.state().planId());
        if (newest.filter(newer -> newer.overtakes(kept.state())).isPresent()) {
            openings.note(kept, Opening.Status.DONE);
            return;
        }
        switch (planning.plan(kept.state())) {
            case Planned.Tasks(var tasks) -> {
                List<Stored<Task>> stored = batches.insert(tasks);
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                batches.announce(kept.state(), stored, now);
                if (kept.state().directiveId() == null) {
                    revising.revise(kept.state(), now);
                } else {
                    // A newer version may have come while it waited, or this very moment.
                    openings.newest(kept.state().planId())
                            .filter(newer -> newer.version() > kept.state().version())
                            .ifPresent(newer -> revising.revise(newer, stored, now));
                }
                openings.note(kept, Opening.Status.DONE);
            }
            case Planned.Waits(var what) -> {
                if (kept.state().status() == Opening.Status.NEW) {
                    LOG.warn("opening {} waits for {}", kept.id(), what);
                }
                putOff(kept);
            }
        }
    }

    private void putOff(Stored<Opening> kept) {
        if (kept.state().status() == Opening.Status.NEW) {
            openings.note(kept, Opening.Status.WAITING);
        }
    }
}
