package org.xuequ.plan.reading.format.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.xuequ.plan.reading.format.ListLevel;
import org.xuequ.plan.reading.format.Xml;

/** Where in its lists an OpenDocument text is: a list begins anew unless it says that it goes on. */
final class OpenLists {
    private final OpenStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();
    private final int[] headings = new int[ListLevel.MOST];
    private final Deque<String> open = new ArrayDeque<>();
    private boolean itemBegins;

    OpenLists(OpenStyles styles) {
        this.styles = styles;
    }

    void openList(XMLStreamReader xml) {
        String named = Xml.attribute(xml, "style-name");
        String style = named != null ? named : open.isEmpty() ? "" : open.element();
        boolean goesOn =
                "true".equals(Xml.attribute(xml, "continue-numbering")) || Xml.attribute(xml, "continue-list") != null;
        if (open.isEmpty() && !goesOn) {
            counters.remove(style);
        }
        open.push(style);
    }

    void closeList() {
        open.poll();
    }

    void openItem(XMLStreamReader xml) {
        itemBegins = true;
        String start = Xml.attribute(xml, "start-value");
        int level = open.size() - 1;
        if (start != null && level >= 0 && level < ListLevel.MOST) {
            counts()[level] = Math.max(Xml.number(start, 1) - 1, 0);
        }
    }

    /** The number before the first paragraph of an item; empty before its others and outside lists. */
    String next() {
        if (!itemBegins || open.isEmpty()) {
            return "";
        }
        itemBegins = false;
        return ListLevel.next(styles.list(open.element()), counts(), open.size() - 1);
    }

    /** The number of a heading outside lists. */
    String nextHeading(int level) {
        List<ListLevel> outline = styles.outline();
        return open.isEmpty() ? ListLevel.next(outline, headings, level - 1) : next();
    }

    private int[] counts() {
        return counters.computeIfAbsent(open.isEmpty() ? "" : open.element(), _ -> new int[ListLevel.MOST]);
    }
}
