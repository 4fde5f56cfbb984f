package org.xuequ.plan.importing;

import static org.xuequ.plan.importing.ImportRefused.Reason.CANNOT_DROP;
import static org.xuequ.plan.importing.ImportRefused.Reason.CANNOT_MERGE;
import static org.xuequ.plan.importing.ImportRefused.Reason.CANNOT_MOVE;
import static org.xuequ.plan.importing.ImportRefused.Reason.CANNOT_SPLIT;
import static org.xuequ.plan.importing.ImportRefused.Reason.UNKNOWN_SECTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tree of a preview's sections, rearranged by whole sections. Paths are ordinals before and after. */
record Sections(List<PreviewSection> tops) {
    /** Marks the path of the later part while a section is split. */
    static final String LATER = "+";

    /** @throws ImportRefused with UNKNOWN_SECTION */
    PreviewSection find(String path) {
        return all(tops)
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ImportRefused(UNKNOWN_SECTION, path));
    }

    int count() {
        return (int) all(tops).count();
    }

    Rearranged merge(String path, String into) {
        PreviewSection part = find(path);
        find(into);
        if (part.holds(into)) {
            throw new ImportRefused(CANNOT_MERGE, path);
        }
        boolean below =
                find(into).children().stream().anyMatch(child -> child.path().equals(path));
        List<PreviewSection> without = replace(tops, path, gone -> below ? gone.children() : List.of());
        Rearranged result = Rearranged.of(replace(without, into, whole -> List.of(joined(whole, part, !below))));
        var now = new HashMap<>(result.now());
        now.put(path, now.getOrDefault(into, into));
        return new Rearranged(result.sections(), now);
    }

    /** The later part stands at {@code now(path + LATER)}. */
    Rearranged split(String path, int at, @Nullable String heading) {
        PreviewSection whole = find(path);
        String text = whole.text();
        if (at < 0
                || at > text.length()
                || (at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)))) {
            throw new ImportRefused(CANNOT_SPLIT, path);
        }
        String[] rest = heading == null
                ? text.substring(at).strip().split("\\R", 2)
                : new String[] {heading, text.substring(at).strip()};
        if (rest[0].isBlank()) {
            throw new ImportRefused(CANNOT_SPLIT, path);
        }
        int ownEnd = whole.children().isEmpty()
                ? whole.end()
                : whole.children().getFirst().start();
        var earlier = new PreviewSection(
                path,
                whole.level(),
                whole.marker(),
                whole.heading(),
                text.substring(0, at).strip(),
                whole.start(),
                Math.max(whole.start(), ownEnd),
                List.of());
        var later = new PreviewSection(
                path + LATER,
                whole.level(),
                null,
                rest[0].strip(),
                rest.length == 1 ? "" : rest[1].strip(),
                whole.start(),
                whole.end(),
                whole.children());
        return Rearranged.of(replace(tops, path, _ -> List.of(earlier, later)));
    }

    Rearranged move(String path, @Nullable String parent, int position) {
        PreviewSection moved = find(path);
        if (parent != null && find(parent).path().equals(parent) && moved.holds(parent)) {
            throw new ImportRefused(CANNOT_MOVE, path);
        }
        List<PreviewSection> without = replace(tops, path, _ -> List.of());
        return Rearranged.of(
                parent == null
                        ? inserted(without, position, moved)
                        : replace(
                                without,
                                parent,
                                to -> List.of(to.at(to.path(), to.level(), inserted(to.children(), position, moved)))));
    }

    Rearranged drop(String path) {
        find(path);
        List<PreviewSection> without = replace(tops, path, _ -> List.of());
        if (without.isEmpty()) {
            throw new ImportRefused(CANNOT_DROP, path);
        }
        return Rearranged.of(without);
    }

    private static PreviewSection joined(PreviewSection whole, PreviewSection part, boolean withChildren) {
        String text = Stream.of(whole.text(), part.line(), part.text())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
        var children = new ArrayList<>(whole.children());
        children.addAll(withChildren ? part.children() : List.of());
        return new PreviewSection(
                whole.path(),
                whole.level(),
                whole.marker(),
                whole.heading(),
                text,
                Math.min(whole.start(), part.start()),
                Math.max(whole.end(), part.end()),
                children);
    }

    private static List<PreviewSection> inserted(List<PreviewSection> there, int position, PreviewSection moved) {
        if (position < 0 || position > there.size()) {
            throw new ImportRefused(CANNOT_MOVE, moved.path());
        }
        var all = new ArrayList<>(there);
        all.add(position, moved);
        return all;
    }

    private static List<PreviewSection> replace(
            List<PreviewSection> sections, String path, Function<PreviewSection, List<PreviewSection>> by) {
        return sections.stream()
                .flatMap(section -> section.path().equals(path)
                        ? by.apply(section).stream()
                        : Stream.of(section.at(section.path(), section.level(), replace(section.children(), path, by))))
                .toList();
    }

    private static Stream<PreviewSection> all(List<PreviewSection> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.children())));
    }
}
