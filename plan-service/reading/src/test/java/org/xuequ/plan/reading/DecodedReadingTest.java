package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.reading.cleaning.Dropped;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Mark;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;

class DecodedReadingTest {
    private static final String BODY = "春山小学工作计划\n一、常规\n1.教师每月听课不少于4节。\n";

    @Test
    void headers_are_left_out_and_said_so() {
        String text = BODY + "春山小学文件";
        Mark header = new Mark(BODY.length(), text.length(), new Role.Margin(Place.HEADER));
        Reading reading = PlanReader.readText("a.docx", new Decoded(text, List.of(header)));
        assertThat(reading.noise()).containsExactly("春山小学文件");
        assertThat(reading.leftOut()).extracting(Dropped::end).containsExactly(text.length());
        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.plans())
                .isEqualTo(PlanReader.readText("a.docx", BODY).plans());
    }

    @Test
    void a_mark_beyond_the_text_is_refused() {
        Mark title = new Mark(0, 3, new Role.Title());
        assertThatThrownBy(() -> new Decoded("文", List.of(title))).isInstanceOf(IllegalArgumentException.class);
    }
}
