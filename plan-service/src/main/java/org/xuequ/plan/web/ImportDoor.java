package org.xuequ.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.directory.Directory;
import org.xuequ.plan.drafting.DraftRefused;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.Home;
import org.xuequ.plan.importing.Importing;
import org.xuequ.plan.importing.Importing.Received;
import org.xuequ.plan.plan.Plan;
import org.xuequ.rest.Caller;
import org.xuequ.rest.IfMatch;
import org.xuequ.rest.Versions;

/** Documents in, previews to correct, plans out. */
@RestController
@RequestMapping("/imports")
class ImportDoor {
    private final ImportsInSight sight;
    private final Importing importing;
    private final AcceptingAtTheDoor accepting;
    private final Directory directory;

    ImportDoor(ImportsInSight sight, Importing importing, AcceptingAtTheDoor accepting, Directory directory) {
        this.sight = sight;
        this.importing = importing;
        this.accepting = accepting;
        this.directory = directory;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PreviewAnswer> receive(
            @RequestParam MultipartFile file, @RequestParam @NotBlank @Size(max = 200) String orgPath, Caller caller) {
        Sight.requireWriter(caller, orgPath, null);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Received received = Refusals.told(() -> {
            Home home = directory
                    .unitAt(orgPath)
                    .map(Home::of)
                    .orElseThrow(() -> new DraftRefused(DraftRefused.Reason.UNKNOWN_UNIT, orgPath));
            importing.requireSmall(file.getSize());
            return importing.receive(name, bytes(file), home, caller.personId());
        });
        PreviewAnswer answer = PreviewAnswer.of(received.document());
        return received.fresh()
                ? Versions.created(received.document(), answer)
                : Versions.ok(received.document(), answer);
    }

    @GetMapping("/{importId}")
    ResponseEntity<PreviewAnswer> read(@PathVariable String importId, Caller caller) {
        return answer(sight.toRead(importId, caller));
    }

    @PostMapping("/{importId}/corrections")
    ResponseEntity<PreviewAnswer> correct(
            @PathVariable String importId,
            @Valid @RequestBody CorrectionBody body,
            @Nullable IfMatch ifMatch,
            Caller caller,
            Command request) {
        Stored<DocumentImport> document = sight.toWrite(importId, caller);
        long expected = IfMatch.required(ifMatch).version();
        return answer(Refusals.told(() -> importing.correct(
                document,
                now -> Bodies.read(() -> body.correction(now.preview().plan(body.plan()))),
                caller.personId(),
                expected,
                request)));
    }

    @PostMapping("/{importId}/undo")
    ResponseEntity<PreviewAnswer> undo(
            @PathVariable String importId, @Nullable IfMatch ifMatch, Caller caller, Command request) {
        Stored<DocumentImport> document = sight.toWrite(importId, caller);
        long expected = IfMatch.required(ifMatch).version();
        return answer(Refusals.told(() -> importing.undo(document, expected, request)));
    }

    @PostMapping("/{importId}/redo")
    ResponseEntity<PreviewAnswer> redo(
            @PathVariable String importId, @Nullable IfMatch ifMatch, Caller caller, Command request) {
        Stored<DocumentImport> document = sight.toWrite(importId, caller);
        long expected = IfMatch.required(ifMatch).version();
        return answer(Refusals.told(() -> importing.redo(document, caller.personId(), expected, request)));
    }

    /** What accepting it as a newer version would add, change and remove; nothing is changed yet. */
    @PostMapping("/{importId}/compare")
    ResponseEntity<ComparisonAnswer> compare(
            @PathVariable String importId, @Valid @RequestBody AcceptingAtTheDoor.AcceptBody body, Caller caller) {
        Stored<DocumentImport> document = sight.toRead(importId, caller);
        return Versions.ok(document, accepting.compare(document.state(), body, caller));
    }

    @PostMapping("/{importId}/accept")
    ResponseEntity<PlanAnswer> accept(
            @PathVariable String importId,
            @Valid @RequestBody AcceptingAtTheDoor.AcceptBody body,
            @Nullable IfMatch ifMatch,
            Caller caller,
            Command request) {
        Stored<DocumentImport> document = sight.toWrite(importId, caller);
        long expected = IfMatch.required(ifMatch).version();
        Stored<Plan> plan = accepting.accept(document, body, caller, expected, request);
        return body.planId() == null
                ? Versions.created(plan, PlanAnswer.whole(plan))
                : Versions.ok(plan, PlanAnswer.whole(plan));
    }

    private static ResponseEntity<PreviewAnswer> answer(Stored<DocumentImport> document) {
        return Versions.ok(document, PreviewAnswer.of(document));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
