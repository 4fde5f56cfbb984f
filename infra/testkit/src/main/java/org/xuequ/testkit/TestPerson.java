package org.xuequ.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody with an access token, as identity issues it: {@code TestPerson.of("p-1").granted("PRINCIPAL", "/d1/s01")}. */
public record TestPerson(String id, String name, String locale, String district, List<Grant> grants) {
    /** A role on a path of the tree of org units and below. */
    public record Grant(String role, String path) {}

    /** A person of district d1 with no grant, who reads Chinese. */
    public static TestPerson of(String id) {
        return new TestPerson(id, id, "zh", "d1", List.of());
    }

    /** May do everything in district d1. */
    public static TestPerson districtAdmin() {
        return of("p-d1-admin").granted("DISTRICT_ADMIN", "/d1");
    }

    public TestPerson granted(String role, String path) {
        List<Grant> more = new ArrayList<>(grants);
        more.add(new Grant(role, path));
        return new TestPerson(id, name, locale, district, List.copyOf(more));
    }

    public TestPerson named(String newName) {
        return new TestPerson(id, newName, locale, district, grants);
    }

    /** Reads {@code newLocale}: zh or en. */
    public TestPerson reading(String newLocale) {
        return new TestPerson(id, name, newLocale, district, grants);
    }

    public TestPerson ofDistrict(String newDistrict) {
        return new TestPerson(id, name, locale, newDistrict, grants);
    }

    /** A token valid for an hour. */
    public String token() {
        return token(Instant.now().plus(Duration.ofHours(1)));
    }

    /** A token valid until {@code expiry}, which may be past. */
    public String token(Instant expiry) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "xuequ");
        claims.put("sub", id);
        claims.put("name", name);
        claims.put("locale", locale);
        claims.put("district", district);
        school().ifPresent(school -> claims.put("school", school));
        claims.put("grants", grants);
        claims.put("iat", expiry.minus(Duration.ofHours(1)).getEpochSecond());
        claims.put("exp", expiry.getEpochSecond());
        return TestTokens.sign(claims);
    }

    /** The value of an Authorization header. */
    public String bearer() {
        return "Bearer " + token();
    }

    private Optional<String> school() {
        return grants.stream()
                .map(grant -> grant.path().split("/", -1))
                .filter(path -> path.length > 2)
                .map(path -> path[2])
                .findFirst();
    }
}
