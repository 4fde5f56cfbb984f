package org.xuequ.plan.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Term;

/** District d1 with the schools s01 and s02, s03 closed since February, and one term. */
public final class ADistrict implements Directory {
    private static final List<OrgUnit> UNITS = List.of(
            unit("d1", null, OrgUnit.Kind.DISTRICT, "/d1", null),
            unit("s01", "s01", OrgUnit.Kind.SCHOOL, "/d1/s01", null),
            unit("s02", "s02", OrgUnit.Kind.SCHOOL, "/d1/s02", null),
            unit("s03", "s03", OrgUnit.Kind.SCHOOL, "/d1/s03", LocalDate.parse("2026-02-01")),
            unit("jwc", "s01", OrgUnit.Kind.DEPARTMENT, "/d1/s01/jwc", null));
    private static final Term TERM = new Term(
            "t-1",
            "d1",
            "第二学期",
            LocalDate.parse("2026-02-24"),
            LocalDate.parse("2026-07-10"),
            ZoneId.of("Asia/Shanghai"),
            LocalDate.parse("2026-02-23"),
            null,
            null,
            List.of(),
            Set.of());

    @Override
    public Optional<OrgUnit> unitAt(String path) {
        return UNITS.stream().filter(unit -> unit.path().equals(path)).findFirst();
    }

    @Override
    public Optional<Person> person(String personId) {
        return Stream.of(
                        new Person("p-1", "d1", "s01", "甲", true),
                        new Person("p-2", "d1", "s02", "乙", true),
                        new Person("p-gone", "d1", "s01", "丙", false))
                .filter(person -> person.id().equals(personId))
                .findFirst();
    }

    @Override
    public Optional<Term> term(String termId) {
        return Optional.of(TERM).filter(term -> term.id().equals(termId));
    }

    @Override
    public List<String> schoolsOpenOn(String districtId, LocalDate day) {
        return UNITS.stream()
                .filter(unit -> unit.kind() == OrgUnit.Kind.SCHOOL && unit.isOpenOn(day))
                .map(OrgUnit::id)
                .toList();
    }

    private static OrgUnit unit(
            String id, @Nullable String school, OrgUnit.Kind kind, String path, @Nullable LocalDate closedOn) {
        return new OrgUnit(id, "d1", school, kind, id, path, LocalDate.parse("2000-09-01"), closedOn);
    }
}
