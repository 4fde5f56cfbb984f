package org.xuequ.notification.watching;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.xuequ.notification.watching.TaskState.Status;

/** States of one task, due on Friday 20 March 2026, told as sentences. */
final class ATask {
    static final String ANA = "p-ana";
    static final String BO = "p-bo";
    static final String LEAD = "p-lead";
    static final Instant DUE = at("2026-03-20T23:59:59.999+08:00");

    private ATask() {}

    static TaskState opened(String at) {
        return state(1, Status.OPEN, ANA, DUE, 1, null, at);
    }

    static TaskState completed(long version, String at) {
        return state(version, Status.DONE, ANA, DUE, 1, at, at);
    }

    static TaskState waived(long version, String at) {
        return state(version, Status.WAIVED, ANA, DUE, 1, null, at);
    }

    static TaskState open(long version, String at) {
        return state(version, Status.OPEN, ANA, DUE, 1, null, at);
    }

    static TaskState handedToBo(long version, String at) {
        return state(version, Status.OPEN, BO, DUE, 1, null, at);
    }

    static TaskState postponed(long version, String dueAt, String at) {
        return state(version, Status.OPEN, ANA, at(dueAt), 2, null, at);
    }

    static TaskState unassigned(String at) {
        return state(1, Status.OPEN, null, DUE, 1, null, at);
    }

    static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static TaskState state(
            long version,
            Status status,
            @Nullable String assignee,
            Instant dueAt,
            int dueVersion,
            @Nullable String completedAt,
            String at) {
        return new TaskState(
                "tk-1",
                version,
                "d1",
                "s01",
                "/d1/s01/jwc",
                "pl-1",
                "t-spring",
                "开题报告",
                assignee,
                LEAD,
                at("2026-03-02T09:00:00+08:00"),
                dueAt,
                dueVersion,
                status,
                completedAt == null ? null : at(completedAt),
                at(at));
    }
}
