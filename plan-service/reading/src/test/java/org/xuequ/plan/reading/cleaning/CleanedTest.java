package org.xuequ.plan.reading.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.reading.text.Text;

class CleanedTest {
    private static final String LONG = "为了把这项工作做得更加扎实有效学校将从制度建设和日常管理两个方面同时入手".repeat(4);

    @Test
    void pinyin_after_a_character_goes_and_belongs_to_it() {
        Text text = Cleaned.of("學(xué)校開(kāi)會(huì )").text();
        assertThat(text.chars()).isEqualTo("學校開會");
        assertThat(text.sourceEnd(1)).isEqualTo("學(xué)".length());
    }

    @Test
    void brackets_that_hold_no_syllable_stay() {
        assertThat(Cleaned.of("甲(A)乙(10)丙(含观看)").text().chars()).isEqualTo("甲(A)乙(10)丙(含观看)");
    }

    @Test
    void page_numbers_that_cut_sentences_go_and_the_sentence_is_whole_again() {
        Cleaned cleaned = Cleaned.of("1、" + LONG + "提高质\n2、量," + LONG + "努力\n3、前进。" + LONG);
        assertThat(cleaned.text().chars()).contains("提高质量").contains("努力前进").doesNotContain("2、");
        assertThat(cleaned.dropped()).extracting(Dropped::reason).containsOnly(Dropped.Reason.PAGE_MARKER);
    }

    @Test
    void an_excerpt_may_begin_with_any_page_where_two_cut_sentences() {
        Cleaned cleaned = Cleaned.of("工作计划\n一、思路\n" + LONG + "走减量提\n13、质的路。" + LONG + "期中汇总\n14、存档。" + LONG);
        assertThat(cleaned.text().chars()).contains("走减量提质的路").contains("期中汇总存档");
        assertThat(Cleaned.of("一、思路\n" + LONG + "提高\n2、质量。" + LONG + "汇总\n3、存档。" + LONG)
                        .text()
                        .chars())
                .contains("提高质量", "汇总存档");
        String list = "十一、措施\n" + LONG + "。\n12、组织学习。" + LONG + "\n13、开展检查。";
        assertThat(Cleaned.of(list).text().chars()).isEqualTo(list);
    }

    @Test
    void the_first_page_goes_on_with_nothing() {
        Cleaned cleaned =
                Cleaned.of("南湖小学2025年度学校教育教学和德育工作总体计划安排书\n1、" + LONG + "提高质\n2、量," + LONG + "努力\n3、前进。" + LONG);
        assertThat(cleaned.text().chars()).startsWith("南湖小学2025年度学校教育教学和德育工作总体计划安排书\n");
        assertThat(Cleaned.of("南湖小学工作计划.doc 下载积分:15分 页数:9\n一、目标").text().chars())
                .isEqualTo("一、目标");
    }

    @Test
    void the_last_pages_need_cut_no_sentence_where_they_are_as_long_as_the_others() {
        String page = LONG + "。";
        Cleaned cleaned = Cleaned.of("1、" + LONG + "提高质\n2、量," + LONG + "努力\n3、前进。" + page + "\n4、" + page);
        assertThat(cleaned.text().chars()).doesNotContain("4、");
        String list = "1、" + LONG + "提高质\n2、量," + LONG + "努力\n3、前进。" + page + page + page + "\n4、" + page;
        assertThat(Cleaned.of(list).text().chars()).contains("4、");
    }

    @Test
    void a_long_line_that_ends_in_a_numbered_title_is_not_joined_to_the_text_below() {
        String text = "(四)抓教研。" + LONG + "。(五)抓保障,确保安全\n器材由保管员专人管理,每月排查一次。";
        assertThat(Cleaned.of(text).text().chars()).isEqualTo(text);
    }

    @Test
    void links_below_a_text_on_few_lines_go_though_no_line_begins_with_a_number() {
        String text = "南湖小学工作计划一、目标" + LONG + "。" + LONG + "。" + LONG + "。二、措施" + LONG;
        assertThat(Cleaned.of(text + "\n- 配套讲稿:\n首页有图标的文档带有讲稿。\n- 关 键 词:\n- 小学 计划")
                        .text()
                        .chars())
                .isEqualTo(text);
    }

    @Test
    void a_list_of_finished_items_keeps_its_numbers() {
        String list = "1、制定计划。\n2、组织学习。\n3、开展检查。";
        assertThat(Cleaned.of(list).text().chars()).isEqualTo(list);
    }

    @Test
    void a_line_broken_inside_a_sentence_is_joined() {
        assertThat(Cleaned.of(LONG + "促\n    进学生成长。\n二、措施").text().chars()).isEqualTo(LONG + "促进学生成长。\n二、措施");
    }

    @Test
    void what_a_site_puts_around_goes_to_the_list() {
        Cleaned cleaned = Cleaned.of("工作计划\n字号:\n大 中 小\n一、目标\n办好学校。\n上一篇:某计划\n相关文章:\n某总结12-22");
        assertThat(cleaned.text().chars()).isEqualTo("工作计划\n一、目标\n办好学校。");
        assertThat(cleaned.dropped()).hasSize(5).extracting(Dropped::reason).containsOnly(Dropped.Reason.SITE_CHROME);
    }

