package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;
import org.xuequ.plan.reading.text.Text;

/** One item under a month or in a week's row: its time is the heading's, unless it names a day or a week itself. */
final class CalendarItem {
    private static final Pattern UNIT = Pattern.compile("[组处室部会科股办]$");
    /** 新教师汇报课: a thing that is named after what is done. */
    private static final Pattern COMPOUND = Pattern.compile("[\\u4e00-\\u9fa5]{2}(?:课|会|周|月|赛|展|活动|比赛|竞赛|仪式|工作|情况)");
    /** 落实师徒结对: an object. */
    private static final Pattern PURSUED = Pattern.compile("(?:坚持|推行|实行|落实)$");

    private static final String NUMBERING = "0123456789一二三四五六七八九十)";
    private static final int LEAST = 4;

    private static final int LONGEST_SUBJECT = 10;

    private CalendarItem() {}

    /** An item goes on after a comma, unless the next clause has a day or a quota of its own, or another subject after one that had. */
    static List<int[]> byDay(String folded, int from, int to) {
        List<int[]> items = new ArrayList<>();
        int start = from;
        boolean narrow = false;
        for (int[] cut : Clause.cut(folded, from, to)) {
            String words = folded.substring(cut[0], cut[1]);
            List<When> times = Times.in(words);
            boolean detail = Quoting.isDetail(words);
            boolean own = times.stream()
                    .anyMatch(when -> when.start() <= (detail ? 1 : LONGEST_SUBJECT) && ItemTime.isNarrow(words, when));
            boolean others = narrow && Actors.subject(words, 0) != null;
            narrow = own || narrow && !others;
            List<Clause> parts = cut[1] - cut[0] > LEAST + 1 && Quotas.mayBeIn(words)
                    ? Clauses.of(folded, cut[0], cut[1]).stream()
                            .flatMap(clause -> Splitting.byCount(clause).stream())
                            .filter(part -> !part.counts().isEmpty())
                            .toList()
                    : List.of();
            boolean counts = !parts.isEmpty() && !detail;
            if (cut[0] - start > LEAST && (own || others || counts)) {
                items.add(new int[] {start, cut[0] - 1});
                start = cut[0];
            }
            for (Clause part : parts.subList(Math.min(1, parts.size()), parts.size())) {
                boolean joint = "、和及与".indexOf(folded.charAt(part.start() - 1)) >= 0;
                items.add(new int[] {start, joint ? part.start() - 1 : part.start()});
                start = part.start();
            }
        }
        items.add(new int[] {start, to});
        return items;
    }

    static Commitment of(Text text, int from, int to, Due heading, List<String> named) {
        Source source = Source.of(text);
        Due due = heading;
        Recurrence recurrence = null;
        Quota quota = null;
        List<String> who = named;
        for (Clause clause : Subjects.named(Clauses.of(text.folded(), from, to))) {
            When own = ItemTime.own(clause);
            if (own != null && own.kind() != null && own.normalized() != null && due == heading) {
                boolean ofTerm = clause.folded().startsWith("开学", own.start());
                due = new Due(
                        own.kind(),
                        source.words(clause, own.start(), own.end()),
                        ofTerm ? own.normalized() : ItemTime.within(heading, own.normalized()));
            }
            due = ItemTime.thisMonth(source, clause, due, heading);
            When often = clause.often();
            recurrence = recurrence == null && often != null ? often.recurrence() : recurrence;
            List<Count> counts = clause.counts().isEmpty() && isListed(text.folded(), from)
                    ? Quotas.in(clause.folded(), new Quotas.Setting(clause.times(), true))
                    : clause.counts();
            if (quota == null && !counts.isEmpty()) {
                quota = Amount.of(source, clause, counts.getFirst(), recurrence, null);
            }
            boolean acts = !isListed(text.folded(), from) && isActing(clause);
            who = who.isEmpty() && acts ? People.of(source, clause, List.of()) : who;
        }
        String action = source.chars().substring(from, to).replace("\n", "");
        return new Commitment(from, to, action, due, recurrence, quota, who, List.of());
    }

    /** 各班填写…, 教研组长检查…; in 学生习惯调查 the group is what it is about. */
    private static boolean isActing(Clause clause) {
        Actors.Span who = clause.subject();
        if (who == null) {
            return false;
        }
        String before = clause.folded().substring(0, who.start());
        String name = clause.folded().substring(who.start(), who.end());
        String after = clause.folded().substring(who.end());
        return before.endsWith("由")
                || !PURSUED.matcher(before).find()
                        && ("各全每".indexOf(name.charAt(0)) >= 0
                                || before.endsWith("每个")
                                || !COMPOUND.matcher(after).matches()
                                        && (Actors.beginsPredicate(after) || Deeds.beginsWithDeed(after))
                                || !clause.times().isEmpty() && clause.timesEnd() > who.start()
                                || UNIT.matcher(name).find());
    }

    /** Goes on a list of quotas whose verb stands before it: 评选优秀支部10个、优秀团员30名. */
    private static boolean isListed(String folded, int from) {
        return from > 1 && folded.charAt(from - 1) == '、' && NUMBERING.indexOf(folded.charAt(from - 2)) < 0;
    }
}
