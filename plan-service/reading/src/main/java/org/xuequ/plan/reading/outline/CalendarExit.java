package org.xuequ.plan.reading.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Style;

/** Numbers inside a calendar's month are its items; only the outline's own next number leaves it. */
final class CalendarExit {
    private CalendarExit() {}

    /** {@code open} from the root to the innermost; {@code brother} the one whose list the marker continues. */
    static boolean isTaken(List<Node> open, @Nullable Node brother, Marker marker) {
        Node calendar = open.stream().filter(Node::calendar).findFirst().orElse(open.getFirst());
        if (brother == calendar || brother != null && open.indexOf(brother) < open.indexOf(calendar)) {
            return brother == calendar
                    || brother.isFollowedBy(marker.number())
                    || marker.number() == Marker.UNKNOWN && marker.style() == Style.CHINESE_IN_BRACKETS;
        }
        return marker.style() == Style.CHINESE || marker.style() == Style.PART;
    }
}
