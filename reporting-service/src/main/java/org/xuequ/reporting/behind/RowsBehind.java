package org.xuequ.reporting.behind;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import org.xuequ.reporting.asking.Asked;
import org.xuequ.reporting.behind.Question.OfSubmissions;
import org.xuequ.reporting.behind.Question.OfTasks;
import org.xuequ.reporting.rows.RowBook;
import org.xuequ.reporting.rows.Rows;
import org.xuequ.reporting.rows.SchoolTerm;
import org.xuequ.reporting.rows.Units;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.reporting.scoring.StoredScore;
import org.xuequ.reporting.sources.OrgUnit.Kind;
import org.xuequ.reporting.sources.Sources;

/** Finds the rows, in the order of their ids. A district's are those of its schools, as its figures are. */
@Component
class RowsBehind {
    private final Sources sources;
    private final Scores scores;
    private final RowBook book;

    RowsBehind(Sources sources, Scores scores, RowBook book) {
        this.sources = sources;
        this.scores = scores;
        this.book = book;
    }

    /**
     * Those behind the figure that come after an id; the caller closes the stream.
     *
     * @param whole whether a district's id stands for all its schools, not for its office
     */
    Stream<Row> find(Question question, boolean whole, @Nullable String after) {
        return switch (question) {
            case OfSubmissions of -> sections(of, whole, after);
            case OfTasks of -> tasks(of, whole, after);
        };
    }

    private Stream<Row> sections(OfSubmissions question, boolean whole, @Nullable String after) {
        Asked asked = question.asked();
        List<SchoolTerm> schools = whole
                ? scores.inTerm(asked.unit().districtId(), asked.term().id()).stream()
                        .map(StoredScore::of)
                        .filter(of -> !of.schoolId().equals(of.districtId()))
                        .toList()
                : List.of(asked.schoolTerm());
        Units units = units(asked, whole);
        return book.read(schools).values().stream()
                .flatMap(rows -> rows.submissions().stream())
                .filter(question.figure()::counts)
                .filter(row -> after == null || row.id().compareTo(after) > 0)
                .map(row -> (Row) SectionRow.of(row, units.name(row.schoolId())))
                .sorted(Comparator.comparing(Row::id));
    }

    private Stream<Row> tasks(OfTasks question, boolean whole, @Nullable String after) {
        Asked asked = question.asked();
        Units units = units(asked, whole);
        return sources.tasks().stream(query(tasks(asked, whole, after)).with(Sort.by("_id")))
                .filter(task -> !(whole && task.owner().equals(task.districtId())))
                .filter(task -> question.category() == null
                        || question.category().equals(task.category() == null ? "" : task.category()))
                .map(task -> Rows.work(task, units, asked.zone()))
                .filter(row -> question.figure().counts(row, asked.now()))
                .map(row -> TaskRow.of(row, units.name(row.task().owner()), asked.now()));
    }

    private static Criteria tasks(Asked asked, boolean whole, @Nullable String after) {
        Criteria criteria = where(whole ? "districtId" : "schoolId")
                .is(asked.unit().orgUnitId())
                .and("termId")
                .is(asked.term().id());
        return after == null ? criteria : criteria.and("_id").gt(after);
    }

    private Units units(Asked asked, boolean whole) {
        return whole && asked.unit().kind() == Kind.DISTRICT
                ? new Units(sources.units()
                        .find(query(where("districtId").is(asked.unit().districtId()))))
                : book.units(
                        Set.of(asked.unit().orgUnitId()), Set.of(asked.unit().districtId()));
    }
}
