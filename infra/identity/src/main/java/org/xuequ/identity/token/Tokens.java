package org.xuequ.identity.token;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;
import org.xuequ.identity.IdentitySettings;
import org.xuequ.identity.directory.AccessCode;
import org.xuequ.identity.directory.Person;
import org.xuequ.identity.directory.PersonTable;
import org.xuequ.identity.store.Directory;
import org.xuequ.messaging.Stored;

/** Signs a token for whoever knows their access code. Lifetimes and guesses run on the wall, not on the district's clock. */
@Component
public final class Tokens {
    static final String ISSUER = "xuequ";
    /** Compared with when there is no such person, so that the answer takes as long. */
    private static final String NOBODY = AccessCode.hash("nobody");

    private final Directory directory;
    private final Guesses guesses;
    private final InstantSource wall;
    private final Duration lifetime;
    private final @Nullable String bootstrap;
    private final JwtEncoder encoder;

    Tokens(
            Directory directory,
            Guesses guesses,
            SigningKey key,
            IdentitySettings settings,
            @Qualifier("wall") InstantSource wall) {
        this.directory = directory;
        this.guesses = guesses;
        this.wall = wall;
        this.lifetime = settings.tokenLifetime();
        String code = settings.bootstrapCode();
        this.bootstrap = code == null || code.isBlank() ? null : AccessCode.hash(code);
        this.encoder = new NimbusJwtEncoder((wanted, context) -> wanted.select(new JWKSet(key.key())));
    }

    /** What signing in came to. */
    public sealed interface Answer {}

    /** @param expiresIn seconds */
    public record Signed(String accessToken, long expiresIn) implements Answer {}

    /** No such person, or not their code; which of both is not said. */
    public record Wrong() implements Answer {}

    /** @param seconds until another try is looked at */
    public record TooMany(long seconds) implements Answer {}

    public Answer signIn(String personId, String code) {
        long wait = guesses.wait(personId);
        if (wait > 0) {
            return new TooMany(wait);
        }
        boolean first = personId.equals(PersonTable.RESERVED);
        Optional<Person> person = first
                ? Optional.empty()
                : directory.person(personId).map(Stored::state).filter(Person::active);
        String hash = first ? bootstrap : person.map(Person::codeHash).orElse(null);
        boolean right = AccessCode.matches(hash == null ? NOBODY : hash, code) && hash != null;
        if (!right) {
            if (first || person.isPresent()) {
                guesses.wrong(personId);
            }
            return new Wrong();
        }
        return signed(person.map(Bearer::of).orElse(Bearer.BOOTSTRAP));
    }

    private Signed signed(Bearer bearer) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(bearer.id())
                .issuedAt(wall.instant())
                .expiresAt(wall.instant().plus(lifetime))
                .claim("name", bearer.name())
                .claim("locale", bearer.locale())
                .claim(
                        "grants",
                        bearer.grants().stream()
                                .map(grant -> Map.of("role", grant.role().name(), "path", grant.path()))
                                .toList());
        if (bearer.district() != null) {
            claims.claim("district", bearer.district());
        }
        if (bearer.school() != null) {
            claims.claim("school", bearer.school());
        }
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        String token = encoder.encode(JwtEncoderParameters.from(header, claims.build()))
                .getTokenValue();
        return new Signed(token, lifetime.toSeconds());
    }
}
