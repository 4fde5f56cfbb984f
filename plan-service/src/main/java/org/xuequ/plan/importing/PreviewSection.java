package org.xuequ.plan.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.plan.SectionKind;
import org.xuequ.plan.reading.Reported;
import org.xuequ.plan.reading.SummaryPart;

/**
 * A section as found, with those below it.
 *
 * @param path ordinals among siblings, such as {@code 3.2}, whatever numbers are printed
 * @param level depth in the tree, from 1
 * @param marker as printed, such as 一、; null where there is none
 * @param kind PLAN in previews that were kept before sections had one
 * @param part of a summary that it gives account of; null where it is none, in a PLAN, and in previews that were kept
 *     before this was noted. It is what the heading was read as, so a section keeps it under a new heading, wherever it
 *     goes, and in both halves when it is split; merged into another, it is of that one's. Speaking of a PLAN loses it.
 * @param text its own words, without those of its children
 * @param start offset into the decoded document, in UTF-16 code units, of the stretch that it was read from
 * @param end offset behind that stretch
 * @param places where its own words stand there
 */
public record PreviewSection(
        String path,
        int level,
        @Nullable String marker,
        String heading,
        SectionKind kind,
        @Nullable SummaryPart part,
        String text,
        int start,
        int end,
        Places places,
        List<PreviewSection> children) {

    public PreviewSection {
        kind = kind == null ? SectionKind.PLAN : kind;
        part = kind == SectionKind.PLAN ? null : part;
        places = places == null ? Places.UNKNOWN : places;
        children = List.copyOf(children);
    }

    PreviewSection at(String newPath, int newLevel, List<PreviewSection> newChildren) {
        return new PreviewSection(
                newPath, newLevel, marker, heading, kind, part, text, start, end, places, newChildren);
    }

    PreviewSection with(
            String newPath,
            String newHeading,
            Words words,
            int newStart,
            int newEnd,
            List<PreviewSection> newChildren) {
        return new PreviewSection(
                newPath,
                level,
                marker,
                newHeading,
                kind,
                part,
                words.text(),
                newStart,
                newEnd,
                words.places(),
                newChildren);
    }

    PreviewSection unmarked() {
        return new PreviewSection(path, level, null, heading, kind, part, text, start, end, places, children);
    }

    /** With all that stands below it: a part of a document speaks of one thing. */
    PreviewSection retyped(SectionKind newKind) {
        return new PreviewSection(
                path,
                level,
                marker,
                heading,
                newKind,
                part,
                text,
                start,
                end,
                places,
                children.stream().map(child -> child.retyped(newKind)).toList());
    }

    PreviewSection rewritten(@Nullable String newHeading, @Nullable String newText) {
        var words = newText == null ? words() : new Words(newText, places.rewritten(text, newText));
        return with(path, newHeading == null ? heading : newHeading, words, start, end, children);
    }

    boolean holds(String otherPath) {
        return path.equals(otherPath) || children.stream().anyMatch(child -> child.holds(otherPath));
    }

    Words words() {
        return new Words(text, places);
    }

    /**
     * What a SUMMARY reports in numbers, as written: always that of its words as they are now; of previews kept before
     * sections had a part also what is still to be done. A PLAN reports nothing.
     */
    public List<String> figures() {
        return kind == SectionKind.PLAN ? List.of() : Reported.figures(part, text);
    }

    /** The heading as printed. */
    String line() {
        return marker == null ? heading : marker + heading;
    }

    /** Its words and those below it, each part under its own heading. */
    public String wholeText() {
        var whole = new StringBuilder(text.strip());
        for (PreviewSection child : children) {
            String below = child.wholeText();
            whole.append(whole.isEmpty() ? "" : "\n")
                    .append(child.line())
                    .append(below.isEmpty() ? "" : "\n")
                    .append(below);
        }
        return whole.toString();
    }
}
