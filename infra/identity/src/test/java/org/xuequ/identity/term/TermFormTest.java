package org.xuequ.identity.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuequ.identity.term.TermForm.HolidayForm;

class TermFormTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 24);
    private static final LocalDate END = LocalDate.of(2026, 7, 10);

    @Test
    void what_is_left_out_has_a_plain_meaning() {
        var term = new TermForm("下学期", START, END, null, null, null, null, null, null).termOf("d1", "t1");
        assertThat(term.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(term.weekOne()).isEqualTo(START);
        assertThat(term.holidays()).isEmpty();
    }

    @Test
    void the_field_that_contradicts_is_named() {
        assertThat(refused(new TermForm("下学期", END, START, null, null, null, null, null, null)))
                .isEqualTo("end");
        assertThat(refused(new TermForm("下学期", START, null, null, null, null, null, null, null)))
                .isEqualTo("end");
        assertThat(refused(new TermForm(" ", START, END, null, null, null, null, null, null)))
                .isEqualTo("name");
        assertThat(refused(new TermForm("下", START, END, "Mars/Base", null, null, null, null, null)))
                .isEqualTo("zone");
        assertThat(refused(new TermForm("下", START, END, null, END, null, null, null, null)))
                .isEqualTo("weekOne");
        assertThat(refused(new TermForm("下", START, END, null, null, END.plusDays(1), null, null, null)))
                .isEqualTo("midterm");
        var backwards = new HolidayForm("清明", LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 4));
        assertThat(refused(new TermForm("下", START, END, null, null, null, null, List.of(backwards), null)))
                .isEqualTo("holidays.to");
    }

    private static String refused(TermForm form) {
        return catchThrowableOfType(BadTerm.class, () -> form.termOf("d1", "t1"))
                .field();
    }
}
