package org.xuequ.plan.wire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Due;

/** {@link Due} in JSON: the kind in lower case. */
public record DueJson(
        @NotNull @Pattern(regexp = "date|month|week|deadline|range|time|none")
        String kind,

        @Nullable @Size(max = 100) String text,

        @Nullable @Size(max = 60) @Pattern(regexp = "[\\p{L}0-9:+|/.-]+")
        String normalized) {

    public static DueJson of(Due due) {
        return new DueJson(due.kind().name().toLowerCase(Locale.ROOT), due.text(), due.normalized());
    }

    /** @throws IllegalArgumentException when a kind has no normalized form, or none has one */
    public Due due() {
        return new Due(Due.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), text, normalized);
    }
}
