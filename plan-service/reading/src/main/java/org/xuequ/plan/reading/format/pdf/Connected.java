package org.xuequ.plan.reading.format.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuequ.plan.reading.format.pdf.Rulings.Ruling;

/** Puts together the rulings that touch each other. */
final class Connected {
    private static final float NEAR = 3;
    /** Drawings have thousands; tables do not. */
    private static final int MOST = 3000;

    private Connected() {}

    static List<List<Ruling>> groups(List<Ruling> rulings) {
        if (rulings.size() > MOST) {
            return List.of();
        }
        int[] leader = new int[rulings.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int i = 0; i < leader.length; i++) {
            for (int j = 0; j < i; j++) {
                if (touch(rulings.get(i), rulings.get(j))) {
                    leader[find(leader, i)] = find(leader, j);
                }
            }
        }
        Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(find(leader, i), _ -> new ArrayList<>()).add(rulings.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static boolean touch(Ruling a, Ruling b) {
        return a.across() == b.across()
                ? Math.abs(a.at() - b.at()) <= NEAR && a.from() <= b.to() + NEAR && b.from() <= a.to() + NEAR
                : a.at() >= b.from() - NEAR
                        && a.at() <= b.to() + NEAR
                        && b.at() >= a.from() - NEAR
                        && b.at() <= a.to() + NEAR;
    }

    private static int find(int[] leader, int of) {
        int at = of;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
