package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of sections after it was rearranged, its paths being ordinals again.
 *
 * @param now path before → path now; the sections that are gone are missing
 */
record Rearranged(List<PreviewSection> sections, Map<String, String> now) {
    static Rearranged of(List<PreviewSection> sections) {
        Map<String, String> now = new HashMap<>();
        return new Rearranged(numbered(sections, "", 1, now), now);
    }

    private static List<PreviewSection> numbered(
            List<PreviewSection> sections, String above, int level, Map<String, String> now) {
        var all = new ArrayList<PreviewSection>();
        for (PreviewSection section : sections) {
            String path = above + (all.size() + 1);
            now.put(section.path(), path);
            all.add(section.at(path, level, numbered(section.children(), path + ".", level + 1, now)));
        }
        return List.copyOf(all);
    }
}
