package org.xuequ.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xuequ.messaging.Change;
import org.xuequ.messaging.Stored;

/**
 * Whose turn it is: a person gets the steps of one task in order, so a mail waits until the one before it is settled.
 *
 * @param go may be sent now
 * @param later must wait longer than a moment; moved out of the way of others
 */
record Turns(List<Stored<Mail>> go, List<Change<Mail>> later) {
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    /** @param before the mails that those in {@code ready} come after, as far as they exist */
    static Turns of(List<Stored<Mail>> ready, Map<String, Mail> before, Instant wall) {
        var go = new ArrayList<Stored<Mail>>();
        var later = new ArrayList<Change<Mail>>();
        for (Stored<Mail> mail : ready) {
            String after = mail.state().reminder().after();
            Mail earlier = after == null ? null : before.get(after);
            if (earlier == null || earlier.status().settled()) {
                go.add(mail);
            } else if (!readyToo(earlier, wall)) {
                Instant tryAt = earlier.tryAt() == null ? wall.plus(A_WHILE) : earlier.tryAt();
                later.add(new Change<>(mail, mail.state().notBefore(tryAt), List.of()));
            }
        }
        return new Turns(go, later);
    }

    private static boolean readyToo(Mail earlier, Instant wall) {
        return earlier.tryAt() != null && !earlier.tryAt().isAfter(wall);
    }
}
