package org.xuequ.plan.reading.format.office;

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
import org.xuequ.plan.reading.format.ListLevel;
import org.xuequ.plan.reading.format.Numbering;
import org.xuequ.plan.reading.format.Xml;

/** What the styles of an OpenDocument text say: how lists are numbered, which styles are titles, which text is hidden. */
final class OpenStyles {
    private static final ListLevel BULLET = new ListLevel(Numbering.NONE, "", 1);

    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private List<ListLevel> outline = levels();

    void read(XMLStreamReader xml) throws XMLStreamException {
        List<ListLevel> levels = levels();
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "list-style" -> {
                    levels = levels();
                    lists.put(String.valueOf(Xml.attribute(xml, "name")), levels);
                }
                case "outline-style" -> {
                    levels = levels();
                    outline = levels;
                }
                case "list-level-style-number", "outline-level-style" -> level(xml, levels);
                case "style" -> {
                    style = String.valueOf(Xml.attribute(xml, "name"));
                    String parent = Xml.attribute(xml, "parent-style-name");
                    if (parent != null) {
                        parents.put(style, parent);
                    }
                }
                case "text-properties" -> {
                    if ("none".equals(Xml.attribute(xml, "display"))) {
                        hidden.add(style);
                    }
                }
                default -> {}
            }
        }
    }

    List<ListLevel> list(String style) {
        return lists.getOrDefault(style, List.of());
    }

    List<ListLevel> outline() {
        return outline;
    }

    boolean isHidden(@Nullable String style) {
        return style != null && hidden.contains(style);
    }

    boolean isTitle(@Nullable String style) {
        return style != null && (style.equals("Title") || "Title".equals(parents.get(style)));
    }

    private static List<ListLevel> levels() {
        return new ArrayList<>(Collections.nCopies(ListLevel.MOST, BULLET));
    }

    private static void level(XMLStreamReader xml, List<ListLevel> levels) {
        int level = Xml.number(Xml.attribute(xml, "level"), 1);
        String format = Xml.attribute(xml, "num-format");
        if (level < 1 || level > ListLevel.MOST || format == null) {
            return;
        }
        int shown = Math.clamp(Xml.number(Xml.attribute(xml, "display-levels"), 1), 1, level);
        StringBuilder pattern = new StringBuilder(text(xml, "num-prefix"));
        for (int i = level - shown + 1; i <= level; i++) {
            pattern.append(i > level - shown + 1 ? "." : "").append('%').append(i);
        }
        pattern.append(text(xml, "num-suffix"));
        levels.set(
                level - 1,
                new ListLevel(of(format), pattern.toString(), Xml.number(Xml.attribute(xml, "start-value"), 1)));
    }

    private static String text(XMLStreamReader xml, String attribute) {
        String value = Xml.attribute(xml, attribute);
        return value == null ? "" : value;
    }

    /** OpenDocument part 3, 19.510, and the sequences that office programs write for Chinese numbers. */
    private static Numbering of(String format) {
        if (format.isEmpty()) {
            return Numbering.NONE;
        }
        return switch (format.charAt(0)) {
            case '一' -> Numbering.CHINESE;
            case '壹', '壱' -> Numbering.LEGAL_CHINESE;
            case '甲' -> Numbering.STEMS;
            case '①' -> Numbering.CIRCLED;
            case '１' -> Numbering.FULL_WIDTH;
            case '0' -> Numbering.ZERO_PADDED;
            case 'a' -> Numbering.LOWER_LETTER;
            case 'A' -> Numbering.UPPER_LETTER;
            case 'i' -> Numbering.LOWER_ROMAN;
            case 'I' -> Numbering.UPPER_ROMAN;
            default -> Numbering.ARABIC;
        };
    }
}
