package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.dates.When;

/** Several quotas in one clause become one clause each: 上公开课1节、写论文2篇. */
final class Splitting {
    private static final String JOINTS = "、和及与 ";

    private Splitting() {}

    static List<Clause> byCount(Clause clause) {
        List<Count> counts = clause.counts();
        if (counts.size() < 2) {
            return List.of(clause);
        }
        List<Clause> parts = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < counts.size(); k++) {
            boolean last = k + 1 == counts.size();
            int to = last
                    ? clause.folded().length()
                    : joint(
                            clause.folded(),
                            counts.get(k).end(),
                            counts.get(k + 1).start());
            parts.add(part(clause, from, to, counts.get(k)));
            from = !last && JOINTS.indexOf(clause.folded().charAt(to)) >= 0 ? to + 1 : to;
        }
        return parts;
    }

    private static Clause part(Clause clause, int from, int to, Count count) {
        List<When> times = clause.times().stream()
                .filter(when -> when.start() >= from && when.end() <= to)
                .map(when -> when.at(when.start() - from, when.end() - from))
                .toList();
        return new Clause(
                clause.start() + from,
                clause.start() + to,
                clause.folded().substring(from, to),
                times,
                List.of(count.movedBy(-from)),
                from == 0 ? null : Subjects.in(clause.folded().substring(from, to), times));
    }

    private static int joint(String folded, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (JOINTS.indexOf(folded.charAt(at)) >= 0) {
                return at;
            }
        }
        return to;
    }
}
