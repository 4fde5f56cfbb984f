package org.xuequ.notification.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.messaging.AlreadyThere;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.rest.Caller;
import org.xuequ.rest.IfMatch;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Role;
import org.xuequ.rest.Versions;

/** How a district reminds: read by everyone in it, changed by its administrators. */
@RestController
class PoliciesDoor {
    private final Policies policies;
    private final ApplicationEventPublisher inside;

    PoliciesDoor(Policies policies, ApplicationEventPublisher inside) {
        this.policies = policies;
        this.inside = inside;
    }

    /** @param step one of BEFORE, ON_DAY, AFTER, ESCALATION */
    record Line(
            @NotNull Step step,
            @Nullable Integer days,
            @Nullable Integer workdays) {}

    record Form(
            @NotNull @Size(max = 4) List<@Valid @NotNull Line> steps,

            @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
            String at) {}

    @GetMapping("/policies/{districtId}")
    ResponseEntity<Policy> read(@PathVariable String districtId, Caller caller) {
        requireInsider(caller, districtId);
        return policies.find(districtId)
                .map(stored -> Versions.ok(stored, stored.state()))
                .orElseGet(() -> ResponseEntity.ok().eTag(Versions.etag(0)).body(Policy.usual()));
    }

    @PutMapping("/policies/{districtId}")
    ResponseEntity<Policy> change(
            @PathVariable String districtId,
            @Valid @RequestBody Form form,
            Caller caller,
            @Nullable IfMatch ifMatch,
            Command command) {
        requireInsider(caller, districtId);
        if (!caller.may("/" + districtId, Role.DISTRICT_ADMIN)) {
            throw Problem.forbidden();
        }
        Stored<Policy> now = write(districtId, policy(form), ifMatch, command);
        // Also after a repeat: the first try may have died between the write and what follows from it.
        inside.publishEvent(new PolicyChanged(districtId));
        return Versions.ok(now, now.state());
    }

    private static void requireInsider(Caller caller, String districtId) {
        if (caller.scope().under("/" + districtId).paths().isEmpty()) {
            throw Problem.notFound(districtId);
        }
    }

    private Stored<Policy> write(String districtId, Policy policy, @Nullable IfMatch ifMatch, Command command) {
        Optional<Stored<Policy>> before = policies.find(districtId);
        if (before.isPresent() && before.get().has(command)) {
            return before.get();
        }
        if (before.isPresent()) {
            IfMatch.required(ifMatch).check(before.get());
        } else if (ifMatch != null && ifMatch.version() != 0) {
            throw Problem.stale();
        }
        try {
            return before.map(stored -> policies.change(stored, policy, command))
                    .orElseGet(() -> policies.first(districtId, policy, command));
        } catch (AlreadyThere raced) {
            throw Problem.stale();
        }
    }

    private static Policy policy(Form form) {
        try {
            return new Policy(
                    form.steps().stream()
                            .map(line -> new Rule(line.step(), line.days(), line.workdays()))
                            .toList(),
                    form.at());
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(
                    "steps",
                    "每个步骤最多一次：BEFORE、AFTER 要有 days（1–60），ESCALATION 要有 workdays（1–20），ON_DAY 两者都不要。",
                    "Each step at most once: BEFORE and AFTER take days (1–60), ESCALATION workdays (1–20), ON_DAY neither.");
        }
    }
}
