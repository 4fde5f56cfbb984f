package org.xuequ.task.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Term;

/** Writes down what the directory says; an older version never overwrites a newer one. */
public interface DirectoryBook {
    void units(List<Versioned<OrgUnit>> units);

    void people(List<Versioned<KnownPerson>> people);

    void terms(List<Versioned<Term>> terms);

    /** Something of a district at a version of it. */
    record Versioned<T>(
            long version, String districtId, @Nullable String schoolId, T what) {}

    /** A person, and whether they may be given work. */
    record KnownPerson(Person person, boolean active) {}
}
