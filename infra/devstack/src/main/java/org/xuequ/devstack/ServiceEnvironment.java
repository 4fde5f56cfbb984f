package org.xuequ.devstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.xuequ.devstack.store.Store;

/**
 * The environment variables that the services of a stack are started with.
 *
 * @param kafka bootstrap servers
 */
record ServiceEnvironment(StackOptions options, Store.Kind store, String storeUri, String kafka, String bootstrapCode) {
    /** Tokens go over the line in the clear: nobody but this machine may listen or ask. */
    static final String ADDRESS = "127.0.0.1";

    /**
     * In somebody else's server our databases have names of their own, others for every directory that stacks run in;
     * only those of fresh stacks are ever removed.
     */
    static String databasePrefix(Store.Kind store, StackOptions options) {
        if (store != Store.Kind.NAMED) {
            return "xuequ";
        }
        String word = options.fresh() ? "xuequ_demo" : "xuequ_up";
        boolean usual = options.directory().equals(options.projectRoot().resolve(".xuequ"));
        return usual
                ? word
                : word + "_"
                        + Integer.toHexString(
                                options.directory().toAbsolutePath().hashCode());
    }

    Map<String, String> of(Deployable service) {
        int identity = options.ports().of(Deployable.IDENTITY.ordinal(), 1);
        Map<String, String> environment = new HashMap<>();
        environment.put("XUEQU_MONGODB_URI", storeUri);
        environment.put("XUEQU_DATABASE_PREFIX", databasePrefix(store, options));
        environment.put("XUEQU_KAFKA", kafka);
        environment.put("XUEQU_JWKS", "http://127.0.0.1:" + identity + "/.well-known/jwks.json");
        environment.put("XUEQU_SMTP_HOST", "127.0.0.1");
        environment.put("XUEQU_SMTP_PORT", Integer.toString(options.ports().mail()));
        environment.put("SERVER_ADDRESS", ADDRESS);
        if (service == Deployable.IDENTITY) {
            environment.put("XUEQU_BOOTSTRAP_CODE", bootstrapCode);
        }
        Path clock = options.clockFile();
        if (clock != null) {
            environment.put("XUEQU_CLOCK_FILE", clock.toAbsolutePath().toString());
        }
        environment.putAll(options.environment());
        return environment;
    }
}
