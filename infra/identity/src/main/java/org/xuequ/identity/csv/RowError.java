package org.xuequ.identity.csv;

/**
 * What is wrong in one row.
 *
 * @param line the line in the file on which the row ends, 1 being the header
 * @param column the column's English name; empty when it is about the row as a whole
 */
public record RowError(long line, String column, String zh, String en) implements Comparable<RowError> {
    @Override
    public int compareTo(RowError other) {
        int byLine = Long.compare(line, other.line);
        return byLine != 0 ? byLine : column.compareTo(other.column);
    }
}
