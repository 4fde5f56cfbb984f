package org.xuequ.plan.reading.outline;

import java.util.Set;
import java.util.stream.Collectors;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;
import org.xuequ.plan.reading.text.Find;

/**
 * A title that runs into its text without any mark: 规范升旗仪式每周一早晨全体师生…, 加强德育工作,培养良好习惯学校坚持….
 * It ends where what stands before can end a title and what follows can only begin a sentence.
 */
final class GluedTitle {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 34;
    private static final int LEAST_TEXT = 8;
    /** Nouns that the titles of school plans end in. */
    private static final Set<String> NOUNS = Set.of(
            ("管理|建设|工作|教育|活动|计划|会议|设施|责任|效率|课堂|习惯|质量|佳绩|成绩|发展|水平|环境|机制|制度|体系|能力|素养|素质|健康|安全|仪式|常规|科研|教研|培训|队伍|作用|目标|思想|思路|措施|保障|服务|特色|品牌|文化|氛围|评价|改革|创新|研究|监督|考核|防线|意识|形象|合力|关系|平台|阵地|课程|教学|德育|体育|卫生|后勤|财务|校园|学风|校风|班风|教风|作风|政风|师德|业务|基础|实效|成效|要求|任务|内容|安排|分析|问题|重点|要点|渠道|格局|台阶|局面|成长|资源|设备|档案|信息|信息化|社团|比赛|竞赛|训练|备课|上课|作业|辅导|考试|检测|听课|评课|阅读|家校|实践|劳动|美育|心理|宿舍|食堂|资产|采购|预算|维修|绿化|宣传|方向|引领|育人|联动|共育|党建|党风|廉政|工会|会员|权益|福利|状态")
                    .split("\\|"));

    private static final Chars NOUN_ENDS = Chars.among(
            NOUNS.stream().map(noun -> noun.substring(noun.length() - 1)).collect(Collectors.joining()));

    private static final int SHORTEST_NOUN = 2;
    private static final int LONGEST_NOUN = 3;

    /** 开放与借阅: two words of one kind, whatever they are. */
    private static final int JOINED = 5;

    private static final Pattern QUOTED_END = Pattern.compile("(?:求|讲|重|抓|突出|注重|体现|做到|狠抓|紧扣)\"[^\"]{1,4}\"$");
    private static final String N = "[一二三四五六七八九十\\d]{1,3}";
    private static final Pattern TIME = Pattern.compile(
            "每(?:天|日|周|月|学期|学年|年|次|两周|半月|季|个|逢|位|名|班)|第" + N + "(?:周|—|-|至)|" + N
                    + "月(?:份|上|中|下|底|初|\\d|开|举|组|进|召|完|对|至|,)|本学期|本学年|本年度|今年|全年|开学(?:初|前|第|后)|学期[初末]|期[中末]考试|\\d{1,2}:\\d\\d|定期|继续(?!教育)");
    private static final Pattern PREDICATE = Pattern.compile(
            "要|应|将|须|必须|需|现有|共有|会同|与各|把|每|按|在|对|从|以|为|是|已|也|都|均|成立|牵头|组织|开展|制[定订]|结合|通过|定期|认真|积极|充分|进一步|继续|坚持|严格|全面|不断|根据|围绕|紧|利用|建立|健全|加强|做到|做好|负责|全天|参[加与]|签订|召开|实行|推行|采取|努力|切实|与|层层|定时|按时|及时|统一|共同|\"|分|不得|逐|、|有|拟|计划|投入|安排|每");
    private static final Pattern MODAL = Pattern.compile("要|应|须|必须|需要");
    private static final Pattern BEGINS = Pattern.compile(
            "(?:力争|争取|以\"|以[^上下前后往及来求内,]{2,24}(?:为|,)|通过[^,]{2,20},|根据|按照|为了|本着|依托|围绕[^,]{3,20},|坚持\"|提倡|我们|新的一年|牢固树立|牢牢|让[^,]{3,}|在[^,]{3,20}(?:基础上|过程中|方面|中),|把[^,]{2,20}(?:作为|放在|纳入)|认真[组贯落执做学]|积极[组开推探参配]|进一步|一是|首先|一方面|各[\\u4e00-\\u9fa5]{1,6}?(?:要|应|须|必须|将|坚持|按|结合|制|开展|每))");

    /** A title that tells to do something, run into a text that does so too: 深化思想引领推进…, 加强心理健康教育把…. */
    private static final Pattern TELLS = Pattern.compile(
            "加强|规范|强化|做[好实细优强]|重视|深化|打造|狠抓|开[好展设足]|完善|抓[好实紧牢]|落实|坚持|推[进行动]|提[升高]|健全|优化|建[立设]|关[注心爱]|培[养育]|丰富|搞好|加[大快]|突出|办好|促进|保障|发挥|夯实|聚焦|构建|改[进善革]|实施|树立|营造|拓展|整合|筑牢|拓宽|压实|紧盯|把好|严[格守把]");

