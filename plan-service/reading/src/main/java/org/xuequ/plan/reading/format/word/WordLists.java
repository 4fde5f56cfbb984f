package org.xuequ.plan.reading.format.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Archive;
import org.xuequ.plan.reading.format.ListLevel;
import org.xuequ.plan.reading.format.Numbering;
import org.xuequ.plan.reading.format.Xml;

/** Word's automatic list numbers, which are in no paragraph's text: counts them and prints them as Word would. */
final class WordLists {
    private static final String PART = "word/numbering.xml";

    private final Map<String, List<ListLevel>> kinds = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static WordLists of(Archive parts) throws IOException, XMLStreamException {
        WordLists read = new WordLists();
        if (parts.has(PART)) {
            try (InputStream part = parts.open(PART)) {
                read.read(Xml.reader(part));
            }
        }
        return read;
    }

    /** The next number of this list at this level, as printed; empty for bullets and unknown lists. */
    String next(@Nullable String list, int level) {
        String kind = list == null ? null : lists.get(list);
        List<ListLevel> levels = kind == null ? null : kinds.get(kind);
        if (list == null || kind == null || levels == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(kind, _ -> new int[ListLevel.MOST]);
        if (begun.add(list)) {
            restarts.getOrDefault(list, Map.of()).forEach((at, first) -> counts[at] = first - 1);
        }
        return ListLevel.next(levels, counts, level);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        List<ListLevel> levels = new ArrayList<>();
        String list = "";
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = Xml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    levels = new ArrayList<>(Collections.nCopies(ListLevel.MOST, new ListLevel(Numbering.NONE, "", 1)));
                    kinds.put(String.valueOf(Xml.attribute(xml, "abstractNumId")), levels);
                }
                case "lvl", "lvlOverride" -> level = level(xml);
                case "start" ->
                    set(levels, level, old -> new ListLevel(old.numbering(), old.pattern(), Xml.number(value, 1)));
                case "numFmt" ->
                    set(levels, level, old -> new ListLevel(of(String.valueOf(value)), old.pattern(), old.start()));
                case "lvlText" ->
                    set(levels, level, old -> new ListLevel(old.numbering(), String.valueOf(value), old.start()));
                case "num" -> {
                    list = String.valueOf(Xml.attribute(xml, "numId"));
                    levels = new ArrayList<>();
                }
                case "startOverride" ->
                    restarts.computeIfAbsent(list, _ -> new HashMap<>()).put(level, Xml.number(value, 1));
                case "abstractNumId" -> lists.put(list, String.valueOf(value));
                default -> {}
            }
        }
    }

    private static int level(XMLStreamReader xml) {
        return Math.clamp(Xml.number(Xml.attribute(xml, "ilvl"), 0), 0, ListLevel.MOST - 1);
    }

    private static void set(List<ListLevel> levels, int level, java.util.function.UnaryOperator<ListLevel> change) {
        if (level < levels.size()) {
            levels.set(level, change.apply(levels.get(level)));
        }
    }

    /** ECMA-376 part 1, 17.18.59. */
    private static Numbering of(String format) {
        return switch (format) {
            case "bullet", "none" -> Numbering.NONE;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "japaneseDigitalTenThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "taiwaneseDigital" -> Numbering.CHINESE;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> Numbering.LEGAL_CHINESE;
            case "ideographTraditional" -> Numbering.STEMS;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> Numbering.CIRCLED;
            case "decimalEnclosedParen" -> Numbering.BRACKETED;
            case "decimalEnclosedFullstop" -> Numbering.DOTTED;
            case "decimalFullWidth", "decimalFullWidth2" -> Numbering.FULL_WIDTH;
            case "decimalZero" -> Numbering.ZERO_PADDED;
            case "lowerLetter" -> Numbering.LOWER_LETTER;
            case "upperLetter" -> Numbering.UPPER_LETTER;
            case "lowerRoman" -> Numbering.LOWER_ROMAN;
            case "upperRoman" -> Numbering.UPPER_ROMAN;
            default -> Numbering.ARABIC;
        };
    }
}
