package org.xuequ.rest;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param clockFile where the steered district clock is read from (demo and tests only); none: the system's clock
 * @param bodyLimit bytes a request body may have, uploads apart
 * @param title of the API description
 */
@Validated
@ConfigurationProperties("xuequ.rest")
record RestSettings(
        @Nullable String clockFile,
        @DefaultValue("1048576") @Min(1024) int bodyLimit,
        @DefaultValue("Xuequ") String title) {}
