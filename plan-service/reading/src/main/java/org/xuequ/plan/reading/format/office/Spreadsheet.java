package org.xuequ.plan.reading.format.office;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xuequ.plan.reading.format.Archive;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;

/** Excel's .xls and .xlsx by Tika, which prints cells as Excel shows them; nothing embedded is opened. */
public final class Spreadsheet implements Format {
    private static final EmbeddedDocumentExtractor NOTHING = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
    };

    private final Parser parser;

    private Spreadsheet(Parser parser) {
        this.parser = parser;
    }

    public static Spreadsheet xls() {
        return new Spreadsheet(new OfficeParser());
    }

    public static Spreadsheet xlsx() {
        return new Spreadsheet(new OOXMLParser());
    }

    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        Composition composition = new Composition();
        OfficeParserConfig config = new OfficeParserConfig();
        config.setExtractMacros(false);
        config.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, NOTHING);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, new SheetText(composition), new Metadata(), context);
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw new Refusal(Refusal.Why.ENCRYPTED, e);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            throw Archive.refusal(e);
        }
        return composition.decoded();
    }
}
