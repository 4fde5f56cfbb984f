package org.xuequ.reporting;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param zone whose days count for a term that the directory has not told of yet
 * @param flushEvery shortest wall-clock time between two flushes of dirty schools; what comes in between is flushed once
 * @param flushAtMost schools recomputed from one set of queries
 * @param adoptAfter wall-clock age at which a school that another instance left dirty is recomputed here
 */
@Validated
@ConfigurationProperties("xuequ.reporting")
public record ReportingSettings(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("100ms") Duration flushEvery,
        @DefaultValue("50") @Positive int flushAtMost,
        @DefaultValue("2s") Duration adoptAfter) {}
