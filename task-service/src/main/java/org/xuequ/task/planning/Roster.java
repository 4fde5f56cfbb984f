package org.xuequ.task.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xuequ.task.task.Assignment;

/**
 * Who is who in one school (or in the district's own office), and who stands above whom.
 *
 * @param path of the school or district
 * @param departments below it
 * @param people who hold a grant in it
 * @param overseers who hold a grant at the district itself
 */
record Roster(String path, boolean isSchool, List<OrgUnit> departments, List<Person> people, List<Person> overseers) {

    /** Who answers for the whole: the principal, or the district's administrator. */
    Optional<Person> head() {
        return isSchool
                ? holders("PRINCIPAL", path::equals).findFirst()
                : Stream.concat(at(overseers, "DISTRICT_ADMIN"), at(overseers, "REVIEWER"))
                        .findFirst();
    }

    Stream<Person> leadsOf(OrgUnit department) {
        return holders("DEPARTMENT_LEAD", department.path()::equals);
    }

    Stream<Person> teachersWithin(String unit) {
        return holders("TEACHER", held -> within(unit, held));
    }

    Optional<Person> known(@Nullable String personId) {
        return people.stream().filter(p -> p.id().equals(personId)).findFirst();
    }

    /** Work for {@code person} in their place within {@code unit}; escalation goes to whoever stands above them. */
    Assignment to(Person person, @Nullable String role, String unit) {
        String place = person.grants().stream()
                .filter(held -> role == null || held.role().equals(role))
                .map(Person.Held::path)
                .filter(held -> within(unit, held))
                .min(String::compareTo)
                .orElse(unit);
        return new Assignment(place, person.id(), leadOver(person, place));
    }

    /** The department's lead, else the principal, else the district; a principal's own work is the district's to watch. */
    private @Nullable String leadOver(Person person, String place) {
        boolean isPrincipal = isSchool && holders("PRINCIPAL", path::equals).anyMatch(person::equals);
        Stream<Person> within = isPrincipal
                ? Stream.empty()
                : Stream.concat(
                        holders("DEPARTMENT_LEAD", held -> !held.equals(path) && within(held, place)),
                        isSchool ? holders("PRINCIPAL", path::equals) : Stream.empty());
        return Stream.of(within, at(overseers, "REVIEWER"), at(overseers, "DISTRICT_ADMIN"))
                .flatMap(rung -> rung)
                .map(Person::id)
                .filter(above -> !above.equals(person.id()))
                .findFirst()
                .orElse(null);
    }

    private static boolean within(String unit, String place) {
        return place.equals(unit) || place.startsWith(unit + "/");
    }

    private Stream<Person> holders(String role, Predicate<String> where) {
        return people.stream()
                .filter(p -> p.grants().stream().anyMatch(held -> held.role().equals(role) && where.test(held.path())));
    }

    private static Stream<Person> at(List<Person> people, String role) {
        return people.stream()
                .filter(p -> p.grants().stream().anyMatch(held -> held.role().equals(role)));
    }
}
