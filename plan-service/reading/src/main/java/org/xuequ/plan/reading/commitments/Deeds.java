package org.xuequ.plan.reading.commitments;

import java.util.List;
import org.xuequ.plan.reading.matching.Pattern;

/** Verbs: of activities that can be done and counted, and of mere directions. */
final class Deeds {
    static final String ACTIVITY =
            "(?:开展|组织|召开|举行|举办|安排|进行|完成|参加|参与|提交|上交|上缴|撰写|征集|发展|听|上|写|读|作|做|评出|评选|选出|选派|推出|推荐|承担|执教|检查|抽查|普查|批改|家访|走访|出|办|交|订|邀请|请|培训|学习|观看|发表|申报|立项|培养|编写|设计|制作|确定|演练|活动|研讨|讲|议|测试|考试|训练|锻炼|阅读|背诵|练习|慰问|更换|更新|出刊|编印|排查|调研|视导|布置|主持|集中|开设|命制|上报|报送|汇报|公示|评比|表彰|评价|反馈|通报|巡查|打扫|消毒|征订|借阅|投稿|辅导|指导|培育|打造|开发|创建|新增|引进|招聘|选拔|尝试|评选表彰|聘请|采集|录制|展示|交流)";
    /** Others that a number may follow. */
    private static final String COUNTED_WORDS =
            "推派|发布|设立|设置|形成|排练|选送|购买|购置|添置|订阅|组建|成立|建成|建立|新建|改建|改造|粉刷|补植|种植|栽种|植树|维修|推送|播放|讲述|整理|制定|制订|修订|认领|结对|帮扶|结对帮扶|联系|承包|带徒|配备|推选|招收|接待|走进|整改|发放|签订|上传|拍摄|抽测|体检|考核|验收|谈心|座谈|送教|支教|跟岗|遴选|邀约|清点|盘点|检修|精读|观摩|磨课|宣讲|巡课|值守|晨检|消毒|评优|表演|答复|公布|颁发|张贴|轮训|挂职|出版";

    private static final String COUNTED = "(?:" + COUNTED_WORDS + "|命|编|绘|印|拍|录|唱|发|寄|送|赠|捐|贴|开)";

    private static final Pattern VERB_BEFORE =
            Pattern.compile("(?:" + ACTIVITY + "|" + COUNTED + ")(?:好|了|出|过|成|至多|完)?$");
    private static final Pattern VERB = Pattern.compile(ACTIVITY.replaceAll("(?<=[:|])[\\u4e00-\\u9fa5]\\|", ""));
    /** Says a direction, not a deed: 本学期我们要加强…. */
    private static final Pattern VAGUE = Pattern.compile(
            ".{0,10}?(?:加强|强化|提升|提高|促进|推动|贯彻|深化|努力|力争|积极争取|坚持|本着|秉承|秉持|践行|聚焦|在.{2,20}(?:领导|指导|关心|支持|引领)下|以|花大力气|围绕|着力|引导|抓好|狠抓|重视|注重|发挥|树立|推进|扎实|紧紧|全面|牢固|认真落实|把|从|严把|继续(?!开展|举办|组织|举行|安排|选派|承办|聘请))");

    /** 写一篇, 听不少于…. */
    private static final Pattern BRIEF_VERB = Pattern.compile("[写读听上做交出作评讲办看订](?:好|出|满)?[一两二三四五六七八九十\\d不至]");

    private static final Pattern OBJECT_BEFORE =
            Pattern.compile("(?:" + VERB.pattern() + "|" + COUNTED + ")[\\u4e00-\\u9fa5&&[^的了是和]]{1,5}$");
    private static final Pattern COUNTABLE = Pattern.compile(VERB.pattern() + "|" + COUNTED);

    private static final Pattern DEED = Pattern.compile("(?:" + COUNTED_WORDS + "|写(?!字)|读[完懂好]|听(?!力)|办理|谈心|面批|值班|搞)");
    private static final Pattern OURSELVES = Pattern.compile("我们|我校|学校|本校|全校");

    private Deeds() {}

    static boolean hasVerb(String words) {
        return VERB.matcher(words).find();
    }

    /** A verb and its object, of at most five characters, end the words. */
    static boolean endsInObject(String words) {
        return OBJECT_BEFORE.matcher(words).find();
    }

    /** Also verbs that are no activity by themselves but have a number of things as their object. */
    static boolean hasCountable(String words) {
        return COUNTABLE.matcher(words).find();
    }

    static boolean beginsWithVerb(String words) {
        return VERB.matcher(words).lookingAt() || BRIEF_VERB.matcher(words).lookingAt();
    }

    /** Also with a verb that counts nothing by itself. */
    static boolean beginsWithDeed(String words) {
        return beginsWithVerb(words) || DEED.matcher(words).lookingAt();
    }

    /** The words end in such a verb. */
    static boolean endsInVerb(String words) {
        return VERB_BEFORE.matcher(words).find();
    }

    /** A span of time (本学期) over a mere direction, said of nobody in particular: a wish, not a commitment. */
    static boolean isVague(Clause clause, List<String> subject) {
        int from = Math.max(clause.subject() == null ? 0 : clause.subject().end(), clause.timesEnd());
        boolean named =
                !subject.isEmpty() && !OURSELVES.matcher(subject.getFirst()).find();
        String deed = clause.folded().substring(from);
        if (clause.folded().contains("今年") && !hasVerb(deed)) {
            return true;
        }
        return clause.folded().contains("我们") || VAGUE.matcher(deed).lookingAt() && (!named || !hasCountable(deed));
    }
}
