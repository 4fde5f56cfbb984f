package org.xuequ.plan.reading.outline;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.markers.Style;
import org.xuequ.plan.reading.text.Find;

/** Whether what looks like a list number is one, judged by its sequence and by what stands before it. */
final class Confirmation {
    private static final String SENTENCE_END = "。;!?…";
    private static final int LONGEST_GLUED_HEADING = 40;
    private static final int LOOK_AHEAD = 1500;

    private final String folded;
    private final Branch branch;
    private final Markers markers;
    private final int to;

    Confirmation(String folded, Branch branch, int to) {
        this.folded = folded;
        this.branch = branch;
        this.markers = new Markers(folded);
        this.to = to;
    }

    boolean atLineStart(Marker marker) {
        if (marker.sure()) {
            return true;
        }
        Node brother = branch.inList(marker.style(), marker.depth());
        if (marker.style() == Style.POINT) {
            return marker.number() == 1
                    ? nextPoint(marker.end())
                    : brother != null && marker.number() == brother.number() + 1;
        }
        if (marker.number() != Marker.UNKNOWN) {
            boolean listed =
                    marker.number() == 1 && (folded.charAt(marker.end() - 1) == ',' || numberFollows(2, marker.end()));
            return listed || brother != null && marker.number() == brother.number() + 1;
        }
        return isLost(marker) && marker.end() - marker.start() == 2 || unknown(marker, brother);
    }

    boolean inline(Marker marker) {
        Node brother = branch.inList(marker.style(), marker.depth());
        boolean next = brother != null && marker.number() == brother.number() + 1;
        boolean afterSentence = afterSentence(marker.start());
        if (!marker.sure()) {
            return afterSentence
                    && (marker.number() == Marker.UNKNOWN ? !isLost(marker) && unknown(marker, brother) : next);
        }
        boolean first = marker.number() == 1 && (brother == null || marker.style() != Style.CHINESE);
        if (!next && !first) {
            return marker.style() == Style.CHINESE && afterSentence && goesOn(marker, brother);
        }
        return afterSentence || afterBareHeading(marker.start()) || first && afterColon(marker.start());
    }

    /** 二是 begins a paragraph of its own too. */
    private boolean nextPoint(int from) {
        int end = Math.min(to, from + LOOK_AHEAD);
        for (int line = Find.first(folded, '\n', from, end); line > 0; line = Find.first(folded, '\n', line + 1, end)) {
            if (folded.startsWith("二是", line + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean unknown(Marker marker, @Nullable Node brother) {
        if (marker.style() == Style.ARABIC && !isLost(marker)) {
            return numberFollows(2, marker.end());
        }
        return brother != null;
    }

    /** A chapter whose predecessor is lost or stands on another page: the next one must follow. */
    private boolean goesOn(Marker marker, @Nullable Node brother) {
        if (brother != null) {
            return marker.number() == brother.number() + 2;
        }
        int end = Math.min(to, marker.end() + LOOK_AHEAD);
        for (int at = Find.first(folded, '、', marker.end(), end); at > 0; at = Find.first(folded, '、', at + 1, end)) {
            for (int start = Math.max(marker.end(), at - 3); start < at; start++) {
                Marker next = markers.at(start, false);
                if (next != null
                        && next.style() == Style.CHINESE
                        && next.number() == marker.number() + 1
                        && afterSentence(start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isLost(Marker marker) {
        return "。、".indexOf(folded.charAt(marker.start())) >= 0;
    }

    /** The list goes on with this number before it starts anew. */
    private boolean numberFollows(int number, int from) {
        int end = Math.min(to, from + LOOK_AHEAD);
        for (int at = from; at < end; at++) {
            char c = folded.charAt(at);
            if (c >= '1' && c <= '9' || c == 'Z') {
                Marker marker = markers.at(at, folded.charAt(at - 1) == '\n');
                if (marker != null && marker.style() == Style.ARABIC) {
                    return marker.number() == number;
                }
            }
        }
        return false;
    }

    private boolean afterSentence(int at) {
        int before = at - 1;
        while (before > 0 && " \")》".indexOf(folded.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0 && SENTENCE_END.indexOf(folded.charAt(before)) >= 0;
    }

    private boolean afterColon(int at) {
        return at > 0 && folded.charAt(at - 1) == ':';
    }

    /** Nothing but a short heading stands between the last number, or the title, and here. */
    private boolean afterBareHeading(int at) {
        Node last = branch.last();
        int from = last.contentStart();
        if (at - from < 2 || at - from > LONGEST_GLUED_HEADING || Below.hasBody(folded, last, at)) {
            return false;
        }
        return branch.isEmpty() ? Titles.isTitle(folded.substring(from, at)) : folded.charAt(at - 1) != ',';
    }
}
