package org.xuequ.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Style;

/** The sections open at the place being read, outermost first, and where the next one belongs. */
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
        for (int i = open.size() - 1; i > 0; i--) {
            Marker marker = open.get(i).marker();
            if (marker != null && marker.sameList(style, depth)) {
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
        return push(new Node(marker, marker.start(), marker.end(), rank, number, calendar));
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
        boolean group = !beforeCalendar
                && chapter != null
                && (chapter == last() && !Below.hasBody(folded, chapter, start)
                        || !chapter.children().isEmpty()
                                && chapter.children().getFirst().rank() == Ranks.UNNUMBERED_GROUP);
        double rank = group ? Ranks.UNNUMBERED_GROUP : Ranks.UNNUMBERED_TOP;
        popFrom(rank);
        push(new Node(null, start, start, rank, 0, false));
    }

    boolean inCalendar() {
        for (Node node : open) {
            if (node.calendar()) {
                return true;
            }
        }
        return false;
    }

    /** Numbers inside a calendar's month are its items; only the outline's own next number leaves it. */
    boolean leavesCalendar(Marker marker) {
        Node calendar = open.stream().filter(Node::calendar).findFirst().orElse(root);
        Node brother = inList(marker.style(), marker.depth());
        if (brother == calendar || brother != null && open.indexOf(brother) < open.indexOf(calendar)) {
            return brother == calendar
                    || marker.number() == brother.number() + 1
                    || marker.number() == Marker.UNKNOWN && marker.style() == Style.CHINESE_IN_BRACKETS;
        }
        return marker.style() == Style.CHINESE || marker.style() == Style.PART;
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
