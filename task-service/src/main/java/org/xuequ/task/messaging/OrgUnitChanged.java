package org.xuequ.task.messaging;

import org.jspecify.annotations.Nullable;
import org.xuequ.task.planning.DirectoryBook.Versioned;
import org.xuequ.task.planning.OrgUnit;

/** What we read of {@code directory.org-unit-changed.v1}. */
record OrgUnitChanged(
        String orgUnitId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String kind,
        String name,
        String path) {

    OrgUnitChanged {
        if (orgUnitId == null || districtId == null || kind == null || name == null || path == null) {
            throw new IllegalArgumentException("an org unit needs orgUnitId, districtId, kind, name and path");
        }
    }

    Versioned<OrgUnit> unit() {
        return new Versioned<>(version, districtId, schoolId, new OrgUnit(orgUnitId, kind, name, path));
    }
}
