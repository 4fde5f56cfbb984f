package org.xuequ.task.planning;

import java.util.List;
import java.util.Optional;
import org.xuequ.calendar.Term;

/** What we know of the district so far; it fills up as the directory's events arrive. */
public interface Directory {
    Optional<Term> term(String termId);

    Optional<OrgUnit> unit(String orgUnitId);

    /** The unit at {@code path} and all below it. */
    List<OrgUnit> unitsWithin(String path);

    /** Active people who hold a grant at {@code path} or below it, in order of their ids. */
    List<Person> peopleWithin(String path);

    /** Active people who hold a grant at exactly {@code path}, in order of their ids. */
    List<Person> peopleAt(String path);

    Optional<Person> person(String personId);
}
