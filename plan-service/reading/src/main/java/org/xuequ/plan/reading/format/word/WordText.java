package org.xuequ.plan.reading.format.word;

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

/** The final text of a part of a .docx: nothing deleted or hidden, paragraphs of text boxes before the one they hang on. */
final class WordText {
    private static final int DEEPEST = 100;

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private @Nullable String style;
        private @Nullable String list;
        private int level = -1;
        private int outline = -1;
        private boolean runsOn;
    }

    private final WordLists lists;
    private final WordStyles styles;
    private final Composition composition;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private String carried = "";
    private int unwanted;
    private boolean inProperties;
    private boolean hidden;
    private boolean inText;

    WordText(WordLists lists, WordStyles styles, Composition composition) {
        this.lists = lists;
        this.styles = styles;
        this.composition = composition;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, Refusal {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(xml, xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText && !hidden) {
                        append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void open(XMLStreamReader xml, String name) throws Refusal {
        inText = name.equals("t");
        String value = Xml.attribute(xml, "val");
        switch (name) {
            case "del", "moveFrom" -> {
                if (inProperties && !open.isEmpty()) {
                    open.element().runsOn |= name.equals("del") && unwanted == 0;
                }
                unwanted++;
            }
            case "Fallback", "rt", "pPrChange", "rPrChange", "numberingChange" -> unwanted++;
            case "p" -> {
                if (open.size() >= DEEPEST) {
                    throw new Refusal(Refusal.Why.NESTED_TOO_DEEPLY);
                }
                open.push(new Paragraph());
                hidden = false;
            }
            case "pPr" -> inProperties = true;
            case "r" -> hidden = false;
            case "vanish" -> hidden = !inProperties && !"0".equals(value) && !"false".equals(value);
            case "tab" -> append(inProperties ? "" : " ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> composition.openTable();
            case "tr" -> composition.openRow();
            case "tc" -> composition.openCell();
            case "gridSpan" -> composition.spanCell(Xml.number(value, 1));
            default -> property(name, value);
        }
    }

    private void property(String name, @Nullable String value) {
        if (open.isEmpty() || unwanted > 0) {
            return;
        }
        Paragraph paragraph = open.element();
        switch (name) {
            case "pStyle" -> paragraph.style = value;
            case "numId" -> paragraph.list = value;
            case "ilvl" -> paragraph.level = Xml.number(value, 0);
            case "outlineLvl" -> paragraph.outline = Xml.number(value, 9);
            default -> {}
        }
    }

    private void append(String words) {
        if (unwanted == 0 && !open.isEmpty()) {
            open.element().words.append(words);
        }
    }

    private void close(String name) throws Refusal {
        inText = false;
        switch (name) {
            case "del", "moveFrom", "Fallback", "rt", "pPrChange", "rPrChange", "numberingChange" -> unwanted--;
            case "pPr" -> inProperties = false;
            case "p" -> {
                if (!open.isEmpty()) {
                    end(open.pop());
                }
            }
            case "tc" -> composition.closeCell();
            case "tr" -> composition.closeRow();
            case "tbl" -> composition.closeTable();
            default -> {}
        }
    }

    private void end(Paragraph paragraph) throws Refusal {
        String words = (carried + paragraph.words).strip();
        carried = "";
        if (paragraph.runsOn) {
            carried = words;
            return;
        }
        if (words.isEmpty() || unwanted > 0) {
            return;
        }
        if (styles.isContents(paragraph.style)) {
            composition.aside(words, Place.CONTENTS);
            return;
        }
        String number = paragraph.list == null
                ? lists.next(
                        styles.list(paragraph.style),
                        paragraph.level < 0 ? styles.listLevel(paragraph.style) : paragraph.level)
                : lists.next(paragraph.list, Math.max(paragraph.level, 0));
        composition.paragraph(Composition.numbered(number, words), role(paragraph));
    }

    private @Nullable Role role(Paragraph paragraph) {
        return paragraph.outline >= 0 ? WordStyles.heading(paragraph.outline) : styles.role(paragraph.style);
    }
}
