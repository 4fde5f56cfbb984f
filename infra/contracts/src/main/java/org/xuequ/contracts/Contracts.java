package org.xuequ.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published event types. A type is a literal with a version ({@code task.due.v1}); its schema (JSON Schema
 * 2020-12) and sample lie beside each other under {@code contracts/}. Publishers check what they write with
 * {@link #violations}; consumers read {@link #sample}.
 */
public final class Contracts {
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Every type this version of the system publishes, in alphabetical order. */
    public static final List<String> TYPES = text("types.txt").lines().toList();

    private Contracts() {}

    /** The approved sample of a type, as JSON text. */
    public static String sample(String type) {
        return text("samples/" + type + ".json");
    }

    /** An approved sample of an earlier release that must stay readable, as JSON text. */
    public static String olderSample(String release, String type) {
        return text("samples-" + release + "/" + type + ".json");
    }

    /** What is wrong with {@code json} as an event of {@code type}; empty when it keeps the contract. */
    public static List<String> violations(String type, String json) {
        return SCHEMAS
                .computeIfAbsent(type, t -> REGISTRY.getSchema(text("schemas/" + t + ".json"), InputFormat.JSON))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = Contracts.class.getResourceAsStream("/contracts/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no contract named " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
