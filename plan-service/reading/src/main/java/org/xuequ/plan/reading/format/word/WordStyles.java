package org.xuequ.plan.reading.format.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Archive;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Xml;

/** What the styles of a .docx say of a paragraph: heading level, list, and whether it is a line of a table of contents. */
final class WordStyles {
    private static final String PART = "word/styles.xml";
    private static final int LONGEST_CHAIN = 20;

    private static final class Style {
        private String name = "";
        private @Nullable String basedOn;
        private @Nullable String list;
        private int listLevel = -1;
        private int outline = -1;
    }

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles of(Archive parts) throws IOException, XMLStreamException {
        WordStyles read = new WordStyles();
        if (parts.has(PART)) {
            try (InputStream part = parts.open(PART)) {
                read.read(Xml.reader(part));
            }
        }
        return read;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = Xml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(String.valueOf(Xml.attribute(xml, "styleId")), style);
                }
                case "name" -> style.name = String.valueOf(value).toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = value;
                case "numId" -> style.list = value;
                case "ilvl" -> style.listLevel = Xml.number(value, -1);
                case "outlineLvl" -> style.outline = Xml.number(value, -1);
                default -> {}
            }
        }
    }

    /** Title or heading; null for running text. */
    @Nullable
    Role role(@Nullable String id) {
        Style style = get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.name.equals("title")) {
                return new Role.Title();
            }
            if (style.name.matches("heading [1-9]")) {
                return new Role.Heading(style.name.charAt(8) - '0');
            }
            if (style.outline >= 0) {
                return heading(style.outline);
            }
            style = get(style.basedOn);
        }
        return null;
    }

    /** @param outline as Word counts, 0 to 8; 9 is running text */
    static @Nullable Role heading(int outline) {
        return outline >= 0 && outline < 9 ? new Role.Heading(outline + 1) : null;
    }

    boolean isContents(@Nullable String id) {
        Style style = get(id);
        return style != null && style.name.matches("toc( \\d|.{0,3}heading)");
    }

    @Nullable
    String list(@Nullable String id) {
        Style style = get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.list != null) {
                return style.list;
            }
            style = get(style.basedOn);
        }
        return null;
    }

    int listLevel(@Nullable String id) {
        Style style = get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.listLevel >= 0) {
                return style.listLevel;
            }
            style = get(style.basedOn);
        }
        return 0;
    }

    private @Nullable Style get(@Nullable String id) {
        return id == null ? null : styles.get(id);
    }
}