    @Test
    void what_a_site_puts_behind_the_signature_on_its_line_goes_and_the_signature_stays() {
        Cleaned cleaned = Cleaned.of("工作计划\n一、目标\n办好学校。\n二、措施\n每月检查一次。\n南湖中学 2025年3月1日 分享到: 微信 打印本页 相关链接:某校总结");
        assertThat(cleaned.text().chars()).endsWith("一次。\n南湖中学 2025年3月1日");
        assertThat(cleaned.dropped()).hasSize(1);
        assertThat(Cleaned.of("一、目标\n【打印本页】 【关闭窗口】 下一条:教职工学习安排").text().chars()).isEqualTo("一、目标");
    }

    @Test
    void prose_that_breaks_off_goes_on_in_prose_that_breaks_off() {
        assertThat(Cleaned.of("各班要办好图书角。全校每周安排一节阅读课,学生每天读书不\n少于三十分钟。低年级学生每学期背诵古诗二十首,高年级学生加倍,并且在\n期末展示。")
                        .text()
                        .chars())
                .doesNotContain("\n");
    }

    @Test
    void blanks_between_all_characters_are_an_extraction_fault() {
        String spaced = "狠 抓 教 学 质 量 管 理 ".repeat(6);
        assertThat(Cleaned.of(spaced).text().chars()).isEqualTo("狠抓教学质量管理".repeat(6));
        assertThat(Cleaned.of("转作风 树师表").text().chars()).isEqualTo("转作风 树师表");
    }

    @Test
    void a_page_number_before_a_list_number_goes_though_the_page_before_ended_a_sentence() {
        Cleaned cleaned = Cleaned.of("1、" + LONG + "提高质\n2、量。" + LONG + "。\n3、2.加强检查。" + LONG);
        assertThat(cleaned.text().chars()).contains("\n2.加强检查").doesNotContain("3、");
    }

    @Test
    void short_items_of_one_width_among_longer_paragraphs_are_not_wrapped() {
        String paragraph = "学校将以此为重点,统筹安排各项力量,逐步改进薄弱环节,每月听取一次汇报,及时研究解决问题。\n";
        String items = "    (1)各班布置迎新黑板报并拍照留存备查\n    (2)组织学生代表参加植树活动并且挂牌\n    (3)检查假期读书卡片填写的完成情况了\n";
        String plan =
                "工作计划\n" + (paragraph.repeat(3).replace("\n", "") + "\n").repeat(4) + "三月\n" + items + "四月\n" + items;
        assertThat(Cleaned.of(plan).text().chars().toString()).contains("完成情况了\n四月\n");
    }

    @Test
    void a_bullet_before_a_list_number_goes_to_the_list() {
        Cleaned cleaned = Cleaned.of("工作计划\n◆ 一、目标\n全校一心。\n★（一）听课\n■ 深入班级\n● 3.5米跑道要划线");
        assertThat(cleaned.text().chars()).isEqualTo("工作计划\n一、目标\n全校一心。\n（一）听课\n■ 深入班级\n● 3.5米跑道要划线");
        assertThat(cleaned.dropped())
                .extracting(Dropped::start, Dropped::end)
                .containsExactly(Tuple.tuple(5, 6), Tuple.tuple(18, 19));
    }

    @Test
    void what_an_office_files_a_page_under_is_no_text() {
        Cleaned cleaned = Cleaned.of("索引号:JY-2025-017 发布机构:教育局办公室 成文日期:2025-02-21\n2025年工作要点\n一、督导\n每月一次。");
        assertThat(cleaned.text().chars()).startsWith("2025年工作要点");
        assertThat(cleaned.dropped()).extracting(Dropped::reason).containsExactly(Dropped.Reason.SITE_CHROME);
    }

    @Test
    void a_line_that_breaks_off_inside_prose_is_joined_at_whatever_width() {
        assertThat(Cleaned.of("全校的教研工作要扎实。每位教师每学期公开课不\n少于两节,课后写出反思。\n学校各位校级领导每周深入课堂听课不少于两节,听后与教师当面交流,听课记\n录按月上交。")
                        .text()
                        .chars())
                .isEqualTo("全校的教研工作要扎实。每位教师每学期公开课不少于两节,课后写出反思。\n学校各位校级领导每周深入课堂听课不少于两节,听后与教师当面交流,听课记录按月上交。");
    }

    @Test
    void a_title_of_two_clauses_keeps_its_line() {
        String plan = "(一)加强教师队伍建设,提高教师业务水平,促进教师专业成长\n学校是教师的家。\n规范办学行为,减轻学业负担\n课后服务要丰富。";
        assertThat(Cleaned.of(plan).text().chars()).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001e", "\u2028", "\u2003", "\u00a0", "\u3000", "\t"})
    void a_line_of_whatever_is_blank_is_none(String blank) {
        assertThat(Cleaned.of("五月份:\n" + blank.repeat(9) + "\n1.听课" + blank)
                        .text()
                        .chars())
                .isEqualTo("五月份:\n1.听课");
    }
}
