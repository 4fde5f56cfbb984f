package org.xuequ.devstack.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** What all acts share. */
record Play(
        DemoOptions options,
        Stage stage,
        Doors doors,
        DemoDistrict district,
        Fates fates,
        Agenda agenda,
        Ledger ledger,
        Crowd crowd,
        Documents documents,
        Milestones tell) {

    Instant now() {
        return agenda.now();
    }

    void say(String chinese, String english) {
        tell.say(now(), chinese, english);
    }

    /** The Idempotency-Key of a step of this play. */
    String key(String step) {
        return UUID.nameUUIDFromBytes(("demo-" + options.seed() + "-" + step).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Sends a command as an anxious client does: one in eight twice, and the repeat must change nothing.
     *
     * @return the first answer
     */
    Answer command(Call call, String step) {
        Call named = call.step(key(step));
        Answer answer = doors.done(named);
        if (fates.percent("again " + step) < 12) {
            Answer again = doors.send(named);
            if (!again.ok()) {
                ledger.surprise(step + " sent again was refused: " + again);
            }
        }
        return answer;
    }

    /** Sends what must be refused with that status, and have no effect. */
    void refused(Call call, String step, int status) {
        Answer answer = doors.send(call.step(key(step)));
        if (answer.status() != status) {
            ledger.surprise(step + " should have been refused with " + status + ": " + answer);
        }
    }
}
