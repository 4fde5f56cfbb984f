package org.xuequ.devstack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up school.
 *
 * @param rank its place in the order of fates, from 0
 */
record School(String id, String name, String path, int rank) {
    static final int TEACHERS = 4;

    /** A department and its lead. */
    record Department(String code, String name) {}

    static final List<Department> DEPARTMENTS =
            List.of(new Department("jwc", "教务处"), new Department("dyc", "德育处"), new Department("zwc", "总务处"));

    String principal() {
        return "p-" + id + "-principal";
    }

    String planner() {
        return "p-" + id + "-planner";
    }

    String lead(String department) {
        return "p-" + id + "-" + department;
    }

    List<String> teachers() {
        return IntStream.rangeClosed(1, TEACHERS)
                .mapToObj(n -> "p-" + id + "-t" + n)
                .toList();
    }

    List<String> people() {
        List<String> people = new ArrayList<>(List.of(principal(), planner()));
        DEPARTMENTS.forEach(department -> people.add(lead(department.code())));
        people.addAll(teachers());
        return people;
    }
}
