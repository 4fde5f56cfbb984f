package org.xuequ.notification.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Open SMTP connections, used again by the next letter. One that failed is never used again. */
final class Connections implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private final JavaMailSenderImpl server;
    private final ConcurrentLinkedDeque<Transport> idle = new ConcurrentLinkedDeque<>();

    Connections(JavaMailSenderImpl server) {
        this.server = server;
    }

    void send(Message message) throws MessagingException {
        Transport transport = take();
        boolean whole = false;
        try {
            transport.sendMessage(message, message.getAllRecipients());
            whole = true;
        } catch (MessagingException e) {
            whole = Replies.to(e) != null;
            throw e;
        } finally {
            if (whole) {
                idle.push(transport);
            } else {
                close(transport);
            }
        }
    }

    private Transport take() throws MessagingException {
        for (Transport open = idle.poll(); open != null; open = idle.poll()) {
            if (open.isConnected()) {
                return open;
            }
            close(open);
        }
        Transport fresh = server.getSession().getTransport("smtp");
        try {
            fresh.connect(server.getHost(), server.getPort(), blank(server.getUsername()), blank(server.getPassword()));
            return fresh;
        } catch (MessagingException e) {
            close(fresh);
            throw e;
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("already gone: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        for (Transport open = idle.poll(); open != null; open = idle.poll()) {
            close(open);
        }
    }
}
