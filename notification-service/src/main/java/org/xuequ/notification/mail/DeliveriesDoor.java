package org.xuequ.notification.mail;

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
import org.xuequ.messaging.Stored;
import org.xuequ.notification.policy.Step;
import org.xuequ.notification.reminding.Onlookers;
import org.xuequ.notification.reminding.Reminder;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Page;

/** What became of mails, for those who lead or check; by reminder id. */
@RestController
class DeliveriesDoor {
    private final Mails mails;

    DeliveriesDoor(Mails mails) {
        this.mails = mails;
    }

    /**
     * @param attempts tries in vain
     * @param nextTryAt wall clock; absent when it is at rest
     */
    record Line(
            String reminderId,
            String channel,
            Mail.Status status,
            String taskId,
            @Nullable String schoolId,
            Step step,
            String recipientId,
            OffsetDateTime owedAt,
            @Nullable OffsetDateTime attemptedAt,
            @Nullable OffsetDateTime nextTryAt,
            int attempts,
            @Nullable String reason) {}

    @GetMapping("/deliveries")
    Page<Line> list(
            Caller caller,
            @RequestParam(required = false) Mail.@Nullable Status status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var all = new ArrayList<>(List.of(Onlookers.scope(caller).criteria("orgPath")));
        if (status != null) {
            all.add(Criteria.where("status").is(status.name()));
        }
        int most = Cursor.limit(limit);
        List<Stored<Mail>> found = mails.list(Cursor.query(new Criteria().andOperator(all), after, most));
        return Page.of(found, most, Stored::id).map(stored -> line(stored.state()));
    }

    private static Line line(Mail mail) {
        Reminder r = mail.reminder();
        ZoneId zone = ZoneId.of(r.zone());
        return new Line(
                r.reminderId(),
                "MAIL",
                mail.status(),
                r.taskId(),
                r.schoolId(),
                r.step(),
                r.recipientId(),
                r.owedAt().atZone(zone).toOffsetDateTime(),
                at(mail.attemptedAt(), zone),
                at(mail.tryAt(), zone),
                mail.attempts(),
                mail.reason());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
