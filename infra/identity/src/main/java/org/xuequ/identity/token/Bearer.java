package org.xuequ.identity.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.identity.directory.Person;
import org.xuequ.rest.Grant;
import org.xuequ.rest.Role;

/** Whom a token speaks for. */
record Bearer(
        String id,
        String name,
        String locale,
        @Nullable String district,
        @Nullable String school,
        List<Grant> grants) {
    /** Who loads the first district, by a code from the environment. */
    static final Bearer BOOTSTRAP =
            new Bearer("bootstrap", "bootstrap", "zh-CN", null, null, List.of(new Grant(Role.DISTRICT_ADMIN, "/")));

    static Bearer of(Person person) {
        return new Bearer(
                person.id(), person.name(), person.locale(), person.districtId(), person.schoolId(), person.grants());
    }
}
