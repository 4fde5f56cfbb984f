package org.xuequ.plan.reading.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {
    @ParameterizedTest
    @CsvSource({
        "后勤保障组每周, 后勤保障组",
        "水电工每天, 水电工",
        "值周行政每天, 值周行政",
        "信息中心每两周, 信息中心",
        "主讲人提前, 主讲人",
        "每个班级每学期, 班级",
        "结对双方每月, 结对双方",
        "应急小组每月, 应急小组",
        "主要领导干部每月, 主要领导干部",
        "音乐、体育教研员每人每学期, 音乐、体育教研员",
        "美术组安排在每周, 美术组",
        "厨工每学期, 厨工",
        "护学岗每天, 护学岗",
        "各教研片每月, 各教研片",
        "我每周, 我"
    })
    void a_unit_before_a_time_acts(String words, String who) {
        int time = Math.max(Math.max(words.indexOf("每", 1), words.indexOf("提前")), 0);
        time = words.indexOf("每", time + 1) > 0 && words.contains("每人") ? words.lastIndexOf("每") : time;
        assertThat(words(words, Actors.before(words, 0, time))).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({
        "每一位青年骨干教师参加, 青年骨干教师",
        "教龄不满五年的语文教师参加, 教龄不满五年的语文教师",
        "全体三十五岁以下的专任教师参加, 全体三十五岁以下的专任教师",
        "全体乡镇中心小学教师参加, 全体乡镇中心小学教师",
        "县级以上骨干教师承担, 县级以上骨干教师",
        "每班办, 每班"
    })
    void a_name_is_found_behind_what_addresses_qualifies_or_modifies_it(String clause, String who) {
        assertThat(words(clause, Actors.subject(clause, 0))).isEqualTo(who);
    }

    @ParameterizedTest
    @ValueSource(strings = {"把班主任", "落实教研组职责", "在各科教师中", "2名骨干教师", "做好优秀教师评选"})
    void a_name_is_no_subject_behind_what_modifies_nobody(String clause) {
        assertThat(Actors.subject(clause, 0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"运动会每", "教室每", "返校每", "组织全体教师每", "黑板报每", "各校要安排骨干教师每", "教务处督促年级组每"})
    void a_thing_or_a_deed_before_a_time_does_not(String words) {
        assertThat(Actors.before(words, 0, words.length() - 1)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"教龄不满五年的教师听课, 教龄不满五年的教师", "40岁以下教师参赛, 40岁以下教师", "县级以上骨干教师送教, 县级以上骨干教师", "各教研组评选先进, 各教研组", "每所幼儿园整改, 幼儿园"
    })
    void a_subject_may_be_qualified(String words, String who) {
        assertThat(words(words, Actors.subject(words, 0))).isEqualTo(who);
    }

    @ParameterizedTest
    @ValueSource(strings = {"成立家长学校", "培训骨干教师", "新增学科带头人", "各组织一次", "教师评课活动"})
    void a_deed_and_its_object_are_no_subject(String words) {
        assertThat(Actors.subject(words, 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "由班主任查铺, 班主任",
        "由2名教师主讲, 教师",
        "值班由心理教师担任, 心理教师",
        "稿件由课题主持人统稿, 课题主持人",
        "由考核小组对各处室考评, 考核小组",
        "干训科具体负责, 干训科",
        "由故事志工入园, 故事志工"
    })
    void by_whom_a_deed_is_done(String words, String who) {
        assertThat(words(words, Charge.inCharge(words))).isEqualTo(who);
    }

    @Test
    void reasons_and_freedom_name_nobody() {
        assertThat(Charge.inCharge("没有理由教师不参加")).isNull();
        assertThat(Charge.inCharge("自由教师论坛")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'建立台账。(责任股室:人事股、督导室)', 人事股、督导室", "'建立台账。(分管校长:周敏)', 周敏", "'建立台账(总务处负责)。', 总务处"})
    void a_paragraph_ends_with_who_is_in_charge(String words, String who) {
        assertThat(words(words, Charge.named(words, 0, words.length()))).isEqualTo(who);
    }

    private static @Nullable String words(String words, Actors.@Nullable Span span) {
        return span == null ? null : words.substring(span.start(), span.end());
    }
}
