package org.xuequ.plan.reading.format;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Word's automatic list numbers, which are in no paragraph's text: counts them and prints them as Word would. */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final String CHINESE = "一二三四五六七八九";

    private record Level(String format, String text, int start) {}

    private final Map<String, Level[]> abstracts = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> styleLists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static WordNumbering of(byte @Nullable [] numbering, byte @Nullable [] styles) throws XMLStreamException {
        WordNumbering read = new WordNumbering();
        if (numbering != null) {
            read.readLists(WordXml.reader(numbering));
        }
        if (styles != null) {
            read.readStyles(WordXml.reader(styles));
        }
        return read;
    }

    /** {@code list/level} of a paragraph style, or null. */
    @Nullable
    String ofStyle(@Nullable String style) {
        return style == null ? null : styleLists.get(style);
    }

    /** The next number of this list at this level, as printed; empty for bullets and unknown lists. */
    String next(@Nullable String list, int level) {
        String kind = list == null ? null : lists.get(list);
        Level[] levels = kind == null ? null : abstracts.get(kind);
        if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(kind, _ -> new int[LEVELS]);
        counts[level] = counts[level] == 0 ? levels[level].start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        if (levels[level].format().equals("bullet") || levels[level].format().equals("none")) {
            return "";
        }
        String printed = levels[level].text();
        for (int i = 0; i <= level; i++) {
            if (levels[i] != null) {
                printed = printed.replace("%" + (i + 1), print(levels[i].format(), Math.max(counts[i], 1)));
            }
        }
        return printed;
    }

    private void readLists(XMLStreamReader xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        String list = "";
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = WordXml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    levels = new Level[LEVELS];
                    abstracts.put(String.valueOf(WordXml.attribute(xml, "abstractNumId")), levels);
                }
                case "lvl" -> {
                    level = Math.clamp(WordXml.number(WordXml.attribute(xml, "ilvl"), 0), 0, LEVELS - 1);
                    levels[level] = new Level("decimal", "", 1);
                }
                case "start" -> levels[level] = with(levels[level], null, null, WordXml.number(value, 1));
                case "numFmt" -> levels[level] = with(levels[level], value, null, -1);
                case "lvlText" -> levels[level] = with(levels[level], null, value, -1);
                case "num" -> list = String.valueOf(WordXml.attribute(xml, "numId"));
                case "abstractNumId" -> lists.put(list, String.valueOf(value));
                default -> {}
            }
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        String level = "0";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        style = String.valueOf(WordXml.attribute(xml, "styleId"));
                        level = "0";
                    }
                    case "ilvl" -> level = String.valueOf(WordXml.attribute(xml, "val"));
                    case "numId" -> styleLists.put(style, WordXml.attribute(xml, "val") + "/" + level);
                    default -> {}
                }
            }
        }
    }

    private static Level with(@Nullable Level before, @Nullable String format, @Nullable String text, int start) {
        Level level = before == null ? new Level("decimal", "", 1) : before;
        return new Level(
                format == null ? level.format() : format,
                text == null ? level.text() : text,
                start < 0 ? level.start() : start);
    }

    private static String print(String format, int n) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "chineseLegalSimplified" -> chinese(n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                n <= 20 ? String.valueOf((char) ('①' + n - 1)) : String.valueOf(n);
            case "lowerLetter" -> String.valueOf((char) ('a' + (n - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (n - 1) % 26));
            default -> String.valueOf(n);
        };
    }

    private static String chinese(int n) {
        if (n >= 100) {
            return String.valueOf(n);
        }
        String tens = n < 10 ? "" : n < 20 ? "十" : CHINESE.charAt(n / 10 - 1) + "十";
        return n % 10 == 0 ? tens : tens + CHINESE.charAt(n % 10 - 1);
    }
}
