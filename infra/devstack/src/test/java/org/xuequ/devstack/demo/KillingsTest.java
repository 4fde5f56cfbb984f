package org.xuequ.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xuequ.devstack.process.Language;

class KillingsTest {
    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    private final Faults faults = new Faults();

    @Test
    void each_of_the_victims_is_killed_once_and_comes_back() {
        Killings killings = killings(true, "all");
        killings.strike(SchoolTerm.at(SchoolTerm.START, 0, 0)).join();
        assertThat(happened).isEmpty();
        killings.strike(Instant.MAX).join();
        killings.strike(Instant.MAX).join();
        assertThat(happened).hasSize(2 * DemoOptions.SERVICES.size()).doesNotHaveDuplicates();
        assertThat(killings.check(faults)).containsExactlyInAnyOrderElementsOf(DemoOptions.SERVICES);
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void a_victim_whose_time_never_came_is_a_fault() {
        assertThat(killings(true, "task").check(faults)).isEmpty();
        assertThat(faults.all()).singleElement().asString().contains("[task]");
    }

    @Test
    void a_victim_that_was_not_hit_is_a_fault() {
        Killings killings = killings(false, "task,plan");
        killings.strike(Instant.MAX).join();
        assertThat(killings.check(faults)).isEmpty();
        assertThat(faults.all()).singleElement().asString().contains("[plan, task]");
    }

    private Killings killings(boolean hit, String victims) {
        DemoOptions options = DemoOptions.parse(List.of("--kill", victims));
        Fates fates = new Fates(1);
        Agenda agenda = new Agenda();
        agenda.stopAt(SchoolTerm.at(SchoolTerm.START, 8, 30));
        agenda.next();
        Stage stage = new Theatre(hit, happened);
        Milestones unheard = new Milestones(new PrintStream(OutputStream.nullOutputStream()), Language.BOTH);
        return new Killings(new Play(
                options,
                stage,
                new Doors(stage, Map.of()),
                new DemoDistrict(1, fates),
                fates,
                agenda,
                new Ledger(),
                new Crowd(),
                new Documents(options),
                unheard));
    }

    /** A stage on which nothing runs. */
    private record Theatre(boolean hit, List<String> happened) implements Stage {
        @Override
        public boolean kill(String service) {
            happened.add(service + " killed");
            return hit;
        }

        @Override
        public void revive(String service) {
            happened.add(service + " back");
        }

        @Override
        public List<URI> doors(String service) {
            return List.of();
        }

        @Override
        public String broker() {
            return "";
        }

        @Override
        public String bootstrapCode() {
            return "";
        }

        @Override
        public String store() {
            return "none";
        }

        @Override
        public void setClock(Instant instant, double speed) {}

        @Override
        public List<Mail> newMails() {
            return List.of();
        }
    }
}
