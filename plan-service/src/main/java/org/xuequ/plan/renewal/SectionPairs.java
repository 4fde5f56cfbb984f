package org.xuequ.plan.renewal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.plan.importing.Likeness;
import org.xuequ.plan.importing.OwnKeys;
import org.xuequ.plan.importing.PreviewSection;
import org.xuequ.plan.plan.Section;

/**
 * Finds which section of a newer document is which section of the plan: as the person said; else by the likeness of the
 * titles; else, for one that was renamed, of the texts. Best first. What is left over is new, or gone.
 */
final class SectionPairs {
    private static final double LIKE_TITLES = 0.5;
    private static final double LIKE_TEXTS = 0.6;

    private SectionPairs() {}

    private record Pair(String path, String key, double likeness) {}

    /**
     * @param said path of a top section → key of the plan's
     * @return path of each top section → key, in the order of the document
     * @throws ImportRefused when a path is none of the document's or a key none of the plan's
     */
    static Map<String, String> match(List<PreviewSection> found, List<Section> there, Map<String, String> said) {
        requireKnown(found, there, said);
        Map<String, String> matched = new HashMap<>(said);
        found.stream()
                .flatMap(section ->
                        there.stream().map(old -> new Pair(section.path(), old.key(), likeness(section, old))))
                .filter(pair -> pair.likeness() > 0)
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                .forEach(pair -> {
                    if (!matched.containsKey(pair.path()) && !matched.containsValue(pair.key())) {
                        matched.put(pair.path(), pair.key());
                    }
                });
        Map<String, String> ordered = new LinkedHashMap<>();
        Set<String> used = new HashSet<>(there.stream().map(Section::key).toList());
        for (PreviewSection section : found) {
            String key = matched.get(section.path());
            ordered.put(section.path(), key == null ? OwnKeys.next(section.heading(), section.path(), used) : key);
        }
        return ordered;
    }

    /** Above 1 by the title, the texts telling like titles apart; up to 1 by the text; 0 when another. */
    private static double likeness(PreviewSection section, Section old) {
        double text = Likeness.of(section.wholeText(), old.text());
        double title = Likeness.of(section.heading(), old.title());
        return title >= LIKE_TITLES ? 1 + title + text / 10 : text >= LIKE_TEXTS ? text : 0;
    }

    private static void requireKnown(List<PreviewSection> found, List<Section> there, Map<String, String> said) {
        said.forEach((path, key) -> {
            if (found.stream().noneMatch(section -> section.path().equals(path))) {
                throw new ImportRefused(ImportRefused.Reason.UNKNOWN_SECTION, path);
            }
            if (there.stream().noneMatch(section -> section.key().equals(key))) {
                throw new ImportRefused(ImportRefused.Reason.UNKNOWN_KEY, key);
            }
        });
    }
}
