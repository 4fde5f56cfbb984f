package org.xuequ.plan.importing;

import static org.xuequ.plan.importing.ImportRefused.Reason.CANNOT_DROP;
import static org.xuequ.plan.importing.ImportRefused.Reason.CANNOT_MERGE;
import static org.xuequ.plan.importing.ImportRefused.Reason.CANNOT_MOVE;
import static org.xuequ.plan.importing.ImportRefused.Reason.UNKNOWN_SECTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
        var split = new Splitting(find(path), at, heading);
        return Rearranged.of(replace(tops, path, _ -> List.of(split.earlier(), split.later(path + LATER))));
    }

    /** Changes one section where it stands. */
    List<PreviewSection> change(String path, UnaryOperator<PreviewSection> change) {
        find(path);
        return replace(tops, path, section -> List.of(change.apply(section)));
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
        var line =
                new Words(part.line(), part.start() < part.end() ? Places.beginningAt(part.start()) : Places.UNKNOWN);
        var children = new ArrayList<>(whole.children());
        children.addAll(withChildren ? part.children() : List.of());
        return whole.with(
                whole.path(),
                whole.heading(),
                whole.words().stripped().over(line.stripped()).over(part.words().stripped()),
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
