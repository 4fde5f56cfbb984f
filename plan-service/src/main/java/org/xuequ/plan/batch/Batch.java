package org.xuequ.plan.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.batch.BatchFile.Found;

/**
 * Files that one person sent in together for one unit.
 *
 * @param skipped entries of archives that are no documents of anybody's, such as __MACOSX
 */
public record Batch(
        String id,
        String districtId,
        @Nullable String schoolId,
        String orgPath,
        String by,
        Instant at,
        List<BatchFile> files,
        int skipped) {
    /** A file that brought its readers down so often is given up. */
    static final int MOST_ATTEMPTS = 3;

    public Batch {
        files = List.copyOf(files);
    }

    public boolean isDone() {
        return files.stream().allMatch(BatchFile::isDone);
    }

    /** Files that changed after that step, by their places. */
    public List<Integer> since(long step) {
        return IntStream.range(0, files.size())
                .filter(i -> files.get(i).step() > step)
                .boxed()
                .sorted((a, b) -> Long.compare(files.get(a).step(), files.get(b).step()))
                .toList();
    }

    /** Place of the first file that waits, or whose reader has not been heard of in time. */
    OptionalInt next(Instant now) {
        return IntStream.range(0, files.size())
                .filter(i -> files.get(i).isFree(now))
                .findFirst();
    }

    /** The file is read by one reader alone until the lease is over; tried too often, it is given up instead. */
    Batch begin(int place, Instant now, Duration lease) {
        return with(
                place,
                file -> file.attempts() >= MOST_ATTEMPTS ? file.failed("reading-failed") : file.begun(now.plus(lease)));
    }

    Batch read(int place, Found found) {
        return with(place, file -> file.isDone() ? file : file.read(found));
    }

    Batch failed(int place, String problem) {
        return with(place, file -> file.isDone() ? file : file.failed(problem));
    }

    /** It was not the file's fault, so the attempt does not count. */
    Batch putBack(int place) {
        return with(place, file -> file.isDone() ? file : file.waiting(file.attempts() - 1));
    }

    /** It may have been the file's fault. */
    Batch again(int place) {
        return with(place, file -> file.isDone() ? file : file.waiting(file.attempts()));
    }

    private Batch with(int place, UnaryOperator<BatchFile> change) {
        BatchFile before = files.get(place);
        BatchFile after = change.apply(before);
        if (after.equals(before)) {
            return this;
        }
        long last = files.stream().mapToLong(BatchFile::step).max().orElse(0);
        var all = new ArrayList<>(files);
        all.set(place, after.at(last + 1));
        return new Batch(id, districtId, schoolId, orgPath, by, at, all, skipped);
    }
}
