package org.xuequ.identity.token;

import com.nimbusds.jose.JOSEException;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Checks its own tokens with the key at hand instead of asking itself over HTTP. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    JwtDecoder ownTokens(SigningKey key) {
        return new SupplierJwtDecoder(() -> checking(key));
    }

    private static JwtDecoder checking(SigningKey key) {
        try {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(
                            key.published().toRSAPublicKey())
                    .build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(Tokens.ISSUER));
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException("no RSA on this machine", e);
        }
    }

    /** Not the district's clock, which a demo moves. */
    @Bean
    InstantSource wall() {
        return InstantSource.system();
    }
}
