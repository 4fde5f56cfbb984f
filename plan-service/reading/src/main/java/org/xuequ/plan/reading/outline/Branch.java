package org.xuequ.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Style;

/**
 * The sections open at the place being read, outermost first, and where the next one belongs. Long because all that opens
 * a section has to close others by the same rule.
 */
final class Branch {
    private final String folded;
    private final Node root;
    private final List<Node> open = new ArrayList<>();
    private final List<Node> all = new ArrayList<>();

    Branch(String folded, int from) {
        this.folded = folded;
        this.root = new Node(null, from, from, -1, 0, false);
        open.add(root);
    }

    List<Node> top() {
        return root.children();
    }

    List<Node> all() {
        return all;
    }

    Node last() {
        return open.getLast();
    }

    /** Nothing of the plan stands before this place. */
    boolean startsAt(int at) {
        return root.start() == at;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void close(int at) {
        root.endsAt(at);
    }

    /** The open section whose list this marker continues. */
    @Nullable
    Node inList(Style style, int depth) {
        return innermost(node -> node.marker() instanceof Marker marker && marker.sameList(style, depth));
    }

    /** The innermost open section with this number. */
    @Nullable
    Node numbered(int number) {
        return innermost(node -> node.number() == number);
    }

    boolean inCalendar() {
        return innermost(Node::calendar) != null;
    }

    private @Nullable Node innermost(Predicate<Node> wanted) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (wanted.test(open.get(i))) {
                return open.get(i);
            }
        }
        return null;
    }

    /** The open section that holds this one; null when it is a top section. */
    @Nullable
    Node above(Node node) {
        int at = open.indexOf(node);
        return at > 1 ? open.get(at - 1) : null;
    }

    Node open(Marker marker, boolean calendar) {
        Node brother = inList(marker.style(), marker.depth());
        double rank = Ranks.of(marker);
        if (brother != null) {
            rank = brother.rank();
            popThrough(brother);
        } else if (marker.style() == Style.ORDINAL || marker.style() == Style.POINT) {
            rank = last().rank() + Ranks.BELOW;
        } else {
            popFrom(rank);
        }
        int number = marker.number() != Marker.UNKNOWN ? marker.number() : brother == null ? 1 : brother.number() + 1;
        Node node = push(new Node(marker, marker.start(), marker.end(), rank, number, calendar));
        if (brother != null && number == brother.number()) {
            node.doubles();
        }
        return node;
    }

    /** The first of a list inside the innermost section. */
    Node openInside(Marker marker, boolean calendar) {
        double rank = last().rank() + Ranks.BELOW;
        return push(new Node(marker, marker.start(), marker.end(), rank, marker.number(), calendar));
    }

    /** A month or week on a line of its own; brothers stand beside each other. */
    void openCalendar(int start) {
        Node brother = null;
        for (Node node : open) {
            brother = brother == null && node.calendar() && node.marker() == null ? node : brother;
        }
        double rank = brother == null ? last().rank() + Ranks.CALENDAR_BELOW : brother.rank();
        if (brother != null) {
            popThrough(brother);
        }
        push(new Node(null, start, start, rank, 0, true));
    }

    void openUnnumbered(int start, boolean beforeCalendar) {
        Node chapter = inList(Style.CHINESE, 1);
        boolean group = !beforeCalendar && chapter != null && isOfGroup(chapter, start);
        double rank = group ? Ranks.UNNUMBERED_GROUP : Ranks.unnumberedBeside(open.size() > 1 ? open.get(1) : null);
        openAt(start, rank);
    }

    /** A heading without a number, so deep. */
    void openAt(int start, double rank) {
        popFrom(rank);
        push(new Node(null, start, start, rank, 0, false));
    }

    /** One of several below a chapter without a number, which has no text of its own. */
    void openParallel(int start) {
        Node chapter = open.size() > 1 ? open.get(1) : null;
        boolean group = chapter != null && chapter.marker() == null && isOfGroup(chapter, start);
        double rank = group ? Ranks.UNNUMBERED_GROUP : Ranks.UNNUMBERED_TOP;
        openAt(start, rank);
    }

    private boolean isOfGroup(Node chapter, int at) {
        return chapter == last() && !Below.hasBody(folded, chapter, at)
                || !chapter.children().isEmpty()
                        && chapter.children().getFirst().rank() == Ranks.UNNUMBERED_GROUP;
    }

    /** 附: a table or list behind the whole plan. */
    void openAttachment(int start, int titleStart) {
        popFrom(Ranks.ATTACHMENT);
        push(new Node(null, start, titleStart, Ranks.ATTACHMENT, 0, false));
    }

    boolean leavesCalendar(Marker marker) {
        return CalendarExit.isTaken(open, inList(marker.style(), marker.depth()), marker);
    }

    private Node push(Node node) {
        last().children().add(node);
        open.add(node);
        all.add(node);
        return node;
    }

    private void popThrough(Node brother) {
        while (open.getLast() != brother) {
            open.removeLast();
        }
        open.removeLast();
    }

    private void popFrom(double rank) {
        while (open.size() > 1 && last().rank() >= rank) {
            open.removeLast();
        }
    }
}
