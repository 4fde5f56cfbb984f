package org.xuequ.plan.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
    private static final String FIRST = "0123456789一二三十每第于本学期开中九月上下周清教";
    private static final List<String> PIECES = List.of(
            "每", "周", "月", "三", "第", "十", "二", "学", "期", "末", "开", "学", "前", "后", "于", "9", "1", "5", "日", "上旬", "教师节",
            "清明", "内", "本", "中", ":", "30", ",", " ", "的", "次", "考试", "😀");

    private final List<Rule> rules = Times.ALL;

    @Test
    void leaves_out_only_rules_that_do_not_fit_and_keeps_their_order() {
        RuleIndex index = new RuleIndex(rules, FIRST);
        SplittableRandom random = new SplittableRandom(5);
        int left = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            int at = random.nextInt(text.length());
            List<Rule> kept = index.at(text, at);
            List<Rule> fitting =
                    rules.stream().filter(rule -> fits(rule, text, at)).toList();
            if (FIRST.indexOf(text.charAt(at)) >= 0) {
                assertThat(kept.stream().filter(fitting::contains))
                        .as("%s at %d", text, at)
                        .containsExactlyElementsOf(fitting);
                left += rules.size() - kept.size();
            } else {
                assertThat(kept).isEmpty();
            }
        }
        assertThat(left).isPositive();
    }

    private static boolean fits(Rule rule, String text, int at) {
        return rule.pattern()
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(at, text.length())
                .lookingAt();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
