package org.xuequ.plan.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedTitleTest {
    @ParameterizedTest
    @CsvSource({
        "办好图书角|图书角是孩子们最爱去的地方",
        "新书采购|采购由师生一起荐书开始再报学校批准",
        "学籍与档案|学籍管理员于每月5日前更新变动信息",
        "课堂教学|课堂上要把时间还给学生",
        "师徒结对|9月底前完成新一轮的名单和协议",
        "组情概览|本组现有专任教师十九人和实验员两人",
        "应急处置|发生突发事件时现场教师应当首先救人",
        "组织领导|成立由校长任组长的工作领导小组",
        "队伍建设|先后选派十二名教师外出参加培训",
        "改善办学条件|暑期完成北教学楼外墙的维修",
        "做好数据监测|《国家学生体质健康标准》测试是本学期的大事"
    })
    void a_title_ends_where_only_a_text_can_begin(String line) {
        String title = line.substring(0, line.indexOf('|'));
        assertThat(Grown.from("二、重点工作\n1、" + line.replace("|", "") + ",具体办法另行通知。\n2、其他。要常抓不懈。"))
                .contains("1.1 " + title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一步一步推进课程改革,不求快只求实。", "组织教师外出学习,回来后交流体会。", "把课堂还给学生,把时间也还给学生。"})
    void what_is_said_twice_in_other_ways_is_no_such_place(String item) {
        assertThat(Grown.from("二、重点工作\n1、" + item + "\n2、校园安全。要常抓不懈。"))
                .contains("1.1 " + item.substring(0, item.length() - 1));
    }
}
