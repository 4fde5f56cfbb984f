package org.xuequ.devstack.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A task as it was when it was opened.
 *
 * @param school null for the district's own
 * @param quota what its evidence must add up to; 0 when one word of completion will do
 * @param opened when its plan took effect
 */
record Due(
        String taskId,
        @Nullable String school,
        String planId,
        String measureId,
        String title,
        String occurrence,
        String assignee,
        @Nullable String lead,
        Instant dueAt,
        int dueVersion,
        long quota,
        Instant opened,
        boolean directive) {

    static Due read(JsonNode task, Instant opened) {
        return new Due(
                task.path("taskId").asString(),
                text(task, "schoolId"),
                task.path("planId").asString(),
                task.path("measureId").asString(),
                task.path("title").asString(),
                Objects.requireNonNullElse(text(task, "occurrence"), ""),
                task.path("assigneeId").asString(),
                text(task, "leadId"),
                Instant.from(java.time.OffsetDateTime.parse(task.path("dueAt").asString())),
                task.path("dueVersion").asInt(1),
                task.path("kind").asString().equals("QUOTA")
                        ? (long) Math.ceil(task.path("quota").path("n").asDouble(1))
                        : 0,
                opened,
                text(task, "directiveId") != null);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }

    LocalDate dueDay() {
        return SchoolTerm.day(dueAt);
    }

    /** The same in every play of the same seed, whatever ids the services give. */
    String fate() {
        return String.join("|", String.valueOf(school), measureId, title, occurrence, assignee);
    }

    Instant overdueAt() {
        return SchoolTerm.endOf(SchoolTerm.after(dueDay(), 1));
    }

    /** When it is given up for missed. */
    static Instant missedAt() {
        return SchoolTerm.endOf(SchoolTerm.after(SchoolTerm.END, 5));
    }
}
