package org.xuequ.plan.web;

import io.swagger.v3.oas.annotations.Operation;
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

/**
 * Documents in, previews to correct, plans out. Past 150 lines, because each door says what it does in two languages.
 */
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

    @Operation(
            summary = "上传一份文档，读成预览。 Upload a document and read it into a preview.",
            description = "同一单位再次上传相同的文件，得到的是同一份预览。 The same bytes for the same unit are the same import.")
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

    @Operation(
            summary =
                    "查看预览：章节、措施、疑点，以及谁在何时作了哪些更正。 The preview: sections, measures, doubts, and who made which corrections when.")
    @GetMapping("/{importId}")
    ResponseEntity<PreviewAnswer> read(@PathVariable String importId, Caller caller) {
        return answer(sight.toRead(importId, caller));
    }

    @Operation(
            summary = "更正预览。 Correct the preview.",
            description =
                    "op 为 change-plan、change-section、retype（章节类型 PLAN 或 SUMMARY，连同其下各节）、merge-sections、split-section、move-section、drop-section、change-measure、add-measure、drop-measure 之一。须带 If-Match；预览已被他人改动时答 412。 op is one of these; retype sets the kind of a section and of all below it. Needs If-Match; 412 when somebody else was faster.")
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

    @Operation(summary = "撤销最后一次更正。 Undo the last correction.")
    @PostMapping("/{importId}/undo")
    ResponseEntity<PreviewAnswer> undo(
            @PathVariable String importId, @Nullable IfMatch ifMatch, Caller caller, Command request) {
        Stored<DocumentImport> document = sight.toWrite(importId, caller);
        long expected = IfMatch.required(ifMatch).version();
        return answer(Refusals.told(() -> importing.undo(document, expected, request)));
    }

    @Operation(summary = "重做最后撤销的更正。 Make the correction undone last again.")
    @PostMapping("/{importId}/redo")
    ResponseEntity<PreviewAnswer> redo(
            @PathVariable String importId, @Nullable IfMatch ifMatch, Caller caller, Command request) {
        Stored<DocumentImport> document = sight.toWrite(importId, caller);
        long expected = IfMatch.required(ifMatch).version();
        return answer(Refusals.told(() -> importing.redo(document, caller.personId(), expected, request)));
    }

    /** What accepting it as a newer version would add, change and remove; nothing is changed yet. */
    @Operation(
            summary =
                    "与现有计划比较：按章节和措施列出新增、改动、删除。 Compare with a plan: what is added, changed and removed, by section and measure.")
    @PostMapping("/{importId}/compare")
    ResponseEntity<ComparisonAnswer> compare(
            @PathVariable String importId, @Valid @RequestBody AcceptingAtTheDoor.AcceptBody body, Caller caller) {
        Stored<DocumentImport> document = sight.toRead(importId, caller);
        return Versions.ok(document, accepting.compare(document.state(), body, caller));
    }

    @Operation(
            summary = "接受预览，成为计划，或成为 planId 的新版本。 Accept it as a plan, or as a newer version of planId.",
            description =
                    "作为新版本时，未变的章节保留提交与批准，未变的措施保留任务；同一项工作只改了措辞的，任务采用新措辞；已提交或已批准而有改动的章节即刻宣布重新打开。 What did not change keeps submissions, approvals and tasks; work that is only reworded keeps its tasks, which take the newer words; sections that are reopened are announced at once.")
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
