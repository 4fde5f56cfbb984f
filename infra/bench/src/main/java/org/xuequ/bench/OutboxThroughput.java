package org.xuequ.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.xuequ.devstack.Stack;
import org.xuequ.devstack.process.Language;
import org.xuequ.devstack.process.Patience;
import org.xuequ.devstack.process.Trouble;
import tools.jackson.databind.json.JsonMapper;

/** Org units imported in one request, until each one's event, written with it, is in its topic. */
record OutboxThroughput(int units, double answered, double published) {
    private static final String TOPIC = "directory-events";
    private static final int PARTITIONS = 6;

    static OutboxThroughput measure(Stack stack, int units) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient();
                Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafka()))) {
            URI identity = stack.url("identity");
            String token = token(http, identity, stack.bootstrapCode());
            long before = published(admin);
            long began = System.nanoTime();
            done(http.send(
                    HttpRequest.newBuilder(identity.resolve("/districts/bench/org-units"))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "text/csv")
                            .PUT(HttpRequest.BodyPublishers.ofString(table(units)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString()));
            double answered = (System.nanoTime() - began) / 1e9;
            if (!Patience.until(Duration.ofMinutes(3), () -> published(admin) - before >= units)) {
                throw new Trouble("三分钟内没有全部发布", "not all published within three minutes");
            }
            return new OutboxThroughput(units, answered, (System.nanoTime() - began) / 1e9);
        }
    }

    void print(PrintStream out, Language language) {
        out.printf(
                "%s: %d, %.2f s %s, %.2f s %s (%.0f/s)%n",
                language.say("导入机构", "org units imported"),
                units,
                answered,
                language.say("应答", "to the answer"),
                published,
                language.say("全部事件已发布", "to the last event in its topic"),
                units / published);
    }

    private static String token(HttpClient http, URI identity, String code) throws Exception {
        String form = JsonMapper.shared().writeValueAsString(Map.of("personId", "bootstrap", "accessCode", code));
        String answer = done(http.send(
                HttpRequest.newBuilder(identity.resolve("/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
        return JsonMapper.shared().readTree(answer).path("accessToken").asString();
    }

    private static String done(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.request() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** A district with one school per hundred units, the rest departments in turn. */
    private static String table(int units) {
        String head = "id,parent,kind,name,open_from,closed_on\nbench,,DISTRICT,测速学区,2001-09-01,\n";
        return IntStream.range(1, units)
                .mapToObj(i -> i % 100 == 1
                        ? "b%d,bench,SCHOOL,第%d小学,2001-09-01,\n".formatted(i, i)
                        : "b%d,b%d,DEPARTMENT,教研组%d,2001-09-01,\n".formatted(i, i - (i - 1) % 100, i))
                .collect(Collectors.joining("", head, ""));
    }

    private static long published(Admin admin) {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, PARTITIONS)
                .boxed()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(TOPIC, partition), partition -> OffsetSpec.latest()));
        try {
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
