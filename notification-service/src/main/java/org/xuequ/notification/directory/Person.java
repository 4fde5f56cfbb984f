package org.xuequ.notification.directory;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Our own reading of {@code directory.person-changed.v1}.
 *
 * @param email where mail reaches them; null when nowhere
 * @param locale language tag (BCP 47) of what they read
 * @param active whether they still work here
 */
public record Person(
        String personId,
        long version,
        String districtId,
        String name,
        @Nullable String email,
        @Nullable String locale,
        boolean active) {

    /** @throws NullPointerException when a required field is missing, which makes the record a dead letter */
    public Person {
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(districtId, "districtId");
        Objects.requireNonNull(name, "name");
    }

    /** Whether mail can be sent to them. */
    public boolean reachable() {
        return active && email != null && !email.isBlank();
    }

    /** The language they read; Chinese when they did not say. */
    public Locale reads() {
        return locale == null || locale.isBlank() ? Locale.CHINA : Locale.forLanguageTag(locale);
    }
}
