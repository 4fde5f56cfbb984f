package org.xuequ.plan.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.StaleVersion;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.naming.Naming;
import org.xuequ.plan.reading.Unreadable;

/** Takes documents in and keeps their previews. The same bytes for the same unit are the same import, always. */
public final class Importing {
    private final Imports imports;
    private final Originals originals;
    private final DocumentReader reader;
    private final Clock clock;
    private final long largest;

    /** @param largest bytes that a file may have */
    public Importing(Imports imports, Originals originals, DocumentReader reader, Clock clock, long largest) {
        this.imports = imports;
        this.originals = originals;
        this.reader = reader;
        this.clock = clock;
        this.largest = largest;
    }

    /** @param fresh false when these bytes had been sent before */
    public record Received(Stored<DocumentImport> document, boolean fresh) {}

    /**
     * Reads a file into a preview, or answers the one that it was read into before.
     *
     * @throws Unreadable when it is empty, too large or no document
     * @throws ImportRefused when there is no plan in it, or far too much text
     */
    public Received receive(String fileName, byte[] file, Home home, String by) {
        String name = FileNames.clean(fileName);
        if (file.length == 0) {
            throw new Unreadable(Unreadable.Reason.EMPTY_FILE);
        }
        requireSmall(file.length);
        String hash = Naming.digest(file);
        String id = DocumentImport.idOf(hash, home.orgPath());
        Optional<Stored<DocumentImport>> before = imports.find(id);
        if (before.isPresent()) {
            return new Received(before.get(), false);
        }
        Preview preview = reader.read(name, file);
        originals.keep(id, home.districtId(), home.schoolId(), file);
        var document = new DocumentImport(
                id,
                home.districtId(),
                home.schoolId(),
                home.orgPath(),
                name,
                hash,
                file.length,
                by,
                now(),
                preview,
                List.of(),
                List.of(),
                List.of());
        try {
            return new Received(imports.add(document), true);
        } catch (AlreadyThere e) {
            return new Received(imports.find(id).orElseThrow(() -> e), false);
        }
    }

    /** @throws Unreadable with TOO_LARGE */
    public void requireSmall(long size) {
        if (size > largest) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
    }

    /**
     * Corrects a preview as it was seen; a repeat of the request changes nothing.
     *
     * @param correction made of the preview as it is now
     * @throws StaleVersion when the preview is no longer at {@code expected}
     * @throws ImportRefused as {@link DocumentImport} says
     */
    public Stored<DocumentImport> correct(
            Stored<DocumentImport> before,
            Function<DocumentImport, Correction> correction,
            String by,
            long expected,
            Command request) {
        return change(before, now -> now.correct(correction.apply(now), by, now()), expected, request);
    }

    /** As {@link #correct}. */
    public Stored<DocumentImport> undo(Stored<DocumentImport> before, long expected, Command request) {
        return change(before, DocumentImport::undo, expected, request);
    }

    /** As {@link #correct}. */
    public Stored<DocumentImport> redo(Stored<DocumentImport> before, String by, long expected, Command request) {
        return change(before, now -> now.redo(by, now()), expected, request);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private Stored<DocumentImport> change(
            Stored<DocumentImport> before, UnaryOperator<DocumentImport> change, long expected, Command request) {
        if (before.has(request)) {
            return before;
        }
        if (before.version() != expected) {
            throw new StaleVersion(before.id(), expected);
        }
        DocumentImport after = change.apply(before.state());
        return after.equals(before.state()) ? before : imports.change(before, after, request);
    }
}
