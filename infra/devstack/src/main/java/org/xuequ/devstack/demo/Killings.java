package org.xuequ.devstack.demo;

import java.time.Instant;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;

/** Services that die in the middle of the term, while people use them, and come back. */
final class Killings {
    private static final int FIRST_DAY = 1;
    private static final int LAST_DAY = 125;

    private final Play play;
    private final Map<Instant, String> victims = new TreeMap<>();
    private final SortedSet<String> killed = new ConcurrentSkipListSet<>();

    Killings(Play play) {
        this.play = play;
        for (String service : DemoOptions.SERVICES) {
            if (play.options().kills().contains(service)) {
                int day = play.fates().of("death of " + service).nextInt(FIRST_DAY, LAST_DAY);
                Instant at = SchoolTerm.at(SchoolTerm.START.plusDays(day), 9, 0).plusSeconds(victims.size());
                victims.put(at, service);
            }
        }
    }

    /** Begins those whose time comes up to then; answers when the killed are back. */
    CompletableFuture<Void> strike(Instant upTo) {
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (Instant due :
                victims.keySet().stream().filter(at -> !at.isAfter(upTo)).toList()) {
            String service = String.valueOf(victims.remove(due));
            all = all.thenRunAsync(
                    () -> killAndRevive(service), task -> Thread.ofVirtual().start(task));
        }
        return all;
    }

    private void killAndRevive(String service) {
        Pauses.millis(play.fates().of("moment of " + service).nextInt(60));
        boolean hit = play.stage().kill(service);
        play.say(service + " 被强行终止（SIGKILL）", service + " gets a SIGKILL");
        play.stage().revive(service);
        play.say(service + " 已重新启动", service + " is back");
        if (hit) {
            killed.add(service); // what was not hit proves nothing by being there
        }
    }

    /** Whoever was to be killed must have been; answers with who was, and came back. */
    SortedSet<String> check(Faults faults) {
        faults.same("demo", "services killed", new TreeSet<>(play.options().kills()), new TreeSet<>(killed));
        return new TreeSet<>(killed);
    }
}
