package org.xuequ.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.batch.Batch;
import org.xuequ.plan.batch.BatchFile;
import org.xuequ.plan.batch.BatchFile.Found;
import org.xuequ.plan.batch.BatchFile.State;
import org.xuequ.rest.Languages;
import org.xuequ.rest.Problem;

/**
 * A batch and how far it is.
 *
 * @param skipped entries of archives that are no documents, such as __MACOSX
 */
record BatchAnswer(
        String batchId,
        long version,
        String orgPath,
        Instant at,
        Progress progress,
        int skipped,
        List<FileAnswer> files) {
    /**
     * Of how many files what is known.
     *
     * @param done nothing is left to read
     */
    record Progress(boolean done, int files, long queued, long reading, long read, long failed) {
        static Progress of(List<Stored<BatchFile>> files) {
            return new Progress(
                    files.stream().allMatch(file -> file.state().isDone()),
                    files.size(),
                    count(files, State.QUEUED),
                    count(files, State.READING),
                    count(files, State.READ),
                    count(files, State.FAILED));
        }

        private static long count(List<Stored<BatchFile>> files, State state) {
            return files.stream().filter(file -> file.state().state() == state).count();
        }
    }

    /**
     * One file.
     *
     * @param file its place in the batch, from 0
     * @param name with the folders it lay in
     * @param importId the import that it became; null before and when it failed
     * @param found null unless READ
     * @param problem null unless FAILED
     */
    record FileAnswer(
            int file,
            String name,
            long size,
            State state,
            @Nullable String importId,
            @Nullable Found found,
            @Nullable ProblemAnswer problem) {
        static FileAnswer of(int place, BatchFile file, Locale locale) {
            return new FileAnswer(
                    place,
                    file.name(),
                    file.size(),
                    file.state(),
                    file.state() == State.READ ? file.importId() : null,
                    file.found(),
                    file.problem() == null
                            ? null
                            : ProblemAnswer.of(ImportProblems.named(file.problem(), file.name()), locale));
        }
    }

    /** As a request would have been refused (RFC 9457). */
    record ProblemAnswer(String type, String title, String detail) {
        static ProblemAnswer of(Problem problem, Locale locale) {
            return new ProblemAnswer(
                    problem.type(), problem.slug(), Languages.english(locale) ? problem.en() : problem.zh());
        }
    }

    static BatchAnswer of(Stored<Batch> stored, List<Stored<BatchFile>> files, Locale locale) {
        Batch batch = stored.state();
        return new BatchAnswer(
                batch.id(),
                version(stored, files),
                batch.orgPath(),
                batch.at(),
                Progress.of(files),
                batch.skipped(),
                IntStream.range(0, files.size())
                        .mapToObj(place -> FileAnswer.of(place, files.get(place).state(), locale))
                        .toList());
    }

    /** One more with each change of the batch or of a file. */
    private static long version(Stored<Batch> batch, List<Stored<BatchFile>> files) {
        return batch.version()
                + files.stream().mapToLong(file -> file.version() - 1).sum();
    }
}
