package org.xuequ.plan.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a document was understood; it may hold several plans.
 *
 * @param noise the words left out, as they stand there: site chrome, page markers; behind them those of the sections that
 *     a person dropped
 * @param leftOut where each of them stands, in the same order
 */
public record Preview(List<PreviewPlan> plans, List<String> noise, List<LeftOut> leftOut) {
    public Preview {
        plans = List.copyOf(plans);
        noise = List.copyOf(noise);
        leftOut = leftOut == null ? Collections.nCopies(noise.size(), LeftOut.SOMEWHERE) : List.copyOf(leftOut);
    }

    /** @throws ImportRefused with UNKNOWN_PLAN, or when the plan has nothing there to correct */
    Preview correct(Correction correction) {
        PreviewPlan before = plan(correction.plan());
        var changed = new ArrayList<>(plans);
        changed.set(correction.plan(), before.correct(correction));
        var words = new ArrayList<>(noise);
        var places = new ArrayList<>(leftOut);
        if (correction instanceof Correction.DropSection(int _, String path)) {
            PreviewSection dropped = before.section(path);
            words.add((dropped.line() + "\n" + dropped.wholeText()).strip());
            places.add(LeftOut.byHand(dropped));
        }
        return new Preview(changed, words, places);
    }

    /** @throws ImportRefused with UNKNOWN_PLAN */
    public PreviewPlan plan(int index) {
        if (index < 0 || index >= plans.size()) {
            throw new ImportRefused(ImportRefused.Reason.UNKNOWN_PLAN, String.valueOf(index));
        }
        return plans.get(index);
    }
}
