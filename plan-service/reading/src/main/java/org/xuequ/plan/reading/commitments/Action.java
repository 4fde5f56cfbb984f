package org.xuequ.plan.reading.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.dates.When;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.people.Actors;

/** What is to be done: the clause without its time, number and subject, and without words of intent. */
final class Action {
    private static final Pattern INTENT = Pattern.compile(
            "^(?:[一二三四五六七八九十]是|首先|其次|同时|此外|并且|并|还|也|要|应当?|應|应该|必须|必須|须|須|将|將|计划|計劃|拟|擬|力争|坚持|堅持|确保|確保|在|于|於|的|[,,、 ])+");

    /** Leaves the subject out: 与家长联系, 将名单上报, 在例会上通报. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:并)?(?:与|和|同|跟|将|把|对|向|给|在(?!校|园|职|编|岗|籍)[\\u4e00-\\u9fa5]{1,10}?[上中内里])");

    private Action() {}

    /** After its times the clause begins with a verb, or has nothing but a number. */
    static boolean isCarriedOn(Clause clause) {
        String words = clause.folded();
        int at = 0;
        for (int step = 0; step < 3; step++) {
            if (GOES_ON.matcher(words).region(at, words.length()).lookingAt()) {
                return true;
            }
            Matcher intent = INTENT.matcher(words).region(at, words.length());
            at = intent.lookingAt() ? intent.end() : at;
            for (When when : clause.times()) {
                at = when.start() <= at && at < when.end() ? when.end() : at;
            }
        }
        String rest = words.substring(at);
        return Actors.beginsPredicate(rest) || Deeds.beginsWithDeed(rest) || clause.content() < 3;
    }

    static String of(Source source, Clause clause, @Nullable Count count) {
        List<int[]> cuts = new ArrayList<>();
        for (When when : clause.times()) {
            cuts.add(new int[] {when.start(), when.end()});
        }
        if (count != null) {
            cuts.add(new int[] {count.start(), count.end()});
        }
        Actors.Span subject = clause.subject();
        if (subject != null) {
            cuts.add(new int[] {subject.start(), subject.end()});
        }
        cuts.sort(Comparator.comparingInt(cut -> cut[0]));
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (int[] cut : cuts) {
            if (cut[0] >= at) {
                left.append(source.chars(), clause.start() + at, clause.start() + cut[0]);
                at = cut[1];
            }
        }
        left.append(source.chars(), clause.start() + at, clause.end());
        return INTENT.matcher(left.toString().strip()).replaceFirst("").strip();
    }
}
