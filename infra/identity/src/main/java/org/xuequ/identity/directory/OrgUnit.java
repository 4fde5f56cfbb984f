package org.xuequ.identity.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A node of the district's tree.
 *
 * @param schoolId the school it is or lies in; null above the schools
 * @param path materialised, such as /d1/s01/jwc; it never changes once given
 * @param closedOn the first day on which it is no longer open
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

    public enum Kind {
        DISTRICT,
        GROUP,
        SCHOOL,
        DEPARTMENT;

        boolean mayLieIn(Kind parent) {
            return switch (this) {
                case DISTRICT -> false;
                case GROUP -> parent == DISTRICT;
                case SCHOOL -> parent == DISTRICT || parent == GROUP;
                case DEPARTMENT -> true;
            };
        }
    }
}
