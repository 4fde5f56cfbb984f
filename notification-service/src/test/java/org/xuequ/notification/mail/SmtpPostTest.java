package org.xuequ.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "smtp",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(4)
                    .ignoreExceptions(Answer.class)
                    .build());
    private GrumpyServer server;
    private Connections connections;
    private SmtpPost post;

    @BeforeEach
    void a_server_that_takes_everything() throws IOException {
        server = new GrumpyServer("250 fine");
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        connections = new Connections(sender);
        var twice = RetryConfig.custom()
                .maxAttempts(2)
                .waitDuration(Duration.ofMillis(10))
                .ignoreExceptions(Answer.class, CallNotPermittedException.class)
                .build();
        post = new SmtpPost(
                sender,
                connections,
                "xuequ@district.example",
                breaker,
                Retry.of("smtp", twice),
                TimeLimiter.of(Duration.ofMillis(300)),
                threads);
    }

    @AfterEach
    void end() throws IOException {
        connections.destroy();
        server.close();
        threads.shutdownNow();
    }

    @Test
    void one_connection_serves_many_letters() {
        for (int i = 0; i < 5; i++) {
            assertThat(post.send(AMail.letter("r" + i))).isEqualTo(new Outcome.Accepted());
        }
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void a_letter_that_is_sent_again_goes_out_under_the_message_id_it_had() {
        post.send(AMail.letter("r1"));
        post.send(AMail.letter("r1"));
        post.send(AMail.letter("r2"));
        assertThat(server.messageIds())
                .containsExactly(post.messageId("r1"), post.messageId("r1"), post.messageId("r2"));
    }

    @Test
    void a_mailbox_that_does_not_exist_is_refused_for_good_and_the_server_stays_in_good_standing() {
        server.answersFromNowOn("550 no such user");
        for (int i = 0; i < 8; i++) {
            assertThat(post.send(AMail.letter("r")))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class, no -> assertThat(no.reason()).contains("550 no such user"));
        }
        assertThat(post.wants()).isPositive();
        server.answersFromNowOn("250 fine");
        assertThat(post.send(AMail.letter("r"))).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void a_full_mailbox_is_for_later() {
        server.answersFromNowOn("452 mailbox full");
        assertThat(post.send(AMail.letter("r"))).isInstanceOf(Outcome.NotNow.class);
        assertThat(post.wants()).isPositive();
    }

    @Test
    void a_server_about_to_close_is_no_answer_about_the_letter() {
        server.answersFromNowOn("421 closing");
        post.send(AMail.letter("r"));
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(2);
    }

    @Test
    void a_silent_server_is_left_alone_after_a_few_tries() {
        server.answersFromNowOn(GrumpyServer.SILENCE);
        assertThat(post.send(AMail.letter("r1"))).isInstanceOf(Outcome.NotNow.class);
        assertThat(post.send(AMail.letter("r2"))).isInstanceOf(Outcome.NotNow.class);
        assertThat(post.wants()).isZero();
        assertThat(post.send(AMail.letter("r3"))).isEqualTo(new Outcome.NotTried());
    }

    @Test
    void an_address_that_is_none_is_refused_without_a_word_to_the_server() {
        assertThat(post.send(AMail.letter("two words"))).isInstanceOf(Outcome.Refused.class);
        assertThat(server.connections()).isZero();
    }

    @Test
    void repeats_of_a_letter_have_one_message_id_and_other_letters_another() {
        assertThat(post.messageId("tk:BEFORE:p:1"))
                .isEqualTo(post.messageId("tk:BEFORE:p:1"))
                .isNotEqualTo(post.messageId("tk:BEFORE:p:2"))
                .matches("<[0-9a-f]{32}@district\\.example>");
    }
}
