package org.xuequ.plan.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as found, with those below it.
 *
 * @param path ordinals among siblings, such as {@code 3.2}, whatever numbers are printed
 * @param level depth in the tree, from 1
 * @param marker as printed, such as 一、; null where there is none
 * @param text its own words, without those of its children
 * @param start offset into the decoded document, in UTF-16 code units, of the stretch that it was read from; the parts of
 *     a section that was split share its stretch
 * @param end offset behind that stretch
 */
public record PreviewSection(
        String path,
        int level,
        @Nullable String marker,
        String heading,
        String text,
        int start,
        int end,
        List<PreviewSection> children) {

    public PreviewSection {
        children = List.copyOf(children);
    }

    PreviewSection at(String newPath, int newLevel, List<PreviewSection> newChildren) {
        return new PreviewSection(newPath, newLevel, marker, heading, text, start, end, newChildren);
    }

    boolean holds(String otherPath) {
        return path.equals(otherPath) || children.stream().anyMatch(child -> child.holds(otherPath));
    }

    PreviewSection changed(String which, @Nullable String newHeading, @Nullable String newText) {
        boolean me = path.equals(which);
        return new PreviewSection(
                path,
                level,
                marker,
                me && newHeading != null ? newHeading : heading,
                me && newText != null ? newText : text,
                start,
                end,
                children.stream()
                        .map(child -> child.changed(which, newHeading, newText))
                        .toList());
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
