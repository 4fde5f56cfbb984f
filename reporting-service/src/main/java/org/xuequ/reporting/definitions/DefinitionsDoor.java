package org.xuequ.reporting.definitions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.reporting.rows.SubmissionFigure;
import org.xuequ.reporting.rows.TaskFigure;

@RestController
class DefinitionsDoor {
    private static final Definition RATE = new Definition(
            "rates",
            "rates",
            new Definition.Text("比率", "某项 ÷ 应交（应完成）；应交（应完成）为零时没有比率，显示为“–”，而不是 0%。比率不会超过 100%。"),
            new Definition.Text(
                    "Rate",
                    "The part divided by the expected. With nothing expected there is no rate: it shows as \"–\", not as"
                            + " 0%. It never exceeds 100%."));
    private static final Definition DHIS2 = new Definition(
            "rates",
            "dhis2",
            new Definition.Text(
                    "DHIS2 指标",
                    "供对照：Reporting rate = Actual reports ÷ Expected reports × 100；"
                            + "Reporting rate on time = Actual reports on time ÷ Expected reports × 100。"),
            new Definition.Text(
                    "DHIS2 metrics",
                    "For comparison: Reporting rate = Actual reports ÷ Expected reports × 100；"
                            + " Reporting rate on time = Actual reports on time ÷ Expected reports × 100."));

    /** Every figure's name and definition in both languages. */
    @GetMapping("/reports/definitions")
    List<Definition> definitions() {
        return Stream.of(
                        Arrays.stream(SubmissionFigure.values()).map(figure -> Definition.of("submissions", figure)),
                        Arrays.stream(TaskFigure.values()).map(figure -> Definition.of("tasks", figure)),
                        Stream.of(RATE, DHIS2))
                .flatMap(each -> each)
                .toList();
    }
}
