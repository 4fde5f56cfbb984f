package org.xuequ.identity.csv;

import java.util.List;

/** A table that cannot be taken; it carries every error found, by line. Nothing of it has been written. */
public final class BadTable extends RuntimeException {
    private final transient List<RowError> errors;

    public BadTable(List<RowError> errors) {
        super(errors.size() + " bad rows");
        this.errors = errors.stream().distinct().sorted().toList();
    }

    static BadTable asAWhole(String zh, String en) {
        return new BadTable(List.of(new RowError(1, "", zh, en)));
    }

    public List<RowError> errors() {
        return errors;
    }
}
