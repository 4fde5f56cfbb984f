package org.xuequ.plan.cycle;

import java.util.HashSet;
import java.util.List;
import org.xuequ.plan.plan.PlanKind;

/** The sections that plans of a kind have, in order, to be used for cycle after cycle. */
public record Template(String id, String districtId, String title, PlanKind planKind, List<TemplateSection> sections) {
    /** @param key unique within the template, such as {@code goals} */
    public record TemplateSection(String key, String title) {}

    /** @throws CycleRefused without sections or with a key twice */
    public Template {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new CycleRefused(CycleRefused.Reason.NO_SECTIONS, id);
        }
        var keys = new HashSet<String>();
        for (TemplateSection section : sections) {
            if (!keys.add(section.key())) {
                throw new CycleRefused(CycleRefused.Reason.SECTION_TWICE, section.key());
            }
        }
    }
}
