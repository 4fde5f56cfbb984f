package org.xuequ.plan.reading.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final String SIMPLIFIED = "本学期学校工作计划:教师每月听课不少于四节,按时完成各项任务。";
    private static final String TRADITIONAL = "本學期學校工作計畫:教師每月聽課不少於四節,按時完成各項任務。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void simplified_text_in_the_usual_charsets(String charset) {
        assertThat(Charsets.decode(SIMPLIFIED.getBytes(Charset.forName(charset))))
                .contains(SIMPLIFIED);
    }

    @Test
    void traditional_text_in_big5() {
        assertThat(Charsets.decode(TRADITIONAL.getBytes(Charset.forName("Big5"))))
                .contains(TRADITIONAL);
    }

    @Test
    void a_file_cut_inside_a_character_is_still_read() {
        byte[] whole = SIMPLIFIED.repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(Charsets.decode(cut))
                .hasValueSatisfying(text -> assertThat(text).startsWith(SIMPLIFIED));
    }

    @Test
    void random_bytes_are_no_text() {
        byte[] bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        assertThat(Charsets.decode(bytes)).isEmpty();
    }
}
