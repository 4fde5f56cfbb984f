package org.xuequ.notification.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.messaging.Stored;
import org.xuequ.notification.policy.Step;
import org.xuequ.notification.reminding.Background;
import org.xuequ.notification.reminding.Backgrounds;
import org.xuequ.notification.reminding.Reminder;
import org.xuequ.notification.reminding.Wording;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Page;
import org.xuequ.rest.Problem;

/** A person's own inbox, in the language they ask for. */
@RestController
class InboxDoor {
    private final Inbox inbox;
    private final Backgrounds backgrounds;
    private final Clock clock;

    InboxDoor(Inbox inbox, Backgrounds backgrounds, Clock clock) {
        this.inbox = inbox;
        this.backgrounds = backgrounds;
        this.clock = clock;
    }

    /**
     * @param text as of {@code owedAt}: the days in it are counted from there
     * @param dueAt end of the due day, with the district's offset, as all times here
     */
    record Letter(
            String reminderId,
            String taskId,
            Step step,
            String subject,
            String text,
            OffsetDateTime dueAt,
            OffsetDateTime owedAt,
            @Nullable OffsetDateTime readAt) {}

    @GetMapping("/inbox")
    Page<Letter> read(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        int most = Cursor.limit(limit);
        List<Entry> found = inbox.of(caller.personId(), unread, Place.parse(after), most).stream()
                .map(Stored::state)
                .toList();
        Function<Reminder, Background> background =
                backgrounds.of(found.stream().map(Entry::reminder).toList());
        return Page.of(found, most, entry -> Place.of(entry.reminder()))
                .map(entry -> letter(entry, background.apply(entry.reminder()), caller));
    }

    @PostMapping("/inbox/{reminderId}/read")
    Letter markRead(@PathVariable String reminderId, Caller caller) {
        Stored<Entry> entry = inbox.find(reminderId)
                .filter(found -> found.state().reminder().recipientId().equals(caller.personId()))
                .orElseThrow(() -> Problem.notFound(reminderId));
        Entry read = entry.state().readAt(clock.instant());
        Entry now =
                read.equals(entry.state()) ? read : inbox.update(entry, read).state();
        return letter(now, backgrounds.of(List.of(now.reminder())).apply(now.reminder()), caller);
    }

    private static Letter letter(Entry entry, Background background, Caller caller) {
        Reminder r = entry.reminder();
        Wording.Text text = Wording.in(caller.locale()).text(r, background, r.owedAt());
        ZoneId zone = ZoneId.of(r.zone());
        return new Letter(
                r.reminderId(),
                r.taskId(),
                r.step(),
                text.subject(),
                text.body(),
                r.dueAt().atZone(zone).toOffsetDateTime(),
                r.owedAt().atZone(zone).toOffsetDateTime(),
                at(entry.readAt(), zone));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
