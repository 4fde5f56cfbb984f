package org.xuequ.plan.renewal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.importing.Correction;
import org.xuequ.plan.importing.Correction.ChangeMeasure;
import org.xuequ.plan.importing.Correction.DropMeasure;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.Made;
import org.xuequ.plan.importing.PlanDocuments;
import org.xuequ.plan.importing.PlanText;
import org.xuequ.plan.importing.PreviewMeasure;
import org.xuequ.plan.importing.PreviewPlan;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.APlan;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanCommand.ApproveSection;
import org.xuequ.plan.plan.PlanCommand.SubmitSection;
import org.xuequ.plan.plan.PlanEvent;
import org.xuequ.plan.plan.PlanEvent.PlanActivated;
import org.xuequ.plan.plan.PlanEvent.PlanRenewed;
import org.xuequ.plan.plan.Section;
import org.xuequ.plan.plan.SectionStatus;
import org.xuequ.plan.renewal.NewerVersion.MeasureChange;
import org.xuequ.plan.renewal.NewerVersion.SectionChange;

class NewerVersionTest {
    private static final String HEAD = "柳溪小学2025—2026学年第二学期工作计划\n\n";
    private static final Map<String, String> FIRST = parts(
            "工作目标", "全面提高教育教学质量。",
            "教学工作", "教务处每月检查教案一次。教师每学期听课不少于20节。",
            "安全工作", "总务处每周排查校舍隐患一次。",
            "家校合作", "德育处于4月18日前召开一次家长开放日。");

    private final Plan plan = approved(begun(preview(FIRST)));

    @Test
    void the_same_words_again_change_nothing() {
        NewerVersion same = newer(plan, preview(FIRST), "im-2");
        assertThat(same.sections()).extracting(SectionChange::what).containsOnly(What.SAME);
        assertThat(same.measures()).extracting(MeasureChange::what).containsOnly(What.SAME);
        assertThat(plan.decide(same.command(APlan.TUESDAY))).isEmpty();
    }

    @Test
    void changed_sections_go_back_to_draft_and_the_others_keep_their_approval() {
        Plan after = renewed(with("教学工作", "教务处每月检查教案一次。教师每学期听课不少于30节。"));
        assertThat(standing(after))
                .containsEntry("教学工作", SectionStatus.DRAFT)
                .containsEntry("工作目标", SectionStatus.APPROVED)
                .containsEntry("安全工作", SectionStatus.APPROVED);
        assertThat(section(after, "安全工作")).isEqualTo(section(plan, "安全工作"));
        assertThat(section(after, "教学工作").submissions())
                .as("what was handed in before")
                .hasSize(1);
        assertThat(after.isActive()).as("the version in force stays in force").isTrue();
    }

    @Test
    void the_same_work_keeps_its_id_however_it_is_worded_and_other_work_gets_a_new_one() {
        Plan after = renewed(with("教学工作", "教务处每月检查全校教案一次。教师每学期听课不少于30节。"));
        assertThat(id(after, "全校教案")).isEqualTo(id(plan, "检查教案"));
        assertThat(plan.measures()).extracting(Measure::id).doesNotContain(id(after, "30节"));
        assertThat(id(after, "隐患")).isEqualTo(id(plan, "隐患"));
    }

    @Test
    void a_section_under_another_title_or_at_another_place_is_found_again() {
        Map<String, String> moved = parts(
                "安全工作", words("安全工作"),
                "家校合作", words("家校合作"),
                "努力方向", words("工作目标"),
                "教学工作", words("教学工作"));
        NewerVersion newer = newer(plan, preview(moved), "im-2");
        assertThat(newer.sections()).extracting(SectionChange::what).doesNotContain(What.ADDED, What.REMOVED);
        assertThat(newer.measures()).extracting(MeasureChange::what).containsOnly(What.SAME);
        assertThat(section(plan.apply(plan.decide(newer.command(APlan.TUESDAY))), "努力方向")
                        .key())
                .isEqualTo(section(plan, "工作目标").key());
    }

    @Test
    void what_a_person_put_right_in_the_plan_stays_where_the_words_stay() {
        Measure found = plan.measures().getFirst();
        Measure filed = new Measure(
                found.id(),
                found.section(),
                "教学",
                found.action(),
                found.quote(),
                found.due(),
                found.recurrence(),
                found.quota(),
                found.responsible());
        Plan corrected = plan.apply(new PlanRenewed(
                plan.sections(),
                plan.measures().stream().map(m -> m == found ? filed : m).toList()));
        Plan after = corrected.apply(corrected.decide(newer(corrected, preview(with("安全工作", "总务处每天排查校舍隐患一次。")), "im-2")
                .command(APlan.TUESDAY)));
        assertThat(after.measures()).contains(filed);
    }

