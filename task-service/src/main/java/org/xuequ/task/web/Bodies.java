package org.xuequ.task.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What requests carry. */
final class Bodies {
    private static final String TOO_LONG = "最多 1000 个字。At most 1000 characters.";

    private Bodies() {}

    record Completing(
            @Nullable @Size(max = 1000, message = TOO_LONG) String note) {}

    record Entering(
            @Nullable
            @Min(value = 1, message = "数量从 1 起。A count begins at 1.")
            @Max(value = 10_000, message = "数量最多 10000。A count of 10000 at most.")
            Integer count,

            @Nullable @Size(max = 1000, message = TOO_LONG) String note,
            @Nullable LocalDate on) {}

    record Waiving(
            @NotBlank(message = "请说明原因。Say why.") @Size(max = 500, message = "最多 500 个字。At most 500 characters.")
            String reason) {}

    record Assigning(
            @NotBlank(message = "请指定人员。Name a person.") @Size(max = 200)
            String personId) {}
}
