package org.xuequ.plan.reading.outline;

import java.util.List;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;

/** Who signed a plan and when, on its last lines. */
final class SignatureBlock {
    private static final Pattern DATE = Pattern.compile(
            "(时间|日期)?:? ?(?:中华民国)?(\\d{2,4}|20[xX_*]{1,2}|[二零○一三四五六七八九Oo0xX*]{2,4}) ?[年.\\-/] ?[\\d一二三四五六七八九十xX_*]{1,3} ?[月.\\-/] ?([\\d一二三四五六七八九十xX_*]{1,3} ?[日号]?)?");
    private static final Pattern SIGNER = Pattern.compile(
            "[^。;,!?:]{0,24}(学校|小学|中学|初中|高中|幼儿园|教务处|处|办公室|组|工会|委员会|学区|中心校|教育局|教育组|支部|大队|团委|少先队|部|室|科|中心|园|馆|社)");

    private SignatureBlock() {}

    static boolean isSigner(String words) {
        return SIGNER.matcher(words).matches();
    }

    /** The first of the last lines that sign; {@code to} when none do. */
    static int start(String folded, List<int[]> lines, int from, int to) {
        int start = to;
        boolean dated = false;
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 4) && lines.get(i)[0] >= from; i--) {
            int[] line = lines.get(i);
            String words = folded.substring(line[0], Math.min(line[1], line[0] + 60));
            boolean date = DATE.matcher(words).matches();
            boolean signer = line[1] - line[0] <= 26 && SIGNER.matcher(words).matches();
            boolean both = line[1] - line[0] <= 44 && isSigned(words);
            date |= both;
            if (!date && !signer) {
                break;
            }
            dated |= date;
            start = line[0];
        }
        boolean alone = start < to && lines.size() > 6;
        return dated || alone ? Math.max(from, start) : to;
    }

    /** Who and when on one line. */
    private static boolean isSigned(String words) {
        Matcher date = DATE.matcher(words);
        while (date.find()) {
            if (date.end() == words.length() && date.start() > 0 && date.end() - date.start() >= 6) {
                return SIGNER.matcher(words.substring(0, date.start()).strip()).matches();
            }
        }
        return false;
    }
}
