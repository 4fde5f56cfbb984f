package org.xuequ.plan.reading.format.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;

/** Markdown with tables: CommonMark's rules, the marks taken out and the numbers of lists left as they were typed. */
public final class Markdown implements Format {
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +[^\\s#]");
    private static final Pattern OTHER =
            Pattern.compile("(?m)^[-*+] +\\S|\\*\\*[^*\\n]{1,80}\\*\\*|^\\|?(?: ?:?-{3,}:? ?\\|)+");
    private static final int LOOKED_AT = 20_000;
    private static final int MOST_LINES = 500;
    private static final int MOST_CHARACTERS = 12_000;

    private final PlainText plain = new PlainText();

    /**
     * Two headings, or one with lists, stress or a table: by its text, as such files have no signature. Not where so much
     * stands without a blank line as nobody writes: the library's time grows with the square of that.
     */
    public static boolean isLikely(String text) {
        return looksLikeIt(text) && !crowded(text);
    }

    private static boolean crowded(String text) {
        int lines = 0;
        int characters = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            boolean blank = line.isBlank();
            lines = blank ? 0 : lines + 1;
            characters = blank ? 0 : characters + line.length();
            if (lines > MOST_LINES || characters > MOST_CHARACTERS) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksLikeIt(String text) {
        String seen = text.substring(0, Math.min(text.length(), LOOKED_AT));
        long headings = HEADING.matcher(seen).results().limit(2).count();
        return headings == 2 || headings == 1 && OTHER.matcher(seen).find();
    }

    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(plain.read(bytes).text());
        Composition composition = new Composition();
        new MarkdownText(composition).write(document);
        return composition.decoded();
    }
}
