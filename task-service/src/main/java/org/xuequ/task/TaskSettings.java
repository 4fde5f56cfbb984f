package org.xuequ.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param sweepSize steps of the due clock taken in one write
 * @param slots pieces that the due clock's work is shared out in among instances; the same in all of them, for good
 * @param look wall-clock time between two looks at the district's clock
 * @param recheck wall-clock time after which the store is asked again for the next step, for another instance may have
 *     opened an earlier one
 * @param reopen wall-clock time between two tries at openings that wait for the directory
 */
@Validated
@ConfigurationProperties("xuequ.task")
public record TaskSettings(
        @DefaultValue("200") @Min(1) @Max(1000) int sweepSize,
        @DefaultValue("16") @Min(1) @Max(256) int slots,
        @DefaultValue("50ms") Duration look,
        @DefaultValue("1s") Duration recheck,
        @DefaultValue("500ms") Duration reopen) {}