    private static final Pattern TELLS_ANEW = Pattern.compile(
            "(?:推[进动行]|落实|把|加[强大快]|强化|健全|完善|建[立好]|构建|实施|开[展足齐]|组织|发挥|用好|抓[好实紧]|做[好实]|深[入化]|扎实|大力|切实|全面|持续|严格|聚焦|紧[盯扣]|针对|依托|对照|利用|充分|广泛|不断|统筹|规范)[\\u4e00-\\u9fa5\"]{3}[^。]{12}");
    private static final int LEAST_BEHIND = 16;

    private static final Pattern SENTENCE = Pattern.compile(
            "[\\u4e00-\\u9fa5]{2,5}(?<!不)是|\\d{1,2}月|严格|借助|保证|杜绝|坚持|依托|落实|有人|我校|本校|全校|全体|各[\\u4e00-\\u9fa5]|每|本学期|开学|"
                    + TIME.pattern() + "|" + BEGINS.pattern());

    private GluedTitle() {}

    /** Where the title that starts at {@code from} ends; -1 when the sentence up to {@code end} shows no such place. */
    static int end(String folded, int from, int end) {
        int quoted = 0;
        int depth = 0;
        int clause = from;
        for (int at = from; at < Math.min(end - LEAST_TEXT, from + LONGEST); at++) {
            char c = folded.charAt(at);
            boolean inside = quoted == 1;
            quoted = c == '"' ? 1 - quoted : quoted;
            depth += c == '《' || c == '(' ? 1 : c == '》' || c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !inside && at - clause >= SHORTEST && addresses(folded, at + 1, end)) {
                return endsTitle(folded, clause, at) ? at : -1;
            }
            if (depth > 0 || ",、;:)".indexOf(c) >= 0) {
                clause = c == ',' ? at + 1 : clause;
            } else if (!inside
                    && at - clause >= SHORTEST
                    && ",、;:(".indexOf(folded.charAt(at - 1)) < 0
                    && endsTitle(folded, clause, at)
                    && (beginsText(folded, at, end) || clause == from && tellsAnew(folded, from, at, end))) {
                return at;
            }
        }
        return -1;
    }

    /** By its first words, whatever stands before them: more often than not a sentence begins so. */
    static boolean mayBeginText(String folded, int at, int end) {
        return looking(SENTENCE, folded, at, end) || Actors.beginsWithName(folded, at, end) || takesUp(folded, at, end);
    }

    private static boolean endsTitle(String folded, int clause, int at) {
        boolean noun = NOUN_ENDS.has(folded.charAt(at - 1));
        for (int length = SHORTEST_NOUN; length <= LONGEST_NOUN && noun && at - length >= clause; length++) {
            if (NOUNS.contains(folded.substring(at - length, at))) {
                return true;
            }
        }
        if (at - clause == JOINED
                && "与和".indexOf(folded.charAt(clause + 2)) >= 0
                && folded.substring(clause, at).chars().allMatch(Character::isIdeographic)) {
            return true;
        }
        return folded.charAt(at - 1) == '"'
                && QUOTED_END.matcher(folded.substring(clause, at)).find();
    }

    private static boolean beginsText(String folded, int at, int end) {
        if (looking(TIME, folded, at, end) || looking(BEGINS, folded, at, end)) {
            return true;
        }
        if (folded.charAt(at - 1) == '"'
                && QUOTED_END
                        .matcher(folded.substring(Math.max(0, at - 12), at))
                        .find()) {
            return Character.isIdeographic(folded.charAt(at));
        }
        Actors.Span subject = Actors.subject(folded.substring(at, Math.min(end, at + 40)), 0);
        return subject != null && looking(PREDICATE, folded, at + subject.end(), end) || takesUp(folded, at, end);
    }

    /** Only inside a paragraph: its first sentence, and more behind. */
    private static boolean tellsAnew(String folded, int from, int at, int end) {
        boolean inside = folded.startsWith("。", end) && Find.lineEnd(folded, end, folded.length()) - end > LEAST_BEHIND;
        return inside && looking(TELLS, folded, from, at) && looking(TELLS_ANEW, folded, at, end);
    }

    /** A clause that says who must do something is text, whatever stands before it. */
    private static boolean addresses(String folded, int at, int end) {
        Actors.Span subject = Actors.subject(folded.substring(at, Math.min(end, at + 40)), 0);
        return subject != null && looking(MODAL, folded, at + subject.end(), end);
    }

    /** …再创佳绩毕业班是…: a word of the title taken up as the text's subject. */
    private static boolean takesUp(String folded, int at, int end) {
        for (int length = 2; length <= 4 && at + length + 1 < end; length++) {
            String word = folded.substring(at + Math.max(0, length - 2), at + length);
            if ("是作为既应要从在也就不离需靠无".indexOf(folded.charAt(at + length)) >= 0
                    && folded.substring(Math.max(0, at - LONGEST), at).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looking(Pattern pattern, String folded, int at, int end) {
        Matcher matcher = pattern.matcher(folded).region(at, end);
        return matcher.lookingAt();
    }
}
