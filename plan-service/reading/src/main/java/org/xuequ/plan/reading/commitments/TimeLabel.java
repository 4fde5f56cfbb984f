package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Openings;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Text;

/** 完成时限:10月底前 behind a paragraph says when what the paragraph promises is due. */
final class TimeLabel {
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:完成|办结|整改|落实|截止|推进)(?:时限|期限|时间|时节|节点)|时限|时间节点)(?:要求)?(?:为|是)?(?<colon>:)? ?(?<when>[^,。;()]{2,20})");
    /** Of which every label has one. */
    private static final Openings WORDS = Openings.of("时限|期限|时间|时节|节点");

    private static final int LONGEST_LOOK = 120;

    private TimeLabel() {}

    /** The commitments {@code said} of the paragraph {@code [from, to)}, those without a time due by its label. */
    static List<Commitment> over(List<Commitment> said, Text text, int from, int to) {
        if (!WORDS.mayBeginIn(text.folded(), Math.max(from, to - LONGEST_LOOK), to)) {
            return said;
        }
        Matcher label = LABEL.matcher(text.folded()).region(Math.max(from, to - LONGEST_LOOK), to);
        while (label.find()) {
            Due due = due(label, text);
            if (due != Due.NONE || label.group("colon") != null) {
                return over(said, text, from, label.start(), label.end(), due);
            }
        }
        return said;
    }

    private static List<Commitment> over(List<Commitment> said, Text text, int from, int label, int labelEnd, Due due) {
        List<Commitment> dated = new ArrayList<>();
        for (Commitment one : said) {
            boolean itself = one.end() > label && one.start() < labelEnd;
            boolean timed = one.due() != Due.NONE || one.recurrence() != null;
            if (!itself) {
                dated.add(timed || one.start() >= labelEnd ? one : one.dueBy(due));
            }
        }
        if (dated.isEmpty() && due != Due.NONE) {
            int end = sentenceEnd(text.folded(), from, label);
            if (text.folded().substring(from, end).isBlank()) {
                return said;
            }
            dated.add(new Commitment(
                    from,
                    end,
                    text.chars().substring(from, end),
                    due,
                    null,
                    null,
                    List.of(),
                    List.of("time-carried-over")));
        }
        return dated;
    }

    private static Due due(Matcher label, Text text) {
        return Times.in(label.group("when")).stream()
                .filter(when -> when.kind() != null && when.normalized() != null)
                .map(when -> new Due(
                        when.kind(),
                        text.chars().substring(label.start("when") + when.start(), label.start("when") + when.end()),
                        when.normalized()))
                .findFirst()
                .orElse(Due.NONE);
    }

    private static int sentenceEnd(String folded, int from, int to) {
        int at = from;
        while (at < to && "。;\n(".indexOf(folded.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
