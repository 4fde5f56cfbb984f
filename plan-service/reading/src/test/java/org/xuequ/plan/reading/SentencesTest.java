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
                "本学期继续开展师徒结对活动。; 本学期继续开展师徒结对活动 | TERM",
                "本年度于5月份进行体检。; 本年度于5月份进行体检 | --05",
                "每人至少撰写论文一篇、案例两篇。; 每人至少撰写论文一篇 | >=1篇 | 每人 & 案例两篇 | >=2篇 | 每人",
                "每名带头人年内上示范课2节、做讲座1次。; 每名带头人年内上示范课2节 | YEAR | =2节 | 带头人 & 做讲座1次 | YEAR | =1次 | 带头人",
                "每人每学年研修不少于90学时,其中校本研修不少于30学时。; 每人每学年研修不少于90学时 | YEARLY | >=90学时 | 每人 & 其中校本研修不少于30学时 | YEARLY | >=30学时 | 每人",
                "厨师每年体检一次,食品留样不少于48小时。; 厨师每年体检一次 | YEARLY | =1次 | 厨师 & 食品留样不少于48小时 | >=48小时",
                "每学期参加培训不少于1次,招募志愿者20名。; 每学期参加培训不少于1次 | TERM | >=1次 & 招募志愿者20名 | =20名",
                "黑板报每月更换一期,由班长负责,每生捐书2本以上。; 黑板报每月更换一期 | MONTHLY | =1期 | 班长 & 每生捐书2本以上 | >=2本 | 每生",
                "3月5日前后,结合“全国助残日”开展义卖。; 3月5日前后,结合“全国助残日”开展义卖 | --03-05",
                "质量监测结束后一周内,各校上交分析。; 质量监测结束后一周内,各校上交分析 | AFTER-EVENT+P1W | 各校",
                "每班限报3人。; 每班限报3人 | <=3人 | 每班",
                "培养考察不少于三个月。; 培养考察不少于三个月 | >=3个月",
                "新增合作企业5家。; 新增合作企业5家 | =5家",
                "签订面要求100%。; 签订面要求100% | >=100%",
                "教师每学期参赛2次(含2次)以上。; 教师每学期参赛2次(含2次)以上 | TERM | >=2次 | 教师",
                "教师每学期听课不少于20节次。; 教师每学期听课不少于20节次 | TERM | >=20节次 | 教师",
                "考前一周组织心理辅导。; 考前一周组织心理辅导 | -P1W",
                "教务处每月抽查两个年级。; 教务处每月抽查两个年级 | MONTHLY | =2个 | 教务处",
                "家长委员会每学年换届一次。; 家长委员会每学年换届一次 | YEARLY | =1次 | 家长委员会",
                "上学期进行演讲赛,下学期开展征文赛,每位教师至少参加一项。; 每位教师至少参加一项 | >=1项 | 教师",
                "年终评选先进个人15名、先进集体3个。; 年终评选先进个人15名 | YEAR-END | =15名 & 先进集体3个 | YEAR-END | =3个"
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
        "举办第十二届艺术节。",
        "召开八届三次教代会。",
        "缺勤三次以上者不得评优。"
    })
    void what_only_looks_like_one(String sentence) {
        assertThat(measures(sentence)).isEmpty();
    }

    private static List<String> measures(String sentence) {
        return AReading.of("某校工作计划\n一、工作要求\n1.总则。要求如下。" + sentence + "\n").measures();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"责任人:周敏;完成时间:3月10日前。# 制定研修手册 | --03-10 | 周敏", "牵头部门:教科室;完成时限:10月中旬。# 制定研修手册 | --10-M | 教科室"})
    void a_label_says_when_what_stands_before_it_is_due(String label, String found) {
        assertThat(AReading.of("某校工作计划\n一、工作安排\n1.制定研修手册。" + label + "\n").measures())
                .containsExactly(found);
    }
}
