package org.xuequ.plan.reading.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.text.Text;

/** Paragraphs one to a line, no line blank or padded, and the list of what was left out. */
public record Cleaned(Text text, List<Dropped> dropped) {
    public Cleaned {
        dropped = List.copyOf(dropped);
    }

    /** Runs every cleaning in its order. */
    public static Cleaned of(String source) {
        List<Dropped> dropped = new ArrayList<>();
        Text text = Blanks.drop(Text.of(source));
        text = PinyinAids.drop(text);
        text = StrayMarks.drop(text, dropped);
        Text trimmed = Blanks.trimLines(text);
        text = PageMarkers.drop(trimmed, dropped);
        text = HardWraps.unwrap(source, text);
        text = SiteChrome.drop(text, dropped);
        text = text == trimmed ? text : Blanks.trimLines(text);
        return new Cleaned(BrokenLines.join(text), dropped);
    }
}
