package org.xuequ.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.plan.importing.DocumentImport;
import org.xuequ.plan.importing.Originals;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Problem;

/** Documents as they were sent. */
@RestController
@RequestMapping("/imports/{importId}/original")
class OriginalDoor {
    private final ImportsInSight sight;
    private final Originals originals;

    OriginalDoor(ImportsInSight sight, Originals originals) {
        this.sight = sight;
        this.originals = originals;
    }

    /** Offered for saving only, whatever it holds: a page of ours must never run what somebody sent in. */
    @Operation(summary = "下载原文件。 Download the file as it was sent.")
    @GetMapping
    ResponseEntity<byte[]> read(@PathVariable String importId, Caller caller) {
        DocumentImport document = sight.toRead(importId, caller).state();
        byte[] file = originals.find(importId).orElseThrow(() -> Problem.notFound(importId));
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }
}
