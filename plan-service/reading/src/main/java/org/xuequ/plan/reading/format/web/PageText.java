package org.xuequ.plan.reading.format.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

/** Walks a page: blocks become paragraphs, ordered items get their numbers back, what is not shown is passed over. */
final class PageText implements NodeVisitor {
    private final Composition composition;
    private final PageLists lists = new PageLists();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Role role;
    private String number = "";
    private @Nullable Node silent;
    private int preserved;

    PageText(Composition composition) {
        this.composition = composition;
    }

    /** Carries a refusal out of jsoup's walk, which knows no checked exceptions. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Refusal refusal;

        private Stopped(Refusal refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (silent != null) {
            return;
        }
        try {
            switch (node) {
                case TextNode text -> append(text);
                case Element element when Unseen.is(element) -> silent = element;
                case Element element -> open(element);
                default -> {}
            }
        } catch (Refusal refusal) {
            throw new Stopped(refusal);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (silent != null) {
            silent = silent == node ? null : silent;
            return;
        }
        try {
            if (node instanceof Element element) {
                close(element);
            }
        } catch (Refusal refusal) {
            throw new Stopped(refusal);
        }
    }

    private void open(Element element) throws Refusal {
        String name = element.normalName();
        if (element.isBlock() || name.equals("br")) {
            flush();
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> role = new Role.Heading(name.charAt(1) - '0');
            case "ol", "ul" -> lists.open(element);
            case "li" -> number = lists.next(element);
            case "table" -> composition.openTable();
            case "tr" -> composition.openRow();
            case "td", "th" -> {
                flush();
                composition.openCell();
                composition.spanCell(number(element.attr("colspan")));
                composition.spanRows(number(element.attr("rowspan")));
            }
            case "pre" -> preserved++;
            case "nav" -> composition.enterMargin(Place.HEADER);
            default -> {}
        }
    }

    private void close(Element element) throws Refusal {
        String name = element.normalName();
        if (element.isBlock() || name.equals("td") || name.equals("th")) {
            flush();
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> role = null;
            case "ol", "ul" -> lists.close();
            case "td", "th" -> composition.closeCell();
            case "tr" -> composition.closeRow();
            case "table" -> composition.closeTable();
            case "pre" -> preserved--;
            case "nav" -> composition.leaveMargin();
            default -> {}
        }
    }

    void flush() throws Refusal {
        String line = words.toString().strip();
        words.setLength(0);
        if (!line.isEmpty()) {
            composition.paragraph(Composition.numbered(number, line), role);
            number = "";
        }
    }

    private void append(TextNode text) throws Refusal {
        boolean kept = preserved > 0;
        for (String line : kept ? text.getWholeText().split("\n", -1) : new String[] {text.getWholeText()}) {
            collapse(line);
            if (kept) {
                flush();
            }
        }
    }

    private void collapse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                words.append(c == '\u00a0' ? ' ' : c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }

    private static int number(String value) {
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }
}
