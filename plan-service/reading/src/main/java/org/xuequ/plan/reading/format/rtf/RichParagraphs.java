package org.xuequ.plan.reading.format.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

/** Paragraphs, rows and cells as control words end them. */
final class RichParagraphs {
    private final Composition composition;
    private final RichStyles styles;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder words = new StringBuilder();
    private String outside = "";
    private boolean inTable;
    private boolean tableOpen;
    private int style = -1;
    private int outline = -1;

    RichParagraphs(Composition composition, RichStyles styles) {
        this.composition = composition;
        this.styles = styles;
    }

    void word(String word, int parameter) throws Refusal {
        switch (word) {
            case "par", "sect", "page" -> endParagraph();
            case "line" -> words.append('\n');
            case "tab" -> words.append(' ');
            case "pard" -> {
                inTable = false;
                style = -1;
                outline = -1;
            }
            case "intbl" -> inTable = true;
            case "s" -> style = parameter;
            case "outlinelevel" -> outline = parameter;
            case "nestcell" -> words.append(' ');
            case "cell" -> {
                inTable = true;
                endParagraph();
                composition.closeCell();
                composition.openCell();
            }
            case "row" -> {
                composition.closeRow();
                composition.openCell();
            }
            case "emspace", "enspace", "qmspace", "~" -> words.append(' ');
            case "emdash" -> words.append('—');
            case "endash" -> words.append('–');
            case "lquote" -> words.append('‘');
            case "rquote" -> words.append('’');
            case "ldblquote" -> words.append('“');
            case "rdblquote" -> words.append('”');
            case "bullet" -> words.append('•');
            case "_" -> words.append('-');
            case "\\", "{", "}" -> words.append(word);
            default -> {}
        }
    }

    void append(char c) {
        words.append(c);
    }

    void appendByte(int value) {
        bytes.write(value);
    }

    /** Bytes of one run are one stretch in one charset. */
    void endBytes(Charset charset) {
        if (bytes.size() > 0) {
            words.append(bytes.toString(charset));
            bytes.reset();
        }
    }

    void enterMargin(Place place) {
        outside = words.toString();
        words.setLength(0);
        composition.enterMargin(place);
    }

    void leaveMargin() throws Refusal {
        composition.paragraph(words.toString());
        words.setLength(0);
        words.append(outside);
        composition.leaveMargin();
    }

    void end() throws Refusal {
        endParagraph();
        table(false);
    }

    private void endParagraph() throws Refusal {
        table(inTable);
        composition.paragraph(words.toString(), role());
        words.setLength(0);
    }

    private void table(boolean wanted) throws Refusal {
        if (wanted && !tableOpen) {
            composition.openTable();
            composition.openRow();
            composition.openCell();
        } else if (!wanted && tableOpen) {
            composition.closeTable();
        }
        tableOpen = wanted;
    }

    private @Nullable Role role() {
        return outline >= 0 && outline < 9 ? new Role.Heading(outline + 1) : styles.role(style);
    }
}
