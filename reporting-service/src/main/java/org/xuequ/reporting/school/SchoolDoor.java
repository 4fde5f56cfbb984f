package org.xuequ.reporting.school;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.reporting.asking.Asking;
import org.xuequ.reporting.csv.Csv;
import org.xuequ.reporting.csv.CsvAnswer;
import org.xuequ.reporting.figures.Paper;
import org.xuequ.reporting.scoring.Score;
import org.xuequ.reporting.scoring.SubmissionScore;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Languages;

@RestController
class SchoolDoor {
    private final Asking asking;
    private final SchoolReports reports;

    SchoolDoor(Asking asking, SchoolReports reports) {
        this.asking = asking;
        this.reports = reports;
    }

    @GetMapping(path = "/reports/schools/{schoolId}", produces = MediaType.APPLICATION_JSON_VALUE)
    SchoolReport report(
            Caller caller,
            @PathVariable String schoolId,
            @RequestParam @Nullable String term,
            @RequestParam @Nullable String category) {
        return reports.of(asking.school(caller, schoolId, term), category);
    }

    /** The school in one line, then its tasks by category. */
    @GetMapping(path = "/reports/schools/{schoolId}", produces = CsvAnswer.TYPE)
    void table(
            Caller caller,
            @PathVariable String schoolId,
            @RequestParam @Nullable String term,
            @RequestParam @Nullable String category,
            HttpServletResponse response) {
        var asked = asking.school(caller, schoolId, term);
        SchoolReport report = reports.of(asked, category);
        boolean english = Languages.english(caller.locale());
        Csv csv = CsvAnswer.to(
                response,
                report.school().name() + " " + report.term().name(),
                Stream.concat(
                                Stream.of(english ? "School" : "学校", english ? "Category" : "类别"),
                                Paper.headings(caller.locale()).stream())
                        .toList());
        String all = category == null ? english ? "All" : "全部" : category;
        csv.line(line(report.school().name(), all, report.score(), asked.now()));
        report.score()
                .categories()
                .forEach(each -> csv.line(line(
                        report.school().name(),
                        each.name().equals(Score.UNCATEGORISED) ? english ? "Uncategorised" : "未分类" : each.name(),
                        new Score(SubmissionScore.NONE, each.tasks(), List.of()),
                        asked.now())));
    }

    private static List<Object> line(String school, String category, Score score, Instant now) {
        return Stream.concat(Stream.of(school, category), Paper.line(score, now))
                .toList();
    }
}
