package org.xuequ.plan.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.measure.Due;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.measure.Recurrence;

/**
 * {@link Measure} in JSON.
 *
 * @param quote at a door null means the same as the action
 * @param forSchools whether it is addressed to the schools at large; told, never taken
 */
public record MeasureJson(
        @Nullable @Size(max = 64) String measureId,
        @NotBlank @Size(max = 64) String section,
        @Nullable @Size(max = 50) String category,
        @NotBlank @Size(max = 500) String action,
        @Nullable @Size(max = 2_000) String quote,
        @Nullable @Valid DueJson due,
        @Nullable Recurrence recurrence,
        @Nullable @Valid QuotaJson quota,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 50) String> responsible,
        @Nullable Boolean forSchools) {

    public static MeasureJson of(Measure measure) {
        return new MeasureJson(
                measure.id(),
                measure.section(),
                measure.category(),
                measure.action(),
                measure.quote(),
                DueJson.of(measure.due()),
                measure.recurrence(),
                measure.quota() == null ? null : QuotaJson.of(measure.quota()),
                measure.responsible(),
                measure.isForSchools());
    }

    /**
     * @param id what the measure is called when it does not say
     * @throws IllegalArgumentException when a due time or quota contradicts itself
     */
    public Measure measure(String id) {
        return new Measure(
                measureId == null ? id : measureId,
                section,
                category,
                action,
                quote == null || quote.isBlank() ? action : quote,
                due == null ? Due.NONE : due.due(),
                recurrence,
                quota == null ? null : quota.quota(),
                responsible == null ? List.of() : responsible);
    }
}
