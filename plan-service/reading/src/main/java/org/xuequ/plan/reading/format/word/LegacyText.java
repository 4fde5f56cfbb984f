package org.xuequ.plan.reading.format.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

/** The final text of a stretch of a .doc; control characters as in [MS-DOC] 2.4.1 and 2.8.25. */
final class LegacyText {
    private static final char CELL_END = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final HWPFDocument document;
    private final Composition composition;
    private final LegacyLists lists = new LegacyLists();
    private boolean inTable;
    private final Deque<Boolean> fieldsInResult = new ArrayDeque<>();

    LegacyText(HWPFDocument document, Composition composition) {
        this.document = document;
        this.composition = composition;
    }

    void write(Range range) throws Refusal {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                cell(paragraph);
            } else {
                leaveTable();
                paragraph(paragraph);
            }
        }
        leaveTable();
    }

    private void cell(Paragraph paragraph) throws Refusal {
        if (!inTable) {
            inTable = true;
            composition.openTable();
            composition.openRow();
            composition.openCell();
        }
        if (paragraph.isTableRowEnd() && paragraph.getTableLevel() <= 1) {
            composition.closeRow();
            composition.openCell();
            return;
        }
        paragraph(paragraph);
        String text = paragraph.text();
        if (paragraph.getTableLevel() <= 1 && !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END) {
            composition.closeCell();
            composition.openCell();
        }
    }

    private void leaveTable() {
        if (inTable) {
            inTable = false;
            composition.closeTable();
        }
    }

    private void paragraph(Paragraph paragraph) throws Refusal {
        String words = words(paragraph).strip();
        if (words.isEmpty()) {
            return;
        }
        String style = style(paragraph);
        if (style.matches("(toc|目录) ?\\d")) {
            composition.aside(words, Place.CONTENTS);
            return;
        }
        composition.paragraph(Composition.numbered(lists.next(paragraph), words), role(paragraph, style));
    }

    private static @Nullable Role role(Paragraph paragraph, String style) {
        int index = paragraph.getStyleIndex();
        if (index >= 1 && index <= 9) {
            return new Role.Heading(index);
        }
        return style.equals("title") || style.equals("标题") ? new Role.Title() : WordStyles.heading(paragraph.getLvl());
    }

    private String style(Paragraph paragraph) {
        int index = paragraph.getStyleIndex();
        StyleDescription style = index < document.getStyleSheet().numStyles()
                ? document.getStyleSheet().getStyleDescription(index)
                : null;
        String name = style == null ? null : style.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean unwanted = run.isMarkedDeleted() || run.isVanished() || run.isSymbol();
            append(run.text(), unwanted, words);
        }
        return words.toString();
    }

    private void append(String text, boolean unwanted, StringBuilder words) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fieldsInResult.push(false);
                case FIELD_RESULT -> {
                    fieldsInResult.poll();
                    fieldsInResult.push(true);
                }
                case FIELD_END -> fieldsInResult.poll();
                default -> {
                    if (!unwanted && !fieldsInResult.contains(false)) {
                        words.append(printable(c));
                    }
                }
            }
        }
    }

    /** The text without pictures, anchors and other control characters. */
    static String printable(String text) {
        StringBuilder words = new StringBuilder();
        text.chars().forEach(c -> words.append(printable((char) c)));
        return words.toString();
    }

    private static String printable(char c) {
        return switch (c) {
            case '\u000b', '\n' -> "\n";
            case '\t' -> " ";
            case '\u001e' -> "-";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }
}
