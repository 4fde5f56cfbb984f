package org.xuequ.plan.reading.format.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Refusal;

/** Word 97 to 2003's .doc and WPS's .wps by POI's HWPF; older ones by POI's extractor, as plain paragraphs. */
public final class LegacyWord implements Format {
    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return current(files);
        } catch (EncryptedDocumentException e) {
            throw new Refusal(Refusal.Why.ENCRYPTED, e);
        } catch (IOException | RuntimeException e) {
            throw new Refusal(Refusal.Why.DAMAGED, e);
        }
    }

    private static Decoded current(POIFSFileSystem files) throws IOException, Refusal {
        try (HWPFDocument document = new HWPFDocument(files)) {
            Composition composition = new Composition();
            new LegacyText(document, composition).write(document.getRange());
            new LegacyText(document, composition).write(document.getMainTextboxRange());
            HeaderStories stories = new HeaderStories(document);
            aside(composition, Place.HEADER, stories.getFirstHeader(), stories.getOddHeader(), stories.getEvenHeader());
            aside(composition, Place.FOOTER, stories.getFirstFooter(), stories.getOddFooter(), stories.getEvenFooter());
            aside(
                    composition,
                    Place.FOOTNOTE,
                    document.getFootnoteRange().text(),
                    document.getEndnoteRange().text());
            return composition.decoded();
        } catch (OldWordFileFormatException e) {
            return old(files);
        }
    }

    private static Decoded old(POIFSFileSystem files) throws IOException, Refusal {
        try (HWPFOldDocument document = new HWPFOldDocument(files);
                Word6Extractor words = new Word6Extractor(document)) {
            Composition composition = new Composition();
            for (String paragraph : words.getText().split("[\r\n\u0007]+", -1)) {
                composition.paragraph(paragraph);
            }
            return composition.decoded();
        }
    }

    private static void aside(Composition composition, Place place, String... texts) throws Refusal {
        for (String text : texts) {
            String words = text == null ? "" : Range.stripFields(text);
            for (String line : words.split("[\r\n\u0007\u000b\f]+", -1)) {
                composition.aside(LegacyText.printable(line), place);
            }
        }
    }
}
