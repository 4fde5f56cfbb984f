package org.xuequ.plan.reading.format.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Mark;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

class MarkdownTest {
    private static final String PLAN =
            "# 工作计划\n\n## 一、目标\n\n- 办**好**学校\n\n3. 听课\n4. 评课\n\n| 月 | 事 |\n|---|---|\n| 九月 | [典礼](http://x) |\n";

    @Test
    void marks_are_taken_out_and_numbers_stay() throws Refusal {
        Decoded read = new Markdown().read(PLAN.getBytes(StandardCharsets.UTF_8));
        assertThat(read.text()).isEqualTo("工作计划\n一、目标\n办好学校\n3.听课\n4.评课\n月 | 事\n九月 | 典礼");
        assertThat(read.marks()).startsWith(new Mark(0, 4, new Role.Heading(1)), new Mark(5, 9, new Role.Heading(2)));
    }

    @Test
    void it_is_told_by_its_headings() {
        assertThat(Markdown.isLikely(PLAN)).isTrue();
        assertThat(Markdown.isLikely("# 计划\n正文")).isFalse();
        assertThat(Markdown.isLikely("#1班计划\n#2班计划")).isFalse();
        assertThat(Markdown.isLikely("一、目标\n- 办好学校\n**重点**")).isFalse();
    }
}
