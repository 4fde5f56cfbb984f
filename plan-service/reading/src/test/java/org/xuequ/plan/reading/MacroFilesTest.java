package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.macros.VBAMacroReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file with macros that start when it is opened reads as the same file without them, and nothing starts. */
class MacroFilesTest {
    private static final Path FORMATS = Path.of("../src/test/resources/reading/formats");

    @TempDir
    private Path folder;

    @Test
    void the_macros_here_are_real_ones() throws IOException {
        try (VBAMacroReader macros = new VBAMacroReader(new ByteArrayInputStream(project()))) {
            assertThat(macros.readMacros().get("ThisDocument")).contains("AutoOpen", "Shell");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.xlsx"})
    void zipped(String name) throws IOException {
        boolean word = name.endsWith("docx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(FORMATS.resolve(name)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(withMacros(entry.getName(), in.readAllBytes()));
            }
            out.putNextEntry(new ZipEntry(word ? "word/vbaProject.bin" : "xl/vbaProject.bin"));
            out.write(project());
        }
        readsTheSame(name, bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.doc", "plan.xls"})
    void compound(String name) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(Files.newInputStream(FORMATS.resolve(name)))) {
            addProject(files.getRoot().createDirectory(name.endsWith("doc") ? "Macros" : "_VBA_PROJECT_CUR"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            readsTheSame(name, bytes.toByteArray());
        }
    }

    private void readsTheSame(String name, byte[] withMacros) throws IOException {
        Reading without = PlanReader.read("a", Files.readAllBytes(FORMATS.resolve(name)));
        Reading with = PlanReader.read("a", withMacros);
        assertThat(with).isEqualTo(without);
        assertThat(with.text()).doesNotContain("AutoOpen", "Shell");
        assertThat(folder).isEmptyDirectory();
    }

    /** The types of parts of .docm and .xlsm. */
    private static byte[] withMacros(String part, byte[] content) {
        if (!part.equals("[Content_Types].xml")) {
            return content;
        }
        return new String(content, StandardCharsets.UTF_8)
                .replace(
                        "openxmlformats-officedocument.wordprocessingml.document.main",
                        "ms-word.document.macroEnabled.main")
                .replace("openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main")
                .replace(
                        "</Types>",
                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] project() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            addProject(files.getRoot());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** [MS-OVBA] 2.2.1, with one module. */
    private void addProject(DirectoryEntry project) throws IOException {
        DirectoryEntry vba = project.createDirectory("VBA");
        String macro = "Attribute VB_Name = \"ThisDocument\"\r\nSub AutoOpen()\r\n Shell \"touch "
                + folder.resolve("ran") + "\"\r\nEnd Sub\r\n";
        stream(vba, "dir", compressed(directory()));
        stream(vba, "ThisDocument", compressed(macro.getBytes(StandardCharsets.US_ASCII)));
        stream(vba, "_VBA_PROJECT", new byte[] {(byte) 0xCC, 0x61, -1, -1, 0, 0, 0});
        stream(project, "PROJECT", "Document=ThisDocument/&H00000000\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** The records that name the module and its stream, 2.3.4.2: id, length, content, all little endian. */
    private static byte[] directory() {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        byte[] name = "ThisDocument".getBytes(StandardCharsets.US_ASCII);
        byte[] wide = "ThisDocument".getBytes(StandardCharsets.UTF_16LE);
        record(records, 0x03, new byte[] {(byte) 0xE4, 0x04}); // code page 1252
        record(records, 0x0F, new byte[] {1, 0}); // one module
        record(records, 0x13, new byte[] {-1, -1});
        record(records, 0x19, name);
        record(records, 0x47, wide);
        record(records, 0x1A, name);
        record(records, 0x32, wide);
        record(records, 0x1C, new byte[0]);
        record(records, 0x48, new byte[0]);
        record(records, 0x31, new byte[4]); // its text begins at once
        record(records, 0x22, new byte[0]);
        record(records, 0x2B, new byte[0]);
        record(records, 0x10, new byte[0]);
        return records.toByteArray();
    }

    private static void record(ByteArrayOutputStream records, int id, byte[] content) {
        records.writeBytes(new byte[] {(byte) id, 0, (byte) content.length, 0, 0, 0});
        records.writeBytes(content);
    }

    private static void stream(DirectoryEntry folder, String name, byte[] content) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(content));
    }

    /** 2.4.1 with literal tokens alone, in one chunk. */
    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream tokens = new ByteArrayOutputStream();
        for (int at = 0; at < plain.length; at += 8) {
            tokens.write(0);
            tokens.write(plain, at, Math.min(8, plain.length - at));
        }
        int header = 0xB000 | tokens.size() + 2 - 3;
        ByteArrayOutputStream container = new ByteArrayOutputStream();
        container.writeBytes(new byte[] {1, (byte) header, (byte) (header >> 8)});
        container.writeBytes(tokens.toByteArray());
        return container.toByteArray();
    }
}
