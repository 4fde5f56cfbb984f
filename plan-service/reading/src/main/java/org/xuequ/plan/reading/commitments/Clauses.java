package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;

/** Sentences to clauses with what they say. */
final class Clauses {
    private static final Pattern AFTERNOON = Pattern.compile("下午|晚上|傍晚");
    private static final Pattern MORNING = Pattern.compile("上午|早上|早晨|中午|第.{1,3}天|\\d日");

    private static final Chars BULLETS = Chars.among(" ●○◆◇■□★☆▲△•※➢➤√");

    private Clauses() {}

    /** Who acts is left open: see {@link Subjects}. */
    static List<Clause> of(String folded, int from, int to) {
        List<Clause> clauses = new ArrayList<>();
        boolean telling = false;
        for (int[] cut : deeds(folded, Clause.cut(folded, from, to))) {
            int start = skipBlank(folded, cut[0], cut[1]);
            String words = folded.substring(start, cut[1]);
            List<When> times = Times.in(words);
            telling = telling || !times.isEmpty() || Quotas.mayBeIn(words);
            clauses.add(new Clause(start, cut[1], words, times, List.of(), null));
        }
        return telling ? told(folded, clauses, folded.substring(from, to)) : clauses;
    }

    /** Leaves of all times and numbers those that set one for a deed. */
    private static List<Clause> told(String folded, List<Clause> clauses, String sentence) {
        List<Clause> told = new ArrayList<>(clauses.size());
        boolean repeated = false;
        boolean done = false;
        int looked = 0;
        boolean late = false;
        boolean semesters = sentence.contains("下学期");
        boolean clock = sentence.indexOf('午') >= 0 || sentence.indexOf('晚') >= 0;
        for (Clause clause : clauses) {
            String words = clause.folded();
            boolean counts = Quotas.mayBeIn(words);
            late = clock
                    && (AFTERNOON.matcher(words).find()
                            || late && !MORNING.matcher(words).find());
            if (clause.times().isEmpty() && !counts) {
                told.add(clause);
                continue;
            }
            if (folded.startsWith(";", clause.start() - 1)) {
                done = false;
                looked = told.size();
            }
            for (; looked <= told.size() && !done; looked++) {
                String said = clauses.get(looked).folded();
                done = Fitness.DONE
                        .matcher(semesters ? said.replace("上学期", "") : said)
                        .find();
            }
            List<When> times = new ArrayList<>();
            for (When when : TimeSense.deeds(words, clause.times())) {
                if (!done || when.recurrence() != null) {
                    times.add(late ? when.inAfternoon() : when);
                    repeated |= when.recurrence() != null && when.recurrence() != Recurrence.PERIODIC;
                }
            }
            List<Count> found = done && !repeated || !counts
                    ? List.of()
                    : outside(times, Quotas.in(words, new Quotas.Setting(times, repeated)));
            told.add(new Clause(clause.start(), clause.end(), words, times, found, null));
        }
        return told;
    }

    /** …并… joins two deeds where each has its own time. */
    private static List<int[]> deeds(String folded, List<int[]> cuts) {
        List<int[]> deeds = new ArrayList<>();
        for (int[] cut : cuts) {
            int and = Find.first(folded, '并', cut[0] + 4, cut[1]);
            if (and > 0
                    && and + 4 < cut[1]
                    && !Times.in(folded.substring(cut[0], and)).isEmpty()
                    && !Times.in(folded.substring(and + 1, cut[1])).isEmpty()) {
                deeds.add(new int[] {cut[0], and});
                deeds.add(new int[] {and, cut[1]});
            } else {
                deeds.add(cut);
            }
        }
        return deeds;
    }

    /** A number inside a date or a period counts nothing. */
    private static List<Count> outside(List<When> times, List<Count> counts) {
        List<Count> outside = new ArrayList<>(counts);
        for (When when : times) {
            outside.removeIf(count -> when.start() < count.end() && count.start() < when.end());
        }
        return outside;
    }

    private static int skipBlank(String folded, int from, int to) {
        int at = from;
        while (at < to && BULLETS.has(folded.charAt(at))) {
            at++;
        }
        return at;
    }
}
