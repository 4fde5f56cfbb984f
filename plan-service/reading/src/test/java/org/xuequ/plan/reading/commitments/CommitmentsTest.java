package org.xuequ.plan.reading.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.reading.dates.DueKind;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.text.Text;

class CommitmentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "教师每月听课不少于4节。; >= 4 节",
                "每周至少开展一次教研。; >= 1 次",
                "每学期听课20节以上。; >= 20 节",
                "每月撰写随笔1至2篇。; between 1-2 篇",
                "每次活动不超过30分钟。; <= 30 分钟",
                "每学期上公开课1节。; = 1 节",
                "合格率达到95%以上。; >= 95 %",
                "每月学习约10小时。; ≈ 10 小时",
                "坚持每月一主题。; = 1 主题",
                "组长全学期至少听每位老师一次课。; >= 1 次"
            })
    void quotas(String sentence, String quota) {
        assertThat(in(sentence))
                .singleElement()
                .satisfies(found -> assertThat(print(found.quota())).isEqualTo(quota));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "坚持五必访制度。",
                "落实三会一课。",
                "然后进行二次备课。",
                "组织好四节教育活动。",
                "制定学校三年规划。",
                "这是一项长期的任务。",
                "做一名合格的教师。",
                "突出三个中心。",
                "让每位学生都能成功。",
                "全年共开展培训18次。",
                "不让一个学生掉队。",
                "凡能一次办好的不办两次。",
                "对隐患整改一项、销号一项。",
                "教师先做一遍再让学生做。",
                "迟交一次提醒,旷课两次通报。",
                "迟到、早退各扣2分。",
                "坚持一次备课、二次修改、三次反思。",
                "签订协议一式三份。",
                "做好放学前五分钟的提醒。",
                "通过读书、磨课、写作三条路径成长。",
                "(2025年9月—2026年7月)",
                "公布24小时援助热线。",
                "“三个一”(即读一本书、上一堂课)贵在坚持。"
            })
    void numbers_that_promise_nothing(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @Test
    void each_role_of_a_sentence_has_its_own_quota_and_an_omitted_period_is_carried_over() {
        List<Commitment> found = in("校长每学期听课不少于30节,主任不少于25节,教师20节以上。");
        assertThat(found)
                .extracting(Commitment::responsible)
                .containsExactly(List.of("校长"), List.of("主任"), List.of("教师"));
        assertThat(found).extracting(Commitment::recurrence).containsOnly(Recurrence.TERM);
        assertThat(found.getLast().doubts()).contains("period-carried-over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要能解决食堂里每天碰到的难题。", "把每一天都当成出事的那一天来过。", "功夫要落在每一天里。"})
    void what_days_are_like_is_no_commitment(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "今年先行建成10所示范校。; = 10 所",
                "实训中心本年度新增合作单位4家。; = 4 家",
                "六月面向家长开一场讲座。; = 1 场",
                "每月评选一批好少年。; = 1 批",
                "每次推派一人担任主讲。; = 1 人",
                "植树节补种香樟40株。; = 40 株",
                "学期末整理成一篇案例。; = 1 篇",
                "百人以下的学校不超过2人。; <= 2 人",
                "学生实验本学期不少于8个。; >= 8 个",
                "每天练写一版粉笔字。; = 1 版",
                "力争本学期水电费支出比去年同期下降5%以上。; >= 5 %",
                "培训共计12学时；45周岁以下教师年底前须完成3节微课。; = 3 节"
            })
    void quotas_of_deeds(String sentence, String quota) {
        assertThat(in(sentence).getLast())
                .satisfies(found -> assertThat(print(found.quota())).isEqualTo(quota));
    }

    @Test
    void a_period_ends_where_a_clause_has_a_date_or_a_season_of_its_own() {
        assertThat(in("社团隔周活动一次,11月举行科技周,各班选送作品3件。").getLast().recurrence()).isNull();
        assertThat(in("社团隔周活动一次,科技节期间展出作品30件以上。").getLast().recurrence()).isNull();
    }

    @Test
    void whoever_is_named_a_season_of_holidays_is_a_time() {
        assertThat(in("寒暑假由总务处对线路作全面检修。"))
                .singleElement()
                .satisfies(found -> assertThat(found.due().normalized()).isEqualTo("WINTER|SUMMER"));
        assertThat(in("暑假期间重点做好屋面防水。")).hasSize(1);
        assertThat(in("期末在组内交流。")).hasSize(1);
    }

    @Test
    void several_quotas_of_one_clause_are_separated() {
        assertThat(in("每位教师每学期上公开课1节、撰写论文2篇。"))
                .extracting(found -> print(found.quota()))
                .containsExactly("= 1 节", "= 2 篇");
    }

    @Test
    void a_time_put_first_governs_the_clause_after_it() {
        assertThat(in("本学期,学区将举办书法展览。")).singleElement().satisfies(found -> {
            assertThat(found.due().normalized()).isEqualTo("TERM");
            assertThat(found.start()).isZero();
            assertThat(found.responsible()).containsExactly("学区");
        });
    }

    @Test
    void a_wish_for_the_whole_term_is_no_commitment() {
        assertThat(in("本学期,我们要努力提高认识,加强管理。")).isEmpty();
        assertThat(in("认真做好本学期的教学工作。")).isEmpty();
    }

    @Test
    void and_continues_the_clause_before() {
        String sentence = "制定活动方案,并于3月20日前上报办公室";
        assertThat(in(sentence)).singleElement().satisfies(found -> {
            assertThat(found.start()).isZero();
            assertThat(found.end()).isEqualTo(sentence.length());
        });
    }

    @Test
    void units_addressed_once_stay_addressed() {
        assertThat(in("各校要重视体检工作。3月20日前上报名单。"))
                .singleElement()
                .satisfies(found -> assertThat(found.responsible()).containsExactly("各校"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"书面作业完成时间平均不超过60分钟。大作文每学期不少于8篇。", "各科室要明确时限、责任到人,3月20日前报送分解方案。", "加强整改。整改期限:10月底前。每周通报一次进展情况。"})
    void what_only_looks_like_a_label_of_time_takes_nothing_away(String paragraph) {
        assertThat(in(paragraph)).isNotEmpty();
        assertThat(in(paragraph))
                .anyMatch(found -> found.recurrence() != null || found.due().kind() == DueKind.DEADLINE);
    }

    @Test
    void labels_on_lines_of_their_own_belong_to_the_line_before() {
        List<Commitment> found = in("新组建教育集团2个,每月通报一次。\n责任单位:基础教育科\n完成时限:2025年9月底前\n修订章程。");
        assertThat(found).extracting(one -> one.due().normalized()).containsExactly("2025-09", null);
        assertThat(found).extracting(Commitment::responsible).containsOnly(List.of("基础教育科"));
    }

    @Test
    void how_many_each_is_said_of_the_clause_before() {
        assertThat(in("十月份上亮相课,每人1节。")).singleElement().satisfies(found -> {
            assertThat(print(found.quota())).isEqualTo("= 1 节");
            assertThat(found.due().normalized()).isEqualTo("--10");
        });
    }

    @Test
    void a_semicolon_keeps_what_stands_before_it_out_of_the_quote() {
        assertThat(in("作业做到全批全改;周练每周一次。"))
                .singleElement()
                .satisfies(found -> assertThat(found.start()).isEqualTo(9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本计划经9月4日教代会讨论通过,自公布之日起施行。",
                "未尽事宜由各备课组长于开学前商定。",
                "让我们携手同行,在本学期写好一篇新的文章!",
                "总之,每周都是新的开始。",
                "我相信,每天进步一点点就会有收获。",
                "为切实做好全年教育工作,制定本要点。",
                "下面从目标、措施和安排三个方面作出计划。",
                "力争在田径运动会上进入团体前六名。",
                "开展一对一辅导。",
                "考务组由两名教师组成。",
                "2024.8.30",
                "(组长:陈明 2024年9月)",
                "执笔:王小芳 2025年2月20日"
            })
    void what_a_plan_says_of_itself_is_no_commitment(String aside) {
        assertThat(in(aside)).isEmpty();
    }

    private static List<Commitment> in(String words) {
        return Commitments.inProse(Text.of(words), 0, words.length());
    }

    private static String print(@org.jspecify.annotations.Nullable Quota quota) {
        Quota found = Objects.requireNonNull(quota);
        Object n = found.upTo() == null
                ? (Object) (long) found.n()
                : (long) found.n() + "-" + found.upTo().longValue();
        return found.cmp() + " " + n + " " + found.unit();
    }
}
