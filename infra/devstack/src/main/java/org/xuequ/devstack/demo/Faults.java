package org.xuequ.devstack.demo;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** What does not hold, in words, each with the invariant it breaks (DESIGN 9). */
final class Faults {
    private final List<String> all = new CopyOnWriteArrayList<>();

    void add(String invariant, String what) {
        all.add(invariant + " " + what);
    }

    void same(String invariant, String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            add(invariant, what + ": expected " + expected + ", found " + found);
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
