package org.xuequ.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Events of a small district of its own, as JSON. */
public final class Story {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final String unique;

    Story(String unique) {
        this.unique = unique;
    }

    public String district() {
        return "d" + unique;
    }

    public String school() {
        return "s" + unique;
    }

    public String path() {
        return "/" + district() + "/" + school();
    }

    public String term() {
        return """
                {"termId": "t%1$s", "version": 1, "districtId": "d%1$s", "name": "春季学期",
                 "start": "2026-02-24", "end": "2026-07-10", "zone": "Asia/Shanghai", "weekOne": "2026-02-23",
                 "holidays": [], "makeUpWorkdays": []}
                """.formatted(unique);
    }

    public String teacher() {
        return "t1-" + unique;
    }

    public String lead() {
        return "lead-" + unique;
    }

    public String person(String id, String name, String locale) {
        return """
                {"personId": "%s", "version": 1, "districtId": "%s", "schoolId": "%s", "name": "%s",
                 "email": "%s@mail.example", "locale": "%s", "active": true, "grants": []}
                """.formatted(id, district(), school(), name, id, locale);
    }

    public Task task(String name, LocalDate dueDay, Instant at) {
        Instant due = dueDay.plusDays(1).atStartOfDay(ZONE).toInstant().minusMillis(1);
        return new Task("tk-" + name + "-" + unique, 1, "OPEN", due, at, at, null);
    }

    /** A task and the versions that follow from it. */
    public final class Task {
        private final String id;
        private final int version;
        private final String status;
        private final Instant dueAt;
        private final Instant opened;
        private final Instant at;
        private final @Nullable Instant completedAt;

        private Task(
                String id,
                int version,
                String status,
                Instant dueAt,
                Instant opened,
                Instant at,
                @Nullable Instant completedAt) {
            this.id = id;
            this.version = version;
            this.status = status;
            this.dueAt = dueAt;
            this.opened = opened;
            this.at = at;
            this.completedAt = completedAt;
        }

        public String id() {
            return id;
        }

        public Task completed(Instant now) {
            return new Task(id, version + 1, "DONE", dueAt, opened, now, now);
        }

        public String reminder(String step, String recipient) {
            return id + ":" + step + ":" + recipient + ":1";
        }

        public String json() {
            return """
                    {"taskId": "%s", "version": %d, "districtId": "%s", "schoolId": "%s", "orgPath": "%s/jyz",
                     "planId": "pl", "seriesId": "pl:m1", "measureId": "m1", "termId": "t%s", "title": "读书笔记",
                     "kind": "DATED", "assigneeId": "%s", "leadId": "%s", "opensAt": "%s", "dueAt": "%s",
                     "dueVersion": 1, "status": "%s", "overdue": false, "late": false, "progress": 0,
                     "completedAt": %s, "at": "%s"}
                    """.formatted(
                            id,
                            version,
                            district(),
                            school(),
                            path(),
                            unique,
                            teacher(),
                            lead(),
                            opened,
                            dueAt,
                            status,
                            completedAt == null ? "null" : '"' + completedAt.toString() + '"',
                            at);
        }

        public String batch(Task... more) {
            var tasks = new StringBuilder(json());
            for (Task other : more) {
                tasks.append(", ").append(other.json());
            }
            return """
                    {"batchId": "b-%s", "version": 1, "districtId": "%s", "schoolId": "%s", "planId": "pl",
                     "openedAt": "%s", "tasks": [%s]}
                    """.formatted(id, district(), school(), at, tasks);
        }
    }
}
