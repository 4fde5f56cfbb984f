package org.xuequ.plan.reading.format.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.xuequ.plan.reading.format.Numbering;

/** The numbers that a browser puts before the items of ordered lists. */
final class PageLists {
    private static final class Numbers {
        private final Numbering numbering;
        private int next;

        private Numbers(Numbering numbering, int next) {
            this.numbering = numbering;
            this.next = next;
        }
    }

    private final Deque<Numbers> open = new ArrayDeque<>();

    void open(Element list) {
        boolean ordered = list.normalName().equals("ol");
        open.push(new Numbers(ordered ? numbering(list) : Numbering.NONE, number(list.attr("start"), 1)));
    }

    void close() {
        open.poll();
    }

    String next(Element item) {
        Numbers list = open.peek();
        if (list == null || list.numbering == Numbering.NONE) {
            return "";
        }
        int n = number(item.attr("value"), list.next);
        list.next = n + 1;
        String printed = list.numbering.print(n);
        return printed + (list.numbering == Numbering.CHINESE ? "、" : ".");
    }

    private static Numbering numbering(Element list) {
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        if (style.contains("cjk-ideographic") || style.contains("-chinese-") || style.contains("japanese-informal")) {
            return Numbering.CHINESE;
        }
        return switch (list.attr("type")) {
            case "a" -> Numbering.LOWER_LETTER;
            case "A" -> Numbering.UPPER_LETTER;
            case "i" -> Numbering.LOWER_ROMAN;
            case "I" -> Numbering.UPPER_ROMAN;
            default ->
                style.contains("list-style-type:none") || style.contains("list-style:none")
                        ? Numbering.NONE
                        : Numbering.ARABIC;
        };
    }

    private static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
