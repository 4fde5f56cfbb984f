package org.xuequ.plan.reading.format;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The final text of a Word body: paragraphs as lines with their numbers, rows with cells between bars, no deletions. */
final class WordText {
    private final WordNumbering numbering;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private int level = -1;
    private int rows;
    private int deleted;

    WordText(WordNumbering numbering) {
        this.numbering = numbering;
    }

    String of(byte[] body) throws XMLStreamException {
        XMLStreamReader xml = WordXml.reader(body);
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text = xml.getLocalName().equals("t");
                    open(xml);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text && deleted == 0) {
                        paragraph.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text = false;
                    close(xml.getLocalName());
                }
                default -> {}
            }
        }
        return out.toString().strip();
    }

    private void open(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> startParagraph();
            case "pStyle" -> style = WordXml.attribute(xml, "val");
            case "numId" -> list = WordXml.attribute(xml, "val");
            case "ilvl" -> level = WordXml.number(WordXml.attribute(xml, "val"), 0);
            case "tab" -> paragraph.append(paragraph.isEmpty() ? "" : " ");
            case "br", "cr" -> paragraph.append('\n');
            case "del", "moveFrom", "Fallback" -> deleted++;
            case "tr" -> rows++;
            default -> {}
        }
    }

    private void close(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "del", "moveFrom", "Fallback" -> deleted--;
            case "tc" -> out.append(" | ");
            case "tr" -> {
                rows--;
                trimBars();
                out.append('\n');
            }
            default -> {}
        }
    }

    private void startParagraph() {
        paragraph.setLength(0);
        style = null;
        list = null;
        level = -1;
    }

    private void endParagraph() {
        String words = paragraph.toString().strip();
        paragraph.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        String inherited = numbering.ofStyle(style);
        if (list == null && inherited != null) {
            list = inherited.substring(0, inherited.indexOf('/'));
            level = level < 0 ? WordXml.number(inherited.substring(inherited.indexOf('/') + 1), 0) : level;
        }
        out.append(numbering.next(list, Math.max(level, 0))).append(words);
        out.append(rows > 0 ? ' ' : '\n');
    }

    private void trimBars() {
        while (!out.isEmpty() && " |".indexOf(out.charAt(out.length() - 1)) >= 0) {
            out.setLength(out.length() - 1);
        }
    }
}
