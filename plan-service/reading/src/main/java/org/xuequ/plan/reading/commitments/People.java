package org.xuequ.plan.reading.commitments;

import java.util.List;
import java.util.regex.Pattern;
import org.xuequ.plan.reading.people.Actors;
import org.xuequ.plan.reading.text.Text;

/** Who acts, in the document's script; carried over from before where a clause names nobody. */
final class People {
    private static final Pattern BETWEEN = Pattern.compile("[、,，和及与與 ]");

    private People() {}

    /** Whom a paragraph names at its end as in charge: (总务处负责), 责任部门:德育处; empty when nobody. */
    static List<String> inCharge(Text text, int from, int to) {
        Actors.Span span = Actors.named(text.folded(), from, to);
        return span == null ? List.of() : names(text.chars().substring(span.start(), span.end()));
    }

    static List<String> of(Source source, Clause clause, List<String> before) {
        Actors.Span span = clause.subject();
        if (span == null) {
            return before;
        }
        return names(source.words(clause, span.start(), span.end()));
    }

    private static List<String> names(String words) {
        return BETWEEN.splitAsStream(words)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
