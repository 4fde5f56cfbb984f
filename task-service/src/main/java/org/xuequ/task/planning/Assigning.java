package org.xuequ.task.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.task.task.Assignment;

/**
 * Gives a measure to people: all teachers of the unit, the leads of the departments it names, the head. Whom the
 * directory cannot tell, the section's lead stands in for, and then the head.
 *
 * @param unit org path that the plan was made for; teachers are looked for within it
 */
record Assigning(Roster roster, String unit) {

    /**
     * Who does it.
     *
     * @param perPerson each does the same on their own account, so each has a task of their own; else it is one task
     *     that belongs to an office, whoever holds it
     */
    record Doers(List<Assignment> assignments, boolean perPerson) {}

    /** Who does {@code measure}; nobody only when the roster has no head. */
    Doers doers(Measure measure, @Nullable String sectionLead) {
        List<String> responsible = measure.responsible().isEmpty() ? List.of("") : measure.responsible();
        Map<String, Assignment> found = new LinkedHashMap<>();
        boolean group = responsible.size() > 1;
        for (String words : responsible) {
            Doers some = doers(words, sectionLead);
            group |= some.perPerson();
            some.assignments().forEach(one -> found.putIfAbsent(one.assigneeId(), one));
        }
        return new Doers(List.copyOf(found.values()), group);
    }

    /** The school's own duty: its head's, as one task. */
    Doers head() {
        return one(roster.head());
    }

    private Doers doers(String words, @Nullable String sectionLead) {
        Doers meant = meant(words);
        if (!meant.assignments().isEmpty()) {
            return meant;
        }
        Optional<Person> lead = roster.known(sectionLead);
        return one(lead.isPresent() ? lead : roster.head());
    }

    private Doers meant(String words) {
        Wanted sort = Wanted.of(words);
        List<OrgUnit> named = sort == Wanted.TEACHERS ? List.of() : DepartmentNames.named(words, roster.departments());
        if (!named.isEmpty()) {
            return leads(named);
        }
        return switch (sort) {
            case TEACHERS ->
                new Doers(
                        roster.teachersWithin(unit)
                                .map(teacher -> roster.to(teacher, "TEACHER", unit))
                                .toList(),
                        true);
            case GROUP_LEADS -> {
                Doers groups = leads(roster.departments().stream()
                        .filter(department -> department.name().matches(".*[组組]"))
                        .toList());
                yield groups.assignments().isEmpty() ? leads(roster.departments()) : groups;
            }
            case DEPARTMENTS -> leads(roster.departments());
            case HEAD -> head();
            case UNKNOWN -> new Doers(List.of(), false);
        };
    }

    private Doers leads(List<OrgUnit> departments) {
        List<Assignment> leads = departments.stream()
                .flatMap(department -> roster.leadsOf(department)
                        .limit(1)
                        .map(lead -> roster.to(lead, "DEPARTMENT_LEAD", department.path())))
                .toList();
        return new Doers(leads, departments.size() > 1);
    }

    private Doers one(Optional<Person> person) {
        return new Doers(
                Stream.of(person)
                        .flatMap(Optional::stream)
                        .map(who -> roster.to(who, null, roster.path()))
                        .toList(),
                false);
    }
}
