package org.xuequ.plan.reading.format.rtf;

import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;

/**
 * RTF, read in one pass without recursion: general parsers lose its tables and the numbers that it carries for readers
 * that know no lists ({@code \listtext}). RTF specification 1.9.1; damaged files are read as far as they go.
 */
public final class RichText implements Format {
    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        Composition composition = new Composition();
        RichTokens tokens = new RichTokens(bytes);
        RichGroups groups = new RichGroups(composition);
        while (tokens.next()) {
            switch (tokens.kind()) {
                case OPEN -> groups.open();
                case CLOSE -> groups.close();
                case WORD -> tokens.skip(groups.word(tokens.word(), tokens.parameter()));
                case BYTE -> groups.character(tokens.value());
            }
        }
        groups.end();
        return composition.decoded();
    }
}
