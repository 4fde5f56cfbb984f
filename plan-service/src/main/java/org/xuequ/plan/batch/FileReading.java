package org.xuequ.plan.batch;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xuequ.plan.batch.BatchFile.Found;
import org.xuequ.plan.importing.Busy;
import org.xuequ.plan.importing.Home;
import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.plan.importing.Importing;
import org.xuequ.plan.importing.Importing.Received;
import org.xuequ.plan.importing.Originals;
import org.xuequ.plan.importing.PreviewPlan;
import org.xuequ.plan.reading.Unreadable;

/** Makes an import of one file of a batch. */
record FileReading(Originals originals, Importing importing) {
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** The answer writes down what became of it. */
    UnaryOperator<BatchFile> read(Batch batch, BatchFile file) {
        var home = new Home(batch.districtId(), batch.schoolId(), batch.orgPath());
        try {
            byte[] bytes =
                    originals.find(Objects.requireNonNull(file.importId())).orElseThrow();
            Found found = found(importing.receive(file.name(), bytes, home, batch.by()));
            return now -> now.read(found);
        } catch (Unreadable e) {
            return now -> now.failed(e.slug());
        } catch (ImportRefused e) {
            return now -> now.failed(e.slug());
        } catch (Busy e) {
            LockSupport.parkNanos(A_MOMENT.toNanos());
            return BatchFile::putBack;
        } catch (RuntimeException e) {
            LOG.error("reading {} of {} failed", file.importId(), batch.id(), e);
            return BatchFile::again;
        }
    }

    private static Found found(Received received) {
        var plans = received.document().state().preview().plans();
        return new Found(
                received.fresh(),
                plans.size(),
                plans.stream().mapToInt(PreviewPlan::sectionCount).sum(),
                plans.stream().mapToInt(plan -> plan.measures().size()).sum());
    }
}
