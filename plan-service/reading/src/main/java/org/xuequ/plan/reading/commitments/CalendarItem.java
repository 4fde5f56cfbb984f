package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.DueKind;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;
import org.xuequ.plan.reading.text.Text;

/** One item under a month or in a week's row: its time is the heading's, unless it names a day or a week itself. */
final class CalendarItem {
    private static final Pattern UNIT = Pattern.compile("[组处室部会科股办]$");
    /** 落实师徒结对: an object. */
    private static final Pattern PURSUED = Pattern.compile("(?:坚持|推行|实行|落实)$");
    private static final String NUMBERING = "0123456789一二三四五六七八九十)";
    private static final int LEAST = 4;
    private static final Pattern WEEK = Pattern.compile("W(?!INTER).*");
    private static final Pattern DAY = Pattern.compile("(--|\\d{4}-)\\d\\d-.+");
    private static final Pattern TO_MONTH = Pattern.compile(".*/--\\d\\d");
    private static final Pattern ONE_MONTH = Pattern.compile("(?:\\d{4})?-?-?\\d\\d");
    private static final Pattern WEEK_OF_MONTH = Pattern.compile("W0[1-5]");
    private static final Pattern ONE_WEEK = Pattern.compile("W\\d\\d");
    private static final Pattern WEEKDAY = Pattern.compile("W-\\d(?:T.*)?");
    private static final Pattern OPENING = Pattern.compile("(?:在|于|利用|结合|借助|抓住|逢|围绕|迎接?|.{0,6}[((])?");
    /** 教师节庆祝活动: what the day is for. */
    private static final Pattern NAMED_FOR =
            Pattern.compile("[\\u4e00-\\u9fa5]{2}(?:系列)?(?:活动|大会|仪式|晚会|典礼|座谈会|主题.*)[^,]{0,2}");

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
                    .anyMatch(when -> when.start() <= (detail ? 1 : LONGEST_SUBJECT) && isNarrow(words, when));
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
        for (Clause clause : Clauses.named(Clauses.of(text.folded(), from, to))) {
            When own = own(clause);
            if (own != null && own.kind() != null && own.normalized() != null && due == heading) {
                due = new Due(
                        own.kind(), source.words(clause, own.start(), own.end()), within(heading, own.normalized()));
            }
            due = thisMonth(source, clause, due, heading);
            When often = clause.often();
            recurrence = recurrence == null && often != null ? often.recurrence() : recurrence;
            List<Quotas.Count> counts = clause.counts().isEmpty() && isListed(text.folded(), from)
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

    /** 第二周 under a month is the month's, 周四 in a week's row the week's. */
    private static String within(Due heading, String own) {
        String said = String.valueOf(heading.normalized());
        boolean week =
                ONE_MONTH.matcher(said).matches() && WEEK_OF_MONTH.matcher(own).matches();
        boolean day = ONE_WEEK.matcher(said).matches() && WEEKDAY.matcher(own).matches();
        return week ? said + "-W" + own.charAt(2) : day ? said + own.substring(1) : own;
    }

    /** 本月内, 月底前: the heading's month, as a deadline. */
    private static Due thisMonth(Source source, Clause clause, Due due, Due heading) {
        for (When when : clause.times()) {
            boolean month = heading.kind() == DueKind.MONTH && when.recurrence() == null;
            if (month && due == heading && "MONTH-END".equals(when.normalized())) {
                return new Due(DueKind.DEADLINE, source.words(clause, when.start(), when.end()), heading.normalized());
            }
        }
        return due;
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
                || !PURSUED.matcher(before).find() && ("各全每".indexOf(name.charAt(0)) >= 0
                || before.endsWith("每个")
                || Actors.beginsPredicate(after)
                || Deeds.beginsWithDeed(after)
                || !clause.times().isEmpty() && clause.timesEnd() > who.start()
                || UNIT.matcher(name).find());
    }

    /** Goes on a list of quotas whose verb stands before it: 评选优秀支部10个、优秀团员30名. */
    private static boolean isListed(String folded, int from) {
        return from > 1
                && folded.charAt(from - 1) == '、'
                && NUMBERING.indexOf(folded.charAt(from - 2)) < 0;
    }

    /** 清明节组织…, 五一期间…; a festival before a noun (教师节主题活动) is what it is about. */
    private static boolean isTimeOf(String after) {
        return !NAMED_FOR.matcher(after).matches() && isSaidOf(after);
    }

    private static boolean isSaidOf(String after) {
        return after.startsWith("期间")
                || after.startsWith("当天")
                || after.startsWith("当日")
                || after.startsWith("前")
                || Deeds.beginsWithVerb(after)
                || Actors.beginsPredicate(after)
                || Actors.subject(after, 0) != null;
    }

    private static @Nullable When own(Clause clause) {
        return clause.times().stream()
                .filter(When::isDue)
                .filter(when -> isNarrow(clause.folded(), when))
                .findFirst()
                .orElse(null);
    }

    /** A day or a week; a month would only repeat the heading or name what is assessed. */
    private static boolean isNarrow(String words, When when) {
        String due = when.normalized();
        boolean day = due != null
                && (WEEK.matcher(due).matches()
                        || DAY.matcher(due).matches() && !TO_MONTH.matcher(due).matches());
        if (due != null && due.startsWith("BEFORE-")) {
            return OPENING.matcher(words.substring(0, when.start())).matches();
        }
        boolean festival = due != null
                && due.contains("FESTIVAL")
                && OPENING.matcher(words.substring(0, when.start())).matches()
                && isTimeOf(words.substring(when.end()));
        return festival || day && when.firm() && when.kind() != DueKind.TIME;
    }
}
