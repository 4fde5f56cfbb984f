package org.xuequ.reporting.sources;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;

/** A term by name, its first and last day and the zone that its days are counted in. */
public record TermDates(
        String termId, long version, String districtId, String name, LocalDate start, LocalDate end, ZoneId zone) {
    public TermDates {
        requireNonNull(termId, "termId");
        requireNonNull(districtId, "districtId");
        requireNonNull(name, "name");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(zone, "zone");
    }
}
