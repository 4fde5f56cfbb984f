package org.xuequ.plan.directory;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Our reading of {@code directory.person-changed.v1}; how to reach a person is none of our business. */
public record PersonChanged(
        String personId,
        long version,
        String districtId,
        @Nullable String schoolId,
        String name,
        boolean active) {
    public PersonChanged {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(districtId, "districtId");
        Objects.requireNonNull(name, "name");
    }
}
