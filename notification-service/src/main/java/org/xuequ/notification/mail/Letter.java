package org.xuequ.notification.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xuequ.notification.directory.Person;
import org.xuequ.notification.reminding.Background;
import org.xuequ.notification.reminding.Reminder;
import org.xuequ.notification.reminding.Wording;

/**
 * A mail as it goes out.
 *
 * @param to an address (RFC 5322)
 * @param date by the district's clock
 */
record Letter(String reminderId, String to, String subject, String text, Instant date) {
    /** A line break in a title must not become another header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** Null when there is nowhere to send it. */
    static @Nullable Letter of(Reminder reminder, @Nullable Person to, Background background, Instant now) {
        if (to == null || !to.reachable() || to.email() == null) {
            return null;
        }
        Wording.Text text = Wording.in(to.reads()).text(reminder, background, now);
        return new Letter(reminder.reminderId(), to.email(), oneLine(text.subject()), text.body(), now);
    }
}
