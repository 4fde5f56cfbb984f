package org.xuequ.plan.reading.format.office;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.format.Xml;

/** The final text of a part of an OpenDocument text. */
final class OpenBody {
    private static final int DEEPEST = 200;
    private static final int MOST_REPEATED = 50;

    private record Paragraph(
            StringBuilder words, String number, @Nullable Role role) {}

    private final OpenStyles styles;
    private final OpenLists lists;
    private final Composition composition;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private int unwanted;
    private int hidden;

    OpenBody(OpenStyles styles, Composition composition) {
        this.styles = styles;
        this.lists = new OpenLists(styles);
        this.composition = composition;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, Refusal {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(xml, xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> collapse(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void open(XMLStreamReader xml, String name) throws Refusal {
        switch (name) {
            case "tracked-changes", "annotation", "ruby-text", "note-citation", "forms", "script" -> unwanted++;
            case "p", "h" -> openParagraph(xml, name);
            case "span" -> {
                boolean unseen = styles.isHidden(Xml.attribute(xml, "style-name"));
                spans.push(unseen);
                hidden += unseen ? 1 : 0;
            }
            case "s" -> append(" ");
            case "tab" -> append(" ");
            case "line-break" -> append("\n");
            case "list" -> lists.openList(xml);
            case "list-item" -> lists.openItem(xml);
            case "table" -> composition.openTable();
            case "table-row" -> composition.openRow();
            case "table-cell", "covered-table-cell" -> openCells(xml);
            case "note-body" -> composition.enterMargin(Place.FOOTNOTE);
            case "header", "header-left", "header-first" -> composition.enterMargin(Place.HEADER);
            case "footer", "footer-left", "footer-first" -> composition.enterMargin(Place.FOOTER);
            case "table-of-content", "alphabetical-index" -> composition.enterMargin(Place.CONTENTS);
            default -> {}
        }
    }

    private void close(String name) throws Refusal {
        switch (name) {
            case "tracked-changes", "annotation", "ruby-text", "note-citation", "forms", "script" -> unwanted--;
            case "p", "h" -> closeParagraph();
            case "span" -> hidden -= !spans.isEmpty() && spans.pop() ? 1 : 0;
            case "list" -> lists.closeList();
            case "table" -> composition.closeTable();
            case "table-row" -> composition.closeRow();
            case "table-cell", "covered-table-cell" -> composition.closeCell();
            case "note-body",
                    "header",
                    "header-left",
                    "header-first",
                    "footer",
                    "footer-left",
                    "footer-first",
                    "table-of-content",
                    "alphabetical-index" -> composition.leaveMargin();
            default -> {}
        }
    }

    private void openParagraph(XMLStreamReader xml, String name) throws Refusal {
        if (open.size() >= DEEPEST) {
            throw new Refusal(Refusal.Why.NESTED_TOO_DEEPLY);
        }
        int level = Xml.number(Xml.attribute(xml, "outline-level"), 1);
        boolean heading = name.equals("h") && level >= 1 && level <= 9;
        String style = Xml.attribute(xml, "style-name");
        String number = unwanted > 0 ? "" : heading ? lists.nextHeading(level) : lists.next();
        Role role = heading ? new Role.Heading(level) : styles.isTitle(style) ? new Role.Title() : null;
        open.push(new Paragraph(new StringBuilder(), number, role));
    }

    private void closeParagraph() throws Refusal {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = open.pop();
        String words = paragraph.words().toString().strip();
        if (unwanted == 0 && !words.isEmpty()) {
            composition.paragraph(Composition.numbered(paragraph.number(), words), paragraph.role());
        }
    }

    private void openCells(XMLStreamReader xml) {
        int repeated = Math.clamp(Xml.number(Xml.attribute(xml, "number-columns-repeated"), 1), 1, MOST_REPEATED);
        for (int i = 0; i < repeated; i++) {
            composition.closeCell();
            composition.openCell();
        }
    }

    private void append(String words) {
        if (!open.isEmpty() && unwanted == 0 && hidden == 0) {
            open.element().words().append(words);
        }
    }

    /** Blanks in a row count as one, 6.1.2. */
    private void collapse(String text) {
        append(text.replaceAll("[ \\t\\r\\n]+", " "));
    }
}
