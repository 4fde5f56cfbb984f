package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;
import org.xuequ.plan.reading.text.Find;

/** Sentences to clauses with what they say. */
final class Clauses {
    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?:[一二三四五六七八九十]是|首先|其次|再次|最后|同时|此外|另外|并且|并|而且|且|还|也|其中|要求|要|由|坚持|推行|实行|落实|在(?!职|校|岗|编|籍)|于|即|[\\s\"、。.)])+");

    private static final Pattern AFTERNOON = Pattern.compile("下午|晚上|傍晚");
    private static final Pattern MORNING = Pattern.compile("上午|早上|早晨|中午|第.{1,3}天|\\d日");

    private Clauses() {}

    static List<Clause> of(String folded, int from, int to) {
        List<Clause> clauses = new ArrayList<>();
        boolean repeated = false;
        boolean done = false;
        boolean afternoon = false;
        boolean semesters = folded.substring(from, to).contains("下学期");
        for (int[] cut : deeds(folded, Clause.cut(folded, from, to))) {
            int start = skipBlank(folded, cut[0], cut[1]);
            String words = folded.substring(start, cut[1]);
            done |= Fitness.DONE
                    .matcher(semesters ? words.replace("上学期", "") : words)
                    .find();
            boolean past = done;
            afternoon = AFTERNOON.matcher(words).find()
                    || afternoon && !MORNING.matcher(words).find();
            boolean late = afternoon;
            List<When> times = TimeSense.deeds(words, Times.in(words)).stream()
                    .filter(when -> !past || when.recurrence() != null)
                    .map(when -> late ? when.inAfternoon() : when)
                    .toList();
            repeated |= times.stream()
                    .anyMatch(when -> when.recurrence() != null && when.recurrence() != Recurrence.PERIODIC);
            List<Quotas.Count> counts = past && !repeated
                    ? List.of()
                    : outside(times, Quotas.in(words, new Quotas.Setting(times, repeated)));
            clauses.add(new Clause(start, cut[1], words, times, counts, subject(words, times)));
        }
        return clauses;
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
    private static List<Quotas.Count> outside(List<When> times, List<Quotas.Count> counts) {
        return counts.stream()
                .filter(count ->
                        times.stream().noneMatch(when -> when.start() < count.end() && count.start() < when.end()))
                .toList();
    }

    private static Actors.@Nullable Span subject(String words, List<When> times) {
        int at = 0;
        for (int step = 0; step < 4; step++) {
            int next = at;
            for (When when : times) {
                next = when.start() == next ? when.end() : next;
            }
            Matcher connective = CONNECTIVE.matcher(words).region(next, words.length());
            next = connective.lookingAt() ? connective.end() : next;
            Actors.Span span = Actors.subject(words, next);
            if (span != null) {
                return span;
            }
            if (next == at) {
                break;
            }
            at = next;
        }
        return Actors.inCharge(words);
    }

    private static int skipBlank(String folded, int from, int to) {
        int at = from;
        while (at < to && " ●○◆◇■□★☆▲△•※➢➤√".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
