package org.xuequ.notification;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mail server that can be taken away and brought back on the same port; it forgets nothing. */
public final class MailServer {
    private final List<MimeMessage> before = new ArrayList<>();
    private final int port;
    private GreenMail server;

    MailServer() {
        server = new GreenMail(LivingService.smtp(0));
        server.start();
        port = server.getSmtp().getPort();
    }

    int port() {
        return port;
    }

    public synchronized void goAway() {
        before.addAll(List.of(server.getReceivedMessages()));
        server.stop();
    }

    public synchronized void comeBack() {
        server = new GreenMail(LivingService.smtp(port));
        server.start();
    }

    /** All that ever came for reminders whose ids hold {@code part}, in the order in which they came. */
    public synchronized List<MimeMessage> about(String part) {
        List<MimeMessage> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(server.getReceivedMessages()));
        return all.stream().filter(mail -> reminder(mail).contains(part)).toList();
    }

    public static String reminder(MimeMessage mail) {
        try {
            String[] ids = mail.getHeader("X-Xuequ-Reminder");
            return ids == null ? "" : ids[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
