package org.xuequ.task.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.task.planning.DirectoryBook.KnownPerson;
import org.xuequ.task.planning.DirectoryBook.Versioned;
import org.xuequ.task.planning.Person;

/** What we read of {@code directory.person-changed.v1}: no name, no address. */
record PersonChanged(
        String personId,
        long version,
        String districtId,
        @Nullable String schoolId,
        boolean active,
        List<Person.Held> grants) {

    PersonChanged {
        if (personId == null || districtId == null || grants == null) {
            throw new IllegalArgumentException("a person needs personId, districtId and grants");
        }
    }

    Versioned<KnownPerson> person() {
        return new Versioned<>(version, districtId, schoolId, new KnownPerson(new Person(personId, grants), active));
    }
}
