package org.xuequ.notification.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.xuequ.calendar.Term;
import org.xuequ.messaging.View;
import org.xuequ.messaging.ViewWriter;

/** People, org units and terms as last heard of. */
@Component
public class Directory {
    private static final String PEOPLE = "people";
    private static final String TERMS = "terms";
    private static final String UNITS = "units";

    private final MongoTemplate mongo;
    private final ViewWriter views;

    Directory(MongoTemplate mongo, ViewWriter views) {
        this.mongo = mongo;
        this.views = views;
    }

    /** Those of {@code ids} that are known, by id. */
    public Map<String, Person> people(Collection<String> ids) {
        return find(Set.copyOf(ids), Person.class, PEOPLE).stream()
                .collect(Collectors.toMap(Person::personId, Function.identity()));
    }

    /** Those of {@code ids} that are known, by id. */
    public Map<String, Term> terms(Collection<String> ids) {
        return find(Set.copyOf(ids), TermNews.class, TERMS).stream()
                .map(TermNews::term)
                .collect(Collectors.toMap(Term::id, Function.identity()));
    }

    /** Names of those org units of {@code ids} that are known, by id. */
    public Map<String, String> names(Collection<String> ids) {
        return find(Set.copyOf(ids), OrgUnit.class, UNITS).stream()
                .collect(Collectors.toMap(OrgUnit::orgUnitId, OrgUnit::name));
    }

    void keepUnits(List<OrgUnit> units) {
        views.upsert(
                UNITS,
                units.stream()
                        .map(u -> new View(u.orgUnitId(), u.version(), fields(u)))
                        .toList());
    }

    void keepPeople(List<Person> people) {
        views.upsert(
                PEOPLE,
                people.stream()
                        .map(p -> new View(p.personId(), p.version(), fields(p)))
                        .toList());
    }

    void keepTerms(List<TermNews> terms) {
        views.upsert(
                TERMS,
                terms.stream()
                        .map(t -> new View(t.termId(), t.version(), fields(t)))
                        .toList());
    }

    private <T> List<T> find(Set<String> ids, Class<T> type, String collection) {
        return ids.isEmpty()
                ? List.of()
                : mongo.find(new Query(Criteria.where("_id").in(ids)), type, collection);
    }

    private Document fields(Object view) {
        var fields = new Document();
        mongo.getConverter().write(view, fields);
        fields.remove("_class");
        return fields;
    }
}
