package org.xuequ.plan.reading.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xuequ.plan.reading.text.Find;

/** One pass over the characters of a page, no tree. */
final class MarkupPass {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "title",
            "body",
            "dd",
            "dt",
            "blockquote",
            "pre",
            "hr",
            "center",
            "form");
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "svg", "head", "select");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("emsp", " "),
            Map.entry("ensp", " "),
            Map.entry("times", "×"));
    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final StringBuilder out = new StringBuilder();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private int at;

    MarkupPass(String html) {
        this.html = html;
    }

    String text() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                if (!Character.isWhitespace(c)) {
                    out.append(c);
                } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                    out.append(' ');
                }
                at++;
            }
        }
        return out.toString().strip();
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            at = end < 0 ? html.length() : end + 3;
            return;
        }
        int end = html.indexOf('>', at);
        if (end < 0) {
            at = html.length();
            return;
        }
        boolean closing = at + 1 < html.length() && html.charAt(at + 1) == '/';
        int from = closing ? at + 2 : at + 1;
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        String name = html.substring(from, Math.min(to, from + 12)).toLowerCase(Locale.ROOT);
        at = end + 1;
        if (SILENT.contains(name) && !closing && html.charAt(end - 1) != '/') {
            skipTo(name);
        } else {
            mark(name, closing);
        }
    }

    private void skipTo(String name) {
        String close = "</" + name;
        for (int i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i, close, 0, close.length())) {
                int end = html.indexOf('>', i);
                at = end < 0 ? html.length() : end + 1;
                return;
            }
        }
        at = html.length();
    }

    private void mark(String name, boolean closing) {
        if (BLOCKS.contains(name)) {
            newLine();
        }
        if (name.equals("ol") || name.equals("ul")) {
            if (closing) {
                lists.poll();
            } else if (lists.size() < 64) {
                lists.push(new int[] {name.equals("ol") ? 0 : -1});
            }
        }
        int[] list = lists.peek();
        if (name.equals("li") && !closing && list != null && list[0] >= 0) {
            list[0]++;
            out.append(list[0]).append('.');
        }
        if ((name.equals("td") || name.equals("th")) && closing) {
            out.append(" | ");
        }
    }

    private void newLine() {
        while (!out.isEmpty() && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '|')) {
            out.setLength(out.length() - 1);
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void entity() {
        int end = Find.first(html, ';', at, Math.min(html.length(), at + LONGEST_ENTITY));
        if (end < 0) {
            out.append('&');
            at++;
            return;
        }
        String name = html.substring(at + 1, end);
        String known = name.startsWith("#") ? number(name) : ENTITIES.get(name);
        out.append(known == null ? html.substring(at, end + 1) : known);
        at = end + 1;
    }

    private static String number(String name) {
        try {
            boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "&" + name + ";";
        }
    }
}
