package org.xuequ.plan.reading.people;

import static org.xuequ.plan.reading.people.Actors.HEAD;
import static org.xuequ.plan.reading.people.Actors.MODIFIER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors.Span;

/** Who is said to be in charge of a matter: 由…负责, 责任部门:…, (总务处负责) at the end of a paragraph. */
public final class Charge {
    private static final Pattern NAMED = Pattern.compile(
            "由(?<who>[\\u4e00-\\u9fa5、xX]{2,16}?)(?:同志|老师)?(?:具体)?(?:负责(?!人)|主持(?!人)|牵头(?!人)|承担|组织|主讲(?!人)|统筹|落实)");
    /** 由…完成: somebody, and what is done by them. */
    private static final Pattern BY = Pattern.compile(
            "由(?<who>(?!浅|点|此|表|易|原|被|外|内)[\\u4e00-\\u9fa5]{2,10}?)(?:同志|老师)?(?:统一|共同|具体|轮流|定期|每[天周月]|按月)?(?:完成|拟定|拟|制定|制订|检查|查阅|审核|汇总|收齐|收取|收集|带领|带队|通知|登记|指导|统计|整理|报送|上报|送达|把关|督促|编排|公布|保管|监督|召集|协助|陪同|辅导|执教|命题|担任)");
    /** Whatever they do. */
    private static final Pattern BY_WHOM = Pattern.compile(
            "(?<![自理缘事来])由(?![浅点此表易原被外内])(?:[\\d一两二三四五]{1,2}[名位])?(?<who>(?:各|全体)?[\\u4e00-\\u9fa5]{0,6}?(?:" + HEAD
                    + "|[一两二三四五六七八]校|每校){1,3}(?:[、和及与](?:各|全体)?" + MODIFIER + "(?:" + HEAD + "){1,3})*)");

    private static final String LABEL =
            "(?:(?:责任|负责|牵头|主管|分管|承办|主办|协办|配合|实施|落实)(?:人|部门|单位|处室|科室|股室|领导|校长|组)|主办|承办|主持人)";
    private static final String ROLES = "[\\u4e00-\\u9fa5xX、,]{2,24}?";
    private static final Pattern IN_CHARGE = Pattern.compile(
            "(?:" + LABEL.replace("|主办|承办|主持人", "") + ")(?:为|是)?:? ?(?<who>[\\u4e00-\\u9fa5、 ]{2,20})$");
    /** What a paragraph may end with. */
    private static final Pattern AT_END = Pattern.compile("(?:" + LABEL + "(?:为|是)?: ?(?<label>" + ROLES
            + ")(?:[;,。 \n] ?(?:完成|办结|整改|落实)(?:时限|时间|期限|节点)[^。;]{2,24})?|\\((?<deed>" + ROLES
            + ")(?:具体)?(?:负责|牵头|承办|主办|落实)|\\((?<role>(?:[\\u4e00-\\u9fa5]{0,4}(?:" + HEAD
            + ")[、,]?){1,4}))\\)?[。;]?$");
    /** A clause that says nothing but who: 干训科具体负责. */
    private static final Pattern UNIT_CHARGE = Pattern.compile(
            "(?<who>[\\u4e00-\\u9fa5、]{2,16}(?:科|股|处|室|组|部|办|中心|会|长|员))(?:具体|共同|全面)?(?:负责|牵头|承办)(?:组织实施|实施|落实)?");

    private static final String BY_SOMEBODY = "由[\\u4e00-\\u9fa5、xX]{2,16}?(?:同志|老师)?";
    private static final Pattern WHOLE_CHARGE = Pattern.compile(BY_SOMEBODY + "(?:具体|共同)?(?:负责|牵头|承办|落实|组织实施)|"
            + UNIT_CHARGE.pattern().replace("?<who>", "?:"));
    private static final Pattern CHARGE = Pattern.compile(
            WHOLE_CHARGE.pattern() + "|" + BY_SOMEBODY + "(?:轮流|负责|主持|陪同|一同|牵头|执教|主讲|授课|全程|监督|督促|带队).{0,12}");
    private static final Chars SAYS_BY = Chars.among("由");
    private static final Chars SAYS_CHARGE = Chars.among("责牵管承");
    private static final int NEAR_END = 60;

    private Charge() {}

    /** Whom the paragraph {@code [from, to)} names at its end as in charge. */
    public static @Nullable Span named(String folded, int from, int to) {
        Matcher matcher =
                AT_END.matcher(folded).region(Math.max(from, to - NEAR_END), to).useAnchoringBounds(true);
        if (!matcher.find()) {
            return null;
        }
        for (String group : List.of("label", "deed", "role")) {
            if (matcher.group(group) != null) {
                return new Span(matcher.start(group), matcher.end(group));
            }
        }
        return null;
    }

    /** 由…负责 and no more: said of what stands before. */
    public static boolean isCharge(String clause) {
        return (SAYS_BY.isIn(clause) || SAYS_CHARGE.isIn(clause))
                && CHARGE.matcher(clause).matches();
    }

    /** And nothing else: the matter is theirs alone. In 由组员轮流主持 somebody else may hold it. */
    public static boolean isWholeCharge(String clause) {
        return WHOLE_CHARGE.matcher(clause).matches();
    }

    /** 由…负责, or a column at the end that names who is in charge. */
    public static @Nullable Span inCharge(String clause) {
        Span by = SAYS_BY.isIn(clause) ? first(NAMED, clause) : null;
        by = by == null && SAYS_CHARGE.isIn(clause) ? first(IN_CHARGE, clause) : by;
        by = by == null && SAYS_CHARGE.isIn(clause) ? whole(UNIT_CHARGE, clause) : by;
        by = by == null && SAYS_BY.isIn(clause) ? first(BY, clause) : by;
        return by == null && SAYS_BY.isIn(clause) ? first(BY_WHOM, clause) : by;
    }

    private static @Nullable Span whole(Pattern pattern, String clause) {
        Matcher matcher = pattern.matcher(clause);
        return matcher.matches() ? new Span(matcher.start("who"), matcher.end("who")) : null;
    }

    private static @Nullable Span first(Pattern pattern, String clause) {
        Matcher matcher = pattern.matcher(clause);
        return matcher.find() ? new Span(matcher.start("who"), matcher.end("who")) : null;
    }
}