    @Test
    void what_a_person_says_in_the_new_preview_counts_for_more() {
        PreviewPlan read = preview(FIRST);
        PreviewMeasure lessons = read.measures().stream()
                .filter(m -> m.quote().contains("20节"))
                .findFirst()
                .orElseThrow();
        var filed = new PreviewMeasure(
                lessons.measureId(),
                lessons.section(),
                "听课",
                lessons.action(),
                lessons.quote(),
                lessons.start(),
                lessons.end(),
                lessons.due(),
                lessons.recurrence(),
                lessons.quota(),
                lessons.responsible(),
                1,
                List.of());
        PreviewMeasure safety = read.measures().stream()
                .filter(m -> m.quote().contains("隐患"))
                .findFirst()
                .orElseThrow();
        PreviewPlan said = corrected(read, new ChangeMeasure(0, filed), new DropMeasure(0, safety.measureId()));
        NewerVersion newer = NewerVersion.of(plan, said, read, "im-2:0", Map.of());
        assertThat(newer.measures().stream()
                        .filter(change -> change.what() == What.CHANGED)
                        .map(MeasureChange::after))
                .singleElement()
                .satisfies(after -> {
                    assertThat(Objects.requireNonNull(after).category()).isEqualTo("听课");
                    assertThat(after.id()).isEqualTo(id(plan, "20节"));
                });
        assertThat(newer.measures().stream()
                        .filter(change -> change.what() == What.REMOVED)
                        .map(MeasureChange::before))
                .singleElement()
                .satisfies(before ->
                        assertThat(Objects.requireNonNull(before).quote()).contains("隐患"));
    }

    @Test
    void a_judged_section_that_is_left_out_is_withdrawn_before_the_reviewers_eyes() {
        var without = new LinkedHashMap<>(FIRST);
        without.remove("家校合作");
        Plan after = renewed(without);
        Section withdrawn = section(after, "家校合作");
        assertThat(withdrawn.text()).isEmpty();
        assertThat(withdrawn.status()).isEqualTo(SectionStatus.DRAFT);
        assertThat(after.measures()).noneMatch(m -> m.quote().contains("家长开放日"));

        after = after.apply(after.decide(new SubmitSection(withdrawn.key(), "p", APlan.TUESDAY)));
        List<PlanEvent> judged = after.decide(new ApproveSection(withdrawn.key(), null, "r", APlan.TUESDAY, List.of()));
        assertThat(judged).as("in force again").contains(new PlanActivated(APlan.TUESDAY));
        after = after.apply(judged);
        assertThat(newer(after, preview(without), "im-3").sections())
                .extracting(SectionChange::what)
                .containsOnly(What.SAME);
    }

    @Test
    void a_section_that_nobody_judged_just_goes() {
        Plan draft = begun(preview(FIRST));
        var without = new LinkedHashMap<>(FIRST);
        without.remove("家校合作");
        Plan after =
                draft.apply(draft.decide(newer(draft, preview(without), "im-2").command(APlan.TUESDAY)));
        assertThat(after.sections()).hasSize(3);
    }

    @Test
    void a_person_says_which_section_is_which() {
        PreviewPlan now = preview(parts("教学工作", "逐项落实。", "其他", words("安全工作")));
        String key = section(plan, "家校合作").key();
        NewerVersion said = NewerVersion.of(plan, now, now, "im-2:0", Map.of("1", key));
        assertThat(said.sections().getFirst().before()).isEqualTo(section(plan, "家校合作"));
        assertThatThrownBy(() -> NewerVersion.of(plan, now, now, "im-2:0", Map.of("1", "none")))
                .hasMessageContaining("UNKNOWN_KEY");
    }

