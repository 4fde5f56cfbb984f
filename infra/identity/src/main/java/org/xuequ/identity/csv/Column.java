package org.xuequ.identity.csv;

/** A column may be headed by its English or its Chinese name; an optional one may be left out altogether. */
public record Column(String name, String zh, boolean required) {
    public static Column required(String name, String zh) {
        return new Column(name, zh, true);
    }

    public static Column optional(String name, String zh) {
        return new Column(name, zh, false);
    }

    boolean isHeadedBy(String text) {
        return text.strip().equalsIgnoreCase(name) || text.strip().equals(zh);
    }
}
