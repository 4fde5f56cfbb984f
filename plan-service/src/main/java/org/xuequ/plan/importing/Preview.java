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
        PreviewPlan corrected = plan(correction.plan()).correct(correction);
        var changed = new ArrayList<>(plans);
        changed.set(correction.plan(), corrected);
        return new Preview(changed, noise);
    }

    /** @throws ImportRefused with UNKNOWN_PLAN */
    public PreviewPlan plan(int index) {
        if (index < 0 || index >= plans.size()) {
            throw new ImportRefused(ImportRefused.Reason.UNKNOWN_PLAN, String.valueOf(index));
        }
        return plans.get(index);
    }
}
