package org.xuequ.plan.reading.people;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Openings;
import org.xuequ.plan.reading.matching.Pattern;

/** Finds who a clause of folded text says will act. The vocabulary is that of schools; names of persons need 由…负责. */
public final class Actors {
    static final String HEAD =
            "志工|护工|厨工|维修工|校工|保洁员|课题负责人|负责人|组员|成员|宿管员|宿管老师|保管员|管理员|炊事员|保育员|召集人|导师|师傅|徒弟|教务员|教保员|理事会|广播站|辅导室|中心组|主讲人|支委|党总支|社团|食堂从业人员|从业人员|主备人|保健医生|保健医|值班人员|生活老师|园务委员会|委员会|学科组|教研组长|备课组长|年级组长|年段长|教导主任|政教主任|班主任|辅导员|组长|园长|校长|主任|处长|书记|委员|领导干部|中层干部|领导|干部|行政人员|行政|管理人员|党员|团员|队员|教职员工|教职工|任课教师|指导教师|教师|老师|职工|学生|家长|会员|骨干|教练|保安|食堂人员|值日生"
                    + "|教务处|教导处|教科室|教研室|政教处|德育处|德育室|总务处|后勤处|办公室|党政办|工会|党支部|支部|党总支|团委|团支部|少先队|大队部|学生会|学校|我校|学区|中心校|中心学校|教育局|县局|市局|区局|党组|督导室|发改股|教育组|教育办|教研组|备课组|年级组|课题组|领导小组|处室|科室|部门|家委会|公办园|民办园|幼儿园|小学|中学(?!习)|食堂|医务室|图书室|心理咨询室|综合组|物理组|化学组|生物组|历史组|地理组|政治组|音乐组|美术组|信息组|艺体组|文科组|理科组|低段组|中段组|高段组|体育组|语文组|数学组|英语组|科学组|艺术组|中小学校|各校|各班|各园|各组(?!织|建|成)|各科|各单位|各村小|各部|人人|发言人|班子成员|年级(?!组)"
                    + "|带头人|工作室|联络员|安全员|信息员|档案员|实验员|资料员|出纳|会计|门卫|校医|厨师|后勤人员|工作人员|总务|队干部|班委|班长|领读员|干事|专干|督学|视导组|视导人员|系部|专业部|学工处|学管处|实训处|招就办|科研处|保卫科|保卫处|学生科|学生处|教务科|总务科|财务室|人事科|人事股|资助中心|发展中心|研训中心|安全办|安办|责任区|联盟校|成员校|幼儿|儿童|大队委|中队|志愿者|家长学校|卫生室|图书馆|阅览室|宣传部|学习部|纪检部|公司|责任人|专人|照管员|司机|播音员|编辑|队长|站长|教官|课任教师|科任教师|护导教师|级部|年级部|考评组|考核组|检查组|调研组|小组|联系人|主持人|教研员";
    /** Words that make what follows an object, or that begin a predicate. */
    private static final String VERBS =
            "抓|加强|组织|开展|召开|提高|提升|对|向|为|把|将|使|让|给|以|从|在|于|建立|完善|做好|抓好|落实|坚持|引导|鼓励|要求|促进|关注|关心|培养(?!联系人)|发挥|利用|通过|根据|按照|结合|围绕|充分|积极|认真|继续|进一步|努力|全面|切实|检查|制定|制订|参加|指导|帮助|督促|推行|实行|听取|聘请|邀请|举办|举行|进行|定期|每|至少|发展|确保|保证|做到|健全|强化|深入|大力|严格|优化|配合|争取|维护|规范|推进|实施|树立|上好|写好|评选|慰问|安排|确定|打造|激发|调动|迎接|发放|组建|学习|上报|报送|必须|召集|收集|整理|汇总|布置|编排|预定|联系|配合|准备|申报|评比|展示|观看|分析|填写|完成|修订|选拔|推荐|教育|管理|研究|讨论|实施|整改|排查|联合|协助|协同|邀约|走访|家访|看望|表彰|奖励|评价|考核|上交|撰写|竞选|听课|审核|接待|处置|填报|核对|公布|调研|监测|包联|清点|更新|覆盖|办理|招募|统计|创成|创建|争创|动员|装订|催还|归还|购置|添置|更换|维修|投入|选派|选送|征集|征求|征询|改造|改善|改进|营造|统筹|启动|庆祝|纪念|祭扫|杜绝|防止|预防|签订|通报|报告|反馈|清扫|打扫|收缴|聘任|轮流|下发|印发|颁发|成立|调换|开工|参观|选树|新增|编印|办好|民主评议|提前|[一二三四五六七八九十两]次|培训(?!部|处|中心|学员|人员|教师|者|机构)|由|于|报|交|和|与|及|是|有|的";

    static final String MODIFIER = "(?:(?!" + VERBS + ")[\\u4e00-\\u9fa5xX\"“”]){0,6}?";
    private static final String NOT_AFTER =
            "(?!校|的|比例|人数|大会|队伍|工作|培训(?!期间|时|中|后|前|结束)|建设|管理|素质|活动(?!每)|资格|发展(?!中心)|专业|技能|基本功|教学水平|培养|代表|考核|档案|业务|职业|团队|会议|例会|会上|会|评(?!选|出|定|议)|课|作业|成长|成绩|思想|德育|卫生|安全|规范|办学|文化|之间|个人|上岗|计划|目标)";
    /** 教龄不满五年的, 三十岁以下, 县级以上. */
    private static final String QUALIFIED =
            "(?:(?:教龄|工龄|入职|任教|从教|工作)(?:不满|未满|不足|满)?[\\d一二两三四五六七八九十]{1,3}个?[年月](?:以[上下内]|之?内|的)*|[\\d一二三四五六七八九十]{1,3}(?:周?岁|年|级)?(?:及?以[下上内]|内|之内)的?|[\\u4e00-\\u9fa5]{1,3}?及?以[上下]的?)?";

