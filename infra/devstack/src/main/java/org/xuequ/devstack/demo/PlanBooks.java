package org.xuequ.devstack.demo;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuequ.devstack.demo.Ledger.PlanEntry;
import org.xuequ.devstack.demo.Ledger.SectionEntry;
import tools.jackson.databind.JsonNode;

/** I1 at the source: each acknowledged submission, return and approval is there, once. */
final class PlanBooks {
    private final Play play;
    private final Faults faults;

    PlanBooks(Play play, Faults faults) {
        this.play = play;
        this.faults = faults;
    }

    /** How many plans there are. */
    int check() {
        Set<String> listed =
                play
                        .doors()
                        .all(Call.get("plan", "/plans?under=/" + DemoDistrict.ID)
                                .as(DemoDistrict.REVIEWER))
                        .stream()
                        .map(plan -> plan.path("planId").asString())
                        .collect(Collectors.toSet());
        Set<String> known =
                play.ledger().plans().stream().map(PlanEntry::planId).collect(Collectors.toSet());
        faults.same("I1", "plans", known, listed);
        play.crowd().each(play.ledger().plans(), this::check);
        return listed.size();
    }

    private void check(PlanEntry entry) {
        JsonNode plan = play.doors()
                .done(Call.get("plan", "/plans/" + entry.planId()).as(DemoDistrict.REVIEWER))
                .json();
        faults.same(
                "I1",
                "status of plan " + entry.planId(),
                entry.activated() == null ? "DRAFT" : "ACTIVE",
                plan.path("status").asString());
        Map<String, String> found = Plans.sections(plan).stream()
                .collect(Collectors.toMap(
                        s -> s.path("key").asString(), s -> s.path("status").asString()));
        Map<String, String> wanted = entry.sections().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().status()));
        faults.same("I1", "sections of plan " + entry.planId(), wanted, found);
        entry.sections().forEach((key, section) -> revisions(entry.planId(), key, section));
    }

    private void revisions(String planId, String key, SectionEntry section) {
        JsonNode revisions = play.doors()
                .done(Call.get("plan", "/plans/" + planId + "/sections/" + key + "/revisions")
                        .as(DemoDistrict.REVIEWER))
                .json();
        int returned = 0;
        for (JsonNode revision : revisions) {
            returned += revision.path("outcome").asString().equals("RETURNED") ? 1 : 0;
        }
        faults.same("I1", "revisions of " + planId + " " + key, section.revisions(), revisions.size());
        faults.same("I1", "returns of " + planId + " " + key, section.returns(), returned);
    }
}
