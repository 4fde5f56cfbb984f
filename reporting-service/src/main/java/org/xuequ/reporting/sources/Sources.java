package org.xuequ.reporting.sources;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.ViewWriter;

/** Everything kept of the other services, by kind. */
@Component
public final class Sources {
    private final Kept<Cycle> cycles;
    private final Kept<Plan> plans;
    private final Kept<Task> tasks;
    private final Kept<OrgUnit> units;
    private final Kept<TermDates> terms;
    private final Kept<Reminder> reminders;

    Sources(MongoTemplate mongo, ViewWriter writer) {
        cycles = new Kept<>(
                mongo,
                writer,
                "cycles",
                Cycle.class,
                Cycle::cycleId,
                Cycle::version,
                c -> keys(c.districtId(), null, c.termId()));
        plans = new Kept<>(
                mongo,
                writer,
                "plans",
                Plan.class,
                Plan::planId,
                Plan::version,
                p -> keys(p.districtId(), p.schoolId(), p.termId()));
        tasks = new Kept<>(
                mongo,
                writer,
                "tasks",
                Task.class,
                Task::taskId,
                Task::version,
                t -> keys(t.districtId(), t.owner(), t.termId()));
        units = new Kept<>(
                mongo,
                writer,
                "units",
                OrgUnit.class,
                OrgUnit::orgUnitId,
                OrgUnit::version,
                u -> keys(u.districtId(), u.schoolId(), null));
        terms = new Kept<>(
                mongo,
                writer,
                "terms",
                TermDates.class,
                TermDates::termId,
                TermDates::version,
                t -> keys(t.districtId(), null, t.termId()));
        reminders = new Kept<>(
                mongo,
                writer,
                "reminders",
                Reminder.class,
                Reminder::id,
                Reminder::version,
                r -> keys(r.districtId(), r.owner(), null));
    }

    public Kept<Cycle> cycles() {
        return cycles;
    }

    public Kept<Plan> plans() {
        return plans;
    }

    /** Found under the school that owns them, or the district for the office's own. */
    public Kept<Task> tasks() {
        return tasks;
    }

    public Kept<OrgUnit> units() {
        return units;
    }

    public Kept<TermDates> terms() {
        return terms;
    }

    public Kept<Reminder> reminders() {
        return reminders;
    }

    private static Map<String, Object> keys(String districtId, @Nullable String schoolId, @Nullable String termId) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("districtId", districtId);
        keys.put("schoolId", schoolId);
        keys.put("termId", termId);
        return keys;
    }
}
