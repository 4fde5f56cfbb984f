package org.xuequ.plan.reading.commitments;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells quotas from the many numbers that are none: 五必访, 三会一课, 二次备课, 第三次检查, 四节教育活动, 三个中心.
 * A bound (不少于) is proof enough; a bare number needs an activity beside it.
 */
final class Fitness {
    private static final Set<String> OFTEN_COUNTED =
            Set.of("次", "节", "篇", "场", "堂", "课时", "学时", "小时", "分钟", "遍", "册", "字", "元", "人次", "万字", "千字");
    static final Pattern DONE = Pattern.compile(
            "已经?|先后|共计|共有|共(?=[开举组])|累计(?!不少于|不低于|达|至少|要)|荣获|获得?了?|现有|拥有|曾|去年|上学年|截止目前|目前|近年|历年|过去|[开举组评]\\S{0,3}了");

    private Fitness() {}

    /** A unit that always counts (次, 节, 篇), unlike a thing named in its place (每月一主题). */
    static boolean isOftenCounted(String unit) {
        return OFTEN_COUNTED.contains(unit);
    }

    static boolean fits(String clause, Quotas.Count count, Quotas.Setting setting) {
        int numberAt = count.start();
        char before = numberAt > 0 ? clause.charAt(numberAt - 1) : ' ';
        String after = clause.substring(count.end());
        String head = clause.substring(0, numberAt);
        String words = clause.substring(count.start(), count.end());
        if (!count.sure() && ("第这那又再另某任每同首初.+/".indexOf(before) >= 0 || before == '新' && !head.endsWith("更新"))
                || Character.isDigit(before)
                || head.endsWith("提前")
                || !count.sure() && DONE.matcher(head).find()) {
            return false;
        }
        if (count.sure()) {
            return true;
        }
        boolean chinese = !Character.isDigit(words.charAt(0));
        return !isName(words, after, chinese, count, setting)
                && isPromised(clause, head, after, count, chinese, setting);
    }

    /** A number that belongs to a name or an order. */
    private static boolean isName(
            String words, String after, boolean chinese, Quotas.Count count, Quotas.Setting setting) {
        if (words.startsWith("二次") && !after.isEmpty() && !setting.repeated()
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
        return chinese && count.n() >= 2 && "个项种类".contains(count.unit()) && count.upTo() == null;
    }

    private static boolean isPromised(
            String clause, String head, String after, Quotas.Count count, boolean chinese, Quotas.Setting setting) {
        boolean counted = OFTEN_COUNTED.contains(count.unit());
        boolean ends = after.isEmpty() || !Character.isIdeographic(after.charAt(0));
        boolean verb = Deeds.endsInVerb(head);
        if (head.endsWith("是")
                || head.endsWith("作为")
                || head.endsWith("成为")
                || head.endsWith("做")
                || head.endsWith("当")
                || head.endsWith("成") && !head.endsWith("完成")) {
            return false;
        }
        if (chinese && count.n() == 1 && count.unit().equals("个") && !setting.repeated()) {
            return false;
        }
        if (head.endsWith("有") && !setting.repeated() || chinese && count.unit().equals("人") && count.n() == 1) {
            return false;
        }
        if (chinese && count.n() >= 2 && "字人天元期".contains(count.unit()) && !verb) {
            return false;
        }
        boolean period =
                setting.isAfterTime(count.start()) || head.endsWith("有") || head.endsWith("突出") || head.endsWith("围绕");
        if (verb || setting.repeated() && (counted || period)) {
            return true;
        }
        return counted && (ends || Deeds.hasVerb(clause))
                || ends && !chinese && Deeds.hasVerb(head)
                || !chinese && count.upTo() != null;
    }
}
