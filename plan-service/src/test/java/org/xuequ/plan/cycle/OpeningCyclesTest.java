package org.xuequ.plan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.CommandReused;
import org.xuequ.messaging.Event;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.cycle.CycleRefused.Reason;
import org.xuequ.plan.cycle.OpeningCycles.Wish;
import org.xuequ.plan.cycle.OpeningCycles.WishedSection;
import org.xuequ.plan.cycle.Template.TemplateSection;
import org.xuequ.plan.directory.ADistrict;
import org.xuequ.plan.plan.PlanKind;
import org.xuequ.testkit.MovableClock;

class OpeningCyclesTest {
    private static final Command REQUEST = new Command("k", "print");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    private final CyclesInMemory cycles = new CyclesInMemory();
    private final OpeningCycles opening = new OpeningCycles(
            cycles,
            new OneTemplate(),
            new ADistrict(),
            (cycle, version) -> new Event("plan.cycle-opened.v1", "d1", cycle.id(), Map.of()),
            MovableClock.at("2026-02-24T09:00:00+08:00"));

    @Test
    void it_calls_upon_every_school_that_is_open_unless_some_are_named() {
        assertThat(open(null, section("goals"), section("means")).schools()).containsExactly("s01", "s02");
        assertThat(open(List.of("s02"), section("goals"), section("means")).schools())
                .containsExactly("s02");
        refused(Reason.UNKNOWN_SCHOOL, List.of("s03"), section("goals"), section("means"));
    }

    @Test
    void sections_come_in_the_templates_order_under_its_titles() {
        assertThat(open(null, section("means"), section("goals")).sections())
                .extracting(Cycle.CycleSection::key, Cycle.CycleSection::title)
                .containsExactly(tuple("goals", "工作目标"), tuple("means", "主要措施"));
    }

    @Test
    void each_section_of_the_template_needs_its_deadline_and_no_other_gets_one() {
        refused(Reason.DEADLINE_MISSING, null, section("goals"));
        refused(Reason.SECTION_NOT_IN_TEMPLATE, null, section("goals"), section("means"), section("more"));
        refused(Reason.SECTION_TWICE, null, section("goals"), section("goals"));
    }

    @Test
    void asking_again_opens_no_second_one_and_the_key_serves_no_other_wish() {
        Wish wish = wish(null, section("goals"), section("means"));
        String first = opening.open(wish, "d1", "p", REQUEST).id();
        assertThat(opening.open(wish, "d1", "p", REQUEST).id()).isEqualTo(first);
        assertThatThrownBy(() -> opening.open(wish, "d1", "p", new Command("k", "another print")))
                .isInstanceOf(CommandReused.class);
        assertThat(opening.open(wish, "d1", "somebody else", REQUEST).id()).isNotEqualTo(first);
    }

    private Cycle open(@Nullable List<String> schools, WishedSection... sections) {
        return opening.open(wish(schools, sections), "d1", "p", new Command("k" + schools, "print"))
                .state();
    }

    private void refused(Reason reason, @Nullable List<String> schools, WishedSection... sections) {
        assertThatThrownBy(() -> open(schools, sections))
                .isInstanceOfSatisfying(
                        CycleRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static Wish wish(@Nullable List<String> schools, WishedSection... sections) {
        return new Wish("征集", "t-1", PlanKind.TERM, "tp-1", schools, List.of(sections));
    }

    private static WishedSection section(String key) {
        return new WishedSection(key, null, FRIDAY, 2);
    }

    private static final class OneTemplate implements Templates {
        private static final Template IT = new Template(
                "tp-1",
                "d1",
                "学期计划",
                PlanKind.TERM,
                List.of(new TemplateSection("goals", "工作目标"), new TemplateSection("means", "主要措施")));

        @Override
        public Optional<Stored<Template>> find(String templateId) {
            return Optional.of(new Stored<>("tp-1", 1, IT, List.of(), 0))
                    .filter(stored -> stored.id().equals(templateId));
        }

        @Override
        public List<Stored<Template>> page(@Nullable Collection<String> districts, @Nullable String after, int limit) {
            return List.of();
        }

        @Override
        public Stored<Template> add(Template template, Command request) {
            throw new UnsupportedOperationException("there is one template");
        }
    }
}
