package org.xuequ.plan.reading.opening;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xuequ.plan.reading.format.Archive;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.format.office.OpenText;
import org.xuequ.plan.reading.format.office.Spreadsheet;
import org.xuequ.plan.reading.format.word.LegacyWord;
import org.xuequ.plan.reading.format.word.WordDocument;

/** Files that hold files: what they are is told by the names of their parts. */
final class Containers {
    private static final String OPEN_DOCUMENT_TEXT = "application/vnd.oasis.opendocument.text";
    private static final int LONGEST_TYPE = 200;

    private Containers() {}

    static Format zipped(byte[] bytes) throws Refusal {
        try (Archive parts = new Archive(bytes)) {
            if (parts.has("word/document.xml")
                    || parts.parts().stream().anyMatch(name -> name.matches("word/document\\d+\\.xml"))) {
                return new WordDocument();
            }
            if (parts.has("xl/workbook.xml")) {
                return Spreadsheet.xlsx();
            }
            try (InputStream type = parts.open("mimetype")) {
                String said = new String(type.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
                if (said.startsWith(OPEN_DOCUMENT_TEXT)) {
                    return new OpenText();
                }
            }
            throw new Refusal(Refusal.Why.UNKNOWN_FORMAT);
        } catch (IOException | RuntimeException e) {
            throw Archive.refusal(e);
        }
    }

    /** [MS-CFB]; WPS's .wps is one with Word's streams. */
    static Format compound(byte[] bytes) throws Refusal {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new Refusal(Refusal.Why.ENCRYPTED);
            }
            if (root.hasEntry("WordDocument")) {
                return new LegacyWord();
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book") || root.hasEntry("WORKBOOK")) {
                return Spreadsheet.xls();
            }
            throw new Refusal(Refusal.Why.UNKNOWN_FORMAT);
        } catch (IOException | RuntimeException e) {
            throw new Refusal(Refusal.Why.DAMAGED, e);
        }
    }
}
