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

    private final PlainText plain = new PlainText();

    /** Two headings, or one with lists, stress or a table: by its text, as such files have no signature. */
    public static boolean isLikely(String text) {
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
