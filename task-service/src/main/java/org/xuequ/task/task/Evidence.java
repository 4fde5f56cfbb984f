package org.xuequ.task.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry that counts towards a task, entered once.
 *
 * @param by person who entered it
 * @param count what it adds; 0 for a mere note
 * @param on the day the work was done, where it is not the day of entry
 */
public record Evidence(
        String by,
        int count,
        @Nullable String note,
        @Nullable LocalDate on,
        Instant at) {}
