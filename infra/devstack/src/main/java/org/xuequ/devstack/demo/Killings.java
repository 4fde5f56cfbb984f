package org.xuequ.devstack.demo;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Services that die in the middle of the term, while people use them, and come back. */
final class Killings {
    private static final int FIRST_DAY = 1;
    private static final int LAST_DAY = 125;

    private final Play play;
    private final Map<Instant, String> victims = new TreeMap<>();

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

    /** Begins those whose time has come, when people are about; answers when the killed are back. */
    CompletableFuture<Void> strike() {
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (Instant due :
                victims.keySet().stream().filter(at -> !at.isAfter(play.now())).toList()) {
            String service = String.valueOf(victims.remove(due));
            all = all.thenRunAsync(
                    () -> killAndRevive(service), task -> Thread.ofVirtual().start(task));
        }
        return all;
    }

    private void killAndRevive(String service) {
        Pauses.millis(play.fates().of("moment of " + service).nextInt(60));
        play.stage().kill(service);
        play.say(service + " 被强行终止(SIGKILL)", service + " gets a SIGKILL");
        play.stage().revive(service);
        play.say(service + " 已重新启动", service + " is back");
    }
}
