package org.xuequ.plan.reading.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK is the judge: on thousands of texts every match and every group stands where its matcher puts them. */
class MatchingTest {
    private static final int TEXTS = 4000;
    private static final char NO_CHARACTER = '\uffff';
    private static final List<String> PIECES = List.of(
            "一", "二", "三", "十", "第", "每", "周", "月", "个月", "日", "次", "点", "节", "前", "后", "至", "-", "于", "在", "各", "组",
            "班", "年级", "和", "、", ",", "。", " ", "的", "三八", "六一", "1", "2", "12", "30", ":", "|", ".", "\n", "\r", "期",
            "😀");

    static Stream<String> expressions() {
        return Stream.of(
                "每(?:周|月|个月)(?<n>[一二三1-3])?次",
                "第(?<w>\\d{1,2}|[一二三]{1,3})周?(?: ?(?:-|至) ?(?<v>[一二三]{1,3})周)?(?!期)",
                "(?<![十二\\d])(?<f>三八|六一(?:节)?)(?:前|后)?",
                "(?<=[于在])(?<w>[一二三]+)周$",
                "^(?:[一二三]、|\\d+[.、] ?)+?.*(?:月|周)",
                "(?:各(?:(?!组|月)[\\u4e00-\\u9fa5]){0,3}?(?:组|年级){1,2}(?:[、和](?:组|班))*)(?!次)",
                "[^。,\\d]{0,4}(月|日)|(周)(?:一|二)?",
                "(?:(?:一|二)*+三|一二|\\S{2,3}?)+次",
                "[\\u4e00-\\u9fa5&&[^的月]]{1,3}(?:,|$)",
                "(?:|一|一二)(?:三|)(?=周|月)",
                "(\\d{1,2}):(?<minute>\\d{2})(?!\\d|:)|.{0,2}点",
                "\\A(?:\\s|[-| ])*(?<x>.+?)\\|?");
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void finds_what_the_jdk_finds(String expression) {
        SplittableRandom random = new SplittableRandom(expression.hashCode());
        java.util.regex.Pattern judge = java.util.regex.Pattern.compile(expression);
        Pattern pattern = Pattern.compile(expression);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(expression, random);
            int from = random.nextInt(text.length() + 1);
            int to = random.nextInt(from, text.length() + 1);
            boolean open = random.nextBoolean();
            java.util.regex.Matcher wanted = judge.matcher(text)
                    .useTransparentBounds(open)
                    .useAnchoringBounds(!open)
                    .region(from, to);
            Matcher got = pattern.matcher(text)
                    .useTransparentBounds(open)
                    .useAnchoringBounds(!open)
                    .region(from, to);
            List<String> all = new ArrayList<>();
            while (wanted.find()) {
                all.add(places(wanted));
                assertThat(got.find()).as("%s in %s", expression, text).isTrue();
                assertThat(places(got)).as("%s in %s", expression, text).isEqualTo(all.getLast());
            }
            assertThat(got.find()).as("%s in %s", expression, text).isFalse();
            found += all.size();
            assertThat(got.region(from, to).lookingAt())
                    .isEqualTo(wanted.region(from, to).lookingAt());
            assertThat(got.region(from, to).matches())
                    .isEqualTo(wanted.region(from, to).matches());
        }
        assertThat(found).as("matches of %s", expression).isPositive();
    }

    @Test
    void the_first_characters_rule_out_only_what_cannot_fit() {
        Pattern pattern = Pattern.compile("(?:至迟)?(?<m>\\d{1,2}|[一二三]{1,3})月|每(?:周)?[一二]");
        assertThat(pattern.mayStartWith("至迟")).isTrue();
        assertThat(pattern.mayStartWith("三月")).isTrue();
        assertThat(pattern.mayStartWith("每二")).isTrue();
        assertThat(pattern.mayStartWith("至迟三")).isTrue();
        assertThat(pattern.mayStartWith("至三")).isFalse();
        assertThat(pattern.mayStartWith("三周")).isFalse();
        assertThat(pattern.mayStartWith("每月")).isFalse();
        assertThat(pattern.mayStartWith("至迟每")).isFalse();
        Chars after = pattern.after("至");
        assertThat(after != null && after.has('迟') && !after.has('三')).isTrue();
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void what_the_first_characters_rule_out_never_fits(String expression) {
        SplittableRandom random = new SplittableRandom(expression.hashCode());
        Pattern pattern = Pattern.compile(expression);
        java.util.regex.Pattern judge = java.util.regex.Pattern.compile(expression);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(expression, random);
            String words = text.length() < 3 ? text + NO_CHARACTER : text.substring(0, 3);
            if (judge.matcher(text).lookingAt()) {
                assertThat(pattern.mayStartWith(words))
                        .as("%s begins %s", expression, text)
                        .isTrue();
            }
            boolean alone = text.length() > 1
                    && !Character.isSurrogate(text.charAt(0))
                    && !Character.isSurrogate(text.charAt(1));
            if (alone && pattern.mayStartWith(text.substring(0, 2))) {
                Chars after = pattern.after(text.substring(0, 1));
                assertThat(after == null || after.has(text.charAt(1)))
                        .as("%s goes on %s", expression, text)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?i)a", "(a)\\1", "\\bword", "\\p{L}", "(a", "a)", "*a"})
    void refuses_what_it_does_not_know(String expression) {
        assertThatThrownBy(() -> Pattern.compile(expression)).isInstanceOf(PatternSyntaxException.class);
    }

    /** Every other piece is one that the expression names. */
    private static String text(String expression, SplittableRandom random) {
        List<String> named = PIECES.stream().filter(expression::contains).toList();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            List<String> from = random.nextBoolean() ? named : PIECES;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }

    private static String places(MatchResult match) {
        StringBuilder places = new StringBuilder();
        for (int group = 0; group <= match.groupCount(); group++) {
            places.append(match.start(group))
                    .append('-')
                    .append(match.end(group))
                    .append(' ');
        }
        return places.toString();
    }
}
