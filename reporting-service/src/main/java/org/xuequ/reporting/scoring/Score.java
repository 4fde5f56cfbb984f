package org.xuequ.reporting.scoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuequ.reporting.rows.Rows;
import org.xuequ.reporting.rows.Work;

/**
 * What a school has done in a term, or several schools together.
 *
 * @param categories the tasks again, by category and in its order; they add up to {@code tasks}
 */
public record Score(SubmissionScore submissions, TaskScore tasks, List<Category> categories) {

    /** The tasks of one category, such as 德育. */
    public record Category(String name, TaskScore tasks) {}

    /** The name under which tasks without a category are counted. */
    public static final String UNCATEGORISED = "";

    /** Of no rows at all. */
    public static final Score NONE = new Score(SubmissionScore.NONE, TaskScore.NONE, List.of());

    public Score {
        categories = List.copyOf(categories);
    }

    /** Counts all of a school's rows. */
    public static Score of(Rows rows) {
        Map<String, List<Work>> byCategory =
                rows.work().stream().collect(groupingBy(Score::category, TreeMap::new, Collectors.toList()));
        return new Score(
                SubmissionScore.of(rows.submissions()),
                TaskScore.of(rows.work()),
                byCategory.entrySet().stream()
                        .map(entry -> new Category(entry.getKey(), TaskScore.of(entry.getValue())))
                        .toList());
    }

    /** A district's score: the sum of its schools'. */
    public static Score sum(Collection<Score> scores) {
        return scores.stream().reduce(NONE, Score::plus);
    }

    /** The tasks of one category; none when there is no such category. */
    public TaskScore in(String category) {
        return categories.stream()
                .filter(of -> of.name().equals(category))
                .map(Category::tasks)
                .findFirst()
                .orElse(TaskScore.NONE);
    }

    private Score plus(Score other) {
        return new Score(
                submissions.plus(other.submissions),
                tasks.plus(other.tasks),
                Stream.concat(categories.stream(), other.categories.stream())
                        .collect(groupingBy(
                                Category::name,
                                TreeMap::new,
                                Collectors.reducing(TaskScore.NONE, Category::tasks, TaskScore::plus)))
                        .entrySet()
                        .stream()
                        .map(entry -> new Category(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static String category(Work row) {
        String category = row.task().category();
        return category == null || category.isBlank() ? UNCATEGORISED : category;
    }
}
