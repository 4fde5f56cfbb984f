package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * How a document was understood; it may hold several plans.
 *
 * @param noise what was left out: site chrome, page markers
 */
public record Preview(List<PreviewPlan> plans, List<String> noise) {
    public Preview {
        plans = List.copyOf(plans);
        noise = List.copyOf(noise);
    }

    /** @throws ImportRefused with UNKNOWN_PLAN, or when the plan has nothing there to correct */
    Preview correct(Correction correction) {
        PreviewPlan before = plan(correction.plan());
        var changed = new ArrayList<>(plans);
        changed.set(correction.plan(), before.correct(correction));
        var left = new ArrayList<>(noise);
        if (correction instanceof Correction.DropSection(int _, String path)) {
            PreviewSection dropped = before.section(path);
            left.add((dropped.line() + "\n" + dropped.wholeText()).strip());
        }
        return new Preview(changed, left);
    }

    /** @throws ImportRefused with UNKNOWN_PLAN */
    public PreviewPlan plan(int index) {
        if (index < 0 || index >= plans.size()) {
            throw new ImportRefused(ImportRefused.Reason.UNKNOWN_PLAN, String.valueOf(index));
        }
        return plans.get(index);
    }
}
