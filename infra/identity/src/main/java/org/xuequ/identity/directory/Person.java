package org.xuequ.identity.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.rest.Grant;

/**
 * A person of the district.
 *
 * @param schoolId the school of the first grant that lies in one
 * @param codeHash of the access code, see {@link AccessCode}; null when the person cannot sign in
 * @param grants none for somebody who left
 */
public record Person(
        String id,
        String districtId,
        @Nullable String schoolId,
        String name,
        @Nullable String email,
        String locale,
        List<Grant> grants,
        @Nullable String codeHash) {
    public boolean active() {
        return !grants.isEmpty();
    }

    Person granted(List<Grant> now, @Nullable String school) {
        return new Person(id, districtId, school, name, email, locale, now, codeHash);
    }

    Person signingInWith(@Nullable String hash) {
        return new Person(id, districtId, schoolId, name, email, locale, grants, hash);
    }
}
