package org.xuequ.devstack.demo;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The plan-service's doors, in the words of the play. */
final class Plans {
    private final Play play;

    Plans(Play play) {
        this.play = play;
    }

    /** Brings a document in, twice over: the same bytes are the same import. */
    Answer bring(String person, String orgPath, Documents.Document document) {
        Call call = Call.post("plan", "/imports").as(person).content(Multipart.of(document, orgPath), Multipart.TYPE);
        Answer preview = play.command(call, "import " + orgPath);
        String again = play.doors().done(call).json().path("importId").asString();
        if (!again.equals(preview.json().path("importId").asString())) {
            play.ledger().surprise("the same document at " + orgPath + " became two imports");
        }
        return preview;
    }

    Answer correct(String person, Answer preview, ObjectNode correction, String step) {
        Call call = Call.post("plan", "/imports/" + id(preview) + "/corrections")
                .as(person)
                .ifMatch(preview.etag())
                .json(correction);
        return play.command(call, step);
    }

    Answer undo(String person, Answer preview, String step) {
        return play.command(
                Call.post("plan", "/imports/" + id(preview) + "/undo")
                        .as(person)
                        .ifMatch(preview.etag()),
                step);
    }

    /** Makes the preview a plan; answers its id. */
    String accept(String person, Answer preview, ObjectNode form, String step) {
        Call call = Call.post("plan", "/imports/" + id(preview) + "/accept")
                .as(person)
                .ifMatch(preview.etag())
                .json(form);
        return play.command(call, step).json().path("planId").asString();
    }

    Answer read(String person, String planId) {
        return play.doors().done(Call.get("plan", "/plans/" + planId).as(person));
    }

    /** Changes a section's text and lead; reads the plan's version first, for others edit too. */
    void edit(String person, String planId, String key, ObjectNode form, String step) {
        for (int attempt = 0; ; attempt++) {
            Answer plan = read(person, planId);
            Call call = Call.put("plan", "/plans/" + planId + "/sections/" + key)
                    .as(person)
                    .ifMatch(plan.etag())
                    .json(form)
                    .step(play.key(step));
            Answer answer = play.doors().send(call);
            if (answer.ok()) {
                return;
            }
            if (answer.status() != 412 || attempt == 8) {
                throw new IllegalStateException(call + ": " + answer);
            }
        }
    }

    void submit(String person, String planId, String key, String step) {
        act(person, planId, key, "submit", Doors.object(), step);
        play.ledger().section(planId, key, entry(planId, key).submitted(play.now()));
    }

    void approve(String person, String planId, String key, String step) {
        act(person, planId, key, "approve", Doors.object(), step);
        play.ledger().section(planId, key, entry(planId, key).approved());
    }

    void giveBack(String person, String planId, String key, String reason, String step) {
        act(person, planId, key, "return", Doors.object().put("reason", reason), step);
        play.ledger().section(planId, key, entry(planId, key).returned());
    }

    Ledger.SectionEntry entry(String planId, String key) {
        return play.ledger().plan(planId).sections().getOrDefault(key, Ledger.SectionEntry.DRAFT);
    }

    /** The sections of a plan in its own order. */
    static List<JsonNode> sections(JsonNode plan) {
        List<JsonNode> sections = new ArrayList<>();
        plan.path("sections").forEach(sections::add);
        return sections;
    }

    private void act(String person, String planId, String key, String verb, ObjectNode form, String step) {
        play.command(
                Call.post("plan", "/plans/" + planId + "/sections/" + key + "/" + verb)
                        .as(person)
                        .json(form),
                step);
    }

    private static String id(Answer preview) {
        return preview.json().path("importId").asString();
    }
}
