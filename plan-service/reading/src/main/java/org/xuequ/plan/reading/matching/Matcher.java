package org.xuequ.plan.reading.matching;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pattern held against a text, with java.util.regex.Matcher's method names. For one thread. */
public final class Matcher implements MatchResult {
    private final Pattern pattern;
    private final Run run;
    private int next;

    Matcher(Pattern pattern, String text) {
        this.pattern = pattern;
        this.run = pattern.run(text);
        this.run.places[0] = -1;
    }

    public Matcher region(int from, int to) {
        run.from = from;
        run.to = to;
        run.places[0] = -1;
        next = from;
        return this;
    }

    public Matcher useTransparentBounds(boolean transparent) {
        run.transparent = transparent;
        return this;
    }

    public Matcher useAnchoringBounds(boolean anchoring) {
        run.anchoring = anchoring;
        return this;
    }

    public boolean matches() {
        return begins(run.from, true);
    }

    public boolean lookingAt() {
        return begins(run.from, false);
    }

    /** The next match. */
    public boolean find() {
        Chars first = pattern.start().first;
        String text = run.text;
        int to = run.to;
        for (int at = next; at <= to; at++) {
            while (first != null && at < to && !first.has(text.charAt(at))) {
                at++;
            }
            if (begins(at, false)) {
                next = run.places[1] == at ? at + 1 : run.places[1];
                return true;
            }
        }
        next = run.to + 1;
        return false;
    }

    /** The first match from {@code at} in the whole text. */
    public boolean find(int at) {
        region(0, run.text.length());
        next = at;
        return find();
    }

    private boolean begins(int at, boolean whole) {
        Chars first = pattern.start().first;
        if (first != null && (at >= run.to || !first.has(run.text.charAt(at)))) {
            run.places[0] = -1;
            return false;
        }
        return run.begins(pattern.start(), at, whole);
    }

    public Stream<MatchResult> results() {
        region(0, run.text.length());
        Stream.Builder<MatchResult> all = Stream.builder();
        while (find()) {
            all.add(toMatchResult());
        }
        return all.build();
    }

    /** As it is now, whatever is looked for later. */
    public MatchResult toMatchResult() {
        Matcher copy = new Matcher(pattern, run.text);
        System.arraycopy(run.places, 0, copy.run.places, 0, run.places.length);
        return copy;
    }

    /** {@code words} are taken as they are. */
    public String replaceFirst(String words) {
        return find(0) ? run.text.substring(0, start()) + words + run.text.substring(end()) : run.text;
    }

    public String replaceAll(Function<MatchResult, String> words) {
        StringBuilder all = new StringBuilder();
        int at = 0;
        region(0, run.text.length());
        while (find()) {
            all.append(run.text, at, start()).append(words.apply(this));
            at = end();
        }
        return all.append(run.text.substring(at)).toString();
    }

    @Override
    public int start() {
        return start(0);
    }

    @Override
    public int start(int group) {
        if (run.places[0] < 0) {
            throw new IllegalStateException("no match");
        }
        return run.places[2 * group + 1] < 0 ? -1 : run.places[2 * group];
    }

    @Override
    public int end() {
        return end(0);
    }

    @Override
    public int end(int group) {
        return start(group) < 0 ? -1 : run.places[2 * group + 1];
    }

    @Override
    public String group() {
        return run.text.substring(start(), end());
    }

    @Override
    @SuppressWarnings("NullAway") // as the interface promises, null for a group that took no part
    public @Nullable String group(int group) {
        return start(group) < 0 ? null : run.text.substring(start(group), end(group));
    }

    @Override
    public int groupCount() {
        return run.places.length / 2 - 1;
    }

    @Override
    public Map<String, Integer> namedGroups() {
        return pattern.names();
    }

    @Override
    public boolean hasMatch() {
        return run.places[0] >= 0;
    }
}
