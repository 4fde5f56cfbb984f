package org.xuequ.notification.mail;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.xuequ.messaging.Leases;
import org.xuequ.messaging.Migration;
import org.xuequ.notification.NotificationSettings;
import org.xuequ.notification.running.Ticker;

/** Puts the mail room together. The names {@code smtp} are those of the limits in application.yaml. */
@Configuration(proxyBeanMethods = false)
class Mailing {
    private static final String SMTP = "smtp";

    @Bean
    Connections smtpConnections(JavaMailSenderImpl server) {
        return new Connections(server);
    }

    @Bean(destroyMethod = "close")
    ExecutorService mailThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("mail-", 0).factory());
    }

    @Bean
    Post post(
            JavaMailSenderImpl server,
            Connections connections,
            NotificationSettings settings,
            CircuitBreakerRegistry breakers,
            RetryRegistry retries,
            TimeLimiterRegistry limits,
            ExecutorService mailThreads) {
        return new SmtpPost(
                server,
                connections,
                settings.mail().from(),
                breakers.circuitBreaker(SMTP),
                retries.retry(SMTP),
                limits.timeLimiter(SMTP),
                mailThreads);
    }

    @Bean
    Ticker mailRoom(
            Mails mails,
            Letters letters,
            Post post,
            Leases leases,
            Clock clock,
            NotificationSettings settings,
            ExecutorService mailThreads) {
        var notes = new Notes(mails, clock, settings.mail());
        var dispatch = new Dispatch(mails, letters, post, notes, settings.mail(), mailThreads);
        var room = new MailRoom(mails, dispatch, post, notes, leases, settings);
        return new Ticker("mail-room", settings.tickEvery(), room);
    }

    @Bean
    MeterBinder mailMeters(Mails mails) {
        return registry -> Gauge.builder("xuequ.mail.pending", mails, Mails::pending)
                .description("mails to be sent, now or later")
                .register(registry);
    }

    @Bean
    Migration mailIndexes() {
        return new Migration(30, "mails-indexed", mongo -> {
            var indexes = mongo.indexOps(Mails.MAILS);
            indexes.createIndex(new Index("tryAt", Sort.Direction.ASC));
            indexes.createIndex(new Index("waitingFor", Sort.Direction.ASC));
            indexes.createIndex(new Index("orgPath", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
            indexes.createIndex(new Index("status", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        });
    }
}
