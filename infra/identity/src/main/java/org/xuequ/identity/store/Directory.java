package org.xuequ.identity.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.xuequ.calendar.Term;
import org.xuequ.identity.csv.BadTable;
import org.xuequ.identity.directory.DirectoryEvents;
import org.xuequ.identity.directory.Lookup;
import org.xuequ.identity.directory.OrgUnit;
import org.xuequ.identity.directory.OrgUnitTable;
import org.xuequ.identity.directory.Person;
import org.xuequ.identity.directory.PersonTable;
import org.xuequ.messaging.AggregateStore;
import org.xuequ.messaging.Aggregates;
import org.xuequ.messaging.Stored;

/** The directory as it lies in the store. */
@Component
public class Directory {
    private static final int ATTEMPTS = 5;

    private final AggregateStore<OrgUnit> units;
    private final AggregateStore<Person> people;
    private final AggregateStore<Term> terms;
    private final Merge<OrgUnit> unitMerge;
    private final Merge<Person> personMerge;

    Directory(Aggregates aggregates) {
        units = aggregates.store(
                OrgUnit.class,
                Collections.UNITS,
                unit -> Map.of("districtId", unit.districtId(), "orgPath", unit.path()));
        people = aggregates.store(
                Person.class,
                Collections.PEOPLE,
                person -> Map.of(
                        "districtId",
                        person.districtId(),
                        "paths",
                        person.grants().stream()
                                .map(grant -> grant.path())
                                .distinct()
                                .toList()));
        terms = aggregates.store(Term.class, Collections.TERMS, term -> Map.of("districtId", term.districtId()));
        unitMerge = new Merge<>(units, OrgUnit::id, DirectoryEvents::changed);
        personMerge = new Merge<>(people, Person::id, DirectoryEvents::changed);
    }

    /**
     * Takes a district's org units from CSV.
     *
     * @throws BadTable when any row is bad; nothing was written
     */
    public Imported takeUnits(String district, byte[] csv) {
        Lookup<OrgUnit> find = unitMerge::states;
        return merged(unitMerge, () -> OrgUnitTable.read(csv, district, find));
    }

    /**
     * Takes a district's people and grants from CSV.
     *
     * @throws BadTable when any row is bad; nothing was written
     */
    public Imported takePeople(String district, byte[] csv) {
        return merged(personMerge, () -> PersonTable.read(csv, district, unitMerge::states, personMerge::states));
    }

    public List<Stored<OrgUnit>> units(Query query) {
        return units.list(query);
    }

    public List<Stored<Person>> people(Query query) {
        return people.list(query);
    }

    public List<Stored<Term>> terms(Query query) {
        return terms.list(query);
    }

    public Optional<Stored<OrgUnit>> unit(String id) {
        return units.find(id);
    }

    public Optional<Stored<Person>> person(String id) {
        return people.find(id);
    }

    public Optional<Stored<Term>> term(String id) {
        return terms.find(id);
    }

    /** Writes a term unless it already is so. */
    public Stored<Term> put(Optional<Stored<Term>> before, Term term) {
        if (before.isEmpty()) {
            return terms.insert(term.id(), term, List.of(DirectoryEvents.changed(term, 1)));
        }
        Stored<Term> present = before.get();
        return present.state().equals(term)
                ? present
                : terms.update(present, term, List.of(DirectoryEvents.changed(term, present.version() + 1)));
    }

    private interface Reading<S> {
        List<S> again();
    }

    /** Read anew each time: what somebody else wrote meanwhile may make a row bad. */
    private static <S> Imported merged(Merge<S> merge, Reading<S> reading) {
        int created = 0;
        int changed = 0;
        for (int attempt = 1; ; attempt++) {
            List<S> wanted = reading.again();
            Merge.Effect effect = merge.write(wanted);
            created += effect.created();
            changed += effect.changed();
            if (effect.complete()) {
                return new Imported(wanted.size(), created, changed, wanted.size() - created - changed);
            }
            if (attempt == ATTEMPTS) {
                throw new Contended();
            }
        }
    }
}
