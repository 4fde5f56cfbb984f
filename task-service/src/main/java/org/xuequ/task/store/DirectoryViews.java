package org.xuequ.task.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.xuequ.calendar.Holiday;
import org.xuequ.calendar.Term;
import org.xuequ.task.planning.Directory;
import org.xuequ.task.planning.OrgUnit;
import org.xuequ.task.planning.Person;

/** Reads what {@link DirectoryWriter} wrote. */
@Component
class DirectoryViews implements Directory {
    static final String TERMS = "terms";
    static final String UNITS = "orgUnits";
    static final String PEOPLE = "people";

    private final MongoTemplate mongo;

    DirectoryViews(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Term> term(String termId) {
        return byId(TERMS, termId).map(DirectoryViews::term);
    }

    @Override
    public Optional<OrgUnit> unit(String orgUnitId) {
        return byId(UNITS, orgUnitId).map(DirectoryViews::unit);
    }

    @Override
    public Optional<Person> person(String personId) {
        return byId(PEOPLE, personId).filter(d -> d.getBoolean("active", true)).map(DirectoryViews::person);
    }

    @Override
    public List<OrgUnit> unitsWithin(String path) {
        return find(UNITS, Criteria.where("path").regex(within(path))).stream()
                .map(DirectoryViews::unit)
                .toList();
    }

    @Override
    public List<Person> peopleWithin(String path) {
        return people(
                Criteria.where("grants.path").regex(within(path)).and("active").is(true));
    }

    @Override
    public List<Person> peopleAt(String path) {
        return people(Criteria.where("grants.path").is(path).and("active").is(true));
    }

    private List<Person> people(Criteria criteria) {
        return find(PEOPLE, criteria).stream().map(DirectoryViews::person).toList();
    }

    private Optional<Document> byId(String collection, String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, collection));
    }

    private List<Document> find(String collection, Criteria criteria) {
        return mongo.find(Query.query(criteria).with(Sort.by("_id")), Document.class, collection);
    }

    /** Rooted, so that an index on the path serves it. */
    private static String within(String path) {
        return "^" + path.replaceAll("[^\\p{L}\\p{N}/_-]", "\\\\$0") + "(/|$)";
    }

    private static OrgUnit unit(Document d) {
        return new OrgUnit(d.getString("_id"), d.getString("kind"), d.getString("name"), d.getString("path"));
    }

    private static Person person(Document d) {
        return new Person(
                d.getString("_id"),
                d.getList("grants", Document.class, List.of()).stream()
                        .map(grant -> new Person.Held(grant.getString("role"), grant.getString("path")))
                        .toList());
    }

    private static Term term(Document d) {
        return new Term(
                d.getString("_id"),
                d.getString("districtId"),
                d.getString("name"),
                LocalDate.parse(d.getString("start")),
                LocalDate.parse(d.getString("end")),
                ZoneId.of(d.getString("zone")),
                LocalDate.parse(d.getString("weekOne")),
                day(d.getString("midterm")),
                day(d.getString("finalExam")),
                d.getList("holidays", Document.class, List.of()).stream()
                        .map(h -> new Holiday(
                                h.getString("name"),
                                LocalDate.parse(h.getString("from")),
                                LocalDate.parse(h.getString("to"))))
                        .toList(),
                d.getList("makeUpWorkdays", String.class, List.of()).stream()
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
