package org.xuequ.devstack.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.xuequ.devstack.demo.Ledger.MailEntry;
import org.xuequ.devstack.demo.RemindersOwed.Owed;
import tools.jackson.databind.JsonNode;

/** I4: every reminder that is owed came to its person, once, not too early; and none that is not owed. */
final class ReminderBooks {
    private final Play play;
    private final Faults faults;
    private final Map<String, Integer> inboxes = new ConcurrentHashMap<>();
    private int early;
    private int doubled;

    ReminderBooks(Play play, Faults faults) {
        this.play = play;
        this.faults = faults;
    }

    Figures.Reminders check() {
        Map<String, Owed> owed = RemindersOwed.all(play.ledger());
        play.crowd().each(List.copyOf(play.district().people()), person -> inbox(person, owed));
        made(owed);
        mails(owed);
        int delivered = 0;
        for (Owed one : owed.values()) {
            boolean there = inboxes.containsKey(one.reminderId())
                    && (!play.district().mail(one.recipient())
                            || play.ledger().mails().containsKey(one.reminderId()));
            delivered += there ? 1 : 0;
            if (!there) {
                faults.add("I4", "never came: " + one);
            }
        }
        faults.same("I4", "reminders that came too early", 0, early);
        faults.same("I4", "reminders that came twice", 0, doubled);
        return new Figures.Reminders(owed.size(), delivered, early, doubled);
    }

    private void inbox(String person, Map<String, Owed> owed) {
        for (JsonNode letter :
                play.doors().all(Call.get("notification", "/inbox").as(person))) {
            String id = letter.path("reminderId").asString();
            Owed one = owed.get(id);
            if (one == null || !one.recipient().equals(person)) {
                faults.add("I4", "not owed to " + person + ": " + id);
            }
            if (inboxes.merge(id, 1, Integer::sum) > 1) {
                count(0, 1);
            }
        }
    }

    private void made(Map<String, Owed> owed) {
        for (JsonNode line :
                play.doors().all(Call.get("notification", "/reminders").as(DemoDistrict.AUDITOR))) {
            Owed one = owed.get(line.path("reminderId").asString());
            Instant at = OffsetDateTime.parse(line.path("madeAt").asString()).toInstant();
            if (one == null) {
                faults.add("I4", "not owed: " + line);
            } else if (at.isBefore(one.at())) {
                count(1, 0);
            } else {
                faults.same("I4", "the instant of " + one.reminderId(), one.at(), at);
            }
        }
    }

    private void mails(Map<String, Owed> owed) {
        for (Map.Entry<String, MailEntry> mail : play.ledger().mails().entrySet()) {
            Owed one = owed.get(mail.getKey());
            if (one == null || !play.district().mail(one.recipient())) {
                faults.add("I4", "a mail that is not owed: " + mail.getKey());
            } else {
                boolean tooEarly =
                        Objects.requireNonNull(mail.getValue()).first().isBefore(one.at());
                count(tooEarly ? 1 : 0, mail.getValue().times() > 1 ? 1 : 0);
            }
        }
    }

    private synchronized void count(int earlier, int again) {
        early += earlier;
        doubled += again;
    }
}
