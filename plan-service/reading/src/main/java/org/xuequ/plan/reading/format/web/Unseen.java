package org.xuequ.plan.reading.format.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements of a page that its reader does not see. */
final class Unseen {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "select",
            "textarea",
            "button",
            "iframe",
            "object",
            "audio",
            "video",
            "rt",
            "rp",
            "head",
            "title");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");

    private Unseen() {}

    static boolean is(Element element) {
        return SILENT.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }
}
