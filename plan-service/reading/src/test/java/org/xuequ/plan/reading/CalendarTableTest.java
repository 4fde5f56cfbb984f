package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarTableTest {
    @Test
    void the_week_wins_over_the_date_and_a_day_in_the_cell_over_both() {
        assertThat(measures("""
                        周次 | 日期 | 工作内容 | 责任部门
                        第1周 | 2.17—2.21 | 开学典礼 | 政教处
                        第2周 | 2.24—2.28 | 2月26日上交教研计划 | 教务处
                        """)).containsExactly("开学典礼 | W01 | 政教处", "2月26日上交教研计划 | --02-26 | 教务处");
    }

    @Test
    void a_row_without_a_time_goes_on_under_the_one_above() {
        assertThat(measures("""
                        月份 | 主要工作 | 负责人
                        九月 | 签订安全责任书 | 王宁
                        新生入学教育 | 李芳
                        十月 | 1.教案检查；2.家长开放日 | 教导处、德育处
                        """))
                .containsExactly(
                        "签订安全责任书 | --09 | 王宁", "新生入学教育 | --09 | 李芳", "教案检查 | --10 | 教导处、德育处", "家长开放日 | --10 | 教导处、德育处");
    }

    @Test
    void the_time_may_stand_behind_the_work() {
        assertThat(measures("""
                        序号 | 工作内容 | 完成时间 | 责任部门
                        1 | 修订考核方案 | 3月20日前 | 校办
                        2 | 举办艺术节 | 5月上旬 | 艺术组
                        """)).containsExactly("修订考核方案 | --03-20 | 校办", "举办艺术节 | --05-E | 艺术组");
    }

    @Test
    void a_week_hanging_under_its_month_is_found_by_what_it_says() {
        assertThat(measures("""
                        月份 | 周次 | 工作 | 部门
                        九月 | 第一周 | 竞选班委 | 少先队
                        第二周 | 黑板报评比 | 德育处
                        """)).containsExactly("竞选班委 | W01 | 少先队", "黑板报评比 | W02 | 德育处");
    }

    @Test
    void cells_of_other_tables_are_read_as_sentences() {
        assertThat(measures("""
                        项目 | 要求
                        听课 | 教师每学期听课不少于15节
                        """)).containsExactly("教师每学期听课不少于15节 | TERM | >=15节 | 教师");
    }

    private static java.util.List<String> measures(String table) {
        return AReading.of("某校工作安排\n一、工作安排\n" + table).measures();
    }
}
