package org.xuequ.plan.reading.outline;

import org.xuequ.plan.reading.markers.Marker;

/** One number of a list in another style than its neighbours': (三) ④ (五). */
final class MixedStyles {
    private final Branch branch;
    private final Ahead ahead;

    MixedStyles(Branch branch, Ahead ahead) {
        this.branch = branch;
        this.ahead = ahead;
    }

    /** In its neighbours' style where it stands between two of theirs; else as it is. */
    Marker asBrother(Marker marker) {
        if (marker.number() < 2 || branch.inList(marker.style(), marker.depth()) != null) {
            return marker;
        }
        Node before = branch.numbered(marker.number() - 1);
        Marker like = before == null ? null : before.marker();
        return like != null && ahead.goesOn(like.style(), marker.number() + 1, marker.end())
                ? new Marker(like.style(), marker.number(), like.depth(), marker.start(), marker.end(), marker.sure())
                : marker;
    }
}
