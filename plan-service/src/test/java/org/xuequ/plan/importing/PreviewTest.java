package org.xuequ.plan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuequ.plan.reading.cleaning.Dropped;

class PreviewTest {
    private static final String SOURCE = "柳溪小学工作计划\n一、目标\n每月检查一次。\n字号:大 中 小\n二、措施\n四月组织演练。\n";

    @Test
    void what_is_left_out_is_shown_with_its_place() {
        Preview preview = new PlanDocuments().read("计划.txt", SOURCE.getBytes(UTF_8));
        assertThat(preview.noise()).containsExactly("字号:大 中 小");
        LeftOut place = preview.leftOut().getFirst();
        assertThat(SOURCE.substring(Objects.requireNonNull(place.start()), Objects.requireNonNull(place.end())))
                .isEqualTo("字号:大 中 小");
        assertThat(place.reason()).isEqualTo(LeftOut.Reason.SITE_CHROME);
    }

    @Test
    void more_stretches_than_the_store_can_keep_are_refused() {
        byte[] pages = (SOURCE + "第1页\n每月检查一次。\n".repeat(50_001)).getBytes(UTF_8);
        assertThatThrownBy(() -> new PlanDocuments().read("计划.txt", pages)).hasMessageContaining("DOCUMENT_TOO_LONG");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_to_leave_something_out_goes_by_its_name(Dropped.Reason reason) {
        assertThat(LeftOut.of(new Dropped(3, 5, reason)))
                .isEqualTo(new LeftOut(3, 5, LeftOut.Reason.valueOf(reason.name())));
    }
}
