package org.xuequ.notification.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.notification.policy.Step;
import org.xuequ.notification.reminding.Onlookers;
import org.xuequ.notification.reminding.Reminder;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Page;

/** Which reminders were made, for those who lead or check; by id. */
@RestController
class RemindersDoor {
    private final Inbox inbox;

    RemindersDoor(Inbox inbox) {
        this.inbox = inbox;
    }

    /** @param madeAt never before {@code owedAt}; the lag between them is ours */
    record Line(
            String reminderId,
            String taskId,
            @Nullable String schoolId,
            String orgPath,
            String title,
            Step step,
            String recipientId,
            int dueVersion,
            OffsetDateTime dueAt,
            OffsetDateTime owedAt,
            OffsetDateTime madeAt,
            boolean read) {}

    @GetMapping("/reminders")
    Page<Line> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String task,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var all = new ArrayList<>(List.of(Onlookers.scope(caller).criteria("orgPath")));
        with(all, "taskId", task);
        with(all, "schoolId", school);
        with(all, "recipientId", recipient);
        int most = Cursor.limit(limit);
        var found = inbox.list(Cursor.query(new Criteria().andOperator(all), after, most));
        return Page.of(found, most, stored -> stored.id()).map(stored -> line(stored.state()));
    }

    private static void with(List<Criteria> all, String field, @Nullable String value) {
        if (value != null) {
            all.add(Criteria.where(field).is(value));
        }
    }

    private static Line line(Entry entry) {
        Reminder r = entry.reminder();
        return new Line(
                r.reminderId(),
                r.taskId(),
                r.schoolId(),
                r.orgPath(),
                r.title(),
                r.step(),
                r.recipientId(),
                r.dueVersion(),
                at(r.dueAt(), r),
                at(r.owedAt(), r),
                at(r.madeAt(), r),
                entry.readAt() != null);
    }

    private static OffsetDateTime at(Instant instant, Reminder r) {
        return instant.atZone(ZoneId.of(r.zone())).toOffsetDateTime();
    }
}
