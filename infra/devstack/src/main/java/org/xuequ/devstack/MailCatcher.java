package org.xuequ.devstack;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.process.TcpPort;

/**
 * An SMTP server that takes every mail and keeps of it only what tells one reminder's mail from another's, so that a
 * long run does not fill the memory.
 */
public final class MailCatcher implements AutoCloseable {
    /**
     * A mail as it arrived; the headers are empty where it had none.
     *
     * @param recipient the address of the envelope
     * @param messageId its Message-ID
     * @param reminderId its X-Xuequ-Reminder header
     */
    public record Mail(String recipient, String messageId, String reminderId) {}

    private final GreenMail server;
    private final List<Mail> mails = new ArrayList<>();
    private int taken;

    private MailCatcher(int port) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            note(message, address);
            return new Nobody(address.getEmail());
        });
    }

    public static MailCatcher start(int port) {
        TcpPort.mustBeFree(port, "SMTP");
        MailCatcher catcher = new MailCatcher(port);
        catcher.server.start();
        return catcher;
    }

    /** All so far, in the order of arrival. */
    public synchronized List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** Those that arrived since the last call. */
    public synchronized List<Mail> take() {
        List<Mail> news = List.copyOf(mails.subList(taken, mails.size()));
        taken = mails.size();
        return news;
    }

    @Override
    public void close() {
        server.stop();
    }

    private void note(MovingMessage message, MailAddress address) throws MessagingException {
        MimeMessage mime = message.getMessage();
        Mail mail = new Mail(address.getEmail(), header(mime, "Message-ID"), header(mime, "X-Xuequ-Reminder"));
        synchronized (this) {
            mails.add(mail);
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, null);
        return value == null ? "" : value;
    }

    /** Whoever a mail is for: what is delivered here is gone. */
    private record Nobody(String email) implements GreenMailUser {
        @Override
        public String getEmail() {
            return email;
        }

        @Override
        public String getLogin() {
            return email;
        }

        @Override
        public String getQualifiedMailboxName() {
            return email;
        }

        @Override
        public void deliver(MovingMessage message) {}

        @Override
        public void deliver(MimeMessage message) {}

        @Override
        public void create() {}

        @Override
        public void delete() {}

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public void setPassword(@Nullable String password) {}

        @Override
        public void authenticate(@Nullable String password) throws UserException {
            throw new UserException("nobody signs in here");
        }
    }
}
