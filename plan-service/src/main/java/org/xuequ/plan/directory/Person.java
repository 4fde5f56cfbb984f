package org.xuequ.plan.directory;

import org.jspecify.annotations.Nullable;

/** Somebody of the district; {@code schoolId} is null for the district's own staff. */
public record Person(String id, String districtId, @Nullable String schoolId, String name, boolean active) {

    /** Whether this person may answer for a section of a plan of that district and, if any, school. */
    public boolean belongsTo(String district, @Nullable String school) {
        return active && districtId.equals(district) && (school == null || school.equals(schoolId));
    }
}
