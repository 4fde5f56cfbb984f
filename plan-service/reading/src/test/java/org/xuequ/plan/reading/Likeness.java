package org.xuequ.plan.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.xuequ.plan.reading.text.Folding;

/**
 * How alike two texts are, as the scorer of the gold measures it: letters and digits only, pairs of characters; scripts
 * folded, so that a document may be compared with the gold of its other script.
 */
final class Likeness {
    private static final Pattern PINYIN = Pattern.compile("\\s?[(（][a-zɑāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü\\s]+[)）]");

    private Likeness() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Folding.fold(Normalizer.normalize(PINYIN.matcher(text).replaceAll(""), Normalizer.Form.NFKC))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    static double dice(String a, String b) {
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : 1;
        }
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        Map<String, Integer> pool = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            pool.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            String pair = b.substring(i, i + 2);
            if (pool.getOrDefault(pair, 0) > 0) {
                pool.merge(pair, -1, Integer::sum);
                shared++;
            }
        }
        return 2.0 * shared / (a.length() - 1 + b.length() - 1);
    }

    static double quotes(String want, String got) {
        if (want.isEmpty() || got.isEmpty()) {
            return 0;
        }
        double score = dice(want, got);
        String brief = want.length() <= got.length() ? want : got;
        String full = want.length() <= got.length() ? got : want;
        double share = (double) brief.length() / full.length();
        return brief.length() >= 4 && share >= 0.4 && full.contains(brief) ? Math.max(score, 0.6 + 0.4 * share) : score;
    }
}
