package org.xuequ.plan.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import org.xuequ.calendar.Term;
import org.xuequ.messaging.View;
import org.xuequ.messaging.ViewWriter;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.directory.DirectoryMemory;
import org.xuequ.plan.directory.OrgUnit;
import org.xuequ.plan.directory.OrgUnitChanged;
import org.xuequ.plan.directory.Person;
import org.xuequ.plan.directory.PersonChanged;
import org.xuequ.plan.directory.TermChanged;

/** Three views: units, people and terms, each document the newest that was heard. */
@Repository
class MongoDirectory implements Directory, DirectoryMemory {
    static final String UNITS = "org_units";
    static final String PEOPLE = "people";
    static final String TERMS = "terms";

    private final MongoTemplate mongo;
    private final ViewWriter writer;

    MongoDirectory(MongoTemplate mongo, ViewWriter writer) {
        this.mongo = mongo;
        this.writer = writer;
    }

    @Override
    public Optional<OrgUnit> unitAt(String path) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(Criteria.where("path").is(path)), OrgUnit.class, UNITS));
    }

    @Override
    public Optional<Person> person(String personId) {
        return Optional.ofNullable(mongo.findById(personId, Person.class, PEOPLE));
    }

    @Override
    public Optional<Term> term(String termId) {
        return Optional.ofNullable(mongo.findById(termId, Term.class, TERMS));
    }

    @Override
    public List<String> schoolsOpenOn(String districtId, LocalDate day) {
        var schools = Query.query(
                        Criteria.where("districtId").is(districtId).and("kind").is(OrgUnit.Kind.SCHOOL.name()))
                .with(Sort.by("path"));
        return mongo.find(schools, OrgUnit.class, UNITS).stream()
                .filter(school -> school.isOpenOn(day))
                .map(OrgUnit::id)
                .toList();
    }

    @Override
    public void units(Collection<OrgUnitChanged> changed) {
        write(
                UNITS,
                changed,
                OrgUnitChanged::version,
                u -> new OrgUnit(
                        u.orgUnitId(),
                        u.districtId(),
                        u.schoolId(),
                        u.kind(),
                        u.name(),
                        u.path(),
                        u.openFrom(),
                        u.closedOn()));
    }

    @Override
    public void people(Collection<PersonChanged> changed) {
        write(
                PEOPLE,
                changed,
                PersonChanged::version,
                p -> new Person(p.personId(), p.districtId(), p.schoolId(), p.name(), p.active()));
    }

    @Override
    public void terms(Collection<TermChanged> changed) {
        write(TERMS, changed, TermChanged::version, TermChanged::term);
    }

    private <E> void write(
            String collection, Collection<E> changed, Function<E, Long> version, Function<E, Object> state) {
        writer.upsert(
                collection,
                changed.stream()
                        .map(event -> view(version.apply(event), state.apply(event)))
                        .toList());
    }

    private View view(long version, Object state) {
        var fields = new Document();
        mongo.getConverter().write(state, fields);
        fields.remove("_class");
        return new View(String.valueOf(fields.remove("_id")), version, fields);
    }
}
