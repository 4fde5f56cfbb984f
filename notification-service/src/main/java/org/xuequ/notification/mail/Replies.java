package org.xuequ.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Reads SMTP replies (RFC 5321, 4.2.1): 5yz is for good, 4yz for now; a 5yz about signing in is our mistake, not the letter's. */
final class Replies {
    private static final Set<Integer> ABOUT_US = Set.of(503, 530, 534, 535, 538);
    private static final int CLOSING = 421;
    private static final int LONGEST = 300;

    private Replies() {}

    /** The server's answer about this letter; null when it said nothing about it, as when it is away. */
    static @Nullable Answer to(MessagingException failure) {
        for (Exception e : chain(failure)) {
            switch (e) {
                case SMTPAddressFailedException about -> {
                    return answer(about.getReturnCode(), about);
                }
                case SMTPSendFailedException about
                when about.getReturnCode() > 0 -> {
                    return answer(about.getReturnCode(), about);
                }
                case AddressException unreadable -> {
                    return new Answer(text(unreadable), true, unreadable);
                }
                default -> {}
            }
        }
        return failure instanceof SendFailedException refused && hasAny(refused.getInvalidAddresses())
                ? new Answer(text(refused), true, refused)
                : null;
    }

    /** What went wrong, short enough to be kept. */
    static String text(Throwable failure) {
        String text = Objects.requireNonNullElse(failure.getMessage(), failure.toString())
                .strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static @Nullable Answer answer(int code, Exception failure) {
        return code == CLOSING || ABOUT_US.contains(code) ? null : new Answer(text(failure), code / 100 == 5, failure);
    }

    private static boolean hasAny(Object @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }

    /** The innermost first: a failure to send wraps the replies to each recipient. */
    private static List<Exception> chain(MessagingException failure) {
        var all = new ArrayList<Exception>();
        Exception e = failure;
        while (e != null && all.size() < 20) {
            all.addFirst(e);
            e = e instanceof MessagingException outer ? outer.getNextException() : null;
        }
        return all;
    }
}
