package org.xuequ.plan.batch;

import static org.xuequ.plan.importing.ImportRefused.Reason.TOO_MANY_FILES;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.Home;
import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.plan.importing.Originals;
import org.xuequ.plan.naming.Naming;
import org.xuequ.plan.reading.Unreadable;

/** Takes the files of a batch in: archives are unpacked within the limits, and what may be a document is kept. */
final class Intake {
    private final Originals originals;
    private final BatchLimits limits;
    private final Home home;
    private final List<BatchFile> files = new ArrayList<>();
    private long unpacked;
    private int skipped;

    Intake(Originals originals, BatchLimits limits, Home home) {
        this.originals = originals;
        this.limits = limits;
        this.home = home;
    }

    List<BatchFile> files() {
        return files;
    }

    /** Entries of archives that are nobody's documents. */
    int skipped() {
        return skipped;
    }

    /** @throws ImportRefused with TOO_MANY_FILES */
    void take(Sent file) throws IOException {
        String name = EntryNames.shown(file.name());
        try (InputStream in = file.open()) {
            if (Archive.looksLikeZip(in.readNBytes(4))) {
                unpack(file, name);
                return;
            }
        }
        keep(file, name);
    }

    /** Tells these files apart from others. */
    String print() {
        return String.join(
                " ", files.stream().map(f -> f.name() + " " + f.importId()).toList());
    }

    private void keep(Sent file, String name) throws IOException {
        if (file.size() > limits.fileBytes()) {
            refuse(name, file.size(), new Unreadable(Unreadable.Reason.TOO_LARGE).slug());
            return;
        }
        try (InputStream in = file.open()) {
            keep(name, in.readAllBytes());
        }
    }

    private void unpack(Sent file, String name) throws IOException {
        Path copy = Files.createTempFile("batch", ".zip");
        try {
            try (InputStream in = file.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (Archive archive = Archive.open(copy)) {
                if (archive.isDocument()) {
                    keep(file, name);
                    return;
                }
                List<? extends ZipEntry> entries = archive.entries();
                requireRoomFor(entries);
                for (ZipEntry entry : entries) {
                    unpack(archive, entry);
                }
            }
        } catch (Unreadable e) {
            refuse(name, file.size(), e.slug());
        } finally {
            Files.delete(copy);
        }
    }

    /** Before anything of it is kept. */
    private void requireRoomFor(List<? extends ZipEntry> entries) {
        long more = entries.stream()
                .filter(entry -> !EntryNames.isSkipped(EntryNames.decoded(entry.getName())))
                .count();
        if (files.size() + more > limits.files()) {
            throw new ImportRefused(TOO_MANY_FILES, String.valueOf(limits.files()));
        }
    }

    private void unpack(Archive archive, ZipEntry entry) throws IOException {
        String decoded = EntryNames.decoded(entry.getName());
        if (EntryNames.isSkipped(decoded)) {
            skipped++;
            return;
        }
        String name = EntryNames.shown(decoded);
        if (unpacked > limits.unpackedBytes()) {
            refuse(name, entry.getSize(), "archive-too-large");
            return;
        }
        byte[] bytes;
        try {
            bytes = archive.read(entry, limits.fileBytes());
        } catch (ZipException e) {
            refuse(name, entry.getSize(), new Unreadable(Unreadable.Reason.DAMAGED).slug());
            return;
        }
        unpacked += bytes.length;
        if (bytes.length > limits.fileBytes()) {
            refuse(name, entry.getSize(), new Unreadable(Unreadable.Reason.TOO_LARGE).slug());
        } else if (Archive.isTooDense(entry, bytes.length)) {
            refuse(name, bytes.length, "archive-too-dense");
        } else {
            keep(name, bytes);
        }
    }

    private void keep(String name, byte[] bytes) {
        if (bytes.length == 0) {
            refuse(name, 0, new Unreadable(Unreadable.Reason.EMPTY_FILE).slug());
            return;
        }
        String importId = DocumentImport.idOf(Naming.digest(bytes), home.orgPath());
        add(BatchFile.queued(name, importId, bytes.length));
        originals.keep(importId, home.districtId(), home.schoolId(), bytes);
    }

    private void refuse(String name, long size, String problem) {
        add(BatchFile.refused(name, Math.max(0, size), problem));
    }

    private void add(BatchFile file) {
        if (files.size() == limits.files()) {
            throw new ImportRefused(TOO_MANY_FILES, String.valueOf(limits.files()));
        }
        files.add(file);
    }
}
