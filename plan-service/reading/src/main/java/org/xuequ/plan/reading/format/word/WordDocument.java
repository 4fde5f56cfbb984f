package org.xuequ.plan.reading.format.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuequ.plan.reading.format.Archive;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.format.Xml;

/**
 * Word's .docx (also .docm, whose macros are parts never opened), read as a stream with the JDK alone: general parsers
 * lose the numbers of automatic lists. ECMA-376 part 1, clause 17.
 */
public final class WordDocument implements Format {
    private static final String BODY = "word/document";

    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        try (Archive parts = new Archive(bytes)) {
            Composition composition = new Composition();
            WordStyles styles = WordStyles.of(parts);
            WordText text = new WordText(WordLists.of(parts), styles, composition);
            for (String name : inOrder(parts, BODY)) {
                write(parts, name, text);
            }
            margin(parts, "word/header", Place.HEADER, text, composition);
            margin(parts, "word/footer", Place.FOOTER, text, composition);
            margin(parts, "word/footnotes", Place.FOOTNOTE, text, composition);
            margin(parts, "word/endnotes", Place.FOOTNOTE, text, composition);
            return composition.decoded();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Archive.refusal(e);
        }
    }

    private static void margin(Archive parts, String prefix, Place place, WordText text, Composition composition)
            throws IOException, XMLStreamException, Refusal {
        composition.enterMargin(place);
        for (String name : inOrder(parts, prefix)) {
            write(parts, name, text);
        }
        composition.leaveMargin();
    }

    private static void write(Archive parts, String name, WordText text)
            throws IOException, XMLStreamException, Refusal {
        try (InputStream part = parts.open(name)) {
            XMLStreamReader xml = Xml.reader(part);
            text.read(xml);
        }
    }

    /** {@code word/header1.xml}, {@code word/header2.xml} … */
    private static List<String> inOrder(Archive parts, String prefix) {
        return parts.parts().stream()
                .filter(name -> name.startsWith(prefix)
                        && name.substring(prefix.length()).matches("\\d{0,3}\\.xml"))
                .sorted()
                .toList();
    }
}
