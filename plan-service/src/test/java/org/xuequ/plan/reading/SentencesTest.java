package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinary sentences of such plans, and what a careful reader takes from them. */
class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "教师听课不少于15节,教研组长20节,校领导30节。;"
                        + " 教师听课不少于15节 | >=15节 | 教师 & 教研组长20节 | =20节 | 教研组长 & 校领导30节 | =30节 | 校领导",
                "9月底前完成设备检修(总务处负责)。; 9月底前完成设备检修(总务处负责) | --09 | 总务处",
                "10月底前建成气象站,由总务处负责。; 10月底前建成气象站 | --10 | 总务处",
                "学校每月召开一次安全会议,每学期开展两次以上应急演练。;"
                        + " 学校每月召开一次安全会议 | MONTHLY | =1次 | 学校 & 每学期开展两次以上应急演练 | TERM | >=2次 | 学校",
                "下午2:30签到,3:00至5:30学习。; 下午2:30签到 | T14:30 & 3:00至5:30学习 | T15:00/T17:30",
                "每学期初制定计划,期末写出总结。; 每学期初制定计划 | TERM-START | TERM & 期末写出总结 | TERM-END",
                "暑假粉刷教室42间。; 暑假粉刷教室42间 | SUMMER | =42间",
                "每班每月出黑板报一期。; 每班每月出黑板报一期 | MONTHLY | =1期 | 每班",
                "每位教师带徒2名。; 每位教师带徒2名 | =2名 | 教师",
                "巩固率达到100%,合格率95%以上。; 巩固率达到100% | >=100% & 合格率95%以上 | >=95%",
                "参赛学生比例不低于年级人数的30%。; 参赛学生比例不低于年级人数的30% | >=30%",
                "校级领导每周巡课2次,每月5日为安全检查日。;" + " 校级领导每周巡课2次 | WEEKLY | =2次 | 校级领导 & 每月5日为安全检查日 | ---05 | MONTHLY",
                "每周颁发流动红旗。; 每周颁发流动红旗 | WEEKLY",
                "考后三天内完成阅卷。; 考后三天内完成阅卷 | AFTER-EVENT+P3D",
                "全学期出席率须达90%。; 全学期出席率须达90% | TERM | >=90%",
                "本学期继续开展师徒结对活动。; 本学期继续开展师徒结对活动 | TERM"
            })
    void commitments(String sentence, String found) {
        assertThat(String.join(" & ", measures(sentence))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "把德育融入每一天的学习与生活。",
        "连续两次居后的学校要认真反思。",
        "确保“阳光体育一小时”。",
        "制定期末复习方案。",
        "打造一支过硬的队伍。",
        "每周活动安排。",
        "全年级平均分84分。",
        "举办第十二届艺术节。"
    })
    void what_only_looks_like_one(String sentence) {
        assertThat(measures(sentence)).isEmpty();
    }

    private static List<String> measures(String sentence) {
        return AReading.of("某校工作计划\n一、工作要求\n1.总则。要求如下。" + sentence + "\n").measures();
    }
}
