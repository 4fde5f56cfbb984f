package org.xuequ.plan.importing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuequ.plan.cycle.Cycle.CycleSection;

/**
 * Finds which section of a document answers which section of a cycle: as the person said; else by the likeness of the
 * titles, best first; else in order. What is left over keeps a key of its own.
 */
final class SectionMatching {
    /** Half of the character pairs in common; below that, titles such as 工作目标 and 工作措施 would pass for each other. */
    private static final double ALIKE = 0.5;

    private SectionMatching() {}

    private record Pair(String path, String key, double likeness) {}

    /**
     * @param said path of a top section → key of the cycle; two sections may go into one
     * @return path of each top section → key, in the order of the document
     * @throws ImportRefused when a path is none of the document's or a key none of the cycle's
     */
    static Map<String, String> match(List<PreviewSection> found, List<CycleSection> called, Map<String, String> said) {
        Set<String> paths =
                new HashSet<>(found.stream().map(PreviewSection::path).toList());
        Set<String> keys = new HashSet<>(called.stream().map(CycleSection::key).toList());
        said.forEach((path, key) -> {
            if (!paths.contains(path)) {
                throw new ImportRefused(ImportRefused.Reason.UNKNOWN_SECTION, path);
            }
            if (!keys.contains(key)) {
                throw new ImportRefused(ImportRefused.Reason.UNKNOWN_KEY, key);
            }
        });
        Map<String, String> matched = new HashMap<>(said);
        byLikeness(found, called, matched);
        inOrder(found, called, matched);
        return ordered(found, matched, keys);
    }

    private static void byLikeness(List<PreviewSection> found, List<CycleSection> called, Map<String, String> matched) {
        found.stream()
                .flatMap(section -> called.stream()
                        .map(call ->
                                new Pair(section.path(), call.key(), Likeness.of(section.heading(), call.title()))))
                .filter(pair -> pair.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                .forEach(pair -> {
                    if (!matched.containsKey(pair.path()) && !matched.containsValue(pair.key())) {
                        matched.put(pair.path(), pair.key());
                    }
                });
    }

    private static void inOrder(List<PreviewSection> found, List<CycleSection> called, Map<String, String> matched) {
        var free = new ArrayDeque<>(called.stream()
                .map(CycleSection::key)
                .filter(key -> !matched.containsValue(key))
                .toList());
        for (PreviewSection section : found) {
            if (!matched.containsKey(section.path()) && !free.isEmpty()) {
                matched.put(section.path(), free.removeFirst());
            }
        }
    }

    private static Map<String, String> ordered(
            List<PreviewSection> found, Map<String, String> matched, Set<String> taken) {
        Map<String, String> ordered = new LinkedHashMap<>();
        Set<String> used = new HashSet<>(taken);
        for (PreviewSection section : found) {
            String key = matched.get(section.path());
            ordered.put(section.path(), key == null ? OwnKeys.next(section.heading(), section.path(), used) : key);
        }
        return ordered;
    }
}
