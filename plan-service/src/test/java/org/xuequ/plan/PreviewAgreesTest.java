package org.xuequ.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuequ.plan.TheDistrict.PRINCIPAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xuequ.plan.Http.Answer;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.reading.Printed;
import tools.jackson.databind.JsonNode;

/**
 * The preview of a document is the JSON that {@code xuequ read --json} prints of it. These differences are meant:
 *
 * <ul>
 *   <li>What is null on the terminal is absent at the doors, as in all their answers.
 *   <li>A section's words are its {@code text} at the doors, under the name by which they are rewritten, and {@code body}
 *       on the terminal; where a plan lies in the document, only the terminal says.
 *   <li>A plan without any heading has one section at the doors, under the plan's title, because plans are handed in and
 *       reviewed by sections.
 *   <li>{@code each} is true at the doors, as in the plans and tasks that come of it; the terminal gives the words (每班).
 *       {@code avg} is always there.
 * </ul>
 */
@ARunningPlanService
class PreviewAgreesTest {
    private static final Path CORPUS = Path.of("src/test/resources/reading/corpus");
    private static final Set<String> ONLY_PRINTED_OF_PLANS = Set.of("start", "end");

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @BeforeEach
    void the_directory_is_known() {
        TheDistrict.tell(directory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08-summary.txt",
                "22-annual-traditional.txt",
                "25-term-cut-off.txt",
                "32-union-two-plans.txt",
                "40-summary-year.txt",
                "44-district-timetable.md",
                "63-moral-web.txt",
                "76-summary-web.txt",
                "78-headmaster-prose.txt",
                "f01-annual-school.docx",
                "f03-chinese-group.doc",
                "f04-affairs-months.pdf",
                "f05-training.rtf",
                "f05-training.xls",
                "f06-union.odt",
                "f07-district.html",
                "f08-summary.mht",
                "f10-collection.pdf"
            })
    void the_preview_is_what_the_terminal_prints(String name) throws IOException {
        Path file = CORPUS.resolve(name);
        agree("", "", Printed.json(file), preview(file));
    }

    @Test
    void a_plan_without_headings_is_one_section_and_else_the_same(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("要求.txt"), "柳溪小学教学工作计划\n教师每学期听课不少于20节，教务处每月检查教案一次。\n");
        JsonNode printed = Printed.json(file);
        JsonNode shown = preview(file);
        assertThat(printed.path("plans").path(0).path("sections")).isEmpty();
        assertThat(shown.path("plans").path(0).path("sections").findValuesAsString("heading"))
                .containsExactly("柳溪小学教学工作计划");
        agree("", "", printed, shown);
    }

    private JsonNode preview(Path file) throws IOException {
        String name = file.getFileName().toString();
        Answer preview = Http.as(PRINCIPAL, port).upload("/imports", name, Files.readAllBytes(file), "/d1/s01");
        assertThat(preview.status()).as(preview.text()).isBetween(200, 201);
        return preview.json();
    }

    private static void agree(String at, String name, JsonNode printed, JsonNode shown) {
        if (printed.isNull()) {
            assertThat(shown.isMissingNode()).as(at + " " + shown).isTrue();
        } else if (printed.isArray()) {
            boolean undivided = name.equals("sections") && printed.isEmpty();
            assertThat(shown).as(at).hasSize(undivided ? 1 : printed.size());
            for (int i = 0; i < printed.size(); i++) {
                agree(at + "/" + i, name, printed.path(i), shown.path(i));
            }
        } else if (name.equals("quota")) {
            agreeOnQuota(at, printed, shown);
        } else if (printed.isObject()) {
            agreeOnFields(at, name, printed, shown);
        } else {
            assertThat(shown).as(at).isEqualTo(printed);
        }
    }

    private static void agreeOnFields(String at, String name, JsonNode printed, JsonNode shown) {
        printed.properties().forEach(field -> {
            String each = field.getKey();
            if (each.equals("body")) {
                agree(at + "/body", each, field.getValue(), shown.path("text"));
            } else if (!name.equals("plans") || !ONLY_PRINTED_OF_PLANS.contains(each)) {
                agree(at + "/" + each, each, field.getValue(), shown.path(each));
            }
        });
    }

    private static void agreeOnQuota(String at, JsonNode printed, JsonNode shown) {
        for (String field : new String[] {"cmp", "n", "unit", "per"}) {
            assertThat(shown.path(field)).as(at + "/" + field).isEqualTo(printed.path(field));
        }
        assertThat(shown.path("avg").asBoolean()).as(at).isEqualTo(printed.has("avg"));
        assertThat(shown.path("each").asBoolean()).as(at).isEqualTo(printed.has("each"));
    }
}
