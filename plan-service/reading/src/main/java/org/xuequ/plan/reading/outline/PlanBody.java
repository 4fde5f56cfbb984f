package org.xuequ.plan.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.cleaning.Dropped;
import org.xuequ.plan.reading.matching.Chars;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Find;
import org.xuequ.plan.reading.text.Folding;
import org.xuequ.plan.reading.text.Text;

/**
 * One plan's stretch of the cleaned text.
 *
 * @param title as printed, null when the plan has none
 * @param from where its text begins, the title block excluded
 * @param to where its text ends, the signature block excluded
 * @param signature the lines after {@code to}: who and when
 */
public record PlanBody(@Nullable String title, int titleStart, int from, int to, List<String> signature) {
    /** What stands before the first plan of a collection; longer than this it is a plan itself. */
    private static final int LONGEST_PREFACE = 600;

    private static final Pattern SEPARATOR = Pattern.compile(
            "[^。;,!?]{0,40}?((?<![一二三四五六七八九十几\\d])\\(? ?篇[一二三四五六七八九十\\d]{1,3}\\)?|第[一二三四五六七八九十\\d]{1,3}篇|范文[一二三四五六七八九十\\d]{1,2})[^。;,!?]{0,30}|[^。;,!?、]{2,30}(?:计划|总结|方案|要点) ?[1-9一二三四五六七八九]");
    /** Of which every separator has one. */
    private static final Chars SEPARATING = Chars.among("篇范划结案点");

    private static final Pattern GLUED_TITLE =
            Pattern.compile("[^。;!?:,]{2,40}?(?:工作|教学|活动)(?:计划|总结|要点|方案)(?![的中书表,。])");

    public PlanBody {
        signature = List.copyOf(signature);
    }

    /** The plans of a text; what stands before the first and between them goes to {@code dropped}. */
    public static List<PlanBody> in(Text text, List<Dropped> dropped) {
        List<int[]> lines = lines(text.folded(), 0, text.length());
        List<PlanBody> plans = new ArrayList<>();
        List<Integer> cuts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = text.folded().substring(lines.get(i)[0], Math.min(lines.get(i)[1], lines.get(i)[0] + 90));
            if (lines.get(i)[1] - lines.get(i)[0] <= 60
                    && SEPARATING.isIn(line)
                    && SEPARATOR.matcher(line).matches()) {
                cuts.add(i);
            }
        }
        if (cuts.isEmpty()) {
            return text.length() == 0 ? List.of() : List.of(one(text, 0, text.length(), null, dropped));
        }
        int ahead = cuts.getFirst() > 0 ? lines.get(cuts.getFirst() - 1)[1] : 0;
        if (ahead > LONGEST_PREFACE) {
            plans.add(one(text, 0, ahead, null, dropped));
        } else if (ahead > 0) {
            drop(text, 0, lines.get(cuts.getFirst() - 1)[1], Dropped.Reason.TITLE_ECHO, dropped);
        }
        for (int c = 0; c < cuts.size(); c++) {
            int[] line = lines.get(cuts.get(c));
            int end = c + 1 < cuts.size() ? lines.get(cuts.get(c + 1))[0] - 1 : text.length();
            drop(text, line[0], line[1], Dropped.Reason.PLAN_SEPARATOR, dropped);
            if (line[1] + 1 < end) {
                plans.add(one(text, line[1] + 1, end, text.chars().substring(line[0], line[1]), dropped));
            }
        }
        return plans;
    }

    private static PlanBody one(Text text, int from, int to, @Nullable String given, List<Dropped> dropped) {
        List<int[]> lines = lines(text.folded(), from, to);
        String title = given;
        int titleStart = from;
        int start = from;
        for (int i = 0; i < Math.min(given == null ? 6 : 4, lines.size()); i++) {
            int[] line = lines.get(i);
            int end = Math.min(line[1], inlineTitleEnd(text.folded(), line[0], line[1]));
            String words = text.folded().substring(line[0], Math.min(end, line[0] + 60));
            boolean heading = new org.xuequ.plan.reading.markers.Markers(text.folded()).at(line[0], true) != null;
            boolean sample = given == null && title != null && Titles.isOfSample(title);
            boolean echo = title == null || sample || Titles.alike(Folding.fold(title), words);
            if (end - line[0] > 60 || heading || !echo || !Titles.isTitle(words)) {
                boolean signer = i == 0 && end - line[0] <= 30 && SignatureBlock.isSigner(words);
                if (title == null && signer || given == null && Letterhead.isLine(text.folded(), line[0], line[1])) {
                    continue;
                }
                break;
            }
            if (title == null) {
                boolean signed = i == 1 && !Letterhead.isLine(text.folded(), lines.getFirst()[0], lines.getFirst()[1]);
                titleStart = signed ? lines.getFirst()[0] : line[0];
                title = text.chars().substring(titleStart, end).replace("\n", "");
                drop(text, from, titleStart - 1, Dropped.Reason.TITLE_ECHO, dropped);
            } else if (sample || given == null && Titles.names(words) && !Titles.names(Folding.fold(title))) {
                drop(text, titleStart, line[0] - 1, Dropped.Reason.TITLE_ECHO, dropped);
                titleStart = line[0];
                title = text.chars().substring(line[0], end);
            } else {
                drop(text, start, line[0] - 1, Dropped.Reason.SITE_CHROME, dropped);
                drop(text, line[0], end, Dropped.Reason.TITLE_ECHO, dropped);
            }
            start = end < line[1] ? end : line[1] + 1;
            if (end < line[1]) {
                break;
            }
        }
        int end = SignatureBlock.start(text.folded(), lines, start, to);
        List<String> signature =
                end < to ? text.chars().substring(end, to).strip().lines().toList() : List.of();
        return new PlanBody(title, titleStart, Math.min(start, end), end, signature);
    }

    /** The title runs straight into 一、 on documents put on few lines. */
    private static int inlineTitleEnd(String folded, int start, int end) {
        int first = folded.substring(start, Math.min(end, start + 60)).indexOf("一、");
        if (first > 0) {
            return start + first;
        }
        Matcher glued = GLUED_TITLE.matcher(folded).region(start, Math.min(end, start + 60));
        return end - start > 80 && glued.lookingAt() ? glued.end() : end;
    }

    private static List<int[]> lines(String folded, int from, int to) {
        List<int[]> lines = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = Find.lineEnd(folded, start, to);
            lines.add(new int[] {start, end});
            start = end + 1;
        }
        return lines;
    }

    private static void drop(Text text, int from, int to, Dropped.Reason why, List<Dropped> dropped) {
        if (from < to) {
            dropped.add(new Dropped(text.sourceStart(from), text.sourceEnd(to), why));
        }
    }
}
