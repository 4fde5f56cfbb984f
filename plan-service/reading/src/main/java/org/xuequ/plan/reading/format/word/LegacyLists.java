package org.xuequ.plan.reading.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.xuequ.plan.reading.format.ListLevel;
import org.xuequ.plan.reading.format.Numbering;

/** The automatic list numbers of a .doc, counted and printed as Word would; [MS-DOC] 2.4.6.3. */
final class LegacyLists {
    private static final int LEVELS = 9;

    private final Map<Integer, int[]> counters = new HashMap<>();

    /** The paragraph's number; empty when it has none. */
    String next(Paragraph paragraph) {
        try {
            int level = paragraph.getIlvl();
            if (!paragraph.isInList() || level >= LEVELS) {
                return "";
            }
            HWPFList list = paragraph.getList();
            List<ListLevel> levels = new ArrayList<>();
            for (char i = 0; i <= level; i++) {
                levels.add(
                        new ListLevel(of(list.getNumberFormat(i)), pattern(list.getNumberText(i)), list.getStartAt(i)));
            }
            return ListLevel.next(
                    levels, counters.computeIfAbsent(list.getLsid(), _ -> new int[ListLevel.MOST]), level);
        } catch (RuntimeException e) {
            return ""; // POI throws all kinds of it where the tables of lists are not what the paragraph says
        }
    }

    /** Levels stand in it as characters 0 to 8. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LEVELS) {
                pattern.append('%').append(c + 1);
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }

    /** [MS-OSHARED] 2.2.1.3. */
    private static Numbering of(int code) {
        return switch (code) {
            case 1 -> Numbering.UPPER_ROMAN;
            case 2 -> Numbering.LOWER_ROMAN;
            case 3 -> Numbering.UPPER_LETTER;
            case 4 -> Numbering.LOWER_LETTER;
            case 10, 11, 17, 33, 35, 36, 37, 39, 40 -> Numbering.CHINESE;
            case 16, 34, 38 -> Numbering.LEGAL_CHINESE;
            case 14, 19 -> Numbering.FULL_WIDTH;
            case 18, 28 -> Numbering.CIRCLED;
            case 22 -> Numbering.ZERO_PADDED;
            case 23, 255 -> Numbering.NONE;
            case 26 -> Numbering.DOTTED;
            case 27 -> Numbering.BRACKETED;
            case 30 -> Numbering.STEMS;
            default -> Numbering.ARABIC;
        };
    }
}
