package org.xuequ.plan.batch;

import static org.xuequ.plan.importing.ImportRefused.Reason.NO_FILES;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.importing.Home;
import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.plan.importing.Originals;
import org.xuequ.plan.naming.Naming;

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
        var intake = new Intake(originals, limits, home);
        for (Sent file : sent) {
            intake.take(file);
        }
        if (intake.files().isEmpty()) {
            throw new ImportRefused(NO_FILES, home.orgPath());
        }
        var batch = new Batch(
                Naming.id("ba", home.orgPath(), by, request.key()),
                home.districtId(),
                home.schoolId(),
                home.orgPath(),
                by,
                Instant.ofEpochMilli(clock.millis()),
                Naming.id("bf", home.orgPath(), by, request.key(), intake.print()),
                intake.files().size(),
                intake.skipped(),
                false);
        var command = new Command(request.key(), Naming.id("", request.fingerprint(), intake.print()));
        Optional<Stored<Batch>> before = batches.find(batch.id());
        if (before.isPresent()) {
            before.get().has(command);
            return before.get();
        }
        try {
            return batches.add(batch, intake.files(), command);
        } catch (AlreadyThere e) {
            Stored<Batch> there = batches.find(batch.id()).orElseThrow(() -> e);
            there.has(command);
            return there;
        }
    }
}
