package org.xuequ.devstack.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happens when: deeds of people, and bare instants at which the services' clocks have something to do. Deeds may
 * put further ones down while they run. Of one instant, deeds go by name, so that a repeat of the play goes alike.
 */
final class Agenda {
    private final NavigableMap<Instant, Map<String, Runnable>> deeds = new TreeMap<>();
    private Instant now = Instant.MIN;
    private List<Runnable> current = List.of();

    /** @throws IllegalArgumentException when that is past, or the name is taken */
    synchronized void at(Instant instant, String name, Runnable deed) {
        if (!instant.isAfter(now)) {
            throw new IllegalArgumentException(name + " at " + instant + " is past, it is " + now);
        }
        if (deeds.computeIfAbsent(instant, i -> new TreeMap<>()).putIfAbsent(name, deed) != null) {
            throw new IllegalArgumentException(name + " twice at " + instant);
        }
    }

    /** An instant to stop at; one that is past was stopped at, or passed before anybody knew of it. */
    synchronized void stopAt(Instant instant) {
        if (instant.isAfter(now)) {
            deeds.computeIfAbsent(instant, i -> new TreeMap<>());
        }
    }

    /** The next instant; null when the play is over. */
    synchronized @Nullable Instant next() {
        Map.Entry<Instant, Map<String, Runnable>> first = deeds.pollFirstEntry();
        if (first == null) {
            return null;
        }
        now = first.getKey();
        current = List.copyOf(first.getValue().values());
        return now;
    }

    /** The deeds of the instant that {@link #next} told. */
    synchronized List<Runnable> deeds() {
        return current;
    }

    synchronized Instant now() {
        return now;
    }
}
