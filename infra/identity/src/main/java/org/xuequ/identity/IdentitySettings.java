package org.xuequ.identity;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set.
 *
 * @param bootstrapCode lets the person "bootstrap" sign in as administrator of everything; absent when nobody may
 * @param tokenLifetime how long an access token is good for
 * @param guessesPerMinute wrong access codes after which a person has to wait for the next minute
 */
@Validated
@ConfigurationProperties("xuequ.identity")
public record IdentitySettings(
        @Nullable String bootstrapCode,
        @DefaultValue("1h") Duration tokenLifetime,
        @DefaultValue("10") @Min(1) int guessesPerMinute) {}
