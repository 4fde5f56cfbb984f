package org.xuequ.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.batch.Batch;
import org.xuequ.plan.batch.BatchFiles;
import org.xuequ.plan.batch.Batches;
import org.xuequ.plan.batch.ReadingBatches;
import org.xuequ.plan.batch.Receiving;
import org.xuequ.plan.batch.Sent;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.drafting.DraftRefused;
import org.xuequ.plan.importing.Home;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Versions;

/** Many documents at once, or a zip of them, and how far they are. */
@RestController
@RequestMapping("/import-batches")
class BatchDoor {
    private final Batches batches;
    private final BatchFiles files;
    private final Receiving receiving;
    private final ReadingBatches reading;
    private final Directory directory;
    private final BatchProgress progress;

    BatchDoor(
            Batches batches,
            BatchFiles files,
            Receiving receiving,
            ReadingBatches reading,
            Directory directory,
            BatchProgress progress) {
        this.batches = batches;
        this.files = files;
        this.receiving = receiving;
        this.reading = reading;
        this.directory = directory;
        this.progress = progress;
    }

    /** Keeps the files and answers at once; reading them goes on behind. */
    @Operation(summary = "一次上传多份文档，或一个压缩包，至多 500 份。 Upload many documents at once, or a zip of them, up to 500.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<BatchAnswer> receive(
            @RequestParam List<MultipartFile> file,
            @RequestParam @NotBlank @Size(max = 200) String orgPath,
            Caller caller,
            Command request) {
        Sight.requireWriter(caller, orgPath, null);
        Stored<Batch> batch = Refusals.told(() -> {
            Home home = directory
                    .unitAt(orgPath)
                    .map(Home::of)
                    .orElseThrow(() -> new DraftRefused(DraftRefused.Reason.UNKNOWN_UNIT, orgPath));
            try {
                return receiving.receive(file.stream().map(Uploaded::new).toList(), home, caller.personId(), request);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reading.wake();
        BatchAnswer answer = BatchAnswer.of(batch, files.all(batch.state()), caller.locale());
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create("/import-batches/" + batch.id()))
                .eTag(Versions.etag(answer.version()))
                .body(answer);
    }

    @Operation(summary = "查看每份文件读到哪一步。 How far each file is.")
    @GetMapping("/{batchId}")
    ResponseEntity<BatchAnswer> read(@PathVariable String batchId, Caller caller) {
        Stored<Batch> batch = find(batchId, caller);
        BatchAnswer answer = BatchAnswer.of(batch, files.all(batch.state()), caller.locale());
        return ResponseEntity.ok().eTag(Versions.etag(answer.version())).body(answer);
    }

    /**
     * A {@code file} event (FileAnswer) whenever a file is further, and at the end one {@code done} event (Progress).
     * The first ones tell how far each file is now; after a break, with {@code Last-Event-ID}, only what is further than
     * the listener was told.
     */
    @Operation(
            summary =
                    "逐份文件推送进度（SSE）；断开后带 Last-Event-ID 接着推送。 Progress file by file (SSE); with Last-Event-ID a broken stream goes on.")
    @GetMapping(path = "/{batchId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void events(
            @PathVariable String batchId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            Caller caller,
            HttpServletResponse response) {
        Batch batch = find(batchId, caller).state();
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        progress.tell(batch, lastEventId, caller.locale(), response);
    }

    private Stored<Batch> find(String batchId, Caller caller) {
        Stored<Batch> batch = batches.find(batchId).orElseThrow(() -> Problem.notFound(batchId));
        Sight.requireKeeper(caller, batch.state().orgPath(), batchId);
        return batch;
    }

    /** A part of the request. */
    private record Uploaded(MultipartFile part) implements Sent {
        @Override
        public String name() {
            return Objects.requireNonNullElse(part.getOriginalFilename(), "");
        }

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
