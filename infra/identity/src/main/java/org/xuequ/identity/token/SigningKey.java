package org.xuequ.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * The one RSA key (RFC 7517) that signs, kept in the store so that every instance and every restart signs with the
 * same; who first needs it on an empty store makes it. It is read when needed: a start asks nothing of the store.
 */
@Component
public final class SigningKey {
    private static final String COLLECTION = "signingKeys";
    private static final String CURRENT = "current";
    private static final int BITS = 2048;

    private final MongoTemplate mongo;
    private volatile @Nullable RSAKey known;

    SigningKey(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    RSAKey key() {
        RSAKey key = known;
        if (key == null) {
            Document kept = mongo.findById(CURRENT, Document.class, COLLECTION);
            key = parsed(kept == null ? made() : kept);
            known = key;
        }
        return key;
    }

    /** The half that everyone may know. */
    public RSAKey published() {
        return key().toPublicJWK();
    }

    private Document made() {
        try {
            RSAKey fresh = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            return mongo.insert(new Document("_id", CURRENT).append("jwk", fresh.toJSONString()), COLLECTION);
        } catch (DuplicateKeyException e) {
            return Objects.requireNonNull(mongo.findById(CURRENT, Document.class, COLLECTION));
        } catch (JOSEException e) {
            throw new IllegalStateException("no RSA on this machine", e);
        }
    }

    private static RSAKey parsed(Document kept) {
        try {
            return RSAKey.parse(kept.getString("jwk"));
        } catch (ParseException e) {
            throw new IllegalStateException("the signing key in the store cannot be read", e);
        }
    }
}
