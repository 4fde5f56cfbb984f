package org.xuequ.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.drafting.Drafting;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanCommand.WriteSection;
import org.xuequ.plan.plan.PlanDesk;
import org.xuequ.plan.plan.Reviewing;
import org.xuequ.rest.Caller;
import org.xuequ.rest.IfMatch;
import org.xuequ.rest.Versions;

/** Writing, handing in and judging a section. */
@RestController
@RequestMapping("/plans/{planId}/sections/{key}")
class SectionDoor {
    private final PlansInSight sight;
    private final PlanDesk desk;
    private final Drafting drafting;
    private final Reviewing reviewing;

    SectionDoor(PlansInSight sight, PlanDesk desk, Drafting drafting, Reviewing reviewing) {
        this.sight = sight;
        this.desk = desk;
        this.drafting = drafting;
        this.reviewing = reviewing;
    }

    /** Null title or lead keeps what is there. */
    record WriteBody(
            @Nullable @Size(min = 1, max = 200) String title,
            @NotNull @Size(max = 100_000) String text,
            @Nullable @Size(max = 64) String leadId) {}

    /** @param revision the text that was read; without it whichever lies there */
    record ApproveBody(@Nullable @Size(max = 64) String revision) {}

    /** @param revision the text that was read; without it whichever lies there */
    record ReturnBody(
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Size(max = 64) String revision) {}

    @PutMapping
    ResponseEntity<PlanAnswer> write(
            @PathVariable String planId,
            @PathVariable String key,
            @Valid @RequestBody WriteBody body,
            @Nullable IfMatch ifMatch,
            Caller caller,
            Command request) {
        Stored<Plan> plan = sight.toWrite(planId, key, caller);
        long expected = IfMatch.required(ifMatch).version();
        return answer(Refusals.told(() -> {
            if (body.leadId() != null) {
                drafting.requirePerson(
                        body.leadId(), plan.state().districtId(), plan.state().schoolId());
            }
            return desk.handle(
                    plan, new WriteSection(key, body.title(), body.text(), body.leadId()), expected, request);
        }));
    }

    @PostMapping("/submit")
    ResponseEntity<PlanAnswer> submit(
            @PathVariable String planId,
            @PathVariable String key,
            @Nullable IfMatch ifMatch,
            Caller caller,
            Command request) {
        Stored<Plan> plan = sight.toWrite(planId, key, caller);
        return answer(Refusals.told(() -> reviewing.submit(plan, key, caller.personId(), version(ifMatch), request)));
    }

    @PostMapping("/approve")
    ResponseEntity<PlanAnswer> approve(
            @PathVariable String planId,
            @PathVariable String key,
            @Valid @RequestBody(required = false) @Nullable ApproveBody body,
            @Nullable IfMatch ifMatch,
            Caller caller,
            Command request) {
        Stored<Plan> plan = sight.toReview(planId, caller);
        String revision = body == null ? null : body.revision();
        return answer(Refusals.told(
                () -> reviewing.approve(plan, key, revision, caller.personId(), version(ifMatch), request)));
    }

    @PostMapping("/return")
    ResponseEntity<PlanAnswer> giveBack(
            @PathVariable String planId,
            @PathVariable String key,
            @Valid @RequestBody ReturnBody body,
            @Nullable IfMatch ifMatch,
            Caller caller,
            Command request) {
        Stored<Plan> plan = sight.toReview(planId, caller);
        return answer(Refusals.told(() -> reviewing.giveBack(
                plan, key, body.revision(), body.reason(), caller.personId(), version(ifMatch), request)));
    }

    private static @Nullable Long version(@Nullable IfMatch ifMatch) {
        return ifMatch == null ? null : ifMatch.version();
    }

    private static ResponseEntity<PlanAnswer> answer(Stored<Plan> plan) {
        return Versions.ok(plan, PlanAnswer.whole(plan));
    }
}
