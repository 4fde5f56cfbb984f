package org.xuequ.plan.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Folds scripts and widths, one character to one character, so that one grammar reads them all. */
public final class Folding {
    private static final String WIDTHS =
            "﹐, ﹒. ﹔; ﹕: ﹙( ﹚) —- –- ―- −- ~- ～- 〜- ─- ﹑、 “\" ”\" 「\" 」\" 『\" 』\" 〇零 ×x 丶、 ､、 ｡。";
    private static final char[] TABLE = table();

    private Folding() {}

    public static String fold(String text) {
        char[] out = new char[text.length()];
        boolean planned = false;
        for (int i = 0; i < out.length; i++) {
            out[i] = TABLE[text.charAt(i)];
            planned |= out[i] == '画';
        }
        String folded = new String(out);
        return !planned ? folded : folded.replace("计画", "计划").replace("规画", "规划");
    }

    public static char fold(char c) {
        return TABLE[c];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = '!'; c <= '~'; c++) {
            table[c + 0xFEE0] = c;
        }
        for (String pair : traditional().split("\\s+")) {
            if (pair.length() == 2) {
                table[pair.charAt(0)] = pair.charAt(1);
            }
        }
        for (String pair : WIDTHS.split(" ")) {
            table[pair.charAt(0)] = pair.charAt(1);
        }
        for (char c = 0; c < table.length - 1; c++) {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            table[c] = blank && "\n\r\f\u000b".indexOf(c) < 0 ? ' ' : table[c];
        }
        return table;
    }

    private static String traditional() {
        try (InputStream in = Folding.class.getResourceAsStream("traditional.txt")) {
            if (in == null) {
                throw new IllegalStateException("traditional.txt is not on the class path");
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.substring(all.indexOf('\n') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
