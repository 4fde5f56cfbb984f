package org.xuequ.plan.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.cycle.Cycle;
import org.xuequ.plan.cycle.Cycles;
import org.xuequ.plan.drafting.Draft;
import org.xuequ.plan.drafting.Drafting;
import org.xuequ.plan.importing.DocumentImport.Acceptance;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.Plans;

/**
 * Makes a plan of a preview. The plan is written first and is found again by its origin, so dying in between, or being
 * asked twice, leaves one plan.
 */
public final class Accepting {
    private final Closing closing;
    private final Plans plans;
    private final Cycles cycles;
    private final Drafting drafting;
    private final Clock clock;

    public Accepting(Closing closing, Plans plans, Cycles cycles, Drafting drafting, Clock clock) {
        this.closing = closing;
        this.plans = plans;
        this.cycles = cycles;
        this.drafting = drafting;
        this.clock = clock;
    }

    /**
     * What the person decides beyond the preview.
     *
     * @param kind null takes the cycle's, else the document's
     * @param title null takes the document's
     * @param sectionKeys path of a top section → key of the cycle
     */
    public record Wish(
            int plan,
            @Nullable String termId,
            @Nullable PlanKind kind,
            @Nullable String title,
            @Nullable String cycleId,
            Map<String, String> sectionKeys) {}

    /**
     * @param expected version of the import that the person saw; a plan that was accepted already is answered whatever it is
     * @throws StaleVersion when the preview has changed since
     * @throws ImportRefused when the wish names what the document has not
     * @throws org.xuequ.plan.drafting.DraftRefused when the plan does not fit
     */
    public Stored<Plan> accept(Stored<DocumentImport> document, Wish wish, String by, long expected, Command request) {
        Optional<Acceptance> before = document.state().acceptance(wish.plan());
        if (before.isPresent()) {
            return plans.find(before.get().planId()).orElseThrow();
        }
        if (document.version() != expected) {
            throw new StaleVersion(document.id(), expected);
        }
        Stored<Plan> plan = drafting.begin(draft(document.state(), wish), request);
        closing.close(document, new Acceptance(wish.plan(), plan.id(), by, Instant.ofEpochMilli(clock.millis())));
        return plan;
    }

    private Draft draft(DocumentImport document, Wish wish) {
        PreviewPlan preview = document.preview().plan(wish.plan());
        var called = Optional.ofNullable(wish.cycleId())
                .flatMap(cycles::find)
                .map(Stored::state)
                .map(Cycle::sections)
                .orElse(List.of());
        var text = PlanText.of(preview, called, wish.sectionKeys());
        return new Draft(
                document.orgPath(),
                wish.kind() == null && wish.cycleId() == null ? preview.kind() : wish.kind(),
                Optional.ofNullable(wish.title())
                        .or(() -> Optional.ofNullable(preview.title()))
                        .orElse(document.fileName()),
                wish.termId(),
                wish.cycleId(),
                "import:" + document.id() + ":" + wish.plan(),
                text.sections(),
                text.measures());
    }
}
