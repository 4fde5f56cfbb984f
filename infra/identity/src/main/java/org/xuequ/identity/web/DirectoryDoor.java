package org.xuequ.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.identity.directory.OrgUnit;
import org.xuequ.identity.directory.Person;
import org.xuequ.identity.store.Directory;
import org.xuequ.messaging.Stored;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Grant;
import org.xuequ.rest.Page;
import org.xuequ.rest.Role;
import org.xuequ.rest.Scope;

/** The tree and the people in it, as far as the caller sees. A teacher sees nobody's addresses but their own. */
@RestController
final class DirectoryDoor {
    private final Directory directory;

    DirectoryDoor(Directory directory) {
        this.directory = directory;
    }

    record UnitView(
            String id,
            @Nullable String schoolId,
            OrgUnit.Kind kind,
            String name,
            String path,
            LocalDate openFrom,
            @Nullable LocalDate closedOn) {}

    record PersonView(
            String id,
            @Nullable String schoolId,
            String name,
            @Nullable String email,
            String locale,
            List<Grant> grants) {}

    @GetMapping("/org-units")
    Page<UnitView> units(
            @RequestParam @Nullable String under,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after,
            Caller caller) {
        int most = Cursor.limit(limit);
        Criteria seen = narrowed(caller.scope(), under).criteria("orgPath");
        return Page.of(directory.units(Cursor.query(seen, after, most)), most, Stored::id)
                .map(stored -> view(stored.state()));
    }

    @GetMapping("/people")
    Page<PersonView> people(
            @RequestParam @Nullable String under,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after,
            Caller caller) {
        int most = Cursor.limit(limit);
        Scope led = new Scope(caller.grants().stream()
                .filter(grant -> grant.role() != Role.TEACHER && grant.role() != Role.DASHBOARD)
                .map(Grant::path)
                .distinct()
                .toList());
        Criteria seen = narrowed(led, under).criteria("paths");
        Criteria mine = under == null
                ? new Criteria().orOperator(seen, Criteria.where("_id").is(caller.personId()))
                : seen;
        return Page.of(directory.people(Cursor.query(mine, after, most)), most, Stored::id)
                .map(stored -> view(stored.state(), caller));
    }

    private static Scope narrowed(Scope scope, @Nullable String under) {
        return under == null ? scope : scope.under(under);
    }

    private static UnitView view(OrgUnit unit) {
        return new UnitView(
                unit.id(), unit.schoolId(), unit.kind(), unit.name(), unit.path(), unit.openFrom(), unit.closedOn());
    }

    /** Grants that the caller has no sight of stay out of the picture. */
    private static PersonView view(Person person, Caller caller) {
        boolean self = person.id().equals(caller.personId());
        return new PersonView(
                person.id(),
                person.schoolId(),
                person.name(),
                person.email(),
                person.locale(),
                person.grants().stream()
                        .filter(grant -> self || caller.sees(grant.path()))
                        .toList());
    }
}
