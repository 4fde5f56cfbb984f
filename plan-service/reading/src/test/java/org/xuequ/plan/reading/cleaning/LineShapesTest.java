package org.xuequ.plan.reading.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuequ.plan.reading.cleaning.LineShapes.Holding;

class LineShapesTest {
    private final LineShapes shapes = LineShapes.of(
            List.of("来源:.{0,9}", "首页.{0,4}"),
            List.of(new Holding(".{0,6}", "扫码|二维码", ".{0,4}"), new Holding(".{2,4}", "›", ".+")));

    @ParameterizedTest
    @ValueSource(strings = {"来源:校园网", "首页", "请扫码关注", "学校二维码", "德育›计划"})
    void a_line_fits_by_its_beginning_or_by_words_it_holds(String line) {
        assertThat(shapes.fit(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "信息来源:校园网", "首页上的工作安排", "食堂门口设有扫码点餐机一台", "德›计划", "各班制定计划"})
    void a_line_that_goes_on_otherwise_does_not_fit(String line) {
        assertThat(shapes.fit(line)).isFalse();
    }
}
