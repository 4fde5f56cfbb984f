package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {
    private static final Path FORMATS = Path.of("../src/test/resources/reading/formats");

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.odt", "plan.xlsx", "plan.doc", "plan.xls", "numbered.wps", "plan.rtf"})
    void what_was_flattened_and_packed_again_reads_the_same(String name) throws IOException {
        byte[] file = Files.readAllBytes(FORMATS.resolve(name));
        byte[] flat = Packed.flat(file);
        assertThat(new String(flat, StandardCharsets.ISO_8859_1)).doesNotStartWith("PK");
        assertThat(PlanReader.read("a", Packed.file(flat)).text())
                .isEqualTo(PlanReader.read("a", file).text());
    }
}