    @Property(tries = 60)
    void whatever_is_changed_ids_stay_apart_and_what_is_the_same_stays_itself(@ForAll long seed) {
        var random = new Random(seed);
        Plan now = plan;
        var given = new HashSet<String>();
        now.measures().forEach(m -> given.add(m.id()));
        for (int version = 2; version < 5; version++) {
            Plan before = now;
            NewerVersion newer = newer(now, preview(changed(random)), "im-" + version);
            now = now.apply(now.decide(newer.command(APlan.TUESDAY)));
            assertThat(now.measures()).extracting(Measure::id).doesNotHaveDuplicates();
            for (MeasureChange change : newer.measures()) {
                if (change.before() == null && change.after() != null) {
                    assertThat(given.add(change.after().id()))
                            .as("an id is used once")
                            .isTrue();
                }
                if (change.what() == What.SAME) {
                    assertThat(before.measures()).contains(Objects.requireNonNull(change.after()));
                }
            }
            now.measures().forEach(m -> given.add(m.id()));
            for (SectionChange change : newer.sections()) {
                if (change.what() == What.SAME && change.before() != null) {
                    assertThat(now.sections()).contains(change.before());
                }
            }
        }
    }

    /** Some sections left out, some lengthened, in any order. */
    private static Map<String, String> changed(Random random) {
        var titles = new ArrayList<>(FIRST.keySet());
        java.util.Collections.shuffle(titles, random);
        var parts = new LinkedHashMap<String, String>();
        for (String title : titles) {
            int what = random.nextInt(5);
            if (what > 0 || parts.isEmpty()) {
                parts.put(title, words(title) + (what == 1 ? "教研组每月开展一次集体备课。" : ""));
            }
        }
        return parts;
    }

    private static String words(String title) {
        return Objects.requireNonNull(FIRST.get(title));
    }

    private Plan renewed(Map<String, String> parts) {
        return plan.apply(plan.decide(newer(plan, preview(parts), "im-2").command(APlan.TUESDAY)));
    }

    private static NewerVersion newer(Plan plan, PreviewPlan now, String importId) {
        return NewerVersion.of(plan, now, now, importId + ":0", Map.of());
    }

    private static PreviewPlan corrected(PreviewPlan read, Correction... corrections) {
        var document = new DocumentImport(
                "im-2",
                "d1",
                "s01",
                "/d1/s01",
                "计划.txt",
                "00",
                1,
                "p",
                Instant.EPOCH,
                new org.xuequ.plan.importing.Preview(List.of(read), List.of(), List.of()),
                Stream.of(corrections)
                        .map(correction -> new Made(correction, "p", Instant.EPOCH))
                        .toList(),
                List.of(),
                List.of());
        return document.preview().plan(0);
    }

    private static Map<String, String> with(String title, String text) {
        var parts = new LinkedHashMap<>(FIRST);
        parts.put(title, text);
        return parts;
    }

    private static Map<String, String> parts(String... titlesAndTexts) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < titlesAndTexts.length; i += 2) {
            parts.put(titlesAndTexts[i], titlesAndTexts[i + 1]);
        }
        return parts;
    }

    private static PreviewPlan preview(Map<String, String> parts) {
        var text = new StringBuilder(HEAD);
        int number = 0;
        for (var part : parts.entrySet()) {
            text.append("一二三四五六".charAt(number++)).append('、').append(part.getKey());
            text.append('\n').append(part.getValue()).append('\n');
        }
        return new PlanDocuments()
                .read("计划.txt", text.toString().getBytes(UTF_8))
                .plan(0);
    }

    private static Plan begun(PreviewPlan preview) {
        Map<String, String> keys = new TreeMap<>();
        preview.sections().forEach(section -> keys.put(section.path(), "k" + section.path()));
        var text = new PlanText(preview, keys, new LinkedHashMap<>());
        Plan other = APlan.ofASchool();
        var empty = new Plan(
                other.id(),
                other.districtId(),
                other.schoolId(),
                other.orgPath(),
                other.kind(),
                other.title(),
                other.termId(),
                null,
                other.origin(),
                List.of(),
                List.of(),
                null);
        return empty.apply(empty.decide(
                new org.xuequ.plan.plan.PlanCommand.RenewPlan(text.sections(), text.measures(), APlan.MONDAY)));
    }

    private static Plan approved(Plan plan) {
        Plan now = plan;
        for (Section section : plan.sections()) {
            now = now.apply(now.decide(new SubmitSection(section.key(), "p", APlan.MONDAY)));
            now = now.apply(now.decide(new ApproveSection(section.key(), null, "r", APlan.MONDAY, List.of())));
        }
        return now;
    }

    private static Section section(Plan plan, String title) {
        return plan.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " in " + plan.sections()));
    }

    private static Map<String, SectionStatus> standing(Plan plan) {
        return plan.sections().stream().collect(Collectors.toMap(Section::title, Section::status));
    }

    private static String id(Plan plan, String words) {
        return plan.measures().stream()
                .filter(measure -> measure.quote().contains(words))
                .map(Measure::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + plan.measures()));
    }
}
