package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.List;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Numerals;

/** Shares that are to be reached or not exceeded: 合格率95%以上, 10%-15%, 百分之九十. */
final class Shares {
    private static final Pattern SHARE = Pattern.compile("(?<cmp>" + Comparison.BEFORE
            + ")?(?:(?:(?<low>\\d{1,3}(?:\\.\\d{1,2})?)%?(?:-|至|到|~))?(?<n>\\d{1,3}(?:\\.\\d{1,2})?)%|百分之(?<c>[一二三四五六七八九十百]{1,4}))(?<after>"
            + Comparison.AFTER + ")?");
    /** Shares of these are bounds even without a word that bounds. */
    private static final Pattern WHOLE = Pattern.compile("(?:面|比例|占比|比重|覆盖)(?=[要需须应达为占提控力保不\\d])|必须|要求");

    /** Of those beyond a share something is said: 低于九成的班级. */
    private static final Pattern CASE = Pattern.compile("的(?!比例|要求|目标|标准|水平|覆盖)");

    private Shares() {}

    /** In order; changeable. */
    static List<Count> in(String clause) {
        List<Count> found = new ArrayList<>();
        if (clause.indexOf('%') < 0 && !clause.contains("百分之")) {
            return found; // most clauses: looking for a number everywhere would cost more than all else
        }
        Matcher share = SHARE.matcher(clause);
        while (share.find()) {
            double n =
                    share.group("n") != null ? Double.parseDouble(share.group("n")) : Numerals.parse(share.group("c"));
            if (share.group("cmp") != null
                    && CASE.matcher(clause).region(share.end(), clause.length()).lookingAt()) {
                continue;
            }
            String cmp = Comparison.of(share.group("cmp"), share.group("after"), true);
            if (share.group("cmp") != null
                    || share.group("after") != null
                    || Comparison.ahead(clause, share.start()) != null
                    || ofAll(clause)
                    || share.group("low") != null
                    || clause.contains("全部")) {
                String bound = share.group("cmp") == null ? Comparison.ahead(clause, share.start()) : null;
                cmp = bound == null ? cmp : Comparison.of(bound, null, true);
                boolean range = share.group("low") != null && Double.parseDouble(share.group("low")) < n;
                found.add(
                        range
                                ? new Count(
                                        share.start(),
                                        share.end(),
                                        "between",
                                        Double.parseDouble(share.group("low")),
                                        n,
                                        "%",
                                        true)
                                : new Count(share.start(), share.end(), cmp, n, null, "%", true));
            }
        }
        return found;
    }

    /** A share of a whole that the clause names. */
    private static boolean ofAll(String clause) {
        return clause.contains("率") || WHOLE.matcher(clause).find();
    }
}
