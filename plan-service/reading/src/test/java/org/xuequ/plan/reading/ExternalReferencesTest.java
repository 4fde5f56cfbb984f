package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xuequ.plan.reading.format.Zips.paragraph;
import static org.xuequ.plan.reading.format.Zips.word;
import static org.xuequ.plan.reading.format.Zips.zip;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.isolation.Isolation;
import org.xuequ.plan.reading.opening.Opening;

/** Whatever a file refers to outside itself is neither fetched nor opened; a listener on this machine sees no caller. */
@Timeout(120)
class ExternalReferencesTest {
    private static final String TITLE = "春山小学工作计划";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** In the child process as it is used, and here without the properties that protect the child. */
    private enum Way {
        ISOLATED(bytes -> Isolation.shared().read(bytes)),
        IN_PROCESS(bytes -> Opening.of(bytes).read(bytes));

        private final Format parser;

        Way(Format parser) {
            this.parser = parser;
        }
    }

    private final AtomicInteger calls = new AtomicInteger();
    private ServerSocket server;
    private String address;
    private String secret;

    @BeforeEach
    void listen(@TempDir Path folder) throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::hangUp);
        address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        Path file = Files.writeString(folder.resolve("secret"), "秘密");
        secret = file.toUri().toString();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** A caller waits until then, so that after a reading all calls are counted. */
    private void hangUp() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                calls.addAndGet(caller.getLocalPort() == server.getLocalPort() ? 1 : 0);
            } catch (IOException closed) {
                return;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_document_type_with_external_entities(Way way) {
        for (String external : new String[] {address, secret}) {
            String part = declared("d", external) + "<d>&x;</d>";
            refused(way, zip("word/document.xml", part));
            refused(way, word(paragraph(TITLE), "word/styles.xml", part));
            refused(way, zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", part));
            refused(way, sheet(declared("sst", external) + "<sst xmlns='" + SHEET + "'><si><t>&x;</t></si></sst>", ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_template_and_pictures_elsewhere(Way way) {
        String relations = "<Relationships xmlns='" + RELATIONSHIPS + "'>" + external("a", "attachedTemplate")
                + external("b", "image") + external("c", "aFChunk") + "</Relationships>";
        byte[] file = word(
                "<w:altChunk xmlns:r='r' r:id='c'/>" + paragraph(TITLE) + "<w:p><w:r><w:instrText> INCLUDETEXT \""
                        + address + "\" </w:instrText></w:r></w:p>",
                "word/_rels/document.xml.rels",
                relations,
                "word/_rels/settings.xml.rels",
                relations,
                "word/settings.xml",
                "<w:settings xmlns:w='w' xmlns:r='r'><w:attachedTemplate r:id='a'/></w:settings>");
        assertThat(text(way, file)).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void an_open_document_with_linked_sections_and_pictures(Way way) {
        String content = "<d xmlns:t='t' xmlns:x='x'><t:section><t:section-source x:href='" + address + "'/><t:p>"
                + TITLE + "</t:p></t:section><t:image x:href='" + address + "'/></d>";
        byte[] file = zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
        assertThat(text(way, file)).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_workbook_with_cells_of_another_workbook(Way way) {
        byte[] file = sheet(
                "<sst xmlns='" + SHEET + "'><si><t>" + TITLE + "</t></si></sst>", external("e", "externalLinkPath"));
        assertThat(text(way, file)).contains(TITLE);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_page_that_loads_things(Way way) {
        String page = "<html><base href='%s'><link rel=stylesheet href='%s'><script src='%s'></script><iframe src='%s'>"
                        .replace("%s", address)
                + "</iframe><p>" + TITLE + "<img src='" + address + "'>";
        assertThat(text(way, page.getBytes(StandardCharsets.UTF_8))).isEqualTo(TITLE);
        String archive = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
                + "Content-Type: message/external-body; access-type=URL; URL=\"" + address + "\"\n\n\n--b\n"
                + "Content-Type: text/html; charset=utf-8\nContent-Location: " + address + "\n\n" + page + "\n--b--\n";
        assertThat(text(way, archive.getBytes(StandardCharsets.UTF_8))).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void rich_text_with_a_template_and_a_linked_picture(Way way) {
        String rich = "{\\rtf1{\\*\\template " + address + "}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + address
                + "\"}{\\fldrslt plan}}}";
        assertThat(text(way, rich.getBytes(StandardCharsets.US_ASCII))).isEqualTo("plan");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_pdf_with_its_content_in_another_file(Way way) {
        String file = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(@)>>>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 5 0 R]"
                + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                + "4 0 obj<</Length 41>>stream\nBT /F 12 Tf 72 720 Td (work plan) Tj ET \nendstream endobj\n"
                + "5 0 obj<</Length 0/F<</FS/URL/F(@)>>>>stream\n\nendstream endobj\ntrailer<</Root 1 0 R>>\n";
        assertThat(text(way, file.replace("@", address).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("work plan");
    }

    @Test
    void the_listener_would_notice() {
        assertThatThrownBy(() -> URI.create(address).toURL().openStream()).isInstanceOf(IOException.class);
        assertThat(calls).hasPositiveValue();
    }

    private String external(String id, String type) {
        return "<Relationship Id='%s' Type='%s' Target='%s' TargetMode='External'/>"
                .formatted(id, OFFICE + type, address);
    }

    private static String declared(String root, String external) {
        return "<?xml version='1.0'?><!DOCTYPE " + root + " SYSTEM '" + external + "' [<!ENTITY x SYSTEM '" + external
                + "'><!ENTITY % p SYSTEM '" + external + "'> %p;]>";
    }

    private static byte[] sheet(String strings, String relation) {
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' "
                        + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + override("workbook", types + "sheet.main+xml")
                        + override("sheet1", types + "worksheet+xml")
                        + override("sharedStrings", types + "sharedStrings+xml")
                        + override("externalLink1", types + "externalLink+xml") + "</Types>",
                "_rels/.rels",
                relations("<Relationship Id='a' Type='" + OFFICE + "officeDocument' Target='xl/workbook.xml'/>"),
                "xl/workbook.xml",
                "<workbook xmlns='" + SHEET + "' xmlns:r='" + OFFICE.replaceAll("/$", "")
                        + "'><sheets><sheet name='计划' sheetId='1' r:id='b'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id='b' Type='" + OFFICE + "worksheet' Target='sheet1.xml'/>"
                        + "<Relationship Id='c' Type='" + OFFICE + "sharedStrings' Target='sharedStrings.xml'/>"
                        + "<Relationship Id='d' Type='" + OFFICE + "externalLink' Target='externalLink1.xml'/>"),
                "xl/sheet1.xml",
                "<worksheet xmlns='" + SHEET + "'><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'>"
                        + "<f>[1]x!A1</f><v>4</v></c></row></sheetData></worksheet>",
                "xl/sharedStrings.xml",
                strings,
                "xl/externalLink1.xml",
                "<externalLink xmlns='" + SHEET + "'><externalBook xmlns:r='r' r:id='e'/></externalLink>",
                "xl/_rels/externalLink1.xml.rels",
                relations(relation));
    }

    private static String override(String part, String type) {
        return "<Override PartName='/xl/" + part + ".xml' ContentType='" + type + "'/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='" + RELATIONSHIPS + "'>" + relations + "</Relationships>";
    }

    private String text(Way way, byte[] file) {
        try {
            return PlanReader.read("a", file, way.parser).text();
        } finally {
            assertThat(calls).as("calls").hasValue(0);
        }
    }

    private void refused(Way way, byte[] file) {
        assertThatThrownBy(() -> text(way, file))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.slug()).isEqualTo("damaged-file"));
    }
}
