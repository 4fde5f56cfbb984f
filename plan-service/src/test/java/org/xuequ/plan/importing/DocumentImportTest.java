package org.xuequ.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.importing.Correction.AddMeasure;
import org.xuequ.plan.importing.Correction.ChangeMeasure;
import org.xuequ.plan.importing.Correction.ChangeSection;
import org.xuequ.plan.importing.Correction.DropMeasure;
import org.xuequ.plan.importing.DocumentImport.Acceptance;
import org.xuequ.plan.importing.ImportRefused.Reason;

class DocumentImportTest {
    private static final String BY = "p-1";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private final DocumentImport document = new DocumentImport(
            "im-1",
            "d1",
            "s01",
            "/d1/s01",
            "计划.txt",
            "00",
            10,
            "p",
            NOW,
            new Preview(
                    List.of(APreview.under("目标", "措施"), APreview.under("另一份", "措施")),
                    List.of("页眉"),
                    List.of(new LeftOut(0, 2, LeftOut.Reason.PAGE_MARKER))),
            List.of(),
            List.of(),
            List.of());

    @Test
    void corrections_show_and_undoing_them_shows_what_was_read() {
        DocumentImport corrected = document.correct(new ChangeSection(0, "2.1", "新标题", null), BY, NOW)
                .correct(new DropMeasure(0, "m1"), BY, NOW)
                .correct(new AddMeasure(0, APreview.measure("m2", "1")), BY, NOW);
        PreviewPlan plan = corrected.preview().plan(0);
        assertThat(plan.sections().get(1).children().getFirst().heading()).isEqualTo("新标题");
        assertThat(plan.measures()).extracting(PreviewMeasure::measureId).containsExactly("m2");
        DocumentImport undone = corrected.undo().undo().undo();
        assertThat(undone.preview()).isEqualTo(document.preview());
        assertThat(undone.redo(BY, NOW).redo(BY, NOW).redo(BY, NOW)).isEqualTo(corrected);
        refused(
                Reason.NOTHING_TO_REDO,
                () -> undone.redo(BY, NOW)
                        .correct(new DropMeasure(0, "m1"), BY, NOW)
                        .redo(BY, NOW));
        refused(Reason.NOTHING_TO_UNDO, document::undo);
    }

    @Test
    void each_correction_says_who_made_it_and_when_and_made_again_it_is_theirs_who_did_so() {
        Instant later = NOW.plusSeconds(60);
        DocumentImport corrected =
                document.correct(new DropMeasure(0, "m1"), "ana", NOW).correct(new DropMeasure(1, "m1"), "rui", later);
        assertThat(corrected.corrections())
                .extracting(Made::by, Made::at)
                .containsExactly(tuple("ana", NOW), tuple("rui", later));
        assertThat(corrected.undo().undone()).extracting(Made::by).containsExactly("rui");
        assertThat(corrected.undo().redo("ana", later).corrections())
                .extracting(Made::by)
                .containsExactly("ana", "ana");
    }

    @Test
    void a_correction_that_changes_nothing_is_none() {
        assertThat(document.correct(new ChangeMeasure(0, APreview.measure("m1", "2.1")), BY, NOW))
                .isEqualTo(document);
    }

    @Test
    void only_what_is_there_can_be_corrected() {
        refused(Reason.UNKNOWN_PLAN, () -> document.correct(new DropMeasure(2, "m1"), BY, NOW));
        refused(Reason.UNKNOWN_SECTION, () -> document.correct(new ChangeSection(0, "7", "甲", null), BY, NOW));
        refused(Reason.UNKNOWN_MEASURE, () -> document.correct(new DropMeasure(0, "m7"), BY, NOW));
        refused(
                Reason.UNKNOWN_SECTION,
                () -> document.correct(new AddMeasure(0, APreview.measure("m2", "2.9")), BY, NOW));
    }

    @Test
    void an_accepted_plan_is_closed_and_the_others_of_the_document_are_not() {
        DocumentImport accepted =
                document.correct(new DropMeasure(0, "m1"), BY, NOW).accepted(new Acceptance(0, "pl-1", "p", NOW));
        refused(Reason.ALREADY_ACCEPTED, () -> accepted.correct(new ChangeSection(0, "1", "甲", null), BY, NOW));
        refused(Reason.ALREADY_ACCEPTED, accepted::undo);
        assertThat(accepted.correct(new ChangeSection(1, "1", "甲", null), BY, NOW)
                        .corrections())
                .hasSize(2);
        assertThat(accepted.accepted(new Acceptance(0, "pl-2", "p", NOW))).isEqualTo(accepted);
        assertThat(accepted.isDone()).isFalse();
    }

    @Test
    void corrections_beyond_what_one_document_keeps_are_refused() {
        DocumentImport full = document;
        for (int i = 0; i < 10; i++) {
            full = full.correct(new ChangeSection(0, "1", null, "字".repeat(99_999) + i), BY, NOW);
        }
        DocumentImport last = full;
        refused(
                Reason.TOO_MANY_CORRECTIONS,
                () -> last.correct(new ChangeSection(0, "1", null, "字".repeat(1_000)), BY, NOW));
    }

    private static void refused(Reason reason, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
