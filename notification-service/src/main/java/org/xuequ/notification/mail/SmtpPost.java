package org.xuequ.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** By SMTP, with a limit on each try, a few tries in a row, and none at all while the server does not answer. */
final class SmtpPost implements Post {
    private final JavaMailSenderImpl server;
    private final Connections connections;
    private final String from;
    private final CircuitBreaker breaker;
    private final Retry retry;
    private final TimeLimiter limit;
    private final ExecutorService threads;

    SmtpPost(
            JavaMailSenderImpl server,
            Connections connections,
            String from,
            CircuitBreaker breaker,
            Retry retry,
            TimeLimiter limit,
            ExecutorService threads) {
        this.server = server;
        this.connections = connections;
        this.from = from;
        this.breaker = breaker;
        this.retry = retry;
        this.limit = limit;
        this.threads = threads;
    }

    @Override
    public int wants() {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> 0;
            case HALF_OPEN -> 1;
            case CLOSED, DISABLED, METRICS_ONLY -> Integer.MAX_VALUE;
        };
    }

    @Override
    public Outcome send(Letter letter) {
        var trouble = new AtomicReference<@Nullable String>();
        try {
            MimeMessage message = message(letter);
            Callable<Boolean> once =
                    limit.decorateFutureSupplier(() -> threads.submit(() -> deliver(message, trouble)));
            Retry.decorateCallable(retry, CircuitBreaker.decorateCallable(breaker, once))
                    .call();
            return new Outcome.Accepted();
        } catch (CallNotPermittedException e) {
            // Its own tries may be what opened the circuit.
            return trouble.get() == null ? new Outcome.NotTried() : new Outcome.NotNow(trouble.get());
        } catch (Answer no) {
            return no.forGood() ? new Outcome.Refused(Replies.text(no)) : new Outcome.NotNow(Replies.text(no));
        } catch (Exception e) {
            return new Outcome.NotNow(Replies.text(e));
        }
    }

    private boolean deliver(MimeMessage message, AtomicReference<@Nullable String> trouble) throws MessagingException {
        try {
            connections.send(message);
            return true;
        } catch (MessagingException e) {
            Answer no = Replies.to(e);
            if (no != null) {
                throw no;
            }
            trouble.set(Replies.text(e));
            throw e;
        }
    }

    private MimeMessage message(Letter letter) {
        try {
            var message = new Named(server, messageId(letter.reminderId()));
            var parts = new MimeMessageHelper(message, UTF_8.name());
            parts.setFrom(from);
            parts.setTo(letter.to());
            parts.setSubject(letter.subject());
            parts.setText(letter.text());
            parts.setSentDate(Date.from(letter.date()));
            message.setHeader("X-Xuequ-Reminder", letter.reminderId().replaceAll("\\p{Cntrl}+", " "));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            return message;
        } catch (MessagingException e) {
            throw new Answer(Replies.text(e), true, e);
        }
    }

    /** The same for every repeat, so that a mailbox or a person recognises one (RFC 5322, 3.6.4). */
    String messageId(String reminderId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(reminderId.getBytes(UTF_8));
            return "<" + HexFormat.of().formatHex(digest, 0, 16) + from.substring(from.indexOf('@')) + ">";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Named extends MimeMessage {
        private final String id;

        Named(JavaMailSenderImpl server, String id) {
            super(server.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
