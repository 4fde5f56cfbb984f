package org.xuequ.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.markers.Marker;

/** A section while the outline grows. Places are in the cleaned text. */
public final class Node {
    private final @Nullable Marker marker;
    private final int start;
    private final int contentStart;
    private final double rank;
    private final boolean calendar;
    private final List<Node> children = new ArrayList<>();
    private int end;
    private int headingEnd;
    private int number;
    private boolean glued;
    private boolean doubled;

    Node(@Nullable Marker marker, int start, int contentStart, double rank, int number, boolean calendar) {
        this.marker = marker;
        this.start = start;
        this.contentStart = contentStart;
        this.rank = rank;
        this.number = number;
        this.calendar = calendar;
        this.end = contentStart;
        this.headingEnd = contentStart;
    }

    public @Nullable Marker marker() {
        return marker;
    }

    public int start() {
        return start;
    }

    /** After the list number. */
    public int contentStart() {
        return contentStart;
    }

    public int headingEnd() {
        return headingEnd;
    }

    /** Its heading runs into the text without a mark. */
    public boolean isGlued() {
        return glued;
    }

    /** Where the section ends, its children included. */
    public int end() {
        return end;
    }

    /** Where the section's own text ends. */
    public int ownEnd() {
        return children.isEmpty() ? end : children.getFirst().start;
    }

    /** Its heading names a month, a week or a span of them. */
    public boolean calendar() {
        return calendar;
    }

    public List<Node> children() {
        return children;
    }

    double rank() {
        return rank;
    }

    int number() {
        return number;
    }

    /** Its printed number is also that of the section before. */
    void doubles() {
        doubled = true;
    }

    /** The list goes on after this section with {@code next}. */
    boolean isFollowedBy(int next) {
        return next == number + 1 || doubled && next == number + 2;
    }

    void headingEnds(int at, boolean withoutMark) {
        this.headingEnd = at;
        this.glued = withoutMark;
    }

    /** Closes this section and everything inside it. */
    void endsAt(int at) {
        this.end = at;
        for (int i = 0; i < children.size(); i++) {
            children.get(i).endsAt(i + 1 < children.size() ? children.get(i + 1).start : at);
        }
    }
}
