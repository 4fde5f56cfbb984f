package org.xuequ.devstack.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.xuequ.calendar.ClockReading;
import org.xuequ.calendar.DistrictClock;
import org.xuequ.devstack.Stack;

/** Plays on a stack of this machine, steered by a clock file. */
public record StackStage(Stack stack, Path clockFile) implements Stage {
    /** Before anything of the term; what a stack to play on must be started with. */
    public static void beforeTheTerm(Path clockFile) {
        steer(clockFile, SchoolTerm.at(SchoolTerm.START, 7, 0), 0);
    }

    @Override
    public List<URI> doors(String service) {
        return stack.urls(service);
    }

    @Override
    public String broker() {
        return stack.kafka();
    }

    @Override
    public String bootstrapCode() {
        return stack.bootstrapCode();
    }

    @Override
    public String store() {
        return stack.storeName();
    }

    @Override
    public void setClock(Instant instant, double speed) {
        steer(clockFile, instant, speed);
    }

    @Override
    public boolean kill(String service) {
        return stack.kill(service, 1);
    }

    @Override
    public void revive(String service) {
        stack.restart(service, 1);
    }

    @Override
    public List<Mail> newMails() {
        return stack.mails().take().stream()
                .map(mail -> new Mail(mail.recipient(), mail.reminderId()))
                .toList();
    }

    private static void steer(Path file, Instant instant, double speed) {
        DistrictClock.steer(file, new ClockReading(instant, speed, Instant.now()));
    }
}
