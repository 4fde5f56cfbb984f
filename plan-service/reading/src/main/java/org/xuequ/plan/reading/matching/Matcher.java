package org.xuequ.plan.reading.matching;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pattern held against a text, with java.util.regex.Matcher's method names, all of which is its length. For one thread. */
public final class Matcher extends Run implements MatchResult {
    private final Pattern pattern;
    private int next;

    Matcher(Pattern pattern, String text) {
        super(text, pattern.groups(), pattern.repetitions());
        this.pattern = pattern;
    }

    public Matcher region(int from, int to) {
        this.from = from;
        this.to = to;
        places[0] = -1;
        next = from;
        return this;
    }

    public Matcher useTransparentBounds(boolean transparent) {
        this.transparent = transparent;
        return this;
    }

    public Matcher useAnchoringBounds(boolean anchoring) {
        this.anchoring = anchoring;
        return this;
    }

    public boolean matches() {
        return begins(from, true);
    }

    public boolean lookingAt() {
        return begins(from, false);
    }

    /** The next match. */
    public boolean find() {
        Chars first = pattern.start().first;
        for (int at = next; at <= to; at++) {
            while (first != null && at < to && !first.has(text.charAt(at))) {
                at++;
            }
            if (begins(at, false)) {
                next = places[1] == at ? at + 1 : places[1];
                return true;
            }
        }
        next = to + 1;
        return false;
    }

    /** The first match from {@code at} in the whole text. */
    public boolean find(int at) {
        region(0, text.length());
        next = at;
        return find();
    }

    private boolean begins(int at, boolean whole) {
        Chars first = pattern.start().first;
        if (first != null && (at >= to || !first.has(text.charAt(at)))) {
            places[0] = -1;
            return false;
        }
        return begins(pattern.start(), at, whole);
    }

    public Stream<MatchResult> results() {
        region(0, text.length());
        Stream.Builder<MatchResult> all = Stream.builder();
        while (find()) {
            all.add(toMatchResult());
        }
        return all.build();
    }

    /** As it is now, whatever is looked for later. */
    public MatchResult toMatchResult() {
        Matcher copy = new Matcher(pattern, text);
        System.arraycopy(places, 0, copy.places, 0, places.length);
        return copy;
    }

    /** {@code words} are taken as they are. */
    public String replaceFirst(String words) {
        return find(0) ? text.substring(0, start()) + words + text.substring(end()) : text;
    }

    public String replaceAll(Function<MatchResult, String> words) {
        StringBuilder all = new StringBuilder();
        int at = 0;
        region(0, text.length());
        while (find()) {
            all.append(text, at, start()).append(words.apply(this));
            at = end();
        }
        return all.append(text.substring(at)).toString();
    }

    @Override
    public int start() {
        return start(0);
    }

    @Override
    public int start(int group) {
        if (places[0] < 0) {
            throw new IllegalStateException("no match");
        }
        return places[2 * group + 1] < 0 ? -1 : places[2 * group];
    }

    @Override
    public int end() {
        return end(0);
    }

    @Override
    public int end(int group) {
        return start(group) < 0 ? -1 : places[2 * group + 1];
    }

    @Override
    public String group() {
        return text.substring(start(), end());
    }

    @Override
    @SuppressWarnings("NullAway") // as the interface promises, null for a group that took no part
    public @Nullable String group(int group) {
        return start(group) < 0 ? null : text.substring(start(group), end(group));
    }

    @Override
    public int groupCount() {
        return places.length / 2 - 1;
    }

    @Override
    public Map<String, Integer> namedGroups() {
        return pattern.names();
    }

    @Override
    public boolean hasMatch() {
        return places[0] >= 0;
    }
}
