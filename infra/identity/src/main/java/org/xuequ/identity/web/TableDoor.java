package org.xuequ.identity.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.identity.csv.BadTable;
import org.xuequ.identity.csv.RowError;
import org.xuequ.identity.store.Contended;
import org.xuequ.identity.store.Directory;
import org.xuequ.identity.store.Imported;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Languages;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Role;

/** A district's tables: taken whole or not at all; sent again they change nothing. */
@RestController
final class TableDoor {
    private final Directory directory;

    TableDoor(Directory directory) {
        this.directory = directory;
    }

    @PutMapping(path = "/districts/{district}/org-units", consumes = "text/csv")
    Imported units(@PathVariable String district, @RequestBody(required = false) byte @Nullable [] csv, Caller caller) {
        return taken(district, orEmpty(csv), caller, table -> directory.takeUnits(district, table));
    }

    @PutMapping(path = "/districts/{district}/people", consumes = "text/csv")
    Imported people(
            @PathVariable String district, @RequestBody(required = false) byte @Nullable [] csv, Caller caller) {
        return taken(district, orEmpty(csv), caller, table -> directory.takePeople(district, table));
    }

    private static byte[] orEmpty(byte @Nullable [] csv) {
        return csv == null ? new byte[0] : csv;
    }

    private Imported taken(String district, byte[] csv, Caller caller, Function<byte[], Imported> take) {
        caller.require("/" + district, Role.DISTRICT_ADMIN);
        try {
            return take.apply(csv);
        } catch (BadTable bad) {
            throw refused(bad.errors(), Languages.english(caller.locale()));
        } catch (Contended busy) {
            throw Problem.refused("busy", "多人同时修改，请再上传一次。", "Many people are changing this at once. Send it again.");
        }
    }

    private static Problem refused(List<RowError> errors, boolean english) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "bad-rows",
                "有 " + errors.size() + " 处错误，一行也没有导入。请改正后重新上传。",
                errors.size() + " errors, nothing was taken. Correct them and send the table again.",
                Map.of(
                        "errors",
                        errors.stream()
                                .map(error -> Map.of(
                                        "line", error.line(),
                                        "column", error.column(),
                                        "detail", english ? error.en() : error.zh()))
                                .toList()));
    }
}
