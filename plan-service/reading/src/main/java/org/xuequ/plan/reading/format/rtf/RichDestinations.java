package org.xuequ.plan.reading.format.rtf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Mark.Place;

/** The groups that are not the document's flow, by the word they begin with. */
final class RichDestinations {
    /** Groups that hold no text of the document. */
    private static final Set<String> ASIDE = Set.of(
            "fonttbl",
            "colortbl",
            "info",
            "pict",
            "object",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "xmlnstbl",
            "fldinst",
            "annotation",
            "atnid",
            "atnauthor",
            "pntext",
            "nonshppict",
            "filetbl",
            "revtbl",
            "bkmkstart",
            "bkmkend",
            "template",
            "objdata",
            "sp",
            "sn",
            "footnotesep",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "pgptbl",
            "listpicture");
    /** Groups marked as passed over by readers that do not know them, and known here. */
    private static final Set<String> KNOWN = Set.of("shppict", "shpinst", "shptxt", "listtext", "nesttableprops");

    private static final Map<String, Place> MARGINS = Map.of(
            "header",
            Place.HEADER,
            "headerl",
            Place.HEADER,
            "headerr",
            Place.HEADER,
            "headerf",
            Place.HEADER,
            "footer",
            Place.FOOTER,
            "footerl",
            Place.FOOTER,
            "footerr",
            Place.FOOTER,
            "footerf",
            Place.FOOTER,
            "footnote",
            Place.FOOTNOTE);

    private RichDestinations() {}

    /** @param optional whether readers that do not know the word are told to pass the group over */
    static boolean isSilent(String word, boolean optional) {
        return ASIDE.contains(word) || optional && !KNOWN.contains(word);
    }

    static @Nullable Place margin(String word) {
        return MARGINS.get(word);
    }
}
