package org.xuequ.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.cycle.Cycle;
import org.xuequ.plan.cycle.CyclesInMemory;
import org.xuequ.plan.cycle.OpenCycle;
import org.xuequ.plan.directory.ADistrict;
import org.xuequ.plan.drafting.DraftRefused;
import org.xuequ.plan.drafting.Drafting;
import org.xuequ.plan.importing.Accepting.Wish;
import org.xuequ.plan.importing.Correction.ChangeSection;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanDesk;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.plan.plan.PlansInMemory;
import org.xuequ.plan.plan.Refused;
import org.xuequ.plan.plan.Section;
import org.xuequ.plan.revision.Revision;
import org.xuequ.plan.revision.Revisions;
import org.xuequ.testkit.MovableClock;

class AcceptingTest {
    private static final Command REQUEST = new Command("k", "print");
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final MovableClock clock = MovableClock.at(NOW);
    private final ImportsInMemory imports = new ImportsInMemory();
    private final PlansInMemory plans = new PlansInMemory();
    private final CyclesInMemory cycles = new CyclesInMemory();
    private final Drafting drafting = new Drafting(
            new PlanDesk(plans, new NoRevisions(), (plan, version, happened) -> List.of()),
            cycles,
            new ADistrict(),
            clock);
    private final Accepting accepting = new Accepting(new Closing(imports), plans, cycles, drafting, clock);

    @BeforeEach
    void a_cycle_calls_upon_s01() {
        var calls = List.of(
                new OpenCycle.Call("goals", "工作目标", LocalDate.parse("2026-03-06"), 2),
                new OpenCycle.Call("safety", "安全", LocalDate.parse("2026-03-06"), 2));
        var term = new ADistrict().term("t-1").orElseThrow();
        cycles.add(
                Cycle.open(new OpenCycle("cy-1", "征集", PlanKind.TERM, List.of("s01"), calls, NOW), term),
                List.of(),
                REQUEST);
    }

    @Test
    void the_plan_is_what_the_corrected_preview_says() {
        Stored<DocumentImport> document = imports.add(document("/d1/s01", "s01"));
        Stored<DocumentImport> corrected = imports.change(
                document, document.state().correct(new ChangeSection(0, "1", "总目标", "写清楚了。"), "p", NOW), REQUEST);
        Plan plan = accept(corrected, wish(null)).state();
        assertThat(plan.sections().getFirst()).extracting(Section::title).isEqualTo("总目标");
        assertThat(plan.sections().getFirst().text()).startsWith("写清楚了。");
        assertThat(plan.termId()).isEqualTo("t-1");
    }

    @Test
    void dying_before_the_preview_was_closed_leaves_one_plan() {
        Stored<DocumentImport> document = imports.add(document("/d1/s01", "s01"));
        imports.failing = true;
        assertThatThrownBy(() -> accept(document, wish("cy-1"))).isInstanceOf(IllegalStateException.class);
        imports.failing = false;
        Stored<Plan> again = accept(document, wish("cy-1"));
        assertThat(again.version()).isEqualTo(1);
        assertThat(imports.find("im-1").orElseThrow().state().isDone()).isTrue();
    }

    @Test
    void accepting_again_answers_the_same_plan_whatever_version_was_seen() {
        Stored<DocumentImport> document = imports.add(document("/d1/s01", "s01"));
        String planId = accept(document, wish(null)).id();
        Stored<DocumentImport> now = imports.find("im-1").orElseThrow();
        assertThat(accepting.accept(now, wish(null), "p", 1, REQUEST).id()).isEqualTo(planId);
    }

    @Test
    void a_preview_that_changed_since_it_was_seen_is_not_accepted() {
        Stored<DocumentImport> document = imports.add(document("/d1/s01", "s01"));
        assertThatThrownBy(() -> accepting.accept(document, wish(null), "p", 7, REQUEST))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_cycle_has_one_plan_of_a_unit_and_none_of_a_unit_it_does_not_call() {
        accept(imports.add(document("/d1/s01", "s01")), wish("cy-1"));
        var another = document("/d1/s01", "s01");
        var second = new DocumentImport(
                "im-2",
                "d1",
                "s01",
                "/d1/s01",
                "b.txt",
                "1",
                1,
                "p",
                NOW,
                another.read(),
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> accept(imports.add(second), wish("cy-1")))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refused.Reason.PLAN_EXISTS));
        var elsewhere = new DocumentImport(
                "im-3",
                "d1",
                "s02",
                "/d1/s02",
                "c.txt",
                "2",
                1,
                "p",
                NOW,
                another.read(),
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> accept(imports.add(elsewhere), wish("cy-1")))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(DraftRefused.Reason.NOT_ADDRESSED));
    }

    @Test
    void a_called_section_that_the_document_lacks_begins_empty() {
        Plan plan =
                accept(imports.add(document("/d1/s01", "s01")), wish("cy-1")).state();
        assertThat(plan.sections()).extracting(Section::key).containsExactly("goals", "safety");
        assertThat(plan.section("safety").text()).isEmpty();
        assertThat(plan.measures()).extracting("section").containsExactly("goals");
    }

    private Stored<Plan> accept(Stored<DocumentImport> document, Wish wish) {
        return accepting.accept(document, wish, "p", document.version(), new Command(document.id(), "print"));
    }

    private static Wish wish(@Nullable String cycleId) {
        return new Wish(0, cycleId == null ? "t-1" : null, null, null, cycleId, Map.of());
    }

    private static DocumentImport document(String orgPath, String school) {
        PreviewPlan plan = APreview.under("工作目标");
        var onlyTop = new PreviewPlan(
                plan.title(),
                plan.kind(),
                null,
                null,
                null,
                false,
                plan.sections(),
                List.of(APreview.measure("m1", "1.1")));
        return new DocumentImport(
                "im-1",
                "d1",
                school,
                orgPath,
                "a.txt",
                "0",
                1,
                "p",
                NOW,
                new Preview(List.of(onlyTop), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private static final class ImportsInMemory implements Imports {
        private final Map<String, Stored<DocumentImport>> imports = new HashMap<>();
        private boolean failing;

        @Override
        public Optional<Stored<DocumentImport>> find(String importId) {
            return Optional.ofNullable(imports.get(importId));
        }

        @Override
        public Stored<DocumentImport> add(DocumentImport document) {
            var stored = new Stored<>(document.id(), 1, document, List.<Command>of(), 0);
            imports.put(document.id(), stored);
            return stored;
        }

        @Override
        public Stored<DocumentImport> change(
                Stored<DocumentImport> before, DocumentImport after, @Nullable Command request) {
            if (failing) {
                throw new IllegalStateException("the process dies here");
            }
            var stored = new Stored<>(before.id(), before.version() + 1, after, List.<Command>of(), 0);
            imports.put(before.id(), stored);
            return stored;
        }
    }

    private static final class NoRevisions implements Revisions {
        @Override
        public void keep(Revision revision) {
            throw new UnsupportedOperationException("nothing is submitted here");
        }

        @Override
        public Optional<Revision> find(String revisionId) {
            return Optional.empty();
        }
    }
}
