package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuequ.plan.reading.text.Folding;

class TimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3月20日之前上交; DEADLINE; --03-20",
                "至迟于3月20日上交; DEADLINE; --03-20",
                "3月20之前上报; DEADLINE; --03-20",
                "2026年3月20日召开; DATE; 2026-03-20",
                "20xx年9月1日开学; DATE; --09-01",
                "8月25日-26日集训; RANGE; --08-25/--08-26",
                "8月25日至9月2日集训; RANGE; --08-25/--09-02",
                "三月至五月开展; RANGE; --03/--05",
                "9月下旬至10月中旬开展; RANGE; --09-L/--10-M",
                "5月份举办; MONTH; --05",
                "10月底前完成; DEADLINE; --10",
                "9月上旬举办; RANGE; --09-E",
                "9月中旬前完成; DEADLINE; --09-M",
                "上午7:30签到; TIME; T07:30",
                "下午2:30签到; TIME; T14:30",
                "8月26日8:30开会; DATE; --08-26T08:30"
            })
    void days_and_times_of_day(String words, DueKind kind, String normalized) {
        assertThat(only(words)).extracting(When::kind, When::normalized).containsExactly(kind, normalized);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "第十二周测验; WEEK; W12",
                "于21周进行考试; WEEK; W21",
                "第十一周期中考试; WEEK; W11",
                "5月第二周举行; WEEK; --05-W2",
                "第3—5周检查; RANGE; W03/W05",
                "从第六周起开放; RANGE; W06/..",
                "第五周周四开会; DATE; W05-4",
                "周二、周四活动; DATE; W-2|W-4",
                "周二16:10活动; DATE; W-2T16:10",
                "开学第一周内完成; DEADLINE; W01"
            })
    void school_weeks(String words, DueKind kind, String normalized) {
        assertThat(only(words)).extracting(When::kind, When::normalized).containsExactly(kind, normalized);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "本学期举办; RANGE; TERM",
                "全年举办; RANGE; YEAR",
                "暑假期间举办; RANGE; SUMMER",
                "寒暑假举办; RANGE; WINTER|SUMMER",
                "开学时订好; DEADLINE; TERM-START",
                "学期初订好; DEADLINE; TERM-START",
                "学期结束时总结; DEADLINE; TERM-END",
                "期末要交; DEADLINE; TERM-END",
                "年终汇总; DEADLINE; YEAR-END",
                "期中考试后一周内分析; DEADLINE; MIDTERM+P1W",
                "期末考试前两周复习; DEADLINE; FINAL-P2W",
                "开学后两周内上交; DEADLINE; TERM-START+P2W",
                "提前一周通知; DEADLINE; -P1W",
                "活动结束后三日内上交; DEADLINE; AFTER-EVENT+P3D",
                "活动后交流; DEADLINE; AFTER-EVENT",
                "暑假前检查; DEADLINE; BEFORE-SUMMER",
                "期中考试前检查; DEADLINE; BEFORE-MIDTERM",
                "每三年轮换; RANGE; P3Y"
            })
    void anchors_of_the_school_year(String words, DueKind kind, String normalized) {
        assertThat(only(words)).extracting(When::kind, When::normalized).containsExactly(kind, normalized);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "清明、重阳开展; DATE; FESTIVAL:清明|重阳",
                "教师节表彰; DATE; FESTIVAL:教师节",
                "国庆节后第一周比赛; WEEK; FESTIVAL:国庆+P1W",
                "国庆节前慰问; DEADLINE; BEFORE-FESTIVAL:国庆"
            })
    void festivals(String words, DueKind kind, String normalized) {
        assertThat(only(words)).extracting(When::kind, When::normalized).containsExactly(kind, normalized);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "每天检查; DAILY",
                "日日清; DAILY",
                "每周检查; WEEKLY",
                "周周清; WEEKLY",
                "每周一次例会; WEEKLY",
                "每两周学习; BIWEEKLY",
                "逢双周学习; BIWEEKLY",
                "每月检查; MONTHLY",
                "每季度公示; QUARTERLY",
                "每学期听课; TERM",
                "每学年体检; YEARLY",
                "定期汇报; PERIODIC",
                "每堂课小结; EVENT",
                "每次例会点名; EVENT"
            })
    void recurrences(String words, Recurrence recurrence) {
        assertThat(only(words)).extracting(When::kind, When::recurrence).containsExactly(null, recurrence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "每月25日前报送; ---25; MONTHLY",
                "每月底前通报; MONTH-END; MONTHLY",
                "每月第一周例会; MONTH-W1; MONTHLY",
                "每周三教研; W-3; WEEKLY"
            })
    void a_day_of_each_month_or_week_is_both_due_and_recurring(String words, String normalized, Recurrence recurrence) {
        assertThat(only(words)).extracting(When::normalized, When::recurrence).containsExactly(normalized, recurrence);
    }

    @ParameterizedTest
    @CsvSource({"每位学生都有舞台", "上学期的经验", "每年级选派代表", "以三年为期的规划", "十八周岁以下", "一师一优课", "不定期听课"})
    void false_friends(String words) {
        assertThat(Times.in(Folding.fold(words))).isEmpty();
    }

    @Test
    void traditional_and_full_width_writing_read_alike() {
        assertThat(only("３月２０日之前").normalized()).isEqualTo("--03-20");
        assertThat(only("每學期聽課").recurrence()).isEqualTo(Recurrence.TERM);
        assertThat(only("暑假前檢查").normalized()).isEqualTo("BEFORE-SUMMER");
    }

    private static When only(String words) {
        List<When> times = Times.in(Folding.fold(words));
        assertThat(times).as(words).hasSize(1);
        return times.getFirst();
    }
}
