package org.xuequ.testkit;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points a Spring test at {@link Backing}, with a database of its own and {@link TestTokens}' keys:
 * {@code @ContextConfiguration(initializers = BackingInitializer.class)} or, the same, {@link WithBacking}.
 * Topics are shared by all tests of a JVM: tests tell their records apart by ids of their own.
 */
public final class BackingInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Backing.startBoth();
        String database = freshDatabase();
        TestPropertyValues.of(
                        "XUEQU_MONGODB_URI=" + Backing.mongoUri(),
                        "XUEQU_KAFKA=" + Backing.kafka(),
                        "XUEQU_JWKS=" + TestTokens.jwksUri(),
                        "XUEQU_DATABASE_PREFIX=" + database,
                        "spring.mongodb.database=" + database)
                .applyTo(context);
    }

    /** A database name that nobody used before. */
    public static String freshDatabase() {
        return "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
