package org.xuequ.reporting.definitions;

import org.xuequ.reporting.rows.Figure;

/**
 * @param of {@code submissions} or {@code tasks}; {@code rates} for what is made of figures
 * @param key its name in the API
 */
record Definition(String of, String key, Text zh, Text en) {

    record Text(String label, String help) {}

    static Definition of(String of, Figure figure) {
        var label = figure.label();
        return new Definition(
                of, figure.key(), new Text(label.zh(), label.helpZh()), new Text(label.en(), label.helpEn()));
    }
}
