package org.xuequ.plan.reading.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final List<String> WORDS = List.of("教师", "各组", "中学", "大队部");
    private final Openings openings = Openings.of("教师|各组(?!织|建)|中学|大队部");

    @Test
    void misses_no_word_wherever_it_stands() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            String before = "开展活动加强学习".substring(0, random.nextInt(9));
            String text = before + WORDS.get(random.nextInt(WORDS.size())) + "每月";
            int from = random.nextInt(before.length() + 1);
            assertThat(openings.mayBeginIn(text, from, before.length() + 1))
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void looks_only_at_places_in_the_stretch() {
        assertThat(openings.mayBeginIn("教师备课", 1, 4)).isFalse();
        assertThat(openings.mayBeginIn("备课教师", 0, 2)).isFalse();
        assertThat(openings.mayBeginIn("备课教", 0, 9)).isFalse();
        assertThat(openings.mayBeginIn("", 0, 9)).isFalse();
    }
}
