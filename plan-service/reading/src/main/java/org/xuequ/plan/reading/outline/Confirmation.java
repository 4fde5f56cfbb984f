package org.xuequ.plan.reading.outline;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Style;

/** Whether what looks like a list number is one, judged by its sequence and by what stands before it. */
final class Confirmation {
    private static final String SENTENCE_END = "。;!?…";
    private static final int LONGEST_GLUED_HEADING = 40;

    private final String folded;
    private final Branch branch;
    private final Ahead ahead;

    Confirmation(String folded, Branch branch, Ahead ahead) {
        this.folded = folded;
        this.branch = branch;
        this.ahead = ahead;
    }

    boolean atLineStart(Marker marker) {
        if (marker.sure()) {
            return true;
        }
        Node brother = branch.inList(marker.style(), marker.depth());
        if (marker.style() == Style.POINT) {
            return marker.number() == 1
                    ? ahead.hasPoint(marker.end())
                    : brother != null && brother.isFollowedBy(marker.number());
        }
        if (marker.number() != Marker.UNKNOWN) {
            boolean listed = marker.number() == 1
                    && (folded.charAt(marker.end() - 1) == ',' || ahead.goesOn(marker.style(), 2, marker.end()));
            return listed || brother != null && brother.isFollowedBy(marker.number());
        }
        return isLost(marker) && marker.end() - marker.start() == 2 || unknown(marker, brother);
    }

    boolean inline(Marker marker) {
        Node brother = branch.inList(marker.style(), marker.depth());
        boolean next = brother != null && brother.isFollowedBy(marker.number());
        boolean afterSentence = afterSentence(marker.start());
        if (!marker.sure()) {
            return (afterSentence || afterBareHeading(marker.start()) && first(marker))
                    && (marker.number() == Marker.UNKNOWN ? !isLost(marker) && unknown(marker, brother) : next);
        }
        boolean first = marker.number() == 1 && (brother == null || marker.style() != Style.CHINESE);
        if (!next && !first) {
            boolean skips =
                    marker.style() == Style.CHINESE_IN_BRACKETS && brother != null || marker.style() == Style.CHINESE;
            return skips && afterSentence && goesOn(marker, brother);
        }
        return (afterSentence || afterBareHeading(marker.start()) || first && afterColon(marker.start()))
                && (marker.style() != Style.DECIMAL || isBelowItsChapter(marker));
    }

    /** A letter for the 1 of a list that goes on. */
    private boolean first(Marker marker) {
        return marker.style() == Style.ARABIC && ahead.goesOn(Style.ARABIC, 2, marker.end());
    }

    /** 2.1 inside a line: a section numbered 2 is open; else it is a measured value. */
    private boolean isBelowItsChapter(Marker marker) {
        int above = 0;
        int value = 0;
        for (int at = marker.start(); at < marker.end(); at++) {
            char c = folded.charAt(at);
            above = c == '.' && value > 0 ? value : above;
            value = Character.isDigit(c) ? value * 10 + c - '0' : 0;
        }
        return branch.numbered(above) != null;
    }

    /** Lost or misread: the list goes on with the number after it. */
    private boolean unknown(Marker marker, @Nullable Node brother) {
        if (isLost(marker) || marker.style() != Style.ARABIC) {
            return brother != null || !isLost(marker) && ahead.goesOn(marker.style(), 2, marker.end());
        }
        return ahead.goesOn(Style.ARABIC, 2, marker.end())
                || brother != null && ahead.goesOn(Style.ARABIC, brother.number() + 2, marker.end());
    }

    /** A number whose predecessor is lost or stands on another page; without a brother before it, the next one must follow. */
    private boolean goesOn(Marker marker, @Nullable Node brother) {
        return brother != null
                ? marker.number() == brother.number() + 2
                : ahead.hasChapter(marker.number() + 1, marker.end(), this::afterSentence);
    }

    private boolean isLost(Marker marker) {
        return "。、".indexOf(folded.charAt(marker.start())) >= 0;
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

    /** Where the line of {@code at} starts, unless that is far. */
    private int lineStart(int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_GLUED_HEADING && folded.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /** Nothing but a short heading stands between the last number, or the title, and here. */
    private boolean afterBareHeading(int at) {
        Node last = branch.last();
        int from = branch.isEmpty() ? Math.max(last.contentStart(), lineStart(at)) : last.contentStart();
        if (at - from < 2
                || at - from > LONGEST_GLUED_HEADING
                || !branch.isEmpty() && Below.hasBody(folded, last, at)) {
            return false;
        }
        return branch.isEmpty() ? Titles.isTitle(folded.substring(from, at)) : folded.charAt(at - 1) != ',';
    }
}
