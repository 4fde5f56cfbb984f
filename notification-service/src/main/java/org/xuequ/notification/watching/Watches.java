package org.xuequ.notification.watching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.Change;
import org.xuequ.messaging.Leases;
import org.xuequ.messaging.New;
import org.xuequ.messaging.Stored;
import org.xuequ.notification.running.Horizon;

/** The watches in the store. Every write is conditional on the version read; whoever was slower reads again. */
@Component
public class Watches {
    /** Collection, and name of the leases under which it is swept. */
    public static final String WATCHES = "watches";

    /** Hash slots that the watches are divided into. */
    public static final int SLOTS = 8;

    private static final Date EVER = new Date(0);

    /** What a watch becomes; null leaves things as they are. */
    interface Revision {
        @Nullable
        Watch of(String id, @Nullable Watch before);
    }

    private final AggregateStore<Watch> store;
    private final Horizon horizon;

    Watches(Aggregates aggregates) {
        this.store = aggregates.store(Watch.class, WATCHES, Watches::indexed);
        this.horizon = new Horizon();
    }

    /** Until when nothing is owed. */
    public Horizon horizon() {
        return horizon;
    }

    /** What is due in these slots at {@code now}, the longest owed first. */
    public List<Stored<Watch>> due(Set<Integer> slots, Instant now, int limit) {
        return store.list(new Query(
                        Criteria.where("slot").in(slots).and("nextAt").gt(EVER).lte(Date.from(now)))
                .with(Sort.by("nextAt"))
                .limit(limit));
    }

    /** When the next step of any task is owed; {@link Instant#MAX} when none is. */
    public Instant earliest() {
        Query first = new Query(Criteria.where("nextAt").gt(EVER))
                .with(Sort.by("nextAt"))
                .limit(1);
        return store.list(first).stream()
                .map(watch -> watch.state().nextAt())
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** How many are due at {@code now} and not yet taken. */
    public long pending(Instant now) {
        return horizon.reached(now)
                ? store.count(new Query(Criteria.where("nextAt").gt(EVER).lte(Date.from(now))))
                : 0;
    }

    /** Moves watches on after their reminders were made; one that changed meanwhile stays due and comes again. */
    public void moveOn(List<Change<Watch>> taken) {
        store.updateAll(taken);
    }

    /** The tasks whose {@code field} is {@code value}, by id, a page at a time. */
    List<TaskState> tasks(String field, String value, String after, int limit) {
        return store
                .list(new Query(Criteria.where(field).is(value).and("_id").gt(after))
                        .with(Sort.by("_id"))
                        .limit(limit))
                .stream()
                .map(watch -> watch.state().task())
                .toList();
    }

    /**
     * Makes of each watch what {@code revision} says, in one bulk write; one that it leaves equal is not written.
     *
     * @return the ids that somebody else wrote first: to be read and revised again
     */
    Set<String> revise(Set<String> ids, Revision revision) {
        Map<String, Stored<Watch>> found = store
                .list(new Query(Criteria.where("_id").in(ids)))
                .stream()
                .collect(Collectors.toMap(Stored::id, Function.identity()));
        var fresh = new ArrayList<New<Watch>>();
        var changed = new ArrayList<Change<Watch>>();
        for (String id : ids) {
            Stored<Watch> before = found.get(id);
            Watch after = revision.of(id, before == null ? null : before.state());
            if (before == null && after != null) {
                fresh.add(new New<>(id, after, List.of()));
            } else if (before != null && after != null && !after.equals(before.state())) {
                changed.add(new Change<>(before, after, List.of()));
            }
        }
        var lost = new HashSet<String>();
        fresh.forEach(one -> lost.add(one.id()));
        changed.forEach(one -> lost.add(one.before().id()));
        store.insertAll(fresh).forEach(one -> written(one.id(), one.state(), lost));
        store.updateAll(changed).forEach(one -> written(one.before().id(), one.after(), lost));
        return lost;
    }

    private void written(String id, Watch watch, Set<String> lost) {
        lost.remove(id);
        Instant next = watch.nextAt();
        if (next != null) {
            horizon.lower(next);
        }
    }

    private static Map<String, Object> indexed(Watch watch) {
        TaskState task = watch.task();
        Instant next = watch.nextAt();
        var fields = new HashMap<String, Object>();
        fields.put("districtId", task.districtId());
        fields.put("schoolId", task.schoolId());
        fields.put("termId", task.termId());
        fields.put("slot", Leases.slot(task.taskId(), SLOTS));
        fields.put("nextAt", next == null ? null : Date.from(next));
        return fields;
    }
}
