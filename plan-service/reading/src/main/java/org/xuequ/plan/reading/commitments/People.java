package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;
import org.xuequ.plan.reading.people.Charge;
import org.xuequ.plan.reading.text.Text;

/** Who acts, in the document's script; carried over from before where a clause names nobody. */
final class People {
    private static final Chars BETWEEN = Chars.among("、,，和及与與 ");

    private static final Pattern RATE = Pattern.compile("[^,]{0,14}?(?:率|比例|占比|度)|(?:的)?(?:不|达|占)");

    private People() {}

    /** Whom a paragraph names at its end as in charge: (总务处负责), 责任部门:德育处; empty when nobody. */
    static List<String> inCharge(Text text, int from, int to) {
        Actors.Span span = Charge.named(text.folded(), from, to);
        return span == null ? List.of() : names(text, span);
    }

    /** Where the words begin for which a paragraph's end names who is in charge: with a bracket inside the last sentence only that one. */
    static int chargedFrom(Text text, int from, int to) {
        String folded = text.folded();
        int end = folded.charAt(to - 1) == '。' ? to - 1 : to;
        boolean inside = end < to && folded.charAt(end - 1) == ')';
        int open = inside ? last(folded, '(', from, end) : -1;
        boolean own = open > from && "。;\n".indexOf(folded.charAt(open - 1)) < 0;
        return own ? Math.max(from, last(folded, '。', from, open) + 1) : from;
    }

    private static int last(String folded, char c, int from, int to) {
        int at = to - 1;
        while (at >= from && folded.charAt(at) != c) {
            at--;
        }
        return at < from ? -1 : at;
    }

    static List<String> of(Source source, Clause clause, List<String> before) {
        Actors.Span span = clause.subject();
        if (span == null) {
            return before;
        }
        return names(source.words(clause, span.start(), span.end()));
    }

    /** 先进班组三个: not who acts but what is counted. */
    static boolean isCounted(Clause clause) {
        Count count = clause.counts().isEmpty() ? null : clause.counts().getFirst();
        return count != null
                && clause.subject() != null
                && "名人次个位所家户对".contains(count.unit())
                && count.start() <= clause.subject().end();
    }

    /** 学生体质合格率不低于…: a figure to reach, which nobody does. */
    static boolean isRate(Clause clause) {
        return !clause.counts().isEmpty()
                && clause.counts().getFirst().unit().equals("%")
                && (clause.subject() == null
                        || RATE.matcher(clause.folded()
                                        .substring(clause.subject().end()))
                                .lookingAt());
    }

    static List<String> names(Text text, Actors.Span span) {
        return names(text.chars().substring(span.start(), span.end()));
    }

    private static List<String> names(String words) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || BETWEEN.has(words.charAt(at))) {
                String name = words.substring(from, at).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
                from = at + 1;
            }
        }
        return List.copyOf(names);
    }
}
