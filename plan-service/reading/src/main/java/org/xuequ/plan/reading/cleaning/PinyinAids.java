package org.xuequ.plan.reading.cleaning;

import java.util.BitSet;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.text.Text;

/** Pronunciation put in brackets after a character, as some sites do against copying: 學(xué), 會(huì ). */
final class PinyinAids {
    private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜǹňɑ";
    private static final Chars TONED = Chars.among(TONES);
    private static final int LONGEST = 8;

    private PinyinAids() {}

    static Text drop(Text text) {
        BitSet toned = new BitSet();
        BitSet all = new BitSet();
        String folded = text.folded();
        for (int i = folded.indexOf('('); i >= 0; i = folded.indexOf('(', i + 1)) {
            int close = syllable(folded, i);
            if (close < 0 || i == 0 || !Character.isIdeographic(beforeBlank(folded, i))) {
                continue;
            }
            int from = folded.charAt(i - 1) == ' ' ? i - 1 : i;
            all.set(from, close + 1);
            if (TONED.isIn(folded, i, close)) {
                toned.set(from, close + 1);
            }
        }
        BitSet drop = toned.cardinality() >= 12 ? all : toned;
        if (drop.isEmpty()) {
            return text;
        }
        for (int i = folded.indexOf('\n'); i >= 0; i = folded.indexOf('\n', i + 1)) {
            drop.clear(i);
        }
        return text.without(drop, drop);
    }

    private static char beforeBlank(String folded, int at) {
        return " \n".indexOf(folded.charAt(at - 1)) >= 0 && at > 1 ? folded.charAt(at - 2) : folded.charAt(at - 1);
    }

    /** Where the bracket closes, or -1 when what it holds is no syllable. */
    private static int syllable(String folded, int open) {
        int letters = 0;
        for (int i = open + 1; i < folded.length() && i <= open + LONGEST; i++) {
            char c = folded.charAt(i);
            if (c == ')') {
                return letters > 0 ? i : -1;
            }
            if (c != ' ' && c != '\n') {
                if (!(c >= 'a' && c <= 'z' || c == 'ü' || TONED.has(c))) {
                    return -1;
                }
                letters++;
            }
        }
        return -1;
    }
}
