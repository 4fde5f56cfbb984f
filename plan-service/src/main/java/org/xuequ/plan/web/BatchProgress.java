package org.xuequ.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.batch.Batch;
import org.xuequ.plan.batch.Batches;
import org.xuequ.plan.batch.ReadingBatches;
import org.xuequ.plan.web.BatchAnswer.FileAnswer;
import org.xuequ.plan.web.BatchAnswer.Progress;
import org.xuequ.rest.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells how a batch gets on, as server-sent events. Their ids are the steps of the batch as it lies in the store, so a
 * broken stream goes on where it broke, at whichever instance. A stream ends after a while and is asked for anew.
 */
@Component
class BatchProgress {
    private static final int MOST_STREAMS = 200;
    private static final long LOOK_EVERY_MS = 250;
    private static final long BEAT_EVERY_MS = 10_000;
    private static final long LONGEST_MS = Duration.ofMinutes(10).toMillis();
    private static final String BEGINNING = "retry: 1000\n\n";
    private static final String BEAT = ": …\n\n";

    private final Batches batches;
    private final ReadingBatches reading;
    private final JsonMapper json;
    private final Semaphore streams = new Semaphore(MOST_STREAMS);

    BatchProgress(Batches batches, ReadingBatches reading, JsonMapper json) {
        this.batches = batches;
        this.reading = reading;
        this.json = json;
    }

    /** Writes until the batch is done or the reader has gone. */
    void tell(String batchId, @Nullable String lastEventId, Locale locale, HttpServletResponse response) {
        if (!streams.tryAcquire()) {
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "later",
                    "系统暂时繁忙，您的操作没有执行。请稍后重试。",
                    "The system is busy and did nothing. Try again in a moment.");
        }
        try {
            write(batchId, step(lastEventId), locale, response.getOutputStream());
        } catch (IOException gone) {
            // Whoever listened has left.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.release();
        }
    }

    private void write(String batchId, long after, Locale locale, OutputStream out)
            throws IOException, InterruptedException {
        long told = after;
        long version = 0;
        send(out, BEGINNING);
        for (long waited = 0; waited < LONGEST_MS; waited += LOOK_EVERY_MS) {
            Stored<Batch> stored = batches.find(batchId).orElseThrow();
            if (stored.version() != version) {
                version = stored.version();
                told = changes(stored.state(), told, locale, out);
            }
            if (stored.state().isDone()) {
                send(out, event(told, "done", Progress.of(stored.state())));
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

    private long changes(Batch batch, long told, Locale locale, OutputStream out) throws IOException {
        long last = told;
        for (int place : batch.since(told)) {
            last = Math.max(0, batch.files().get(place).step());
            send(out, event(last, "file", FileAnswer.of(batch, place, locale)));
        }
        return last;
    }

    private String event(long id, String name, Object data) {
        return "id: " + id + "\nevent: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Before the first step where there is none, or none of ours. */
    private static long step(@Nullable String lastEventId) {
        try {
            return lastEventId == null ? -1 : Long.parseLong(lastEventId.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
