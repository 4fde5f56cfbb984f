package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.dates.DueKind;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;

/** Tells the time of a deed from a time that only qualifies a noun (本学期工作量, 九月份考核) or lies in the past. */
final class TimeSense {
    /** What may stand between a clause's start and a span that is its time. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:并|同时|另外|此外|其中|还|也|计划|拟|每年|每学年|我们|主要|继续|将)*(?:在|于|利用|从|自|逢|每逢|结合|抓住|抓好|借助|充分利用|坚持在|到|至|力争|争取|确保)?");

    private static final Pattern QUALIFIES = Pattern.compile(
            "(?:的)?(?:主要工作|主要任务|工作(?!人员)|教育(?:教学|工作)|教学工作|计划(?=$|的|中|要求|,)|重点(?![做抓开检查排围推整落])|任务|总目标|目标|教师|学生|集训|培训|开学|教学进度|课程|学习内容|主题为|主题是|各项|校本|学校|教研)");
    private static final Pattern ASSESSED = Pattern.compile("(?:份)?的?.{0,6}(?:考核|考评|评比|完成情况|工作量|工资|绩效|情况通报)");
    private static final Pattern DOCUMENT = Pattern.compile("(?:的)?(?:文件|印发|颁布|颁发|下发|发布|出台|起施行|起实施)");
    private static final Pattern PAST =
            Pattern.compile("(?<![比较与同])去年|上学期|上一学期|上学年|上年度|上一年|截止目前|已于|曾于|在过去|^[^须需要应]{0,5}经.{2,20}通过$");
    /** 让每一次…, 以每周…为准: no deed of its own. */
    private static final Pattern DIRECTED = Pattern.compile(".*(?:让|使|以|融入|贯穿于?|渗透到?|把|落在|落到|落实到|体现在)");
    /** 解决每天碰到的难题: what the thing is like. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[\\u4e00-\\u9fa5&&[^的]]{2,6}的[\\u4e00-\\u9fa5&&[^的]]{1,6}");

    /** 每周活动安排 names a list, nothing to be done. */
    private static final Pattern PLANNED =
            Pattern.compile("[^一1每]{0,4}(?:安排|计划|目标|重点|主题|要点|常规|事项|流程|例行工作|工作|必做|必查|必办)表?");

    private static final Pattern MONTHS = Pattern.compile("--\\d\\d/--\\d\\d");
    private static final Pattern SETTING = Pattern.compile("在每[天日周月].{0,12}[中里]");

    private static final Pattern BOUND = Pattern.compile("不得?少于|不低于|不得?超过|至少");

    /** 县职教中心本年度新增…: who, whatever the name. */
    private static final int LONGEST_NAME = 10;

    private TimeSense() {}

    static List<When> deeds(String clause, List<When> times) {
        if (times.isEmpty() || PAST.matcher(clause).find()) {
            return List.of();
        }
        List<When> deeds = new ArrayList<>(times);
        deeds.removeIf(when -> !isDeed(clause, when));
        return deeds;
    }

    private static boolean isDeed(String clause, When when) {
        String before = clause.substring(0, when.start());
        String after = clause.substring(when.end());
        boolean ahead = when.normalized() != null && when.normalized().startsWith("-P");
        if (when.isDue()
                && !ahead
                && when.kind() != DueKind.DEADLINE
                && DOCUMENT.matcher(after).lookingAt()) {
            return false;
        }
        if (!when.isDue()) {
            return !PLANNED.matcher(after).matches()
                    && !DIRECTED.matcher(before).matches()
                    && (before.length() < 2 || !ATTRIBUTE.matcher(after).matches() || acts(before))
                    && !(before.endsWith("在")
                            && SETTING.matcher(clause.substring(Math.max(0, when.start() - 1)))
                                    .matches());
        }
        if (isMonths(when) && ASSESSED.matcher(after).lookingAt()) {
            return false;
        }
        boolean subjectFollows = Actors.subject(after, 0) != null;
        boolean qualifies = !subjectFollows && QUALIFIES.matcher(after).lookingAt();
        boolean whole = "TERM".equals(when.normalized()) || "YEAR".equals(when.normalized());
        boolean amid = whole
                && before.length() <= LONGEST_NAME
                && (Deeds.beginsWithVerb(after) || BOUND.matcher(after).lookingAt());
        return when.firm() && !(whole && qualifies) || isFestival(when) || (amid || opens(before)) && !qualifies;
    }

    /** Somebody, and nothing else. */
    private static boolean acts(String words) {
        Actors.Span subject = Actors.subject(words, 0);
        return subject != null && subject.start() == 0 && subject.end() == words.length();
    }

    private static boolean isMonths(When when) {
        String said = when.normalized();
        return when.kind() == DueKind.MONTH
                || said != null && MONTHS.matcher(said).matches();
    }

    private static boolean isFestival(When when) {
        return when.normalized() != null && when.normalized().startsWith("FESTIVAL");
    }

    private static boolean opens(String before) {
        if (OPENING.matcher(before).matches()) {
            return true;
        }
        Actors.Span subject = Actors.subject(before, 0);
        return subject != null
                && OPENING.matcher(before.substring(subject.end())).matches();
    }
}
