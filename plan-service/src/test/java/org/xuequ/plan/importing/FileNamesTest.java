package org.xuequ.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "计划.txt, 计划.txt",
        "../../etc/计划.txt, 计划.txt",
        "C:\\Users\\甲\\计划.docx, 计划.docx",
        "'a\r\nSet-Cookie: x\".txt', aSet-Cookie x.txt",
        "'', document"
    })
    void a_file_name_is_a_name_and_nothing_else(String given, String clean) {
        assertThat(FileNames.clean(given)).isEqualTo(clean);
    }
}
