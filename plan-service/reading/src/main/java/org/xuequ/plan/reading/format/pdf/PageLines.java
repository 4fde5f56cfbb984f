package org.xuequ.plan.reading.format.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.format.pdf.Rulings.Ruling;

/** Collects the lines of all pages with their places, and the tables with what is in them. */
final class PageLines extends PDFTextStripper {
    private final List<PageLine> lines = new ArrayList<>();
    private final Rulings rulings = new Rulings(this);
    private final List<List<Word>> page = new ArrayList<>();
    private List<Word> line = new ArrayList<>();
    private int held;

    @SuppressWarnings("this-escape")
    PageLines() throws IOException {
        setSortByPosition(true);
        setAddMoreFormatting(false);
        setShouldSeparateByBeads(false);
        rulings.operators().forEach(this::addOperator);
    }

    List<PageLine> lines() {
        return lines;
    }

    @Override
    public String getText(PDDocument document) throws IOException {
        writeText(document, new StringWriter());
        return "";
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        line.add(new Word(
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt(),
                text));
        held += text.length();
        if (held > 2 * Composition.LONGEST_TEXT) {
            throw new IOException(new Refusal(Refusal.Why.TOO_MUCH_TEXT));
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    @Override
    protected void endPage(PDPage printed) {
        endLine();
        PDRectangle box = printed.getCropBox();
        List<PageTable> tables = PageTable.in(rulings.take().stream()
                .map(ruling -> fromUpperLeft(ruling, box))
                .toList());
        Set<PageTable> placed = new HashSet<>();
        for (List<Word> words : page) {
            List<Word> free = new ArrayList<>();
            for (Word word : words) {
                Optional<PageTable> around =
                        tables.stream().filter(table -> table.surrounds(word)).findFirst();
                around.ifPresentOrElse(table -> table.add(word), () -> free.add(word));
                around.filter(placed::add).ifPresent(table -> lines.add(PageLine.of(getCurrentPageNo(), word, table)));
            }
            if (!free.isEmpty()) {
                lines.add(PageLine.of(getCurrentPageNo(), free));
            }
        }
        page.clear();
    }

    private void endLine() {
        if (!line.isEmpty()) {
            page.add(line);
            line = new ArrayList<>();
        }
    }

    private static Ruling fromUpperLeft(Ruling ruling, PDRectangle box) {
        return ruling.across()
                ? new Ruling(
                        true,
                        box.getUpperRightY() - ruling.at(),
                        ruling.from() - box.getLowerLeftX(),
                        ruling.to() - box.getLowerLeftX())
                : new Ruling(
                        false,
                        ruling.at() - box.getLowerLeftX(),
                        box.getUpperRightY() - ruling.to(),
                        box.getUpperRightY() - ruling.from());
    }
}
