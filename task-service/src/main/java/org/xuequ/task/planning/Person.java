package org.xuequ.task.planning;

import java.util.List;

/** Somebody who may be given work. */
public record Person(String id, List<Held> grants) {
    /** A role held at an org path. Roles are the directory's words; we know some of them. */
    public record Held(String role, String path) {}

    public Person {
        grants = List.copyOf(grants);
    }
}
