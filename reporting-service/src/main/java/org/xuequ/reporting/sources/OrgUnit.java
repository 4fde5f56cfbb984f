package org.xuequ.reporting.sources;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A node of the district's tree.
 *
 * @param path materialised, such as {@code /d1/s01/jwc}
 * @param openFrom the first day on which it is open
 * @param closedOn the first day on which it is no longer open; null while it stays open
 */
public record OrgUnit(
        String orgUnitId,
        long version,
        String districtId,
        @Nullable String schoolId,
        Kind kind,
        String name,
        String path,
        LocalDate openFrom,
        @Nullable LocalDate closedOn) {

    /** The level of a node. */
    public enum Kind {
        DISTRICT,
        GROUP,
        SCHOOL,
        DEPARTMENT
    }

    public OrgUnit {
        requireNonNull(orgUnitId, "orgUnitId");
        requireNonNull(districtId, "districtId");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(path, "path");
        requireNonNull(openFrom, "openFrom");
    }

    /** Whether it is open on {@code day}. */
    public boolean openOn(LocalDate day) {
        return !day.isBefore(openFrom) && (closedOn == null || day.isBefore(closedOn));
    }
}
