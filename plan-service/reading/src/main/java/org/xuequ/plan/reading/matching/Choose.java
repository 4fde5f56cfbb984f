package org.xuequ.plan.reading.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several ways, of which only those are tried that the next character allows; in their order. */
final class Choose extends Step {
    private static final int PAGE = 256;

    private final Step[][] ways;
    /** By character, which of {@link #ways}; pages on which every character has the same are null. */
    private final short[] @Nullable [] pages = new short[PAGE][];

    private final short[] others = new short[PAGE];

    Choose(List<Step> all) {
        super(firsts(all));
        Map<List<Step>, Short> known = new HashMap<>();
        List<List<Step>> lists = new ArrayList<>();
        number(all.stream().filter(way -> way.first == null).toList(), known, lists);
        BitSet touched = new BitSet(PAGE);
        all.stream()
                .filter(way -> way.first != null)
                .forEach(way -> way.first.touched().forEach(touched::set));
        for (int p : touched.stream().toArray()) {
            List<Step> here = all.stream()
                    .filter(way -> way.first == null || way.first.touches(p))
                    .toList();
            short[] numbers = new short[PAGE];
            BitSet some = some(here, p);
            boolean same = some.cardinality() == PAGE;
            for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
                numbers[i] = number(fitting(here, (char) (p << 8 | i)), known, lists);
                same &= numbers[i] == numbers[0];
            }
            others[p] = numbers[0];
            pages[p] = same ? null : numbers;
        }
        ways = lists.stream().map(list -> list.toArray(Step[]::new)).toArray(Step[][]::new);
    }

    /** The characters of a page that some of them name. */
    private static BitSet some(List<Step> here, int page) {
        BitSet some = new BitSet(PAGE);
        for (Step way : here) {
            Chars first = way.first;
            if (first != null) {
                some.or(first.on(page));
            }
        }
        return some;
    }

    private static List<Step> fitting(List<Step> here, char c) {
        List<Step> fitting = List.of();
        for (Step way : here) {
            if (way.first == null || way.first.has(c)) {
                fitting = fitting.isEmpty() ? new ArrayList<>(2) : fitting;
                fitting.add(way);
            }
        }
        return fitting;
    }

    private static short number(List<Step> list, Map<List<Step>, Short> known, List<List<Step>> lists) {
        return list.isEmpty() && !known.isEmpty() && lists.getFirst().isEmpty()
                ? 0
                : known.computeIfAbsent(list, _ -> {
                    lists.add(list);
                    return (short) (lists.size() - 1);
                });
    }

    @Override
    boolean mayBegin(String words, int at) {
        if (at == words.length()) {
            return true;
        }
        for (Step way : ways[number(words.charAt(at))]) {
            if (way.mayBegin(words, at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    @Nullable
    Chars after(String words, int at) {
        if (at == words.length()) {
            return first;
        }
        Chars after = new Chars();
        for (Step way : ways[number(words.charAt(at))]) {
            Chars more = way.after(words, at);
            if (more == null) {
                return null;
            }
            after.and(more);
        }
        return after;
    }

    @Override
    int match(Run run, int at) {
        for (Step way : ways[at < run.to ? number(run.text.charAt(at)) : 0]) {
            int end = way.match(run, at);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int number(char c) {
        short[] page = pages[c >>> 8];
        return page == null ? others[c >>> 8] : page[c & PAGE - 1];
    }
}
