package org.xuequ.reporting.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table by RFC 4180, in UTF-8 behind a byte order mark, without which Excel takes Chinese for Latin. Text that
 * a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection); numbers stay numbers.
 */
public final class Csv {
    private static final String RUNS = "=+-@\t\r\n＝＋－＠";
    private final Writer out;

    public Csv(Writer out, List<String> headings) {
        this.out = out;
        write("\uFEFF");
        line(headings);
    }

    /** One line of numbers and texts; null is an empty cell. */
    public void line(List<? extends @Nullable Object> cells) {
        write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe = runs(text) ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /** Leading blanks do not disarm a formula in every spreadsheet, so they are looked through. */
    private static boolean runs(String text) {
        String bare = text.stripLeading();
        return (!text.isEmpty() && RUNS.indexOf(text.charAt(0)) >= 0)
                || (!bare.isEmpty() && RUNS.indexOf(bare.charAt(0)) >= 0);
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
