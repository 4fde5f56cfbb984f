package org.xuequ.plan.reading.cleaning;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.text.Find;
import org.xuequ.plan.reading.text.Text;

/** What copying leaves inside a text: backticks between words, addresses of sites, hashes and stars of plain-text mark-up. */
final class StrayMarks {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[A-Za-z0-9./?=&_%#-]{4,200}+");

    private static final Pattern MARK_UP = Pattern.compile("(?m)^ {0,3}#{1,6} +|\\*\\*(?=\\S)|(?<=\\S)\\*\\*");

    /** Of which all but bullets have one. */
    private static final Chars MARKS = Chars.among("`#*hw");

    private static final Chars BULLETS = Chars.among("●○◆◇■□★☆▲△※➢➤✦");
    /** Set before a list number, which says it all: ◆ 一、. */
    private static final Pattern BULLET = Pattern.compile(
            ". {0,2}(?=第?(?:[一二三四五六七八九十]{1,3}|\\d{1,2}) ?[、.](?!\\d)|\\((?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\))");

    private static final int DEEPEST = 8;

    private StrayMarks() {}

    static Text drop(Text text, List<Dropped> dropped) {
        BitSet drop = new BitSet();
        bullets(text, drop, dropped);
        if (MARKS.isIn(text.folded())) {
            marks(text, drop, dropped);
        }
        return text.without(drop);
    }

    private static void marks(Text text, BitSet drop, List<Dropped> dropped) {
        for (int i = text.folded().indexOf('`'); i >= 0; i = text.folded().indexOf('`', i + 1)) {
            drop.set(i);
            dropped.add(new Dropped(text.sourceStart(i), text.sourceEnd(i + 1), Dropped.Reason.STRAY_CHARACTER));
        }
        boolean marked = text.folded().indexOf('#') >= 0 || text.folded().contains("**");
        Matcher markUp = MARK_UP.matcher(text.folded());
        while (marked && markUp.find()) {
            drop.set(markUp.start(), markUp.end());
        }
        boolean linked = text.folded().contains("http") || text.folded().contains("www.");
        Matcher address = ADDRESS.matcher(text.folded());
        while (linked && address.find()) {
            drop.set(address.start(), address.end());
            dropped.add(new Dropped(
                    text.sourceStart(address.start()), text.sourceEnd(address.end()), Dropped.Reason.SITE_CHROME));
        }
    }

    private static void bullets(Text text, BitSet drop, List<Dropped> dropped) {
        String folded = text.folded();
        for (int start = 0; start < folded.length(); start = Find.lineEnd(folded, start, folded.length()) + 1) {
            int at = start;
            while (at < folded.length() && at - start < DEEPEST && folded.charAt(at) == ' ') {
                at++;
            }
            if (at == folded.length() || !BULLETS.has(folded.charAt(at))) {
                continue;
            }
            Matcher bullet = BULLET.matcher(folded).region(at, folded.length());
            if (bullet.lookingAt()) {
                drop.set(at, bullet.end());
                dropped.add(new Dropped(text.sourceStart(at), text.sourceEnd(at + 1), Dropped.Reason.STRAY_CHARACTER));
            }
        }
    }
}
