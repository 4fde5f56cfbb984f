package org.xuequ.plan.importing;

import static org.xuequ.plan.importing.ImportRefused.Reason.ALREADY_ACCEPTED;
import static org.xuequ.plan.importing.ImportRefused.Reason.NOTHING_TO_REDO;
import static org.xuequ.plan.importing.ImportRefused.Reason.NOTHING_TO_UNDO;
import static org.xuequ.plan.importing.ImportRefused.Reason.TOO_MANY_CORRECTIONS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.naming.Naming;

/**
 * A document on its way to becoming plans. What was read stays as it was; the preview is that with the corrections
 * applied in order, so undoing one is leaving it out.
 *
 * @param hash SHA-256 of the file, hexadecimal
 * @param size of the file in bytes
 * @param read how the document was understood
 * @param corrections oldest first
 * @param undone corrections that can be made again, the last undone one last
 */
public record DocumentImport(
        String id,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        String fileName,
        String hash,
        long size,
        String by,
        Instant at,
        Preview read,
        List<Made> corrections,
        List<Made> undone,
        List<Acceptance> acceptances) {
    private static final int MOST_CORRECTIONS = 500;
    /** With the text that was read this stays well below the 16 MB of one document of the store. */
    private static final int MOST_CORRECTED_CHARACTERS = 1_000_000;

    /** A plan of the document that was accepted. */
    public record Acceptance(int plan, String planId, String by, Instant at) {}

    public DocumentImport {
        corrections = List.copyOf(corrections);
        undone = undone == null ? List.of() : List.copyOf(undone);
        acceptances = List.copyOf(acceptances);
    }

    /** The same bytes for the same unit are the same import, always. */
    public static String idOf(String hash, String orgPath) {
        return Naming.id("im", hash, orgPath);
    }

    /** How the document is understood now. */
    public Preview preview() {
        Preview preview = read;
        for (Made made : corrections) {
            preview = preview.correct(made.what());
        }
        return preview;
    }

    /** @throws ImportRefused when there is nothing there to correct, the plan is accepted or it is too much */
    public DocumentImport correct(Correction correction, String who, Instant when) {
        requireOpen(correction.plan());
        int length = corrections.stream().mapToInt(made -> made.what().length()).sum() + correction.length();
        if (corrections.size() == MOST_CORRECTIONS || length > MOST_CORRECTED_CHARACTERS) {
            throw new ImportRefused(TOO_MANY_CORRECTIONS, id);
        }
        Preview now = preview();
        if (now.correct(correction).equals(now)) {
            return this;
        }
        return with(plus(corrections, new Made(correction, who, when)), List.of(), acceptances);
    }

    /** Leaves out the last correction. @throws ImportRefused without one, or when its plan is accepted */
    public DocumentImport undo() {
        if (corrections.isEmpty()) {
            throw new ImportRefused(NOTHING_TO_UNDO, id);
        }
        Made last = corrections.getLast();
        requireOpen(last.what().plan());
        return with(corrections.subList(0, corrections.size() - 1), plus(undone, last), acceptances);
    }

    /** Makes the correction undone last again. @throws ImportRefused without one, or when its plan is accepted */
    public DocumentImport redo(String who, Instant when) {
        if (undone.isEmpty()) {
            throw new ImportRefused(NOTHING_TO_REDO, id);
        }
        Correction last = undone.getLast().what();
        requireOpen(last.plan());
        return with(plus(corrections, new Made(last, who, when)), undone.subList(0, undone.size() - 1), acceptances);
    }

    public Optional<Acceptance> acceptance(int plan) {
        return acceptances.stream().filter(each -> each.plan() == plan).findFirst();
    }

    /** Closes the preview of that plan; asked again, nothing changes. */
    public DocumentImport accepted(Acceptance acceptance) {
        if (acceptance(acceptance.plan()).isPresent()) {
            return this;
        }
        return with(corrections, undone, plus(acceptances, acceptance));
    }

    public boolean isDone() {
        return acceptances.size() == read.plans().size();
    }

    private void requireOpen(int plan) {
        if (acceptance(plan).isPresent()) {
            throw new ImportRefused(ALREADY_ACCEPTED, String.valueOf(plan));
        }
    }

    private static <T> List<T> plus(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private DocumentImport with(List<Made> newCorrections, List<Made> newUndone, List<Acceptance> newAcceptances) {
        return new DocumentImport(
                id,
                districtId,
                schoolId,
                orgPath,
                fileName,
                hash,
                size,
                by,
                at,
                read,
                newCorrections,
                newUndone,
                newAcceptances);
    }
}
