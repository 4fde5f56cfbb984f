package org.xuequ.task.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuequ.calendar.Term;

/** A directory that knows what it is told. */
final class DirectoryInMemory implements Directory {
    private final Map<String, Term> terms = new TreeMap<>();
    private final Map<String, OrgUnit> units = new TreeMap<>();
    private final Map<String, Person> people = new TreeMap<>();

    DirectoryInMemory term(Term term) {
        terms.put(term.id(), term);
        return this;
    }

    DirectoryInMemory unit(String id, String kind, String name, String path) {
        units.put(id, new OrgUnit(id, kind, name, path));
        return this;
    }

    DirectoryInMemory person(String id, String... rolesAndPaths) {
        var held = new ArrayList<Person.Held>();
        for (int i = 0; i < rolesAndPaths.length; i += 2) {
            held.add(new Person.Held(rolesAndPaths[i], rolesAndPaths[i + 1]));
        }
        people.put(id, new Person(id, held));
        return this;
    }

    /** A district with an administrator, a reviewer, and the school s01 with three departments and two teachers. */
    static DirectoryInMemory ofSchool() {
        return new DirectoryInMemory()
                .unit("d1", "DISTRICT", "临江学区", "/d1")
                .unit("s01", "SCHOOL", "柳溪小学", "/d1/s01")
                .unit("jwc", "DEPARTMENT", "教务处", "/d1/s01/jwc")
                .unit("dyc", "DEPARTMENT", "德育处", "/d1/s01/dyc")
                .unit("yw", "DEPARTMENT", "语文教研组", "/d1/s01/yw")
                .person("admin", "DISTRICT_ADMIN", "/d1")
                .person("reviewer", "REVIEWER", "/d1")
                .person("principal", "PRINCIPAL", "/d1/s01")
                .person("jwc-lead", "DEPARTMENT_LEAD", "/d1/s01/jwc")
                .person("dyc-lead", "DEPARTMENT_LEAD", "/d1/s01/dyc")
                .person("yw-lead", "DEPARTMENT_LEAD", "/d1/s01/yw", "TEACHER", "/d1/s01/yw")
                .person("t1", "TEACHER", "/d1/s01/jwc")
                .person("t2", "TEACHER", "/d1/s01/yw");
    }

    @Override
    public Optional<Term> term(String termId) {
        return Optional.ofNullable(terms.get(termId));
    }

    @Override
    public Optional<OrgUnit> unit(String orgUnitId) {
        return Optional.ofNullable(units.get(orgUnitId));
    }

    @Override
    public List<OrgUnit> unitsWithin(String path) {
        return units.values().stream()
                .filter(unit -> (unit.path() + "/").startsWith(path + "/"))
                .toList();
    }

    @Override
    public List<Person> peopleWithin(String path) {
        return people.values().stream()
                .filter(p -> p.grants().stream().anyMatch(held -> (held.path() + "/").startsWith(path + "/")))
                .toList();
    }

    @Override
    public List<Person> peopleAt(String path) {
        return people.values().stream()
                .filter(p -> p.grants().stream().anyMatch(held -> held.path().equals(path)))
                .toList();
    }

    @Override
    public Optional<Person> person(String personId) {
        return Optional.ofNullable(people.get(personId));
    }
}
