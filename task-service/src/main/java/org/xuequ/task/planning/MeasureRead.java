package org.xuequ.task.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.task.calendar.Recurrence;
import org.xuequ.task.task.Quota;

/**
 * A measure as plan-service publishes it; {@link #measure()} is our word for it.
 *
 * @param forSchools addressed to the schools at large: in a district's plan it comes as a directive of its own
 */
public record MeasureRead(
        String measureId,
        String section,
        @Nullable String category,
        String action,
        String quote,
        @Nullable Due due,
        @Nullable Recurrence recurrence,
        @Nullable QuotaRead quota,
        List<String> responsible,
        @Nullable Boolean forSchools) {
    /** Task lists quote a sentence or two, and many tasks travel in one event. */
    private static final int QUOTE_LIMIT = 600;

    /** Words for time, and their normalised notation. */
    public record Due(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String normalized) {}

    /** {@code n} is a number, or the two bounds of a between. */
    public record QuotaRead(
            String cmp,
            Object n,
            @Nullable String unit,
            @Nullable Per per) {
        public QuotaRead {
            Required.field("quota's cmp", cmp);
            Required.field("quota's n", n);
        }

        Quota quota() {
            return switch (n) {
                case Number only -> new Quota(cmp, only.doubleValue(), unit);
                case List<?> bounds
                when !bounds.isEmpty() && bounds.getFirst() instanceof Number low ->
                    new Quota(">=", low.doubleValue(), unit);
                default -> throw new IllegalArgumentException("quota of " + n);
            };
        }
    }

    public MeasureRead {
        Required.field("measureId", measureId);
        Required.field("section", section);
        Required.field("action", action);
        Required.field("quote", quote);
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
    }

    boolean isForSchools() {
        return Boolean.TRUE.equals(forSchools);
    }

    Measure measure() {
        return new Measure(
                measureId,
                section,
                category,
                action,
                quote.length() <= QUOTE_LIMIT ? quote : quote.substring(0, QUOTE_LIMIT - 1) + "…",
                due != null && "deadline".equals(due.kind()),
                due == null ? null : due.text(),
                due == null ? null : due.normalized(),
                recurrence,
                quota == null ? null : quota.quota(),
                quota == null ? null : quota.per(),
                responsible);
    }
}
