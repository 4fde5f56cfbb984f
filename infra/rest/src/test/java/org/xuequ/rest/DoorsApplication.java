package org.xuequ.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;

/** The smallest set of doors. */
@SpringBootApplication
class DoorsApplication {
    record Form(@NotBlank String text) {}

    record Asked(String who, String key, String print) {}

    @RestController
    static class Doors {
        @GetMapping("/schools/{school}")
        Page<String> look(@PathVariable String school, Caller caller) {
            caller.require("/d1/" + school, Role.PRINCIPAL);
            return new Page<>(List.of(school), null);
        }

        @PostMapping("/notes")
        ResponseEntity<Asked> write(
                @Valid @RequestBody Form form, Caller caller, Command command, @Nullable IfMatch ifMatch) {
            var stored = new Stored<>("n", 3, form.text(), List.of(), 0);
            IfMatch.required(ifMatch).check(stored);
            return Versions.ok(stored, new Asked(caller.personId(), command.key(), command.fingerprint()));
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret inside");
        }
    }
}
