package org.xuequ.reporting.sources;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * The district's call for plans, as {@code plan.cycle-opened.v1} tells it: schools × sections is what is expected.
 *
 * @param schools ids of the schools addressed
 */
public record Cycle(
        String cycleId,
        long version,
        String districtId,
        String title,
        String termId,
        Status status,
        List<String> schools,
        List<Section> sections) {

    /** Whether the call stands. */
    public enum Status {
        OPEN,
        CANCELLED
    }

    /**
     * One section that is called for.
     *
     * @param deadline the last instant of its day in the district's zone
     * @param onTimeUntil the last instant of the last working day of grace; never before {@code deadline}
     */
    public record Section(String key, String title, Instant deadline, Instant onTimeUntil) {
        public Section {
            requireNonNull(key, "key");
            requireNonNull(title, "title");
            requireNonNull(deadline, "deadline");
            requireNonNull(onTimeUntil, "onTimeUntil");
        }
    }

    public Cycle {
        requireNonNull(cycleId, "cycleId");
        requireNonNull(districtId, "districtId");
        requireNonNull(title, "title");
        requireNonNull(termId, "termId");
        requireNonNull(status, "status");
        schools = List.copyOf(schools);
        sections = List.copyOf(sections);
    }
}
