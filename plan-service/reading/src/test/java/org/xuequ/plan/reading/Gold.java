package org.xuequ.plan.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents with what a careful reader found in them: our own, and the shared ones where this tree has them. */
record Gold(String name, byte[] document, JsonNode plans) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Gold> own() {
        return in(Path.of("../src/test/resources/reading/corpus"), Path.of("../src/test/resources/reading/corpus"));
    }

    /** Beside the project, not part of it; nothing where it is absent. */
    static Optional<List<Gold>> shared() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path gold = at.resolve("shared").resolve("gold");
            if (Files.isDirectory(gold)) {
                return Optional.of(in(gold, at.resolve("shared").resolve("seeds")));
            }
        }
        return Optional.empty();
    }

    private static List<Gold> in(Path gold, Path documents) {
        try (Stream<Path> files = Files.list(gold)) {
            List<Gold> all = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode json = JSON.readTree(file);
                String name = json.get("file").asString();
                all.add(new Gold(name, Files.readAllBytes(documents.resolve(name)), json.get("plans")));
            }
            return all;
        } catch (IOException e) {
            throw new AssertionError("gold cannot be read", e);
        }
    }

    Reading read() {
        return PlanReader.read(name, document);
    }

    @Override
    public String toString() {
        return name;
    }
}
