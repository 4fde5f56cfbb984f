package org.xuequ.plan.importing;

import org.jspecify.annotations.Nullable;

/** What a person put right in a preview. */
public sealed interface Correction {
    /** Index of the plan within the document, from 0. */
    int plan();

    /** Characters it takes to keep. */
    int length();

    /** Null keeps what is there. */
    record ChangeSection(
            int plan,
            String path,
            @Nullable String heading,
            @Nullable String text) implements Correction {
        @Override
        public int length() {
            return (heading == null ? 0 : heading.length()) + (text == null ? 0 : text.length());
        }
    }

    /** The measure with that id becomes this one. */
    record ChangeMeasure(int plan, PreviewMeasure measure) implements Correction {
        @Override
        public int length() {
            return measure.action().length() + measure.quote().length();
        }
    }

    record AddMeasure(int plan, PreviewMeasure measure) implements Correction {
        @Override
        public int length() {
            return measure.action().length() + measure.quote().length();
        }
    }

    record DropMeasure(int plan, String measureId) implements Correction {
        @Override
        public int length() {
            return measureId.length();
        }
    }
}
