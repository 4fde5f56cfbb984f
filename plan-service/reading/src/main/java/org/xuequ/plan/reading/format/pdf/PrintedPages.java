package org.xuequ.plan.reading.format.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.xuequ.plan.reading.format.Archive;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;

/** A PDF by PDFBox; one whose pages are pictures has no text to read. */
public final class PrintedPages implements Format {
    private static final int FEWEST_CHARACTERS_A_PAGE = 4;
    private static final int MOST_PAGES = 2000;

    static {
        FontMappers.set(new NoMachineFonts());
    }

    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        try (RandomAccessReadBuffer source = new RandomAccessReadBuffer(bytes);
                PDDocument document = Loader.loadPDF(source, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new Refusal(Refusal.Why.TOO_MUCH_TEXT);
            }
            document.setResourceCache(new KnownGlyphs());
            PageLines lines = new PageLines();
            lines.getText(document);
            refusePictures(lines.lines(), pages);
            Composition composition = new Composition();
            Paragraphs.write(lines.lines(), composition);
            return composition.decoded();
        } catch (InvalidPasswordException e) {
            throw new Refusal(Refusal.Why.ENCRYPTED, e);
        } catch (IOException | RuntimeException e) {
            throw Archive.refusal(e);
        }
    }

    private static void refusePictures(List<PageLine> lines, int pages) throws Refusal {
        long readable = 0;
        long unreadable = 0;
        for (PageLine line : lines) {
            long unknown = line.text().chars().filter(PrintedPages::isUnknown).count();
            unreadable += unknown;
            readable += line.text().length() - unknown;
        }
        if (readable < (long) FEWEST_CHARACTERS_A_PAGE * pages || unreadable > readable) {
            throw new Refusal(Refusal.Why.NO_TEXT_LAYER);
        }
    }

    /** A glyph whose font does not say which character it shows. */
    private static boolean isUnknown(int c) {
        return c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.CONTROL;
    }
}
