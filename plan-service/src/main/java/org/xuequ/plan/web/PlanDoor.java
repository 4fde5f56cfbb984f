package org.xuequ.plan.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.drafting.Drafting;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.Plans;
import org.xuequ.rest.Caller;
import org.xuequ.rest.Cursor;
import org.xuequ.rest.Page;
import org.xuequ.rest.Versions;

@RestController
@RequestMapping("/plans")
class PlanDoor {
    private final Plans plans;
    private final PlansInSight sight;
    private final Drafting drafting;

    PlanDoor(Plans plans, PlansInSight sight, Drafting drafting) {
        this.plans = plans;
        this.sight = sight;
        this.drafting = drafting;
    }

    @PostMapping
    ResponseEntity<PlanAnswer> begin(@Valid @RequestBody PlanBody body, Caller caller, Command request) {
        Sight.requireWriter(caller, body.orgPath(), null);
        String origin = "request:" + caller.personId() + ":" + request.key();
        Stored<Plan> plan = Refusals.told(() -> drafting.begin(body.draft(origin), request));
        return Versions.created(plan, PlanAnswer.whole(plan));
    }

    @GetMapping
    Page<PlanAnswer> list(
            @RequestParam(required = false) @Nullable String under,
            @RequestParam(required = false) @Nullable String cycle,
            @RequestParam(required = false) PlanAnswer.@Nullable Status status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        int size = Cursor.limit(limit);
        var filter = new Plans.Filter(
                Sight.of(caller), under, cycle, status == null ? null : status == PlanAnswer.Status.ACTIVE);
        List<Stored<Plan>> found = plans.page(filter, after, size);
        return Page.of(found, size, Stored::id).map(PlanAnswer::listed);
    }

    @GetMapping("/{planId}")
    ResponseEntity<PlanAnswer> read(@PathVariable String planId, Caller caller) {
        Stored<Plan> plan = sight.find(planId, caller);
        return Versions.ok(plan, PlanAnswer.whole(plan));
    }
}
