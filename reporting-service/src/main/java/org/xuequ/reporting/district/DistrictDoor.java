package org.xuequ.reporting.district;

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
import org.xuequ.rest.Caller;
import org.xuequ.rest.Languages;

@RestController
class DistrictDoor {
    private final Asking asking;
    private final DistrictReports reports;

    DistrictDoor(Asking asking, DistrictReports reports) {
        this.asking = asking;
        this.reports = reports;
    }

    @GetMapping(path = "/reports/district/{districtId}", produces = MediaType.APPLICATION_JSON_VALUE)
    DistrictReport report(Caller caller, @PathVariable String districtId, @RequestParam @Nullable String term) {
        return reports.of(asking.district(caller, districtId, term));
    }

    @GetMapping(path = "/reports/district/{districtId}", produces = CsvAnswer.TYPE)
    void table(
            Caller caller,
            @PathVariable String districtId,
            @RequestParam @Nullable String term,
            HttpServletResponse response) {
        var asked = asking.district(caller, districtId, term);
        DistrictReport report = reports.of(asked);
        boolean english = Languages.english(caller.locale());
        Csv csv = CsvAnswer.to(
                response,
                report.district().name() + " " + report.term().name(),
                Stream.concat(
                                Stream.of(english ? "School id" : "学校编号", english ? "School" : "学校"),
                                Paper.headings(caller.locale()).stream())
                        .toList());
        report.schools()
                .forEach(school -> csv.line(line(school.schoolId(), school.name(), school.score(), asked.now())));
        csv.line(line("", english ? "All schools" : "合计", report.sum(), asked.now()));
    }

    private static List<Object> line(String id, String name, Score score, Instant now) {
        return Stream.concat(Stream.of(id, name), Paper.line(score, now)).toList();
    }
}
