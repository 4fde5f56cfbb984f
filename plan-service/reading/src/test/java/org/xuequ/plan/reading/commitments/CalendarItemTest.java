package org.xuequ.plan.reading.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuequ.plan.reading.dates.Due;
import org.xuequ.plan.reading.dates.DueKind;
import org.xuequ.plan.reading.text.Text;

class CalendarItemTest {
    private static final Due MAY = new Due(DueKind.MONTH, "五月", "--05");
    private static final Due FIFTH_WEEK = new Due(DueKind.WEEK, "第五周", "W05");

    @ParameterizedTest
    @CsvSource({
        "第三周组织春游, --05-W3",
        "第十二周组织春游, W12",
        "暑假前清点图书, BEFORE-SUMMER",
        "端午节前下发告家长书, BEFORE-FESTIVAL:端午",
        "端午节看望老教师, FESTIVAL:端午",
        "开学第一周内入学教育, W01",
        "学期末整理档案, TERM-END",
        "端午包粽子, FESTIVAL:端午",
        "端午节亲子制作香囊, FESTIVAL:端午",
        "端午节为老人送粽子, FESTIVAL:端午",
        "端午节亲子制作活动, --05",
        "端午节庆祝活动, --05",
        "举办“五四”青年演讲赛, --05"
    })
    void under_a_month(String item, String due) {
        assertThat(of(item, MAY).due().normalized()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"消防演练(周四下午), W05-4", "5月6日消防演练, --05-06", "消防演练, W05"})
    void in_the_row_of_a_week(String item, String due) {
        assertThat(of(item, FIFTH_WEEK).due().normalized()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "'1、各班填写表格', 各班",
        "'1、物理组研究课', 物理组",
        "'1、全体教职工参加培训', 全体教职工",
        "'1、新教师汇报课', ''",
        "'1、学生习惯调查', ''",
        "'1、落实师徒结对', ''"
    })
    void who_acts_is_named_and_whom_it_is_about_is_not(String item, String who) {
        assertThat(String.join("、", of(item, MAY).responsible())).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({"'举办书画展,时间不少于两天', 1", "'举办书画展,评选佳作10幅', 2"})
    void how_long_it_lasts_is_no_item_of_its_own(String item, int items) {
        assertThat(CalendarItem.byDay(item, 0, item.length())).hasSize(items);
    }

    private static Commitment of(String item, Due heading) {
        int from = item.indexOf('、') == 1 ? 2 : 0;
        return CalendarItem.of(Text.of(item), from, item.length(), heading, java.util.List.of());
    }
}
