package org.xuequ.plan.batch;

import static org.xuequ.plan.importing.ImportRefused.Reason.NO_FILES;
import static org.xuequ.plan.importing.ImportRefused.Reason.TOO_MANY_FILES;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.Home;
import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.plan.importing.Originals;
import org.xuequ.plan.naming.Naming;
import org.xuequ.plan.reading.Unreadable;

/** Keeps the files of a batch, archives unpacked, so that reading them can begin, now or after a restart. */
public final class Receiving {
    private final Batches batches;
    private final Originals originals;
    private final Clock clock;
    private final BatchLimits limits;

    public Receiving(Batches batches, Originals originals, Clock clock, BatchLimits limits) {
        this.batches = batches;
        this.originals = originals;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * A bad file fails alone; the others go on. The same request again answers the same batch.
     *
     * @throws ImportRefused with NO_FILES or TOO_MANY_FILES; then nothing is read
     * @throws org.xuequ.messaging.CommandReused when the request's key came with other files
     */
    public Stored<Batch> receive(List<? extends Sent> sent, Home home, String by, Command request) throws IOException {
        var intake = new Intake(home);
        for (Sent file : sent) {
            intake.take(file);
        }
        if (intake.files.isEmpty()) {
            throw new ImportRefused(NO_FILES, home.orgPath());
        }
        var batch = new Batch(
                Naming.id("ba", home.orgPath(), by, request.key()),
                home.districtId(),
                home.schoolId(),
                home.orgPath(),
                by,
                Instant.ofEpochMilli(clock.millis()),
                intake.files,
                intake.skipped);
        var command = new Command(request.key(), Naming.id("", request.fingerprint(), intake.print()));
        try {
            return batches.add(batch, command);
        } catch (AlreadyThere e) {
            Stored<Batch> there = batches.find(batch.id()).orElseThrow(() -> e);
            there.has(command);
            return there;
        }
    }

    /** What was taken in so far. */
    private final class Intake {
        private final Home home;
        private final List<BatchFile> files = new ArrayList<>();
        private long unpacked;
        private int skipped;

        Intake(Home home) {
            this.home = home;
        }

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
                    for (ZipEntry entry : archive.entries()) {
                        unpack(archive, entry);
                    }
                }
            } catch (Unreadable e) {
                refuse(name, file.size(), e.slug());
            } finally {
                Files.delete(copy);
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
}
