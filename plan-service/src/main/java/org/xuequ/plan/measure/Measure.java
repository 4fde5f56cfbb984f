package org.xuequ.plan.measure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A commitment found in a section (措施).
 *
 * @param id unique within its plan, such as {@code m3}
 * @param section key of the section that it belongs to
 * @param category the field of work, such as 德育; null when the plan names none
 * @param action what is to be done, without date, number and doer
 * @param quote the sentence it stands in, in the plan's own words
 * @param due by when; {@link Due#NONE} when the sentence does not say
 * @param recurrence how often; null when once
 * @param quota how much; null when it is not counted
 * @param responsible who, as the plan calls them (教务处, 各校); may be empty
 */
public record Measure(
        String id,
        String section,
        @Nullable String category,
        String action,
        String quote,
        Due due,
        @Nullable Recurrence recurrence,
        @Nullable Quota quota,
        List<String> responsible) {

    public Measure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(section);
        if (action.isBlank() || quote.isBlank()) {
            throw new IllegalArgumentException("a measure says what is to be done and quotes its sentence");
        }
        responsible = List.copyOf(responsible);
    }

    public Measure in(String otherSection) {
        return new Measure(id, otherSection, category, action, quote, due, recurrence, quota, responsible);
    }

    public Measure as(String otherId) {
        return new Measure(otherId, section, category, action, quote, due, recurrence, quota, responsible);
    }

    /** Addressed to the schools: in a district's plan it becomes a directive (工作部署). */
    public boolean isForSchools() {
        return responsible.stream().anyMatch(Addressees::areSchools);
    }
}
