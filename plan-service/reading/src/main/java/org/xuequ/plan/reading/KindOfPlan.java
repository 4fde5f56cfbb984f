package org.xuequ.plan.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;

/** Which kind of plan a document is: its title says, else its opening, else what it speaks of most. */
final class KindOfPlan {
    private static final Map<PlanKind, Pattern> WORDS = words();
    private static final Pattern SUMMARY_TITLE = Pattern.compile("总结|汇报");
    private static final Pattern SUMMARY_OPENING = Pattern.compile("总结(?:汇报)?如下|汇报如下");
    /** Fields of a whole school's work; three of them are beyond any department. */
    private static final Pattern FIELDS = Pattern.compile("党建|德育|教学|后勤|安全|队伍|体育|卫生|家校|科研|财务|食堂");

    private static final Pattern YEAR = Pattern.compile("年度(?!.{0,4}学期)|年工作|学年(?!.{0,4}学期)");
    private static final Pattern TERM = Pattern.compile("学期|[春秋]季");
    /** Rooms and offices that a school's own plan speaks of too; in a title they are whose plan it is. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:学生|学工|学管|实训|保卫|招就|信息|教研)[处科办]|(?:教务|总务)科|安全办|图书[室馆]|阅览室|实验室|档案室|卫生室|医务室|心理健康|心理辅导|资助中心");

    /** Titles given by a collection, not by the plan. */
    private static final Pattern UNTRUSTED = Pattern.compile("篇|范文|怎么写|精选|通用");

    private static final Pattern SCHOOL_TITLE =
            Pattern.compile("(?:小学|中学|学校|幼儿园|初中|高中).{0,24}(?:工作计划|工作要点|工作安排|计划|行事历|工作历)");

    private static final double ENOUGH = 3;
    /** Of a plan for many fields. */
    private static final double BROAD_ENOUGH = 8;

    private static final double BROAD_SHARE = 0.25;
    private static final double MOST_SPOKEN = 4;
    private static final int MOST_IN_OPENING = 3;
    /** Here a plan names its own author. */
    private static final int FIRST_WORDS = 24;

    private KindOfPlan() {}

    /** All folded; {@code headings} are those of the top two levels. */
    static PlanKind of(String title, String opening, String headings, String body) {
        if (SUMMARY_TITLE.matcher(title).find()
                || SUMMARY_OPENING.matcher(opening).find() && body.contains("存在")) {
            return PlanKind.SUMMARY;
        }
        if (OFFICE.matcher(title).find()
                && WORDS.values().stream()
                        .noneMatch(words -> words.matcher(title).find())) {
            return PlanKind.DEPARTMENT;
        }
        boolean ofSchool =
                !UNTRUSTED.matcher(title).find() && SCHOOL_TITLE.matcher(title).find();
        if (ofSchool
                && WORDS.values().stream()
                        .noneMatch(words -> words.matcher(title).find())) {
            return YEAR.matcher(title).find() || !TERM.matcher(title).find() ? PlanKind.ANNUAL : PlanKind.TERM;
        }
        boolean broad = FIELDS.matcher(headings)
                        .results()
                        .map(r -> r.group())
                        .distinct()
                        .count()
                >= 4;
        Map<PlanKind, Double> said = new LinkedHashMap<>();
        WORDS.forEach((kind, words) -> said.put(kind, said(words, title, opening)));
        double enough = broad ? BROAD_ENOUGH : ENOUGH;
        double share = broad ? BROAD_SHARE : 1;
        double leading = said.values().stream().max(Double::compare).orElse(0.0);
        said.values().removeIf(score -> score + share * MOST_SPOKEN < leading);
        boolean decided = said.size() == 1 && leading >= enough; // a whole document is much to look through
        PlanKind best = null;
        double most = 0;
        for (Map.Entry<PlanKind, Pattern> kind : WORDS.entrySet()) {
            Double first = said.get(kind.getKey());
            if (first == null) {
                continue;
            }
            double score = first + (decided ? 0 : share * spoken(kind.getValue(), body));
            if (score > most) {
                most = score;
                best = kind.getKey();
            }
        }
        if (best != null && most >= enough) {
            return best;
        }
        return YEAR.matcher(title).find() || !TERM.matcher(title).find() ? PlanKind.ANNUAL : PlanKind.TERM;
    }

    private static double said(Pattern words, String title, String opening) {
        String first = opening.substring(0, Math.min(FIRST_WORDS, opening.length()));
        return (words.matcher(title).find() ? 12 : 0)
                + 2.0 * count(words, opening, MOST_IN_OPENING)
                + (words.matcher(first).find() ? 4 : 0);
    }

    /** How often in a thousand characters, of which more than {@link #MOST_SPOKEN} say no more. */
    private static double spoken(Pattern words, String body) {
        int thousand = Math.max(1000, body.length());
        int most = (int) Math.ceil(MOST_SPOKEN * thousand / 1000);
        return Math.min(MOST_SPOKEN, 1000.0 * count(words, body, most) / thousand);
    }

    private static Map<PlanKind, Pattern> words() {
        Map<PlanKind, Pattern> words = new LinkedHashMap<>();
        words.put(PlanKind.UNION, Pattern.compile("工会|教代会|职工之家"));
        words.put(PlanKind.TRAINING, Pattern.compile("培训|研修|集训"));
        words.put(
                PlanKind.RESEARCH_GROUP,
                Pattern.compile("教研组|备课组|(?:语文|数学|英语|体育|音乐|美术|科学|物理|化学|历史|地理|政治|生物|信息|劳动|法治)(?:学科|教学|组)|课题组|组内"));
        words.put(
                PlanKind.DEPARTMENT,
                Pattern.compile(
                        "教务处|教导处|政教处|德育处|总务处|后勤处|教科室|教科研|教育科研|教研室|办公室|大队部|少先队|团委|处室|教务|德育工作|总务|班主任工作|班级工作|年级组|级部|年级部"));
        words.put(PlanKind.DISTRICT, Pattern.compile("学区|各校|各学校|各中小学|全县|全区|全市|中心校将"));
        return words;
    }

    private static int count(Pattern pattern, String words, int most) {
        Matcher matcher = pattern.matcher(words);
        int n = 0;
        while (n < most && matcher.find()) {
            n++;
        }
        return n;
    }
}
