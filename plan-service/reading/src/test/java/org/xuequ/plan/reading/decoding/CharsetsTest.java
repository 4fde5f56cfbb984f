package org.xuequ.plan.reading.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"ISO-8859-1,UTF-8", "ISO-8859-1,GB18030"})
    void text_that_was_decoded_wrongly_and_saved_is_put_right(String wrong, String right) {
        String misread = new String(SIMPLIFIED.getBytes(Charset.forName(right)), Charset.forName(wrong));
        assertThat(misread.chars().filter(c -> c == 0xFFFD)).isEmpty();
        assertThat(Charsets.decode(misread.getBytes(StandardCharsets.UTF_8))).contains(SIMPLIFIED);
    }

    @Test
    void utf_8_that_was_taken_for_gb18030_without_loss_is_put_right() {
        String plan = "学校工作计划教师每月听课四节按时完成各项任务认真备课上课批改作业";
        String misread = new String(plan.getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));
        assertThat(misread).startsWith("瀛︽牎").doesNotContain("\uFFFD");
        assertThat(Charsets.decode(misread.getBytes(StandardCharsets.UTF_8))).contains(plan);
    }

    @Test
    void text_that_lost_characters_on_the_way_stays_as_it_is() {
        String lost = SIMPLIFIED + "锟斤拷鏍″伐";
        assertThat(Charsets.decode(lost.getBytes(StandardCharsets.UTF_8))).contains(lost);
        assertThat(Charsets.decode(
                        "Café, naïveté, déjà vu: les élèves étudient à l'école".getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Café"));
    }

    @Test
    void random_bytes_are_no_text() {
        byte[] bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        assertThat(Charsets.decode(bytes)).isEmpty();
    }
}
