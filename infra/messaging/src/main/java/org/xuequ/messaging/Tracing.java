package org.xuequ.messaging;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** W3C trace context from the request through outbox, broker and consumer to the next outbox. */
final class Tracing {
    /** What OpenTelemetry keeps of a span by default. */
    private static final int MOST_LINKS = 127;

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    Tracing(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The current context as a {@code traceparent} header, if a trace is under way. */
    @Nullable
    String traceparent() {
        if (tracer == null || propagator == null) {
            return null;
        }
        TraceContext context = tracer.currentTraceContext().context();
        if (context == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(
                context, carrier, (c, k, v) -> Objects.requireNonNull(c).put(k, v));
        return carrier.get(CloudEvents.TRACEPARENT);
    }

    /**
     * Runs a consumer's work in a span: child of the first record's trace, linked to those of the others (OpenTelemetry
     * semantic conventions for messaging, batches).
     */
    void consuming(String topic, List<String> traceparents, Runnable work) {
        if (tracer == null || propagator == null || traceparents.isEmpty()) {
            work.run();
            return;
        }
        Span.Builder builder = propagator
                .extract(traceparents.getFirst(), Tracing::header)
                .name("process " + topic)
                .kind(Span.Kind.CONSUMER);
        traceparents.stream().distinct().skip(1).limit(MOST_LINKS).forEach(other -> link(builder, tracer, other));
        Span span = builder.start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }

    /** {@code traceparent} as in W3C Trace Context, section 3.2: version-trace-parent-flags. */
    private static void link(Span.Builder span, Tracer tracer, String traceparent) {
        String[] parts = traceparent.split("-", 5);
        if (parts.length >= 4 && parts[1].length() == 32 && parts[2].length() == 16) {
            span.addLink(new Link(tracer.traceContextBuilder()
                    .traceId(parts[1])
                    .spanId(parts[2])
                    .sampled(parts[3].endsWith("1"))
                    .build()));
        }
    }

    private static @Nullable String header(String traceparent, String name) {
        return name.equalsIgnoreCase(CloudEvents.TRACEPARENT) ? traceparent : null;
    }
}
