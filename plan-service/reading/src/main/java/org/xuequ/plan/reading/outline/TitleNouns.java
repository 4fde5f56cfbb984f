package org.xuequ.plan.reading.outline;

import java.util.Set;
import java.util.stream.Collectors;
import org.xuequ.plan.reading.matching.Chars;

/** Nouns that the titles of school plans end in. */
final class TitleNouns {
    private static final Set<String> ALL = Set.of(
            ("管理|建设|工作|教育|活动|计划|会议|设施|责任|效率|课堂|习惯|质量|佳绩|成绩|发展|水平|环境|机制|制度|体系|能力|素养|素质|健康|安全|仪式|常规|科研|教研|培训|队伍|作用|目标|思想|思路|措施|保障|服务|特色|品牌|文化|氛围|评价|改革|创新|研究|监督|考核|防线|意识|形象|合力|关系|平台|阵地|课程|教学|德育|体育|卫生|后勤|财务|校园|学风|校风|班风|教风|作风|政风|师德|业务|基础|实效|成效|要求|任务|内容|安排|分析|问题|重点|要点|渠道|格局|台阶|局面|成长|资源|设备|档案|信息|信息化|社团|比赛|竞赛|训练|备课|上课|作业|辅导|考试|检测|听课|评课|阅读|家校|实践|劳动|美育|心理|宿舍|食堂|资产|采购|预算|维修|绿化|宣传|方向|引领|育人|联动|共育|党建|党风|廉政|工会|会员|权益|福利|状态|监测|工程|研修|活力|理念|均衡|条件|根基|力量|精神|动力|网络|养成|保健|膳食|效益|纪律|底线|视导|结对|沟通|监控|沙龙|培养|衔接|儿童|生活|事业|成果|规矩|师风|堡垒|短板|内涵|质效|防护网|愿景|来源|宗旨|机构|对象|背景|概览|设想|现状|办法|处置|预警|联络|协同|行为|文件|效能|领导|打算|回顾|研判|概况|日程|方针|意义|步骤|载体|抓手|责任人|情况|学情|班情|园情|校情")
                    .split("\\|"));

    private static final Chars ENDS = Chars.among(
            ALL.stream().map(noun -> noun.substring(noun.length() - 1)).collect(Collectors.joining()));

    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private TitleNouns() {}

    /** One ends right before {@code at} and begins at {@code from} or later. */
    static boolean endAt(String folded, int from, int at) {
        boolean may = ENDS.has(folded.charAt(at - 1));
        for (int length = SHORTEST; may && length <= LONGEST && at - length >= from; length++) {
            if (ALL.contains(folded.substring(at - length, at))) {
                return true;
            }
        }
        return false;
    }

    /** {@code at} stands between the two characters of one: 校|园. */
    static boolean hold(String folded, int at) {
        return at > 0 && at < folded.length() && ALL.contains(folded.substring(at - 1, at + 1));
    }
}
