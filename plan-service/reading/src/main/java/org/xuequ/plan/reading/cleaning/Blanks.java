package org.xuequ.plan.reading.cleaning;

import java.util.BitSet;
import org.xuequ.plan.reading.text.Text;

/** Invisible characters, padding and empty lines. */
final class Blanks {
    private static final String INVISIBLE = "\r\uFEFF\u200b\u200c\u200d\u200e\u200f\u00ad\u2060\uFFFC\u0000\f\u000b";

    private Blanks() {}

    static Text drop(Text text) {
        BitSet drop = new BitSet();
        String folded = text.folded();
        boolean unix = folded.indexOf('\n') >= 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean usual = c >= ' ' && c < '\u00ad' || c > '\u2060' && c < '\uFEFF';
            if (!usual && INVISIBLE.indexOf(c) >= 0 && (c != '\r' || unix)) {
                drop.set(i);
            }
        }
        return text.without(drop);
    }

    /** Some extractions put blanks between characters: 提 高 质 量. */
    private static boolean isSpaced(String folded) {
        int blanks = 0;
        for (int i = folded.indexOf(' ', 1); i > 0 && i + 1 < folded.length(); i = folded.indexOf(' ', i + 1)) {
            blanks += Character.isIdeographic(folded.charAt(i - 1)) && Character.isIdeographic(folded.charAt(i + 1))
                    ? 1
                    : 0;
        }
        return blanks > 20
                && blanks * 25L
                        > folded.chars()
                                .limit(Math.max(0, folded.length() - 2))
                                .filter(Character::isIdeographic)
                                .count();
    }

    /** No padding, at most one blank in a row, no empty line. */
    static Text trimLines(Text text) {
        BitSet drop = new BitSet();
        String folded = text.folded();
        boolean spaced = isSpaced(folded);
        char kept = '\n';
        int pending = -1;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r') {
                boolean line = c != ' ';
                boolean idle = !line && ("。,;:、!?".indexOf(kept) >= 0 || spaced && Character.isIdeographic(kept));
                if (kept == '\n' || !line && kept == ' ' || idle) {
                    drop.set(i);
                    continue;
                }
                if (line && kept == ' ') {
                    drop.set(pending);
                }
                pending = i;
                kept = line ? '\n' : ' ';
            } else {
                kept = c;
            }
        }
        if (pending >= 0 && (kept == '\n' || kept == ' ')) {
            drop.set(pending);
        }
        return text.without(drop);
    }
}
