package org.xuequ.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;

/** What others do with a document without understanding it: Tika to XHTML, and the bare unpacking of a .docx. */
final class Parsing {
    private static final AutoDetectParser TIKA = new AutoDetectParser();

    private Parsing() {}

    static void tika(byte[] document) {
        try {
            TIKA.parse(
                    new ByteArrayInputStream(document), new ToXMLContentHandler(), new Metadata(), new ParseContext());
        } catch (IOException | SAXException | TikaException e) {
            throw new IllegalStateException(e);
        }
    }

    static void stream(byte[] document) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    XMLStreamReader xml = XMLInputFactory.newDefaultFactory()
                            .createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                    while (xml.hasNext()) {
                        xml.next();
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
