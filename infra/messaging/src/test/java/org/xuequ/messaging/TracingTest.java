package org.xuequ.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracingTest {
    private static final String ONE = "00-" + "1".repeat(32) + "-" + "a".repeat(16) + "-01";
    private static final String TWO = "00-" + "2".repeat(32) + "-" + "b".repeat(16) + "-01";

    private final List<SpanData> ended = new ArrayList<>();
    private final Tracing tracing = tracing();

    @Test
    void a_batch_of_several_traces_goes_on_with_the_first_and_names_the_others() {
        tracing.consuming(
                "notes",
                List.of(ONE, TWO, TWO),
                () -> assertThat(tracing.traceparent()).startsWith("00-" + "1".repeat(32)));
        assertThat(ended).singleElement().satisfies(span -> {
            assertThat(span.getParentSpanId()).isEqualTo("a".repeat(16));
            assertThat(span.getLinks())
                    .singleElement()
                    .satisfies(link ->
                            assertThat(link.getSpanContext().getTraceId()).isEqualTo("2".repeat(32)));
        });
    }

    @Test
    void what_is_no_trace_context_is_left_aside() {
        tracing.consuming("notes", List.of(ONE, "rubbish", "--", "00-1-2-3"), () -> {});
        assertThat(ended)
                .singleElement()
                .satisfies(span -> assertThat(span.getLinks()).isEmpty());
    }

    private Tracing tracing() {
        var otel = SdkTracerProvider.builder()
                .addSpanProcessor(new Keeping())
                .build()
                .get("test");
        var propagators = ContextPropagators.create(W3CTraceContextPropagator.getInstance());
        return new Tracing(
                new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {}),
                new OtelPropagator(propagators, otel));
    }

    private final class Keeping implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            ended.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
