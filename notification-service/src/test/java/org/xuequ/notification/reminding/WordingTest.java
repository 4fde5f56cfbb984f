package org.xuequ.notification.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.xuequ.notification.policy.Step;

class WordingTest {
    private static final Instant TUESDAY = at("2026-03-17T08:00:00+08:00");
    private static final Background CHEN = new Background("陈一鸣", "柳溪小学", "第二学期工作计划");
    private static final Instant SATURDAY = at("2026-03-21T08:00:00+08:00");

    @Test
    void chinese_readers_get_what_when_and_how_many_days() {
        Wording.Text text = Wording.in(Locale.CHINA).text(reminder(Step.BEFORE), CHEN, TUESDAY);
        assertThat(text.subject()).isEqualTo("【任务提醒】听课{20}节：还有 3 天到期");
        assertThat(text.body())
                .contains("“听课{20}节”")
                .contains("2026年3月20日（星期五）")
                .contains("还有 3 天");
    }

    @Test
    void english_readers_get_it_in_english() {
        Wording.Text text = Wording.in(Locale.UK).text(reminder(Step.BEFORE), CHEN, TUESDAY);
        assertThat(text.subject()).isEqualTo("[Reminder] 听课{20}节: due in 3 days");
        assertThat(text.body()).contains("Friday, 20 March 2026");
    }

    @Test
    void it_says_where_the_task_comes_from_as_far_as_that_is_known() {
        Wording chinese = Wording.in(Locale.CHINA);
        assertThat(chinese.text(reminder(Step.AFTER), CHEN, TUESDAY).body()).endsWith("\n出自：柳溪小学《第二学期工作计划》");
        assertThat(chinese.text(reminder(Step.AFTER), new Background(null, "柳溪小学", null), TUESDAY)
                        .body())
                .endsWith("\n出自：柳溪小学");
        assertThat(chinese.text(reminder(Step.AFTER), Background.UNKNOWN, TUESDAY)
                        .body())
                .doesNotContain("出自");
        assertThat(Wording.in(Locale.ENGLISH)
                        .text(reminder(Step.AFTER), CHEN, TUESDAY)
                        .body())
                .endsWith("\nFrom: 柳溪小学, “第二学期工作计划”");
    }

    @Test
    void readers_of_other_languages_get_chinese() {
        assertThat(Wording.in(Locale.FRANCE)
                        .text(reminder(Step.BEFORE), Background.UNKNOWN, TUESDAY)
                        .subject())
                .startsWith("【任务提醒】");
    }

    @Test
    void one_day_is_one_day_and_the_day_itself_is_today() {
        Wording english = Wording.in(Locale.ENGLISH);
        assertThat(english.text(reminder(Step.AFTER), Background.UNKNOWN, SATURDAY)
                        .subject())
                .endsWith("one day past its due date");
        assertThat(english.text(reminder(Step.ON_DAY), Background.UNKNOWN, at("2026-03-20T23:59:59.999+08:00"))
                        .subject())
                .endsWith("due today");
    }

    @Test
    void the_lead_is_told_whose_task_it_is() {
        assertThat(Wording.in(Locale.CHINA)
                        .text(reminder(Step.ESCALATION), CHEN, SATURDAY)
                        .body())
                .startsWith("陈一鸣负责的任务");
    }

    @Test
    void days_are_those_of_the_district_whatever_the_hour_in_utc() {
        Instant lateOnTuesday = at("2026-03-17T23:30:00+08:00");
        assertThat(Wording.in(Locale.CHINA)
                        .text(reminder(Step.BEFORE), Background.UNKNOWN, lateOnTuesday)
                        .subject())
                .endsWith("还有 3 天到期");
    }

    private static Reminder reminder(Step step) {
        return new Reminder(
                "tk-1:" + step + ":p-1:1",
                "d1",
                "s01",
                "/d1/s01",
                "pl-1",
                "tk-1",
                "听课{20}节",
                step,
                "p-1",
                "p-1",
                1,
                at("2026-03-20T23:59:59.999+08:00"),
                TUESDAY,
                TUESDAY,
                "Asia/Shanghai",
                null);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
