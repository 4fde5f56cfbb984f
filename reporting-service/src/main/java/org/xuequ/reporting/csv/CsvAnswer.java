package org.xuequ.reporting.csv;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers a request with a table to be saved as a file. */
public final class CsvAnswer {
    public static final String TYPE = "text/csv";

    private CsvAnswer() {}

    /** Starts the answer; lines written to it are sent as they come. */
    public static Csv to(HttpServletResponse response, String file, List<String> headings) {
        response.setContentType(TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try {
            return new Csv(response.getWriter(), headings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
