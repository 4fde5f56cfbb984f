package org.xuequ.identity.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;
import org.xuequ.messaging.Event;
import org.xuequ.rest.Grant;

/** What the directory publishes: each time the whole of what changed, never an access code. */
public final class DirectoryEvents {
    private DirectoryEvents() {}

    record OrgUnitChanged(
            String orgUnitId,
            long version,
            String districtId,
            @Nullable String schoolId,
            OrgUnit.Kind kind,
            String name,
            String path,
            LocalDate openFrom,
            @Nullable LocalDate closedOn) {}

    record PersonChanged(
            String personId,
            long version,
            String districtId,
            @Nullable String schoolId,
            String name,
            @Nullable String email,
            String locale,
            boolean active,
            List<Grant> grants) {}

    record TermChanged(
            String termId,
            long version,
            String districtId,
            @Nullable String schoolId,
            String name,
            LocalDate start,
            LocalDate end,
            ZoneId zone,
            LocalDate weekOne,
            @Nullable LocalDate midterm,
            @Nullable LocalDate finalExam,
            List<Holiday> holidays,
            Set<LocalDate> makeUpWorkdays) {}

    public static Event changed(OrgUnit unit, long version) {
        return new Event(
                "directory.org-unit-changed.v1",
                Objects.requireNonNullElse(unit.schoolId(), unit.districtId()),
                unit.id(),
                new OrgUnitChanged(
                        unit.id(),
                        version,
                        unit.districtId(),
                        unit.schoolId(),
                        unit.kind(),
                        unit.name(),
                        unit.path(),
                        unit.openFrom(),
                        unit.closedOn()));
    }

    public static Event changed(Person person, long version) {
        return new Event(
                "directory.person-changed.v1",
                Objects.requireNonNullElse(person.schoolId(), person.districtId()),
                person.id(),
                new PersonChanged(
                        person.id(),
                        version,
                        person.districtId(),
                        person.schoolId(),
                        person.name(),
                        person.email(),
                        person.locale(),
                        person.active(),
                        person.grants()));
    }

    public static Event changed(Term term, long version) {
        return new Event(
                "directory.term-changed.v1",
                term.districtId(),
                term.id(),
                new TermChanged(
                        term.id(),
                        version,
                        term.districtId(),
                        null,
                        term.name(),
                        term.start(),
                        term.end(),
                        term.zone(),
                        term.weekOne(),
                        term.midterm(),
                        term.finalExam(),
                        term.holidays(),
                        term.makeUpWorkdays()));
    }
}
