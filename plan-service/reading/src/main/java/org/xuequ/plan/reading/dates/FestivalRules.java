package org.xuequ.plan.reading.dates;

import static org.xuequ.plan.reading.dates.Rule.BEFORE;
import static org.xuequ.plan.reading.dates.Rule.rule;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.xuequ.plan.reading.text.Numerals;

/** Festivals and commemorations, one or a list of them: 清明、重阳, 国庆节前, 国庆节后第一周. */
final class FestivalRules {
    /** Named without 节; all others keep it. */
    private static final String SHORT = "元旦|元宵|清明|端午|中秋|国庆|重阳|五一|六一|七一|八一|五四|十一|三八|除夕|腊八|冬至";

    private static final String LONG =
            "春节|教师节|劳动节|儿童节|妇女节|建军节|建党节|植树节|青年节|母亲节|父亲节|感恩节|护士节|老人节|国防教育日|国家宪法日|宪法日|世界读书日|读书日|地球日|爱眼日|学雷锋日|安全教育日|全国助残日|助残日|烈士纪念日|国家公祭日|公祭日|消防日|消防宣传日|环境日|禁毒日";
    private static final String ONE =
            "\"?(?:(?:" + SHORT + ")\"?(?:节(?!日|约|奏|省|能))?(?:国际|全国|世界)?(?:" + LONG + ")?|" + LONG + ")\"?";
    private static final String LIST = ONE + "(?:[、,和及与]" + ONE + ")*";

    private FestivalRules() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                        "(?<!十)(?<f>" + ONE + ")(?:假期|长假|节)?后的?第?(?<n>[一二三1-3])个?周",
                        r -> When.due(
                                DueKind.WEEK, "FESTIVAL:" + names(r) + "+P" + Numerals.parse(r.group("n")) + "W")),
                rule(
                        "(?<!十)(?<f>" + ONE + ")(?:假期|长假|节)?(?:放假)?(?:前夕|" + BEFORE + ")",
                        r -> When.due(DueKind.DEADLINE, "BEFORE-FESTIVAL:" + names(r))),
                rule(
                        "(?<![十二三四五六七八九\\d])(?<f>" + LIST + ")(?![年月日号点]|届|大|个|条|节|致|中全会|五|起|次|是|运动|精神|学?制|红旗|奖)",
                        r -> When.due(DueKind.DATE, "FESTIVAL:" + names(r)).loosely()));
    }

    private static String names(MatchResult r) {
        return Arrays.stream(r.group("f").replace("\"", "").split("[、,和及与]"))
                .map(FestivalRules::name)
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** 国庆节 is 国庆; 六一儿童节 is 六一. */
    private static String name(String festival) {
        for (String brief : SHORT.split("\\|")) {
            if (festival.startsWith(brief)) {
                return brief;
            }
        }
        return festival;
    }
}
