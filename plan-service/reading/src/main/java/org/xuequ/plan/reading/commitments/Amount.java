package org.xuequ.plan.reading.commitments;

import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.Recurrence;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;

/** A count made a quota: per what, of whom each. */
final class Amount {
    private static final Pattern EACH = Pattern.compile(
            "人人|每(?:位|名|个|一位|一名|人|班|校|组|科|生|园)[\\u4e00-\\u9fa5]{0,6}?(?:教师|学生|老师|班级?|学校|党员|同学|组|干部|人)?|各(?:班|校|组|园)");
    private static final Pattern AVERAGE = Pattern.compile("人均|平均|生均|校均|班均");
    private static final Pattern SUBJECT = Pattern.compile("每(?:个)?(?:学科|科目|门)");

    private Amount() {}

    static boolean isOfEach(String clause) {
        return EACH.matcher(clause).find();
    }

    static Quota of(Source source, Clause clause, Count count, @Nullable Recurrence recurrence, @Nullable When due) {
        String words = clause.folded().substring(count.start(), count.end());
        int unitAt = clause.start() + count.start() + words.lastIndexOf(count.unit());
        String unit = count.unit().equals("%")
                ? "%"
                : source.chars().substring(unitAt, unitAt + count.unit().length());
        Matcher each = EACH.matcher(clause.folded());
        String whose = each.find()
                ? source.chars().substring(clause.start() + each.start(), clause.start() + each.end())
                : null;
        return new Quota(
                count.cmp(),
                count.n(),
                count.upTo(),
                unit,
                per(clause.folded(), recurrence, due),
                AVERAGE.matcher(clause.folded()).find(),
                whose);
    }

    private static @Nullable String per(String clause, @Nullable Recurrence recurrence, @Nullable When due) {
        if (recurrence == null) {
            String span = due == null ? null : due.normalized();
            return SUBJECT.matcher(clause).find()
                    ? "SUBJECT"
                    : "TERM".equals(span) ? "TERM" : "YEAR".equals(span) ? "YEAR" : null;
        }
        return switch (recurrence) {
            case DAILY -> "DAY";
            case WEEKLY -> "WEEK";
            case BIWEEKLY -> "BIWEEK";
            case MONTHLY -> "MONTH";
            case QUARTERLY -> "QUARTER";
            case TERM -> "TERM";
            case YEARLY -> "YEAR";
            case PERIODIC -> null;
            case EVENT ->
                clause.contains("会") ? "MEETING" : clause.replace("课时", "").contains("课") ? "LESSON" : null;
        };
    }
}
