package org.xuequ.plan.reading.cleaning;

import java.util.BitSet;
import java.util.List;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.text.Text;

/** Joins a line to the next where the break falls inside a sentence. */
final class HardWraps {
    /** No heading is as long as this. */
    private static final int NO_HEADING = 56;

    private static final int LONGEST_WRAP = 60;
    /** So many full lines are no accident. */
    private static final int ENOUGH = 5;

    private HardWraps() {}

    static Text join(Text text) {
        List<Line> lines = Line.of(text);
        int width = wrapWidth(lines);
        Markers markers = new Markers(text.folded());
        BitSet drop = new BitSet();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (!line.isFinished() && markers.at(next.start(), true) == null && isBroken(line, width)) {
                drop.set(line.end());
            }
        }
        return text.without(drop);
    }

    private static boolean isBroken(Line line, int width) {
        char last = line.folded().charAt(line.length() - 1);
        return line.length() >= NO_HEADING
                || width > 0 && line.length() >= width - 2
                || ",、".indexOf(last) >= 0 && line.length() > 12;
    }

    /** The column at which a hard-wrapped document breaks, or 0 where lines are paragraphs. */
    private static int wrapWidth(List<Line> lines) {
        int width = lines.stream().mapToInt(Line::length).max().orElse(0);
        long full = lines.stream().filter(line -> line.length() >= width - 2).count();
        return width >= 20 && width <= LONGEST_WRAP && full >= ENOUGH && full * 20 >= lines.size() ? width : 0;
    }
}
