package org.xuequ.reporting.figures;

import java.time.Instant;
import java.util.List;
import org.xuequ.reporting.scoring.Score;

/** The tasks of one category; an empty name for those without. */
public record CategoryFigures(String category, TaskFigures tasks) {
    public static List<CategoryFigures> of(Score score, Instant now) {
        return score.categories().stream()
                .map(category -> new CategoryFigures(category.name(), TaskFigures.of(category.tasks(), now)))
                .toList();
    }
}
