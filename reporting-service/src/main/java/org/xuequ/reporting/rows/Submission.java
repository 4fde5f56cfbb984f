package org.xuequ.reporting.rows;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xuequ.reporting.sources.Plan;
import org.xuequ.reporting.sources.Plan.Stage;

/**
 * A section that a cycle calls for from one school, and the answer so far. The call comes from the cycle and the answer
 * from the plan, whichever is heard of first.
 *
 * @param id cycle, school and section joined by colons
 * @param unitOpen whether the school was open at the deadline
 * @param planId the plan that answers; null while none was handed in
 */
public record Submission(
        String id,
        String districtId,
        String schoolId,
        String termId,
        String cycleId,
        String section,
        String title,
        Instant deadline,
        Instant onTimeUntil,
        boolean cancelled,
        boolean unitOpen,
        @Nullable String planId,
        Plan.@Nullable Section answer) {

    /** Where the section stands; DRAFT while nobody wrote or handed in anything. */
    public Stage stage() {
        return answer == null ? Stage.DRAFT : answer.status();
    }

    /** When it was handed in first; sending it back does not take that away. */
    public @Nullable Instant firstSubmittedAt() {
        return answer == null ? null : firstSubmitted(answer);
    }

    boolean expected() {
        return unitOpen && !cancelled;
    }

    boolean submitted() {
        return expected() && firstSubmittedAt() != null;
    }

    boolean onTime() {
        return submitted() && inTime(firstSubmittedAt());
    }

    boolean approved() {
        return submitted() && stage() == Stage.APPROVED;
    }

    /** Sent back at least once, seen from the state alone: only a section sent back can be in draft or handed in again. */
    boolean returned() {
        return submitted()
                && switch (stage()) {
                    case RETURNED, DRAFT -> true;
                    case SUBMITTED, APPROVED -> handedInAgain();
                };
    }

    boolean present() {
        return submitted()
                && switch (stage()) {
                    case SUBMITTED, APPROVED -> true;
                    case DRAFT, RETURNED -> false;
                };
    }

    boolean presentOnTime() {
        return present()
                && answer != null
                && inTime(answer.submittedAt() == null ? firstSubmittedAt() : answer.submittedAt());
    }

    static @Nullable Instant firstSubmitted(Plan.Section section) {
        return section.firstSubmittedAt() == null ? section.submittedAt() : section.firstSubmittedAt();
    }

    private boolean handedInAgain() {
        Instant first = firstSubmittedAt();
        return first != null
                && answer != null
                && answer.submittedAt() != null
                && answer.submittedAt().isAfter(first);
    }

    private boolean inTime(@Nullable Instant instant) {
        return instant != null && !instant.isAfter(onTimeUntil);
    }
}
