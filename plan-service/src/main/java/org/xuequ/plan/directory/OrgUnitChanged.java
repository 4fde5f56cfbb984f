package org.xuequ.plan.directory;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Our reading of {@code directory.org-unit-changed.v1}. */
public record OrgUnitChanged(
        String orgUnitId,
        long version,
        String districtId,
        @Nullable String schoolId,
        OrgUnit.Kind kind,
        String name,
        String path,
        LocalDate openFrom,
        @Nullable LocalDate closedOn) {
    public OrgUnitChanged {
        Objects.requireNonNull(orgUnitId, "orgUnitId");
        Objects.requireNonNull(districtId, "districtId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(openFrom, "openFrom");
    }
}
