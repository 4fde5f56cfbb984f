package org.xuequ.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class ProtectedFilesTest {
    private static final Path FORMATS = Path.of("../src/test/resources/reading/formats");
    private static final String PASSWORD = "chunshan";

    @Test
    void word_and_excel_files_with_a_password() throws Exception {
        for (String name : new String[] {"plan.docx", "plan.xlsx"}) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                try (OutputStream data = encryptor.getDataStream(files)) {
                    data.write(Files.readAllBytes(FORMATS.resolve(name)));
                }
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                files.writeFilesystem(bytes);
                refused(bytes.toByteArray(), "encrypted-file");
            }
        }
    }

    @Test
    void older_word_and_excel_files_with_a_password() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        byte[] plan = Files.readAllBytes(FORMATS.resolve("plan.doc"));
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(plan));
                HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("工作计划");
            Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
            document.write(word);
            book.write(excel);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(word.toByteArray(), "encrypted-file");
        refused(excel.toByteArray(), "encrypted-file");
    }

    @Test
    void a_pdf_with_a_password() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", PASSWORD, new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            refused(bytes.toByteArray(), "encrypted-file");
        }
    }

    @Test
    void a_scanned_pdf_needs_a_text_layer() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            refused(bytes.toByteArray(), "no-text-layer");
        }
    }

    private static void refused(byte[] file, String slug) {
        assertThatThrownBy(() -> PlanReader.read("a", file))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.slug()).isEqualTo(slug));
    }
}
