package org.xuequ.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.DueKind;
import org.xuequ.plan.reading.dates.Times;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.outline.Node;
import org.xuequ.plan.reading.outline.PlanBody;
import org.xuequ.plan.reading.text.Folding;
import org.xuequ.plan.reading.text.Text;

/** What a plan says about itself: title, kind, period, organisation, date, and whether it breaks off. */
record PlanFacts(
        String title,
        PlanKind kind,
        @Nullable String period,
        @Nullable String organisation,
        @Nullable String date,
        boolean truncated) {
    private static final String YEAR = "(?:\\d{4}|20[xX_*]{2}|20__|[xX_]{4})";
    private static final Pattern PERIOD =
            Pattern.compile("(?:" + YEAR + "[-—至~]{1,2}" + YEAR + "(?:学年度?|年度?)?(?:度)?(?: ?第?[一二上下]学?期|第[一二]学期)?|"
                    + YEAR + "(?:学年度?|年度?)(?:[春秋]季?)?(?:第?[一二上下]学?期)?|第[一二]学期|[上下]学期|[春秋]季学期)");
    private static final Pattern ORGANISATION =
            Pattern.compile("^[\\u4e00-\\u9fa5xX*]{2,24}?(?:教育集团|中心学校|中心小学|中心校|实验学校|小学|中学|学校|幼儿园|初中|高中|学区|教育局|教育组)");
    private static final int OPENING = 400;

    static PlanFacts of(String fileName, Text text, PlanBody body, List<Node> top) {
        String given = body.title();
        String title = given == null ? fileName.replaceFirst("\\.[A-Za-z]{1,5}$", "") : given;
        String opening = text.chars().substring(body.from(), Math.min(body.to(), body.from() + OPENING));
        String heads = title + "\n" + opening;
        return new PlanFacts(
                title,
                KindOfPlan.of(
                        Folding.fold(title),
                        Folding.fold(opening),
                        headings(text, top),
                        text.folded().substring(body.from(), body.to())),
                first(PERIOD, heads),
                organisation(title, body),
                date(body),
                body.signature().isEmpty() && breaksOff(text.folded(), body, top));
    }

    private static String headings(Text text, List<Node> top) {
        StringBuilder headings = new StringBuilder();
        for (Node node : top) {
            headings.append(text.folded(), node.contentStart(), node.headingEnd())
                    .append('\n');
            for (Node child : node.children()) {
                headings.append(text.folded(), child.contentStart(), child.headingEnd())
                        .append('\n');
            }
        }
        return headings.toString();
    }

    private static @Nullable String organisation(String title, PlanBody body) {
        for (String line : body.signature()) {
            if (Times.in(Folding.fold(line)).stream().noneMatch(when -> when.kind() == DueKind.DATE)) {
                return line;
            }
        }
        return first(ORGANISATION, title);
    }

    private static @Nullable String date(PlanBody body) {
        return body.signature().stream()
                .flatMap(line -> Times.in(Folding.fold(line).replace(" ", "")).stream())
                .filter(when -> when.kind() == DueKind.DATE || when.kind() == DueKind.MONTH)
                .map(when -> when.normalized())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(Folding.fold(words));
        return matcher.find() ? words.substring(matcher.start(), matcher.end()).strip() : null;
    }

    private static boolean breaksOff(String folded, PlanBody body, List<Node> top) {
        int last = body.to() - 1;
        while (last > body.from() && Character.isWhitespace(folded.charAt(last))) {
            last--;
        }
        int lineStart = folded.lastIndexOf('\n', last) + 1;
        return !top.isEmpty()
                && last > body.from()
                && last - lineStart > 30
                && "。!?;.…\")》".indexOf(folded.charAt(last)) < 0;
    }
}
