package org.xuequ.reporting.behind;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.reporting.asking.Asking;
import org.xuequ.reporting.csv.Csv;
import org.xuequ.reporting.csv.CsvAnswer;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Page;
import org.xuequ.rest.Problem;

/** {@code school} names a school (or the office, by the district's id), {@code district} all schools of one. */
@RestController
class RowsDoor {
    private final Asking asking;
    private final RowsBehind rows;

    RowsDoor(Asking asking, RowsBehind rows) {
        this.asking = asking;
        this.rows = rows;
    }

    @GetMapping(path = "/reports/rows", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<Row> page(
            Caller caller,
            @RequestParam @Nullable String school,
            @RequestParam @Nullable String district,
            @RequestParam @Nullable String term,
            @RequestParam String of,
            @RequestParam String figure,
            @RequestParam @Nullable String category,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        var question = question(caller, school, district, term, of, figure, category);
        int most = Cursor.limit(limit);
        try (Stream<Row> found = rows.find(question, school == null, Cursor.parse(after))) {
            return Page.of(found.limit(most + 1L).toList(), most, Row::id);
        }
    }

    /** All of them at once. */
    @GetMapping(path = "/reports/rows", produces = CsvAnswer.TYPE)
    void table(
            Caller caller,
            @RequestParam @Nullable String school,
            @RequestParam @Nullable String district,
            @RequestParam @Nullable String term,
            @RequestParam String of,
            @RequestParam String figure,
            @RequestParam @Nullable String category,
            HttpServletResponse response) {
        var question = question(caller, school, district, term, of, figure, category);
        var asked = question.asked();
        try (Stream<Row> found = rows.find(question, school == null, null)) {
            Csv csv = CsvAnswer.to(
                    response,
                    asked.unit().name() + " " + of + " " + figure,
                    switch (question) {
                        case Question.OfSubmissions _ -> SectionRow.headings(caller.locale());
                        case Question.OfTasks _ -> TaskRow.headings(caller.locale());
                    });
            found.forEachOrdered(row -> csv.line(row.cells(asked.zone(), caller.locale())));
        }
    }

    private Question question(
            Caller caller,
            @Nullable String school,
            @Nullable String district,
            @Nullable String term,
            String of,
            String figure,
            @Nullable String category) {
        if (school != null) {
            return Question.of(asking.school(caller, school, term), of, figure, category);
        }
        if (district != null) {
            return Question.of(asking.district(caller, district, term), of, figure, category);
        }
        throw Problem.invalid("school", "请指明学校（school）或学区（district）。", "Name a school or a district.");
    }
}