    private static final Pattern SUBJECT =
            Pattern.compile("(?:各位|每位|每一位|每名|每个|每一个|每所|每支)?(?<who>每(?:班|人|校|园|生|组|科|片)(?!数|均)|师徒|(?:各|全体|所有|全校|本组|本)?"
                    + QUALIFIED + MODIFIER + "(?:" + HEAD + "){1,3}" + "(?:[、和及与](?:各|全体)?" + MODIFIER + "(?:" + HEAD
                    + "){1,3})*)" + NOT_AFTER);
    private static final Pattern NAME = Pattern.compile("(?:各|全体|所有)?(?:" + HEAD + ")" + NOT_AFTER);

    /** One of which is in every subject, */
    private static final Openings NAMES = Openings.of(HEAD + "|师徒|每班|每人|每校|每园|每生|每组|每科|每片");

    /** and so far into it at most: behind 每一位, 全体 and what modifies it; */
    private static final int FURTHEST = 12;
    /** behind what qualifies it, too, which has one of these so far into it. */
    private static final Chars QUALIFYING = Chars.among("年月内以");

    private static final int QUALIFIED_BY = 14;
    private static final int FURTHEST_QUALIFIED = 30;

    private static final Pattern PREDICATE =
            Pattern.compile("(?:" + VERBS.replace("|和|与|及|是|有|的", "").replace("|为|", "|") + ")");

    /** Between who acts and whom they set to work: 各校要安排|骨干教师. */
    private static final String SETS_TO_WORK =
            "(?<!主)要|应当|应(?!急|届|聘)|必?须|将|安排|组织|要求|督促|选派|推荐|鼓励|邀请|聘请|发动|动员|引导|帮助|指派|选拔|遴选|带领|号召";

    /** A unit or a person by the last character of the name, where the words after show that somebody acts. */
    private static final Pattern UNIT = Pattern.compile(
            "(?:各位|每位|每一位|每名|每个|每一个|每所|每支)?(?<who>(?![返回离到入进出][校园]|教室|" + VERBS.replace("|[一二三四五六七八九十两]次", "")
                    + ")(?:(?!" + SETS_TO_WORK
                    + ")[\\u4e00-\\u9fa5\\d、\"]){0,14}?(?:小组|组|人员|员|志愿者|联盟|共同体|股|科|处|室|房|站|中心|队|电工|水电工|职工|[厨校花志社义]工|维修工|保洁工|岗|教研片|协作片|片长校|(?<![\\u4e00-\\u9fa5])我(?:本人)?|本人|办|局|党组|(?<!班)委|(?<![返回离到入进出])[校园](?!长|区|内|外)|师生|[住寄]校生|寄宿生|每生|扶助班|兴趣班|社团|社|年级|学科|片区|双方|部|(?:委|员|工|学生|协|学|研究|理事)会|持人|讲人|备人|系人|责人|言人|师傅|徒弟|学员|主席|组长|会长|园长|校长|老师|教师|干部|行政|班级|小学|中学|初中|高中))(?:每人|人人)?(?:均|都|要|应|应当|须|必须|需|应该)?(?:安排在|定于|定在|于|在|逢)?");

    /** What such a name may end with, or what may stand between it and a time. */
    private static final Chars LAST = Chars.among("组员者盟体股科处室房站心队工岗片我本办局校园生班团社级区方部会人傅弟席长师干政学中均都要应当须需该在于逢");

    /** 全体 and a name may stand first. */
    private static final int SHORTEST_NAME = 2;

    private static final int LONGEST_NAME = 20;

    private Actors() {}

    /** A stretch of the clause. */
    public record Span(int start, int end) {}

    /** The words go on with what somebody does. */
    public static boolean beginsPredicate(String words) {
        return PREDICATE.matcher(words).lookingAt();
    }

    /** The subject that starts at {@code from}, times and connectives already skipped. */
    public static @Nullable Span subject(String clause, int from) {
        if (!mayBeNamed(clause, from)) {
            return null;
        }
        Matcher subject = SUBJECT.matcher(clause).region(from, Math.min(clause.length(), from + 40));
        return subject.lookingAt() ? new Span(subject.start("who"), subject.end("who")) : null;
    }

    private static boolean mayBeNamed(String clause, int from) {
        return NAMES.mayBeginIn(clause, from, from + FURTHEST)
                || clause.length() - from > FURTHEST
                        && QUALIFYING.isIn(clause, from, Math.min(clause.length(), from + QUALIFIED_BY))
                        && NAMES.mayBeginIn(clause, from + FURTHEST, from + FURTHEST_QUALIFIED);
    }

    /** With a role or an office, and nothing before it. */
    public static boolean beginsWithName(String folded, int from, int to) {
        return NAMES.mayBeginIn(folded, from, Math.min(to, from + 2 * SHORTEST_NAME))
                && NAME.matcher(folded).region(from, to).lookingAt();
    }

    /** Somebody whose name ends where a time begins: 后勤保障组|每周…. */
    public static @Nullable Span before(String clause, int from, int time) {
        if (time - from < (clause.charAt(from) == '我' ? 1 : 2)
                || time - from > LONGEST_NAME
                || !LAST.has(clause.charAt(time - 1))) {
            return null;
        }
        Matcher unit = UNIT.matcher(clause).region(from, time);
        return unit.matches() ? new Span(unit.start("who"), unit.end("who")) : null;
    }
}
