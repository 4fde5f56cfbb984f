package org.xuequ.notification.watching;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xuequ.calendar.WorkCalendar;
import org.xuequ.notification.directory.Directory;
import org.xuequ.notification.policy.Policies;

/**
 * Brings task, term and policy together, whichever comes last. They come by ways of their own, so after writing it
 * looks again whether what the plans rest on is still the same; whoever changes that does the same the other way
 * round, and one of the two always sees the other.
 */
@Component
class Planning {
    private static final int AT_ONCE = 500;
    private static final int TRIES = 20;

    private final Watches watches;
    private final Directory directory;
    private final Policies policies;
    private final Clock clock;

    Planning(Watches watches, Directory directory, Policies policies, Clock clock) {
        this.watches = watches;
        this.directory = directory;
        this.policies = policies;
        this.clock = clock;
    }

    /** Watches these tasks; states of the same task in the order in which they were said. */
    void watch(List<TaskState> states) {
        Map<String, List<TaskState>> news =
                states.stream().collect(groupingBy(TaskState::taskId, LinkedHashMap::new, toList()));
        for (List<TaskState> tasks :
                parts(news.values().stream().map(List::getLast).toList())) {
            untilItHolds(tasks, basis -> (id, before) -> hear(before, news.getOrDefault(id, List.of()), basis));
        }
    }

    /** Plans anew what rests on a term ({@code termId}) or on a district's policy ({@code districtId}). */
    void replanAll(String field, String value) {
        List<TaskState> page = watches.tasks(field, value, "", AT_ONCE);
        while (!page.isEmpty()) {
            untilItHolds(page, this::replan);
            page = watches.tasks(field, value, page.getLast().taskId(), AT_ONCE);
        }
    }

    private void untilItHolds(List<TaskState> tasks, Function<Basis, Watches.Revision> first) {
        Function<Basis, Watches.Revision> revision = first;
        Set<String> left = ids(tasks);
        for (int i = 0; i < TRIES; i++) {
            Basis basis = basis(tasks);
            left = watches.revise(left, revision.apply(basis));
            if (left.isEmpty()) {
                if (basis(tasks).equals(basis)) {
                    return;
                }
                left = ids(tasks);
                revision = this::replan;
            }
        }
        throw new IllegalStateException("watches kept changing under us: " + left);
    }

    private Watches.Revision replan(Basis basis) {
        Instant now = clock.instant().truncatedTo(MILLIS);
        return (id, before) -> {
            WorkCalendar calendar = before == null ? null : basis.calendar(before.task());
            return before == null || calendar == null
                    ? null
                    : before.replan(calendar, basis.policy(before.task()), now);
        };
    }

    private static @Nullable Watch hear(@Nullable Watch before, List<TaskState> states, Basis basis) {
        Watch heard = before;
        for (TaskState state : states) {
            heard = heard == null ? Watch.of(state) : heard.hear(state);
        }
        if (heard == null || !heard.waits()) {
            return heard;
        }
        WorkCalendar calendar = basis.calendar(heard.task());
        return calendar == null ? heard : heard.plan(calendar, basis.policy(heard.task()));
    }

    private Basis basis(List<TaskState> tasks) {
        return new Basis(
                directory.terms(tasks.stream().map(TaskState::termId).collect(toSet())),
                policies.of(tasks.stream().map(TaskState::districtId).collect(toSet())));
    }

    private static Set<String> ids(List<TaskState> tasks) {
        return tasks.stream().map(TaskState::taskId).collect(toSet());
    }

    private static List<List<TaskState>> parts(List<TaskState> all) {
        return all.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList();
    }
}
