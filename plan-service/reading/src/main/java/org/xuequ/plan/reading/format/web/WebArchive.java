package org.xuequ.plan.reading.format.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;

/** A page saved with its parts in one MIME file (.mht): its first page, or its first plain text where it has none. */
public final class WebArchive implements Format {
    private static final int LONGEST_LINE = 10 * 1024 * 1024;
    private static final int MOST_HEADERS = 1000;

    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        Parts parts = new Parts();
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.custom()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(LONGEST_LINE)
                .build());
        parser.setContentHandler(parts);
        parser.setContentDecoding(true);
        try {
            parser.parse(new ByteArrayInputStream(bytes));
        } catch (MimeException | IOException | RuntimeException e) {
            if (parts.page == null) {
                throw new Refusal(Refusal.Why.DAMAGED, e);
            }
        }
        byte[] page = parts.page == null ? parts.plain : parts.page;
        if (page == null) {
            throw new Refusal(Refusal.Why.NOT_TEXT);
        }
        return new WebPage().read(page);
    }

    private static final class Parts extends AbstractContentHandler {
        private byte @Nullable [] page;
        private byte @Nullable [] plain;

        @Override
        public void body(BodyDescriptor descriptor, InputStream body) throws IOException {
            if (page == null && "text/html".equals(descriptor.getMimeType())) {
                page = body.readAllBytes();
            } else if (plain == null && "text/plain".equals(descriptor.getMimeType())) {
                plain = body.readAllBytes();
            }
        }
    }
}
