package org.xuequ.devstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.xuequ.devstack.broker.KafkaBroker;
import org.xuequ.devstack.store.Store;

/** The environment variables that every service of a stack is started with. */
final class ServiceEnvironment {
    private ServiceEnvironment() {}

    /** In somebody else's server our databases have names of their own; only those of fresh stacks are ever removed. */
    static String databasePrefix(Store.Kind store, boolean fresh) {
        return store != Store.Kind.NAMED ? "xuequ" : fresh ? "xuequ_demo" : "xuequ_up";
    }

    static Map<String, String> of(StackOptions options, Store store, KafkaBroker broker, String bootstrapCode) {
        int identity = options.ports().of(Deployable.IDENTITY.ordinal(), 1);
        Map<String, String> environment = new HashMap<>();
        environment.put("XUEQU_MONGODB_URI", store.uri());
        environment.put("XUEQU_DATABASE_PREFIX", databasePrefix(store.kind(), options.fresh()));
        environment.put("XUEQU_KAFKA", broker.bootstrap());
        environment.put("XUEQU_JWKS", "http://127.0.0.1:" + identity + "/.well-known/jwks.json");
        environment.put("XUEQU_SMTP_HOST", "127.0.0.1");
        environment.put("XUEQU_SMTP_PORT", Integer.toString(options.ports().mail()));
        environment.put("XUEQU_BOOTSTRAP_CODE", bootstrapCode);
        Path clock = options.clockFile();
        if (clock != null) {
            environment.put("XUEQU_CLOCK_FILE", clock.toAbsolutePath().toString());
        }
        environment.putAll(options.environment());
        return environment;
    }
}
