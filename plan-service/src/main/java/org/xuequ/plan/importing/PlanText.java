package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuequ.plan.cycle.Cycle.CycleSection;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.DraftPlan.NewSection;

/** Turns a preview into the sections and measures of a plan, under the keys that its top sections were matched with. */
final class PlanText {
    private final Map<String, String> keys;
    private final Map<String, NewSection> sections = new LinkedHashMap<>();
    private final List<Measure> measures = new ArrayList<>();

    /** @param called sections of the cycle; empty without one */
    PlanText(PreviewPlan plan, List<CycleSection> called, Map<String, String> said) {
        keys = SectionMatching.match(plan.sections(), called, said);
        Map<String, String> titles = new HashMap<>();
        called.forEach(section -> titles.put(section.key(), section.title()));
        // The cycle's order first, so that plans of one cycle look alike; own sections follow in the document's.
        called.forEach(section -> plan.sections().stream()
                .filter(found -> section.key().equals(keys.get(found.path())))
                .forEach(found -> add(found, section.key(), titles)));
        plan.sections().stream()
                .filter(found -> !titles.containsKey(keys.get(found.path())))
                .forEach(found -> add(found, keys.getOrDefault(found.path(), found.path()), titles));
        plan.measures().forEach(measure -> measures.add(measure.in(keyOf(measure.section()))));
    }

    List<NewSection> sections() {
        return List.copyOf(sections.values());
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    private void add(PreviewSection found, String key, Map<String, String> titles) {
        NewSection before = sections.get(key);
        String text = found.wholeText();
        if (before == null) {
            sections.put(key, new NewSection(key, titles.getOrDefault(key, found.heading()), text, null));
        } else {
            String joined = before.text() + "\n" + found.heading() + "\n" + text;
            sections.put(key, new NewSection(key, before.title(), joined.strip(), null));
        }
    }

    private String keyOf(String path) {
        String top = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        String key = keys.get(top);
        return key != null ? key : sections.keySet().iterator().next();
    }
}
