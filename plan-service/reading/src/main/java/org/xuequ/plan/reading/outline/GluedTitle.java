package org.xuequ.plan.reading.outline;

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
    private static final int LONGEST_WORD = 6;
    /** 一步一步, 半天半天 are no word and its like. */
    private static final String NUMERALS = "一二三四五六七八九十几两半";
    /** 开放与借阅: two words of one kind, whatever they are. */
    private static final int JOINED = 5;

    private static final Pattern QUOTED_END = Pattern.compile("(?:求|讲|重|抓|突出|注重|体现|做到|狠抓|紧扣)\"[^\"]{1,4}\"$");
    private static final String N = "[一二三四五六七八九十\\d]{1,3}";
    private static final Pattern TIME = Pattern.compile(
            "每(?:天|日|周|月|学期|学年|年|次|两|半|季|个|逢|位|名|班|单元|节|堂|所|校|人|组)|逢[单双]|第" + N + "(?:周|—|-|至)|" + N
                    + "月(?:份|上|中|下|底|初|\\d|开|举|组|进|召|完|对|至|,)|本学期|本学年|本年度|今年|全年|近(?:几|两|三|五|\\d)?年来?|开学(?:初|前|第|后|时|头)|期初|上学期|先后|[寒暑][假期]|学期[初末]|期[中末]考试|\\d{1,2}:\\d\\d|定期|继续(?!教育)");
    private static final Pattern PREDICATE = Pattern.compile(
            "要|应|将|须|必须|需|现有|共有|会同|与各|把|每|按|在|对|从|以|为|是|已|也|都|均|成立|牵头|组织|开展|制[定订]|结合|通过|定期|认真|积极|充分|进一步|继续|坚持|严格|全面|不断|根据|围绕|紧|利用|建立|健全|加强|做到|做好|负责|全天|参[加与]|签订|召开|实行|推行|采取|努力|切实|与|层层|定时|按时|及时|统一|共同|\"|分|不得|逐|、|有|拟|计划|投入|安排|每");
    private static final Pattern MODAL = Pattern.compile("要|应|须|必须|需要");
    private static final Pattern BEGINS = Pattern.compile(
            "(?:力争|争取|[本我](?:组|园|班|校|区|镇|县|年级|处|室)(?:现有|共有|有|位|地|是|现|以|将|要|坚持)|成立(?:由|以|了|[^,。]{2,12}小组)|实[施行]\"|立足|倡导|面对|巩固|修订|开齐|凡|发生|《[^》]{2,30}》(?:是|测|规定|要求|明确)|以\"|以[^上下前后往及来求内,]{2,24}(?:为|,)|通过[^,]{2,20},|根据|按照|为了|本着|依托|围绕[^,]{3,20},|坚持\"|提倡|我们|新的一年|牢固树立|牢牢|让[^,]{3,}|在[^,]{3,20}(?:基础上|过程中|方面|中),|把[^,]{2,20}(?:作为|放在|纳入)|认真[组贯落执做学]|积极[组开推探参配]|进一步|一是|首先|一方面|各[\\u4e00-\\u9fa5]{1,6}?(?:要|应|须|必须|将|坚持|按|结合|制|开展|每))");

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
            boolean enclosed = depth > 0 || c == '(';
            depth += c == '《' || c == '(' ? 1 : c == '》' || c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !inside && at - clause >= SHORTEST && addresses(folded, at + 1, end)) {
                return endsTitle(folded, clause, at) ? at : -1;
            }
            if (enclosed || ",、;:)".indexOf(c) >= 0) {
                clause = c == ',' ? at + 1 : clause;
            } else if (!inside
                    && at - clause >= SHORTEST
                    && ",、;:(".indexOf(folded.charAt(at - 1)) < 0
                    && (isDoubled(folded, clause, at, end)
                            || endsTitle(folded, clause, at)
                                    && (beginsText(folded, at, end)
                                            || repeats(folded, clause, at, end)
                                            || clause == from && tellsAnew(folded, from, at, end)))) {
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
        if (TitleNouns.endAt(folded, clause, at)) {
            return true;
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

    /** 学籍与档案|学籍管理员于…: a word of the title begins the text. */
    private static boolean repeats(String folded, int clause, int at, int end) {
        int again = folded.indexOf(folded.substring(at, at + 2), clause);
        return at + 2 < end && again < at - 1 && Character.isIdeographic(folded.charAt(at));
    }

    /** 建好图书角|图书角是…: its last word begins the text. */
    private static boolean isDoubled(String folded, int clause, int at, int end) {
        for (int length = Math.min(LONGEST_WORD, Math.min(at - clause, end - at)); length > 1; length--) {
            if (folded.regionMatches(at - length, folded, at, length)) {
                return Character.isIdeographic(folded.charAt(at)) && NUMERALS.indexOf(folded.charAt(at)) < 0;
            }
        }
        return false;
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
