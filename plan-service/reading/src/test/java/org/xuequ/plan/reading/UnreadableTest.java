package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnreadableTest {
    @Test
    void an_empty_file() {
        refused("", "empty-file");
        refused(" \n\n ", "empty-file");
    }

    @Test
    void a_picture_named_txt() {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}, "not-a-document");
    }

    @Test
    void bytes_that_are_no_text() {
        byte[] bytes = new byte[8000];
        new Random(3).nextBytes(bytes);
        bytes[0] = 1;
        refused(bytes, "not-a-document");
    }

    @Test
    void a_file_over_the_limit() {
        refused(new byte[PlanReader.LARGEST_FILE + 1], "file-too-large");
    }

    @Test
    void files_with_nothing_behind_their_first_bytes() {
        refused("%PDF-1.7 …", "damaged-file");
        refused("{\\rtf1 }", "empty-file");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "damaged-file");
    }

    @Test
    void a_zip_that_is_no_word_document() {
        refused("PK\u0003\u0004 nothing behind it", "damaged-file");
    }

    @Test
    void each_refusal_says_what_to_do_in_both_languages() {
        for (Unreadable.Reason reason : Unreadable.Reason.values()) {
            Unreadable refusal = new Unreadable(reason);
            assertThat(refusal.message(Locale.CHINA))
                    .isEqualTo(refusal.chinese())
                    .contains("请");
            assertThat(refusal.message(Locale.UK)).isEqualTo(refusal.english()).isNotEqualTo(refusal.chinese());
        }
    }

    private static void refused(String content, String slug) {
        refused(content.getBytes(StandardCharsets.UTF_8), slug);
    }

    private static void refused(byte[] bytes, String slug) {
        assertThatThrownBy(() -> PlanReader.read("计划.txt", bytes))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.slug()).isEqualTo(slug));
    }
}
