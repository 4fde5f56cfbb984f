package org.xuequ.plan.reading.outline;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuequ.plan.reading.cleaning.Cleaned;
import org.xuequ.plan.reading.text.Text;

/** The outline of a short plan as lines that tests can say: {@code 1.2 听课}. */
final class Grown {
    /** A paragraph that is no heading. */
    static final String TEXT = "学校将以此为重点,统筹安排各项力量,逐步改进薄弱环节。";

    private Grown() {}

    static List<String> from(String plan) {
        Text text = Cleaned.of(plan).text();
        return lines(text, Outline.of(text, 0, text.length(), StyledHeadings.NONE), "")
                .toList();
    }

    private static Stream<String> lines(Text text, List<Node> nodes, String above) {
        return IntStream.range(0, nodes.size()).boxed().flatMap(i -> {
            String path = above + (i + 1);
            Stream<String> own = Stream.of(path + " " + Outline.heading(text, nodes.get(i)));
            return Stream.concat(own, lines(text, nodes.get(i).children(), path + "."));
        });
    }
}
