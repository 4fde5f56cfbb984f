package org.xuequ.plan.reading.commitments;

import java.util.Set;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;

/**
 * Tells quotas from the many numbers that are none: 五必访, 三会一课, 二次备课, 第三次检查, 四节教育活动, 三个中心.
 * A bound (不少于) is proof enough; a bare number needs an activity beside it.
 */
final class Fitness {
    private static final Set<String> OFTEN_COUNTED =
            Set.of("次", "节", "篇", "场", "堂", "课时", "学时", "小时", "分钟", "遍", "册", "字", "元", "人次", "万字", "千字");
    static final Pattern DONE = Pattern.compile(
            "已经?|(?<!确保|力争|争取|保证|要)顺利(?=通过|完成|实现)|被(?=评|授|命名|认定)|先后|共计|共有|共(?=[开举组查选投])|累计(?!不少于|不低于|达|至少|要)|荣获|获得了?(?!.{0,8}不少于)|现有|拥有|曾|(?<![比较与同])去年|上学年|上学期|上年度|上一年|截止目前|目前|近年|历年|过去|[开举组评]\\S{0,3}了");
    /** What one does with those counted: 评出一等奖两名参加校级决赛. */
    private static final Pattern GOES_ON = Pattern.compile("参加|参与|到|赴|进行|送|报|外出|举行");

    /** Said of a clause that wishes or promises. */
    private static final Pattern INTENT = Pattern.compile("力争|争取|确保|保证|计划|预计|拟|至少|目标");
    /** Whom a deed that follows is for: 对五所学校开展督查. */
    private static final Pattern TOWARDS = Pattern.compile("(?:对|给|为|到|深入|走进|面向)(?<!为了)$");
    /** A verb of one character with its object: 出墙报, 写随笔. */
    private static final Pattern BRIEF_DEED =
            Pattern.compile("^(?:各|要|再|并)?[出写听读上办编](?![个一二三四五六七八九十])[\\u4e00-\\u9fa5]{1,6}$");

    /** What is done, unlike 分成三组. */
    private static final Pattern FORMED = Pattern.compile("[完形建办达编写]成$|(?:整理|汇编|创建|培育|总结)成$");

    private Fitness() {}

    /** A unit that always counts (次, 节, 篇), unlike a thing named in its place (每月一主题). */
    static boolean isOftenCounted(String unit) {
        return OFTEN_COUNTED.contains(unit);
    }

    static boolean fits(String clause, Count count, Quotas.Setting setting) {
        int numberAt = count.start();
        char before = numberAt > 0 ? clause.charAt(numberAt - 1) : ' ';
        String after = clause.substring(count.end());
        String head = clause.substring(0, numberAt);
        String words = clause.substring(count.start(), count.end());
        if (!count.sure()
                        && ("第这那又再另某任每同首初.+/".indexOf(before) >= 0 && !head.endsWith("主任")
                                || before == '新' && !head.endsWith("更新")
                                || before == '由' && !setting.isRecurring())
                || Character.isDigit(before)
                || "十百零".indexOf(before) >= 0
                || head.endsWith("提前")
                || !count.sure() && DONE.matcher(head).find()) {
            return false;
        }
        if (FalseCounts.standBetween(head, words, after)) {
            return false;
        }
        if (count.sure()) {
            return true;
        }
        if (FalseCounts.areWeighed(clause)) {
            return false;
        }
        boolean chinese = !Character.isDigit(words.charAt(0));
        return !isName(clause, words, after, chinese, count, setting)
                && isPromised(clause, head, after, count, chinese, setting);
    }

    /** A number that belongs to a name or an order. */
    private static boolean isName(
            String clause, String words, String after, boolean chinese, Count count, Quotas.Setting setting) {
        if (words.startsWith("二次") && (after.startsWith("备课") || !after.isEmpty() && !setting.repeated())
                || after.startsWith("次")
                || after.startsWith("性")) {
            return true;
        }
        if (count.unit().equals("节") && chinese && count.upTo() == null) {
            boolean lesson = after.isEmpty()
                    || !Character.isIdeographic(after.charAt(0))
                    || after.substring(0, Math.min(9, after.length())).contains("课");
            return !lesson && !after.startsWith("以");
        }
        boolean ends = after.isEmpty() || !Character.isIdeographic(after.charAt(0));
        boolean wished = INTENT.matcher(clause).find();
        return chinese
                && count.n() >= 2
                && "个项种类".contains(count.unit())
                && count.upTo() == null
                && !ends
                && !wished
                && !(setting.repeated() && Deeds.endsInVerb(clause.substring(0, count.start())));
    }

    /** 每班选10名: something is done for each; 每班45人 only says how many there are. */
    private static boolean isShareOut(String clause, String head) {
        return Amount.isOfEach(clause)
                && Actors.subject(head, 0) != null
                && !head.matches("[^,]{0,3}每[\\u4e00-\\u9fa5](?:约|有|近)?");
    }

    private static boolean isPromised(
            String clause, String head, String after, Count count, boolean chinese, Quotas.Setting setting) {
        boolean counted = OFTEN_COUNTED.contains(count.unit());
        boolean ends = after.isEmpty() || !Character.isIdeographic(after.charAt(0));
        boolean verb = Deeds.endsInVerb(head);
        if (head.endsWith("是")
                || head.endsWith("作为")
                || head.endsWith("成为")
                || !counted && (head.endsWith("做") || head.endsWith("当"))
                || head.endsWith("成") && !FORMED.matcher(head).find()) {
            return false;
        }
        boolean timed = setting.repeated() || !setting.times().isEmpty() || Amount.isOfEach(clause);
        if (chinese && count.n() == 1 && "个所批支套位".contains(count.unit()) && !timed) {
            return false;
        }
        boolean intent = INTENT.matcher(head).find();
        if (head.endsWith("有") && !setting.repeated() && !intent
                || chinese && count.unit().equals("人") && count.n() == 1 && !verb) {
            return false;
        }
        if (chinese && count.n() >= 2 && "字人天元期".contains(count.unit()) && !verb) {
            return false;
        }
        boolean period =
                setting.isAfterTime(count.start()) || head.endsWith("有") || head.endsWith("突出") || head.endsWith("围绕");
        if (isShareOut(clause, head) && !chinese) {
            return true;
        }
        boolean shared = head.endsWith("各") && (setting.repeated() || Deeds.hasCountable(head));
        boolean by = head.endsWith("由") && setting.repeated();
        if (verb || shared || by || setting.repeated() && (counted || period || ends) || timed && ends && !chinese) {
            return true;
        }
        return intent && (ends || counted || !chinese)
                || timed && (!chinese || ends) && Deeds.hasCountable(head)
                || count.n() >= 2
                        && Deeds.endsInObject(head)
                        && (ends || GOES_ON.matcher(after).lookingAt())
                || counted && (ends || Deeds.hasVerb(clause))
                || ends
                        && !chinese
                        && (Deeds.hasCountable(head) || BRIEF_DEED.matcher(head).find())
                || !chinese && TOWARDS.matcher(head).find() && Deeds.hasVerb(after)
                || !chinese && count.upTo() != null;
    }
}
