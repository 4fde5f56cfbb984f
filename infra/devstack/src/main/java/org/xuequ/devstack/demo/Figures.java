package org.xuequ.devstack.demo;

import tools.jackson.databind.node.ObjectNode;

/** What the term came to: the demo's last line. */
public record Figures(
        int schools,
        int plans,
        Sections sections,
        Tasks tasks,
        Reminders reminders,
        long outboxPending,
        long consumerLag,
        int deadLetters,
        boolean recountEqual,
        long seconds,
        String store) {

    /** By the district's report. */
    public record Sections(int expected, int submitted, int onTime, int approved, int returned) {}

    /** By the task-service's own list; {@code done} was in time, {@code late} not. */
    public record Tasks(int opened, int done, int late, int missed, int waived, int cancelled) {}

    /**
     * @param owed by the demo's own reckoning
     * @param delivered of those, the ones that lie in the recipient's inbox and, where there is an address, came by mail
     * @param early those that came before they were owed
     * @param doubled those that came more than once
     */
    public record Reminders(int owed, int delivered, int early, int doubled) {}

    /** Everything but the time it took, which no two runs share. */
    public Figures withoutTime() {
        return new Figures(
                schools,
                plans,
                sections,
                tasks,
                reminders,
                outboxPending,
                consumerLag,
                deadLetters,
                recountEqual,
                0,
                store);
    }

    public String json() {
        ObjectNode json = Doors.MAPPER.valueToTree(this);
        return json.toString();
    }
}
