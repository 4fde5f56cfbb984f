package org.xuequ.plan.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.measure.Measure;
import org.xuequ.plan.plan.Plan;
import org.xuequ.plan.plan.PlanCommand;
import org.xuequ.plan.plan.PlanCommand.DropMeasure;
import org.xuequ.plan.plan.PlanCommand.WriteMeasure;
import org.xuequ.plan.plan.PlanDesk;
import org.xuequ.plan.wire.MeasureJson;
import org.xuequ.rest.Caller;
import org.xuequ.rest.IfMatch;
import org.xuequ.rest.Problem;
import org.xuequ.rest.Versions;

/** The measures of a plan; a section whose measures change is being worked on again. */
@RestController
@RequestMapping("/plans/{planId}/measures/{measureId}")
class MeasureDoor {
    private final PlansInSight sight;
    private final PlanDesk desk;

    MeasureDoor(PlansInSight sight, PlanDesk desk) {
        this.sight = sight;
        this.desk = desk;
    }

    @PutMapping
    ResponseEntity<PlanAnswer> write(
            @PathVariable String planId,
            @PathVariable String measureId,
            @Valid @RequestBody MeasureJson body,
            @Nullable IfMatch ifMatch,
            Caller caller,
            Command request) {
        if (measureId.length() > 64
                || (body.measureId() != null && !body.measureId().equals(measureId))) {
            throw Problem.invalid(
                    "measureId", "措施编号与地址不一致或过长。", "The measure's id is too long or not the one in the address.");
        }
        Stored<Plan> plan = sight.toWrite(planId, body.section(), caller);
        Measure measure = Bodies.read(() -> body.measure(measureId));
        return handle(plan, new WriteMeasure(measure), IfMatch.required(ifMatch).version(), request);
    }

    @DeleteMapping
    ResponseEntity<PlanAnswer> drop(
            @PathVariable String planId,
            @PathVariable String measureId,
            @Nullable IfMatch ifMatch,
            Caller caller,
            Command request) {
        Stored<Plan> plan = sight.find(planId, caller);
        Sight.requireWriter(caller, plan.state().orgPath(), null);
        return handle(plan, new DropMeasure(measureId), ifMatch == null ? null : ifMatch.version(), request);
    }

    private ResponseEntity<PlanAnswer> handle(
            Stored<Plan> plan, PlanCommand command, @Nullable Long expected, Command request) {
        Stored<Plan> after = Refusals.told(() -> desk.handle(plan, command, expected, request));
        return Versions.ok(after, PlanAnswer.whole(after));
    }
}
