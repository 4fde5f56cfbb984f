package org.xuequ.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param largestFile that may be imported; the servlet's own limit must not be below it
 * @param batchFiles most files of one batch
 * @param batchUnpacked most that is unpacked from the archives of one batch
 * @param readers documents that are read at a time
 * @param readingLease after which another instance takes a file over that was begun; longer than reading takes
 */
@Validated
@ConfigurationProperties("xuequ.plan")
record PlanSettings(
        @NotNull @DefaultValue("20MB") DataSize largestFile,
        @Min(1) @Max(5_000) @DefaultValue("500") int batchFiles,
        @NotNull @DefaultValue("512MB") DataSize batchUnpacked,
        @Min(1) @Max(64) @DefaultValue("2") int readers,
        @NotNull @DefaultValue("60s") Duration readingLease) {}
