package org.xuequ.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param tickEvery wall time between two glances at the district's clock (memory only)
 * @param lookEvery wall time after which the store is asked even when nothing seems due
 */
@Validated
@ConfigurationProperties("xuequ.notification")
public record NotificationSettings(
        @DefaultValue("50ms") Duration tickEvery,
        @DefaultValue("2s") Duration lookEvery,
        @Valid @DefaultValue Mail mail) {

    /**
     * @param from sender's address; its domain also names our message ids
     * @param connections mails on their way at a time, and connections kept for them
     * @param begin a mail claimed for sending and not begun within this is let go again
     * @param claim how long a claimed mail is left alone by others; more than {@code begin} and all tries of one go
     * @param firstPause before a mail that could not be sent is tried again; doubles up to {@code longestPause}
     * @param giveUpAfter how long it is tried (RFC 5321, 4.5.4.1: at least 4–5 days)
     */
    public record Mail(
            @NotBlank @Email @DefaultValue("xuequ@localhost.localdomain")
            String from,

            @Min(1) @Max(64) @DefaultValue("8") int connections,
            @DefaultValue("4s") Duration begin,
            @DefaultValue("20s") Duration claim,
            @DefaultValue("1s") Duration firstPause,
            @DefaultValue("60s") Duration longestPause,
            @DefaultValue("5d") Duration giveUpAfter) {}
}
