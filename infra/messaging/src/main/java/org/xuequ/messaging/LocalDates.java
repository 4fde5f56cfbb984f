package org.xuequ.messaging;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Days are kept as ISO text: a day has no instant, and text sorts the same. */
final class LocalDates {
    static final List<Converter<?, ?>> CONVERTERS = List.of(new Write(), new Read());

    private LocalDates() {}

    @WritingConverter
    static final class Write implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    static final class Read implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String day) {
            return LocalDate.parse(day);
        }
    }
}
