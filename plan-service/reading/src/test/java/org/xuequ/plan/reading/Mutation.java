package org.xuequ.plan.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Changes a file in a few places: bytes, characters, words of its markup, or whole elements of it. */
final class Mutation {
    private static final int LONGEST = 24_000;
    private static final int MOST_EDITS = 6;
    private static final List<byte[]> PIECES = List.of(
                    "<table><tr><td>",
                    "</td></tr></table>",
                    "<w:p>",
                    "</w:p>",
                    "<w:tbl><w:tr><w:tc>",
                    "<text:list>",
                    "{\\",
                    "}",
                    "\\u-1?",
                    "\\bin99",
                    "\\'",
                    "\\cell\\row",
                    "&#",
                    "<!--",
                    "]]>",
                    "\0",
                    "\r\n",
                    "一、",
                    "(一)",
                    "1.",
                    "每月4次",
                    "3月20日前",
                    "第十二周",
                    "| ",
                    "---|---",
                    "# ",
                    "0",
                    "-1",
                    "99999999999",
                    "obj",
                    "endstream",
                    "=E8=",
                    "--b",
                    "<ol start=9>",
                    "%1",
                    "%%part word/styles.xml\n",
                    "%%part 1Table\n",
                    "篇一",
                    "。",
                    "\uFEFF")
            .stream()
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final Choices choices;

    Mutation(Choices choices) {
        this.choices = choices;
    }

    /** A few changes, some with stretches of the other file. */
    byte[] of(byte[] seed, byte[] other) {
        byte[] file = seed;
        for (int n = 1 + choices.below(MOST_EDITS); n > 0 && file.length > 0; n--) {
            file = once(file, other);
        }
        return file.length > LONGEST ? Arrays.copyOf(file, LONGEST) : file;
    }

    private byte[] once(byte[] file, byte[] other) {
        Stretch here = Stretch.of(file, choices);
        return switch (choices.below(12)) {
            case 0 -> overwritten(file, here.from(), (byte) (file[here.from()] ^ (1 << choices.below(8))));
            case 1 -> overwritten(file, here.from(), (byte) choices.below(256));
            case 2 -> Arrays.copyOf(file, here.from());
            case 3, 4 -> replaced(file, here, new byte[0]);
            case 5, 6, 7 -> replaced(file, here.start(), PIECES.get(choices.below(PIECES.size())));
            case 8, 9 -> replaced(file, here.start(), here.in(file));
            default ->
                other.length == 0
                        ? file
                        : replaced(file, here, Stretch.of(other, choices).in(other));
        };
    }

    private static byte[] overwritten(byte[] file, int at, byte with) {
        byte[] all = file.clone();
        all[at] = with;
        return all;
    }

    private static byte[] replaced(byte[] file, Stretch old, byte[] with) {
        byte[] all = new byte[file.length - (old.to() - old.from()) + with.length];
        System.arraycopy(file, 0, all, 0, old.from());
        System.arraycopy(with, 0, all, old.from(), with.length);
        System.arraycopy(file, old.to(), all, old.from() + with.length, file.length - old.to());
        return all;
    }
}
