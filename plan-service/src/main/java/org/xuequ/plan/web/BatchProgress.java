package org.xuequ.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.batch.Batch;
import org.xuequ.plan.batch.BatchFile;
import org.xuequ.plan.batch.BatchFiles;
import org.xuequ.plan.batch.ReadingBatches;
import org.xuequ.plan.batch.Told;
import org.xuequ.plan.web.BatchAnswer.FileAnswer;
import org.xuequ.plan.web.BatchAnswer.Progress;
import org.xuequ.rest.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells how a batch gets on, as server-sent events. Their ids say what was told, so a broken stream goes on where it
 * broke, at whichever instance. A stream ends after a while and is asked for anew.
 */
@Component
class BatchProgress {
    private static final int MOST_STREAMS = 200;
    private static final int AT_ONCE = 64;
    private static final long LOOK_EVERY_MS = 250;
    private static final long BEAT_EVERY_MS = 10_000;
    private static final long LONGEST_MS = Duration.ofMinutes(10).toMillis();
    private static final String BEGINNING = "retry: 1000\n\n";
    private static final String BEAT = ": …\n\n";

    private final BatchFiles files;
    private final ReadingBatches reading;
    private final JsonMapper json;
    private final Semaphore streams = new Semaphore(MOST_STREAMS);

    BatchProgress(BatchFiles files, ReadingBatches reading, JsonMapper json) {
        this.files = files;
        this.reading = reading;
        this.json = json;
    }

    /** Writes until the batch is done or the reader has gone. */
    void tell(Batch batch, @Nullable String lastEventId, Locale locale, HttpServletResponse response) {
        if (!streams.tryAcquire()) {
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "later",
                    "系统暂时繁忙，您的操作没有执行。请稍后重试。",
                    "The system is busy and did nothing. Try again in a moment.");
        }
        try {
            write(batch, Told.of(batch.files(), lastEventId), locale, response.getOutputStream());
        } catch (IOException gone) {
            // Whoever listened has left.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.release();
        }
    }

    private void write(Batch batch, Told told, Locale locale, OutputStream out)
            throws IOException, InterruptedException {
        send(out, BEGINNING);
        List<Stored<BatchFile>> now = files.all(batch);
        for (int place = 0; place < now.size(); place++) {
            change(place, now.get(place).state(), told, locale, out);
        }
        for (long waited = 0; waited < LONGEST_MS; waited += LOOK_EVERY_MS) {
            while (changes(batch, told, locale, out)) {
                // More were done at once than were looked at.
            }
            if (told.isAllDone()) {
                send(out, event(told.id(), "done", Progress.of(files.all(batch))));
                return;
            }
            if (!reading.isRunning()) {
                return;
            }
            if (waited % BEAT_EVERY_MS == 0) {
                send(out, BEAT);
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    /** Files are read in their order, so what changes is among the first that are not done; true when all those are. */
    private boolean changes(Batch batch, Told told, Locale locale, OutputStream out) throws IOException {
        List<Integer> first = told.open(AT_ONCE);
        for (var file : files.at(batch, first).entrySet()) {
            change(file.getKey(), file.getValue().state(), told, locale, out);
        }
        List<Integer> left = told.open(AT_ONCE);
        return !left.isEmpty() && left.stream().noneMatch(first::contains);
    }

    private void change(int place, BatchFile file, Told told, Locale locale, OutputStream out) throws IOException {
        if (told.tell(place, file)) {
            send(out, event(told.id(), "file", FileAnswer.of(place, file, locale)));
        }
    }

    private String event(String id, String name, Object data) {
        return "id: " + id + "\nevent: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
