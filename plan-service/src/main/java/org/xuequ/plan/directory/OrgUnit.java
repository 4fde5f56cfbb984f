package org.xuequ.plan.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A node of the district's tree (机构).
 *
 * @param schoolId the school that it is or lies in; null above the schools
 * @param closedOn first day on which it is no more; null while it goes on
 */
public record OrgUnit(
        String id,
        String districtId,
        @Nullable String schoolId,
        Kind kind,
        String name,
        String path,
        LocalDate openFrom,
        @Nullable LocalDate closedOn) {
    /** Level in the tree. */
    public enum Kind {
        DISTRICT,
        GROUP,
        SCHOOL,
        DEPARTMENT
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(openFrom) && (closedOn == null || day.isBefore(closedOn));
    }
}
