package org.xuequ.plan.reading.format.office;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

/** Tika's XHTML of a workbook as rows; a sheet's name is a heading where it names a time and is set aside otherwise. */
final class SheetText extends DefaultHandler {
    private final Composition composition;
    private final StringBuilder words = new StringBuilder();

    SheetText(Composition composition) {
        this.composition = composition;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        try {
            switch (name) {
                case "table" -> composition.openTable();
                case "tr" -> composition.openRow();
                case "td" -> composition.openCell();
                default -> {}
            }
        } catch (Refusal refusal) {
            throw new SAXException(refusal);
        }
        words.setLength(0);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (words.length() + length > Composition.LONGEST_TEXT) {
            throw new SAXException(new Refusal(Refusal.Why.TOO_MUCH_TEXT));
        }
        words.append(chars, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        try {
            switch (name) {
                case "h1" -> sheet(words.toString().strip());
                case "td" -> {
                    composition.paragraph(words.toString());
                    composition.closeCell();
                }
                case "tr" -> composition.closeRow();
                case "table" -> composition.closeTable();
                case "p" -> composition.paragraph(words.toString());
                default -> {}
            }
        } catch (Refusal refusal) {
            throw new SAXException(refusal);
        }
        words.setLength(0);
    }

    private void sheet(String name) throws Refusal {
        if (name.matches(".{0,20}(月|周|季|学期).{0,10}")) {
            composition.paragraph(name, new Role.Heading(1));
        } else {
            composition.aside(name, Place.HEADER);
        }
    }
}
