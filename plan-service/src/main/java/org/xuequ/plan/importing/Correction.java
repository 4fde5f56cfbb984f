package org.xuequ.plan.importing;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.SectionKind;

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

    /** The section, with all below it, speaks of the one or the other. */
    record Retype(int plan, String path, SectionKind kind) implements Correction {
        @Override
        public int length() {
            return path.length();
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

    /** Null keeps what is there. */
    record ChangePlan(
            int plan, @Nullable PlanKind kind, @Nullable String title) implements Correction {
        @Override
        public int length() {
            return title == null ? 0 : title.length();
        }
    }

    /** The section's words, children and measures go into the other one, its heading becoming text. */
    record MergeSections(int plan, String path, String into) implements Correction {
        @Override
        public int length() {
            return path.length() + into.length();
        }
    }

    /**
     * What follows the offset becomes a section of its own, right behind, with the children and measures that follow.
     *
     * @param at offset into the section's text, in UTF-16 code units
     * @param heading null takes the first line of what follows
     */
    record SplitSection(
            int plan, String path, int at, @Nullable String heading) implements Correction {
        @Override
        public int length() {
            return path.length() + (heading == null ? 0 : heading.length());
        }
    }

    /**
     * @param parent path of the section to stand in; null for the top
     * @param position among the children there, from 0, counted without the section itself
     */
    record MoveSection(int plan, String path, @Nullable String parent, int position) implements Correction {
        @Override
        public int length() {
            return path.length() + (parent == null ? 0 : parent.length());
        }
    }

    /** It is no part of the plan: its words go to the noise, its measures with them. */
    record DropSection(int plan, String path) implements Correction {
        @Override
        public int length() {
            return path.length();
        }
    }
}
