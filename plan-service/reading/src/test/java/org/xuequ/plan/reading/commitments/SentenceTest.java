package org.xuequ.plan.reading.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.reading.text.Text;

class SentenceTest {
    private static final List<String> PIECES = List.of(
            "每周", "月月", "三", "一", "十", "两", "9", "95", "次", "篇", "主题", "案", "课", "%", "百分之", "之间", "步", "些", "进", "教师",
            "教研组", "学校", "上公开", "写", "开展", "提高", "质量", "完成", "由教导处负责", "月", "前", "周", "期", "学", "末", "节", "清明", ",",
            ";", ":", "、", "(", ")", "\"", " ", "下学期", "并", "不少于", "至少", "同时", "时间为", "的", "人人");

    @Test
    void what_is_passed_over_as_silent_promises_nothing_and_addresses_nobody() {
        SplittableRandom random = new SplittableRandom(11);
        int silent = 0;
        for (int i = 0; i < 30_000; i++) {
            String words = words(random);
            if (Sentence.isSilent(words, 0, words.length())) {
                Sentence sentence = new Sentence(Text.of(words), 0, words.length(), List.of());
                assertThat(sentence.commitments()).as(words).isEmpty();
                assertThat(sentence.addressed()).as(words).isEmpty();
                silent++;
            }
        }
        assertThat(silent).isBetween(1_000, 29_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各校要加强管理", "体质合格率达到95%", "优秀率百分之九十以上", "人人会一歌", "清明前后祭扫", "写论文两篇"})
    void what_may_promise_or_address_is_not_silent(String words) {
        assertThat(Sentence.isSilent(words, 0, words.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"进一步规范课堂教学常规", "坚持以学生发展为本", "一些好的做法要巩固"})
    void what_has_no_time_and_counts_nothing_is_silent(String words) {
        assertThat(Sentence.isSilent(words, 0, words.length())).isTrue();
    }

    private static String words(SplittableRandom random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return words.toString();
    }
}
