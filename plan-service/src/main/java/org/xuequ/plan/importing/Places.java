package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the characters of a text stand in the document. A text is rid of line ends and page marks, so it lies there in
 * several stretches; what a person wrote lies in none. All offsets are UTF-16 code units.
 *
 * @param stretches in the order of the text
 */
public record Places(List<Stretch> stretches) {
    static final Places UNKNOWN = new Places(List.of());

    /** So many characters from {@code at} in the text are those from {@code source} in the document. */
    public record Stretch(int at, int source, int length) {}

    public Places {
        stretches = List.copyOf(stretches);
    }

    /** The character at the beginning of a text, and no other. */
    static Places beginningAt(int source) {
        return new Places(List.of(new Stretch(0, source, 1)));
    }

    /** Of the part of the text from {@code from} to {@code to}. */
    Places part(int from, int to) {
        var part = new ArrayList<Stretch>();
        for (Stretch stretch : stretches) {
            int first = Math.max(from, stretch.at());
            int last = Math.min(to, stretch.at() + stretch.length());
            if (first < last) {
                part.add(new Stretch(first - from, stretch.source() + first - stretch.at(), last - first));
            }
        }
        return new Places(part);
    }

    /** With those of a text that follows at {@code at}. */
    Places and(int at, Places following) {
        var all = new ArrayList<>(stretches);
        following.stretches.forEach(s -> all.add(new Stretch(at + s.at(), s.source(), s.length())));
        return new Places(all);
    }

    /** After the text was written anew: what stayed at its beginning and its end stands where it stood. */
    Places rewritten(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return part(0, head).and(after.length() - tail, part(before.length() - tail, before.length()));
    }

    /** First offset in the document; empty where none is known. */
    OptionalInt start() {
        return stretches.stream().mapToInt(Stretch::source).min();
    }

    /** Offset behind the last one; empty where none is known. */
    OptionalInt end() {
        return stretches.stream().mapToInt(s -> s.source() + s.length()).max();
    }
}
