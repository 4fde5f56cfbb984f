package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.List;

/** Tells which measures of a section stand behind a place in its text, by their quotes. */
final class MeasuresBehind {
    private MeasuresBehind() {}

    /**
     * A quote may hold line ends and page marks that the text is rid of. One that is not found goes with the measure
     * before it.
     *
     * @param at offset into {@code text}
     * @return ids of the measures that begin at or behind {@code at}
     */
    static List<String> of(String text, int at, List<PreviewMeasure> measures) {
        String whole = bare(text);
        int cut = bare(text.substring(0, at)).length();
        var behind = new ArrayList<String>();
        int from = 0;
        for (PreviewMeasure measure : measures) {
            String quote = bare(measure.quote());
            int found = whole.indexOf(quote, from);
            found = found < 0 ? whole.indexOf(quote) : found;
            from = found < 0 ? from : found;
            if (from >= cut) {
                behind.add(measure.measureId());
            }
        }
        return behind;
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }
}
