package org.xuequ.identity.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuequ.identity.csv.Row;

/** What is known of the ids that a table names. */
public interface Lookup<S> {
    /** Those that exist. */
    Map<String, S> byId(Set<String> ids);

    static Set<String> ids(List<Row> rows, String... columns) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(columns).map(row::text))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
