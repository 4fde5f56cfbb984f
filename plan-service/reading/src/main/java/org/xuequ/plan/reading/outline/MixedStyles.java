package org.xuequ.plan.reading.outline;

import java.util.EnumSet;
import java.util.Set;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Style;

/** One number of a list in another style than its neighbours': (三) ④ (五). */
final class MixedStyles {
    private final Branch branch;
    private final Ahead ahead;
    /** Styles of lists inside a circled one. */
    private final Set<Style> inside = EnumSet.noneOf(Style.class);

    MixedStyles(Branch branch, Ahead ahead) {
        this.branch = branch;
        this.ahead = ahead;
    }

    /** ① (1) (2) ②: a list inside a circled one that goes on, whatever stands further out elsewhere. */
    boolean isInside(Marker marker) {
        Marker open = branch.last().marker();
        if (marker.number() != 1 || open == null || open.style() != Style.CIRCLED) {
            return false;
        }
        boolean goesOn = ahead.goesOn(Style.CIRCLED, open.number() + 1, marker.end());
        if (goesOn && branch.inList(marker.style(), marker.depth()) == null) {
            inside.add(marker.style());
        }
        return inside.contains(marker.style());
    }

    /** In its neighbours' style where it stands between two of theirs; else as it is. */
    Marker asBrother(Marker marker) {
        boolean chapter = marker.style() == Style.CHINESE;
        if (marker.number() < 2 || !chapter && branch.inList(marker.style(), marker.depth()) != null) {
            return marker;
        }
        Node before = branch.numbered(marker.number() - 1);
        Marker like = before == null ? null : before.marker();
        return like != null
                        && like.style() != marker.style()
                        && ahead.goesOn(like.style(), marker.number() + 1, marker.end())
                ? new Marker(like.style(), marker.number(), like.depth(), marker.start(), marker.end(), marker.sure())
                : marker;
    }
}
