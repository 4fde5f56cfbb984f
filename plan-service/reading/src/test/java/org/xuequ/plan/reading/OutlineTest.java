package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
    private static final String TEXT = "学校将以此为重点,统筹安排各项力量,逐步改进薄弱环节。";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "规范升旗仪式每周一早晨全体师生参加升旗,旗手由各班推荐,讲话稿交团委审核。; 规范升旗仪式",
                "强化班级量化管理政教处对各班卫生、纪律进行考评,每天公布得分。; 强化班级量化管理",
                "加强德育工作,培养良好习惯学校坚持小事做起的原则,不搞形式。; 加强德育工作,培养良好习惯",
                "备课环节求“深”各备课组坚持集体备课制度,杜绝照抄照搬。; 备课环节求“深”",
                "完善硬件设施本学期计划维修宿舍楼,改善住宿条件。; 完善硬件设施",
                "加强班级文化建设推进一班一品,让每面墙壁都会说话,让学生喜欢教室。教室布置按月更换,由班委会组织学生完成。; 加强班级文化建设",
                "加强班级文化建设推进一班一品,让每面墙壁都会说话。; 加强班级文化建设推进一班一品,让每面墙壁都会说话",
                "采编与借阅图书室每天中午开放,学生每次借书不超过两册。; 采编与借阅",
                "活动与推广活动不必多,要有回味,孩子们喜欢就好。; 活动与推广",
                "安全目标牢固树立安全第一的观念,把责任压实到人。; 安全目标",
                "抓好宿舍管理,确保住宿安全用电安全无小事,人人都要绷紧这根弦。; 抓好宿舍管理,确保住宿安全",
                "工作目标以质量为中心,以常规为主线,力争有所突破。; 工作目标",
                "加强教师队伍建设。每位教师要制定个人规划,明确努力方向。; 加强教师队伍建设",
                "加强教学常规管理,重视常规教学检查。; 加强教学常规管理,重视常规教学检查"
            })
    void a_title_ends_where_its_text_begins(String paragraph, String title) {
        assertThat(AReading.of("某校工作计划\n一、主要工作\n1." + paragraph + "\n2.其他。" + TEXT)
                        .outline())
                .startsWith("1 主要工作", "1.1 " + title);
    }

    @Test
    void a_heading_whose_number_is_gone_is_found_between_its_neighbours() {
        String plan = "某校工作计划\n一、常规管理\n1.抓备课。" + TEXT + "\n抓作业。" + TEXT + "\n3.抓考试。" + TEXT;
        assertThat(AReading.of(plan).outline()).containsExactly("1 常规管理", "1.1 抓备课", "1.2 抓作业", "1.3 抓考试");
    }

    @Test
    void a_heading_without_number_over_a_list_that_starts_anew_stands_beside_the_one_above() {
        String plan = "某校工作计划\n一、主要工作\n(一)抓好资产管理\n1.清点。" + TEXT + "\n2.登记。" + TEXT + "\n抓好校园维修\n1.粉刷。" + TEXT
                + "\n2.补漏。" + TEXT + "\n(三)抓好食堂\n1.采购。" + TEXT;
        assertThat(AReading.of(plan).outline()).contains("1.1 抓好资产管理", "1.2 抓好校园维修", "1.2.1 粉刷", "1.3 抓好食堂");
    }

    @Test
    void formal_numerals_are_the_outermost() {
        String plan =
                "某校校務計劃\n壹、基本理念\n" + TEXT + "\n貳、工作重點\n一、教務處\n(一)課程\n" + TEXT + "\n二、總務處\n" + TEXT + "\n參、經費\n" + TEXT;
        assertThat(AReading.of(plan).outline())
                .containsExactly("1 基本理念", "2 工作重點", "2.1 教務處", "2.1.1 課程", "2.2 總務處", "3 經費");
    }

    @Test
    void letters_read_for_numbers_keep_their_place() {
        String plan = "某校工作计划\n一、主要工作\nL健全例会制度。" + TEXT + "\nZ搭建成长平台。" + TEXT + "\n3、完善考核细则。" + TEXT;
        assertThat(AReading.of(plan).outline()).containsExactly("1 主要工作", "1.1 健全例会制度", "1.2 搭建成长平台", "1.3 完善考核细则");
    }

    @Test
    void a_date_behind_a_number_is_the_items_text() {
        assertThat(AReading.of("某校培训安排\n一、日程\n1、3月8日举办插花沙龙。\n2、5月中旬组织拔河比赛。").outline())
                .containsExactly("1 日程", "1.1 3月8日举办插花沙龙", "1.2 5月中旬组织拔河比赛");
    }

    @Test
    void a_month_with_its_theme_is_one_title() {
        assertThat(AReading.of("某校德育计划\n一、主题活动\n1.三月:文明礼貌月。开展礼仪训练。\n2.四月:缅怀先烈月。清明节组织祭扫。")
                        .measures())
                .containsExactly("开展礼仪训练 | --03", "清明节组织祭扫 | FESTIVAL:清明");
    }

    @Test
    void short_lines_over_paragraphs_are_headings_though_the_chapters_are_numbered() {
        String long_ = TEXT.repeat(4);
        assertThat(AReading.of("某校工作总结\n一、工作回顾\n党建引领有力度\n" + long_ + "\n教学改革有深度\n" + long_ + "\n二、存在问题\n" + long_)
                        .outline())
                .containsExactly("1 工作回顾", "1.1 党建引领有力度", "1.2 教学改革有深度", "2 存在问题");
    }

    @Test
    void paragraphs_that_begin_with_points_are_items_and_points_inside_a_paragraph_are_not() {
        String plan = "某校研修方案\n一、研修形式\n一是专家讲座。" + TEXT + "\n二是课例研究。" + TEXT + "\n二、要求\n一是" + TEXT + "二是" + TEXT;
        assertThat(AReading.of(plan).outline()).containsExactly("1 研修形式", "1.1 专家讲座", "1.2 课例研究", "2 要求");
    }

    @Test
    void the_second_of_two_clauses_is_no_title_where_it_says_when() {
        assertThat(AReading.of("某校工作计划\n一、党建\n1.制定学习计划,每月第一周周五组织主题党日。" + TEXT).measures())
                .contains("每月第一周周五组织主题党日 | MONTH-W1-5 | MONTHLY");
    }

    @Test
    void rows_under_bare_weeks_are_no_sections() {
        AReading plan = AReading.of("某组工作计划\n一、进度安排\n周次 内容\n1 开学检测\n2-3 词汇竞赛\n二、其他\n" + TEXT);
        assertThat(plan.outline()).containsExactly("1 进度安排", "2 其他");
        assertThat(plan.measures()).containsExactly("开学检测 | W01", "词汇竞赛 | W02/W03");
    }

    @Test
    void a_numbered_month_is_a_calendar_and_its_items_are_told_apart() {
        assertThat(AReading.of("某校团委计划\n一、主题活动\n(一)五月:五四当天举行入团仪式,评选优秀支部10个、优秀团员30名。\n(二)六月:毕业典礼。")
                        .measures())
                .containsExactly(
                        "五四当天举行入团仪式 | FESTIVAL:五四", "评选优秀支部10个 | --05 | =10个", "优秀团员30名 | --05 | =30名", "毕业典礼 | --06");
    }

    @Test
    void days_under_a_heading_of_every_week_come_every_week() {
        assertThat(AReading.of("某班工作计划\n一、每周常规\n周一升旗。\n周五整理图书角。").measures())
                .containsExactly("周一升旗 | W-1 | WEEKLY", "周五整理图书角 | W-5 | WEEKLY");
    }
}
