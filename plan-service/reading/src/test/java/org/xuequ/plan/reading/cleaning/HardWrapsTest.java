package org.xuequ.plan.reading.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines of twenty-four characters, as a mail program breaks them. */
class HardWrapsTest {
    private static final String PARAGRAPH =
            "学校把课堂作为提高质量的主阵地,引导教师认真钻研教材、精心设计练习、及时批改作业,让每一名学生都学有所得。全体干部要经常走进教室,和教师一起研究学生、研究教法,做到发现问题不过夜、解决问题不拖延、总结经验不走过场。";
    private static final String TABLE =
            "| 周次 | 工作 | 责任人 |\n| --- | --- | --- |\n| 一 | 开学工作检查,布置新学期的升旗仪式 | 李校长 |\n| 二 | 召开全校教师会议 | 王主任 |\n| 三 | 组织各班推选班级图书角的小管理员 | 大队部 |\n";

    private static String wrapped(String text, int width) {
        return text.lines()
                .map(line -> line.replaceAll("(.{" + width + "})(?=.)", "$1\n"))
                .collect(Collectors.joining("\n"));
    }

    private static String cleaned(String text) {
        return Cleaned.of(text).text().chars();
    }

    private static void assertComesBack(String text, int... widths) {
        String sent = text;
        for (int width : widths) {
            sent = wrapped(sent, width);
        }
        assertThat(sent).isNotEqualTo(text);
        assertThat(cleaned(sent)).isEqualTo(text);
    }

    @Test
    void a_wrapped_document_comes_back_whole() {
        assertComesBack("工作计划\n一、思路\n" + PARAGRAPH + "\n二、措施\n" + PARAGRAPH, 24);
    }

    @Test
    void so_does_one_that_was_wrapped_twice() {
        assertComesBack("工作计划\n一、思路\n" + PARAGRAPH + "\n二、措施\n" + PARAGRAPH + "\n三、保障\n" + PARAGRAPH, 38, 24);
    }

    @Test
    void rows_of_a_table_are_whole_when_they_have_all_their_cells() {
        String sent = wrapped(PARAGRAPH + "\n" + PARAGRAPH + "\n" + TABLE + PARAGRAPH, 24);
        assertThat(cleaned(sent).lines().filter(line -> line.contains("|")))
                .hasSize(5)
                .contains("| 一 | 开学工作检查,布置新学期的升旗仪式| 李校长 |", "| 三 | 组织各班推选班级图书角的小管理员 |大队部 |");
    }

    @Test
    void rows_that_have_fewer_cells_than_the_first_and_are_not_broken_stay_apart() {
        String table = "月份 | 工作内容 | 备注\n三月 | 植树\n四月 | 读书节\n五月 | 运动会\n";
        assertThat(cleaned(wrapped(PARAGRAPH + "\n" + PARAGRAPH + "\n" + table + PARAGRAPH, 24)))
                .contains("\n三月 | 植树\n四月 | 读书节\n五月 | 运动会\n");
    }

    @Test
    void a_grade_broken_before_its_number_begins_no_chapter() {
        String grades = "学校要求每位任课教师都能按照计划组织好高一、高二两个年级的体育测试。";
        assertThat(wrapped(grades, 20)).contains("高\n一、高二");
        assertComesBack(PARAGRAPH + "\n" + PARAGRAPH + "\n" + grades, 20);
    }

    @Test
    void a_chapter_after_a_full_line_is_one_where_others_follow() {
        String title = "二〇二五年秋季学期石桥镇中心小学教育教学工作计划";
        assertThat(title).hasSize(24);
        assertComesBack(title + "\n一、思路\n" + PARAGRAPH + "\n二、措施\n" + PARAGRAPH, 24);
    }

    @Test
    void a_month_after_a_full_line_stands_above_its_own_work() {
        String march = "组织全体少先队员到敬老院开展学雷锋志愿服务活动一";
        assertThat(march).hasSize(24);
        assertComesBack(PARAGRAPH + "\n" + PARAGRAPH + "\n三月份\n" + march + "\n四月份\n组织春游", 24);
    }

    @Test
    void a_date_in_a_sentence_is_no_such_month() {
        String camp = "全体新任教师的岗前培训和考核工作研究决定安排于八月:先集中学习,再到各校跟岗,最后由进修学校考核。";
        assertThat(wrapped(camp, 23)).contains("于\n八月:");
        assertComesBack(PARAGRAPH + "\n" + PARAGRAPH + "\n" + camp, 23);
    }

    @Test
    void a_line_of_the_site_as_wide_as_the_page_is_none_of_the_text() {
        String site = "来源:网络整理 点击:2317次 字体:大 中小";
        assertThat(site).hasSize(24);
        String sent = wrapped("工作计划\n" + site + "\n" + PARAGRAPH + "\n" + PARAGRAPH, 24);
        assertThat(cleaned(sent)).isEqualTo("工作计划\n" + PARAGRAPH + "\n" + PARAGRAPH);
    }

    @Test
    void a_lead_in_at_the_end_of_a_full_line_goes_on() {
        String goals = "今年学校在德育工作方面要努力实现以下的主要目标:学生行为规范,违纪率为零。";
        assertThat(wrapped(goals, 24)).contains("目标:\n学生");
        assertComesBack(PARAGRAPH + "\n" + PARAGRAPH + "\n" + goals, 24);
    }

    @Test
    void pages_are_told_by_the_sentences_they_cut_though_these_are_wrapped_twice() {
        String before = "学校将从制度建设和日常管理两个方面同时入手,把各项工作做得更加扎实有效,每一位教师都要参与其中提高质";
        String sent =
                wrapped(wrapped("1、" + PARAGRAPH + "\n" + PARAGRAPH + "\n" + before + "\n2、量。" + PARAGRAPH, 40), 28);
        assertThat(cleaned(sent)).contains("提高质量。").doesNotContain("2、");
    }
}
