package org.xuequ.reporting.sources;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan and how far its sections have come; every event about a plan carries all of this.
 *
 * @param schoolId null for the district's own plan, which answers no cycle
 * @param cycleId the call it answers, if any
 */
public record Plan(
        String planId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String termId,
        @Nullable String cycleId,
        Status status,
        List<Section> sections) {

    /** Whether the plan is being written, in force or taken back. */
    public enum Status {
        DRAFT,
        ACTIVE,
        WITHDRAWN
    }

    /** Where a section stands now. */
    public enum Stage {
        DRAFT,
        SUBMITTED,
        APPROVED,
        RETURNED
    }

    /**
     * One section of the plan.
     *
     * @param firstSubmittedAt stays what it was however often the section is sent back and handed in again
     * @param submittedAt the latest hand-in
     */
    public record Section(
            String key,
            Stage status,
            @Nullable Instant firstSubmittedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            @Nullable String returnReason) {
        public Section {
            requireNonNull(key, "key");
            requireNonNull(status, "status");
        }
    }

    public Plan {
        requireNonNull(planId, "planId");
        requireNonNull(districtId, "districtId");
        requireNonNull(termId, "termId");
        requireNonNull(status, "status");
        sections = List.copyOf(sections);
    }
}
