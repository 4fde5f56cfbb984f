package org.xuequ.plan.reading.cleaning;

import java.util.List;
import java.util.stream.Collectors;
import org.xuequ.plan.reading.matching.Pattern;

/** Lines known by how they begin or by words they hold: a line is held against the latter only when it has such words. */
record LineShapes(Pattern beginning, Pattern words, Pattern holding) {
    /** {@code before} and {@code after} the words, whatever else a line may hold. */
    record Holding(String before, String words, String after) {}

    static LineShapes of(List<String> beginning, List<Holding> holding) {
        return new LineShapes(
                anyOf(beginning),
                anyOf(holding.stream().map(Holding::words).toList()),
                anyOf(holding.stream()
                        .map(shape -> shape.before() + "(?:" + shape.words() + ")" + shape.after())
                        .toList()));
    }

    boolean fit(String line) {
        return beginning.matcher(line).matches()
                || words.matcher(line).find() && holding.matcher(line).matches();
    }

    private static Pattern anyOf(List<String> expressions) {
        return Pattern.compile(expressions.stream().collect(Collectors.joining("|")));
    }
}
