package org.xuequ.identity.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV (RFC 4180) in UTF-8, with or without a byte order mark, its columns in any order. */
public final class Table {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private Table() {}

    /**
     * The rows below the header, blank lines left out.
     *
     * @param errors told of each row that is shorter or longer than the header, and of what the rows' readers find later
     * @throws BadTable when it is no table at all: not UTF-8, no header, a column missing or given twice, bad quoting
     */
    public static List<Row> rows(byte[] csv, List<Column> columns, Consumer<RowError> errors) {
        try (CSVParser parser = CSVParser.parse(new StringReader(decoded(csv)), FORMAT)) {
            List<Row> rows = new ArrayList<>();
            Map<String, Integer> places = Map.of();
            int width = 0;
            for (CSVRecord record : parser) {
                long line = parser.getCurrentLineNumber();
                if (width == 0) {
                    places = places(record, columns);
                    width = record.size();
                } else if (record.size() != width) {
                    String sizes = record.size() + " / " + width;
                    errors.accept(new RowError(line, "", "列数不对：" + sizes, "wrong number of cells: " + sizes));
                } else {
                    Map<String, String> cells = new HashMap<>();
                    places.forEach((name, place) -> cells.put(name, record.get(place)));
                    rows.add(new Row(line, cells, errors));
                }
            }
            if (width == 0) {
                throw BadTable.asAWhole("文件是空的", "the file is empty");
            }
            return rows;
        } catch (UncheckedIOException e) {
            throw BadTable.asAWhole("引号不配对或格式有误", "not readable as CSV: unbalanced quotes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(byte[] csv) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BadTable.asAWhole("文件不是 UTF-8 编码", "the file is not UTF-8");
        }
    }

    private static Map<String, Integer> places(CSVRecord header, List<Column> columns) {
        Map<String, Integer> places = new HashMap<>();
        for (Column column : columns) {
            for (int i = 0; i < header.size(); i++) {
                if (column.isHeadedBy(header.get(i)) && places.put(column.name(), i) != null) {
                    throw BadTable.asAWhole("列重复：" + column.zh(), "column given twice: " + column.name());
                }
            }
            if (column.required() && !places.containsKey(column.name())) {
                throw BadTable.asAWhole(
                        "缺少列：" + column.zh() + "（" + column.name() + "）", "missing column: " + column.name());
            }
        }
        return places;
    }
}
