package org.xuequ.plan.reading.format.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.xuequ.plan.reading.format.Archive;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.format.Xml;

/** OpenDocument text (.odt), streamed: general parsers lose the numbers of its lists. OpenDocument 1.3 part 3. */
public final class OpenText implements Format {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        try (Archive parts = new Archive(bytes)) {
            refuseEncrypted(parts);
            OpenStyles styles = new OpenStyles();
            read(parts, STYLES, styles);
            read(parts, CONTENT, styles);
            Composition composition = new Composition();
            write(parts, CONTENT, styles, composition);
            write(parts, STYLES, styles, composition);
            return composition.decoded();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Archive.refusal(e);
        }
    }

    private static void refuseEncrypted(Archive parts) throws IOException, Refusal {
        try (InputStream manifest = parts.open(MANIFEST)) {
            String text = new String(manifest.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (text.contains("encryption-data")) {
                throw new Refusal(Refusal.Why.ENCRYPTED);
            }
        }
    }

    private static void read(Archive parts, String name, OpenStyles styles) throws IOException, XMLStreamException {
        if (parts.has(name)) {
            try (InputStream part = parts.open(name)) {
                styles.read(Xml.reader(part));
            }
        }
    }

    private static void write(Archive parts, String name, OpenStyles styles, Composition composition)
            throws IOException, XMLStreamException, Refusal {
        if (parts.has(name)) {
            try (InputStream part = parts.open(name)) {
                new OpenBody(styles, composition).read(Xml.reader(part));
            }
        }
    }
}
