package org.xuequ.plan.reading;

import java.util.List;

/** What holds of every reading whatever was read: it points into its text, at the words that it quotes. */
final class Soundness {
    private final String text;

    private Soundness(String text) {
        this.text = text;
    }

    /** @throws AssertionError naming what does not stand where it says */
    static void check(Reading reading) {
        Soundness sound = new Soundness(reading.text());
        for (FoundPlan plan : reading.plans()) {
            sound.within(plan, plan.start(), plan.end(), 0, reading.text().length());
            plan.measures().forEach(sound::measure);
            sound.sections(plan.sections(), plan.start(), plan.end());
        }
        reading.leftOut()
                .forEach(dropped -> sound.within(
                        dropped,
                        dropped.start(),
                        dropped.end(),
                        0,
                        reading.text().length()));
    }

    private void sections(List<FoundSection> sections, int from, int to) {
        int at = from;
        for (FoundSection section : sections) {
            within(section, section.start(), section.end(), at, to);
            String raw = text.substring(section.start(), section.end());
            require(
                    section.marker().isEmpty()
                            || raw.startsWith(section.marker().substring(0, 1)),
                    section);
            inOrder(section.heading(), raw);
            sections(section.children(), section.start(), section.end());
            at = section.end();
        }
    }

    /** Cleaning only drops: the quote's first character is the source's, the rest stands in order after it. */
    private void measure(FoundMeasure measure) {
        within(measure, measure.start(), measure.end(), 0, text.length());
        String raw = text.substring(measure.start(), measure.end());
        require(!measure.quote().isEmpty() && raw.startsWith(measure.quote().substring(0, 1)), measure);
        inOrder(measure.quote(), raw);
        require(measure.confidence() >= 0 && measure.confidence() <= 1, measure);
    }

    private void within(Object what, int start, int end, int from, int to) {
        require(from <= start && start <= end && end <= to, what);
    }

    private static void inOrder(String quote, String raw) {
        int at = 0;
        for (int i = 0; i < quote.length(); i++) {
            at = raw.indexOf(quote.charAt(i), at) + 1;
            require(at > 0, quote);
        }
    }

    private static void require(boolean holds, Object what) {
        if (!holds) {
            throw new AssertionError(what + " does not stand where it says");
        }
    }
}
