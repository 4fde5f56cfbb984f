package org.xuequ.task.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xuequ.calendar.Term;
import org.xuequ.messaging.View;
import org.xuequ.messaging.ViewWriter;
import org.xuequ.task.planning.DirectoryBook;
import org.xuequ.task.planning.OrgUnit;
import org.xuequ.task.planning.Person;

@Component
class DirectoryWriter implements DirectoryBook {
    private final ViewWriter views;

    DirectoryWriter(ViewWriter views) {
        this.views = views;
    }

    @Override
    public void units(List<Versioned<OrgUnit>> units) {
        views.upsert(
                DirectoryViews.UNITS,
                units.stream()
                        .map(unit -> view(
                                unit.what().id(),
                                unit,
                                new Document("kind", unit.what().kind())
                                        .append("name", unit.what().name())
                                        .append("path", unit.what().path())))
                        .toList());
    }

    @Override
    public void people(List<Versioned<KnownPerson>> people) {
        views.upsert(
                DirectoryViews.PEOPLE,
                people.stream()
                        .map(known -> view(
                                known.what().person().id(),
                                known,
                                new Document("active", known.what().active())
                                        .append("grants", grants(known.what().person()))))
                        .toList());
    }

    @Override
    public void terms(List<Versioned<Term>> terms) {
        views.upsert(
                DirectoryViews.TERMS,
                terms.stream()
                        .map(term -> view(term.what().id(), term, document(term.what())))
                        .toList());
    }

    private static View view(String id, Versioned<?> of, Document fields) {
        return new View(
                id, of.version(), fields.append("districtId", of.districtId()).append("schoolId", of.schoolId()));
    }

    private static List<Document> grants(Person person) {
        return person.grants().stream()
                .map(held -> new Document("role", held.role()).append("path", held.path()))
                .toList();
    }

    /** Days as ISO text: a day has no instant. */
    private static Document document(Term term) {
        return new Document("name", term.name())
                .append("start", text(term.start()))
                .append("end", text(term.end()))
                .append("zone", term.zone().getId())
                .append("weekOne", text(term.weekOne()))
                .append("midterm", text(term.midterm()))
                .append("finalExam", text(term.finalExam()))
                .append(
                        "holidays",
                        term.holidays().stream()
                                .map(holiday -> new Document("name", holiday.name())
                                        .append("from", text(holiday.from()))
                                        .append("to", text(holiday.to())))
                                .toList())
                .append(
                        "makeUpWorkdays",
                        term.makeUpWorkdays().stream()
                                .sorted()
                                .map(LocalDate::toString)
                                .toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
