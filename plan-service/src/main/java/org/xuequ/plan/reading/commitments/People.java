package org.xuequ.plan.reading.commitments;

import java.util.Arrays;
import java.util.List;
import org.xuequ.plan.reading.people.Actors;

/** Who acts, in the document's script; carried over from before where a clause names nobody. */
final class People {
    private People() {}

    static List<String> of(Source source, Clause clause, List<String> before) {
        Actors.Span span = clause.subject();
        if (span == null) {
            return before;
        }
        return Arrays.stream(source.words(clause, span.start(), span.end()).split("[、和及与與 ]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
