package org.xuequ.task.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together, from the directory, who is who in one school or in the district's own office. */
record Rosters(Directory directory) {

    /** Empty while the directory has not told of the school, or of the district where {@code schoolId} is null. */
    Optional<Roster> of(String districtId, @Nullable String schoolId) {
        return directory.unit(schoolId == null ? districtId : schoolId).map(home -> {
            String district = directory.unit(districtId).map(OrgUnit::path).orElse("/" + districtId);
            List<Person> overseers = directory.peopleAt(district);
            return schoolId == null ? office(home.path(), overseers) : school(home.path(), overseers);
        });
    }

    private Roster school(String path, List<Person> overseers) {
        return new Roster(path, true, departments(path).toList(), directory.peopleWithin(path), overseers);
    }

    /** The district's own departments, not those of its schools. */
    private Roster office(String path, List<Person> overseers) {
        List<OrgUnit> departments = departments(path)
                .filter(unit -> unit.path().lastIndexOf('/') == path.length())
                .toList();
        List<Person> people = Stream.concat(
                        overseers.stream(),
                        departments.stream().flatMap(office -> directory.peopleAt(office.path()).stream()))
                .distinct()
                .toList();
        return new Roster(path, false, departments, people, overseers);
    }

    private Stream<OrgUnit> departments(String path) {
        return directory.unitsWithin(path).stream().filter(unit -> unit.kind().equals("DEPARTMENT"));
    }
}
