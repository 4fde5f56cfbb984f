package org.xuequ.plan.importing;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.directory.OrgUnit;

/** The unit that documents are brought to. */
public record Home(String districtId, @Nullable String schoolId, String orgPath) {
    public static Home of(OrgUnit unit) {
        return new Home(unit.districtId(), unit.schoolId(), unit.path());
    }
}
