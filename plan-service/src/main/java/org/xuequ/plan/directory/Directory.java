package org.xuequ.plan.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuequ.calendar.Term;

/** The directory as heard so far; what was changed a moment ago may not have arrived. */
public interface Directory {
    /** @param path such as {@code /d1/s01} */
    Optional<OrgUnit> unitAt(String path);

    Optional<Person> person(String personId);

    Optional<Term> term(String termId);

    /** Ids of the district's schools open on that day, in the order of their paths. */
    List<String> schoolsOpenOn(String districtId, LocalDate day);
}
