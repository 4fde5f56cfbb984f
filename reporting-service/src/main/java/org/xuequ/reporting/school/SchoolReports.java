package org.xuequ.reporting.school;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xuequ.reporting.asking.Asked;
import org.xuequ.reporting.scoring.Score;
import org.xuequ.reporting.scoring.Scores;
import org.xuequ.reporting.scoring.StoredScore;
import org.xuequ.reporting.sources.Reminder;
import org.xuequ.reporting.sources.Sources;
import org.xuequ.reporting.sources.Task;

/** Reads a school's score; a school that nothing was ever said about has one of no rows. */
@Component
class SchoolReports {
    private final Sources sources;
    private final Scores scores;

    SchoolReports(Sources sources, Scores scores) {
        this.sources = sources;
        this.scores = scores;
    }

    SchoolReport of(Asked asked, @Nullable String category) {
        var of = asked.schoolTerm();
        StoredScore stored =
                scores.find(List.of(of)).stream().findFirst().orElseGet(() -> new StoredScore(of, 0, 0, Score.NONE));
        return SchoolReport.of(asked, stored, category, reminders(of.schoolId(), of.termId(), category));
    }

    private ReminderFigures reminders(String schoolId, String termId, @Nullable String category) {
        Set<String> tasks =
                sources
                        .tasks()
                        .find(query(where("schoolId").is(schoolId).and("termId").is(termId)))
                        .stream()
                        .filter(task -> category == null || category.equals(task.category()))
                        .map(Task::taskId)
                        .collect(Collectors.toSet());
        List<Reminder> own = sources.reminders().find(query(where("schoolId").is(schoolId))).stream()
                .filter(reminder -> tasks.contains(reminder.taskId()))
                .toList();
        return ReminderFigures.of(own);
    }
}
