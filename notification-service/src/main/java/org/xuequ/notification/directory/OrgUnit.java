package org.xuequ.notification.directory;

import java.util.Objects;

/** Our own reading of {@code directory.org-unit-changed.v1}: what a school is called. */
record OrgUnit(String orgUnitId, long version, String name) {
    /** @throws NullPointerException when a required field is missing, which makes the record a dead letter */
    OrgUnit {
        Objects.requireNonNull(orgUnitId, "orgUnitId");
        Objects.requireNonNull(name, "name");
    }
}
