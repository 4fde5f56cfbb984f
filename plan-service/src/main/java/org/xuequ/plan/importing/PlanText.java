package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.xuequ.plan.cycle.Cycle.CycleSection;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.DraftPlan.NewSection;

/** Turns a preview into the sections and measures of a plan, under the keys that its top sections were matched with. */
public final class PlanText {
    private final Map<String, String> keys;
    private final Map<String, NewSection> sections = new LinkedHashMap<>();
    private final List<Measure> measures = new ArrayList<>();

    /**
     * @param keys path of each top section → key
     * @param titles key → title of the sections that a cycle calls for; they come first and in its order, so that plans
     *     of one cycle look alike. Own sections follow in the document's.
     */
    public PlanText(PreviewPlan plan, Map<String, String> keys, SequencedMap<String, String> titles) {
        this.keys = keys;
        titles.keySet()
                .forEach(key -> plan.sections().stream()
                        .filter(found -> key.equals(keys.get(found.path())))
                        .forEach(found -> add(found, key, titles)));
        plan.sections().stream()
                .filter(found -> !titles.containsKey(keys.get(found.path())))
                .forEach(found -> add(found, keys.getOrDefault(found.path(), found.path()), titles));
        plan.measures().forEach(measure -> measures.add(measure.in(keyOf(measure.section()))));
    }

    /** For a new plan that answers the cycle's sections; empty without one. */
    static PlanText of(PreviewPlan plan, List<CycleSection> called, Map<String, String> said) {
        var titles = new LinkedHashMap<String, String>();
        called.forEach(section -> titles.put(section.key(), section.title()));
        return new PlanText(plan, SectionMatching.match(plan.sections(), called, said), titles);
    }

    public List<NewSection> sections() {
        return List.copyOf(sections.values());
    }

    /** In the order of the preview, under the preview's ids. */
    public List<Measure> measures() {
        return List.copyOf(measures);
    }

    private void add(PreviewSection found, String key, Map<String, String> titles) {
        NewSection before = sections.get(key);
        String text = found.wholeText();
        if (before == null) {
            sections.put(key, new NewSection(key, titles.getOrDefault(key, found.heading()), text, null, found.kind()));
        } else {
            String joined = before.text() + "\n" + found.heading() + "\n" + text;
            sections.put(key, new NewSection(key, before.title(), joined.strip(), null, before.kind()));
        }
    }

    private String keyOf(String path) {
        String top = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        String key = keys.get(top);
        return key != null ? key : sections.keySet().iterator().next();
    }
}
