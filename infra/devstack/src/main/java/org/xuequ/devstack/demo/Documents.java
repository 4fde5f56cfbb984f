package org.xuequ.devstack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plan documents: the bundled samples, each school's in its own name, or files of the user's own as they are. */
final class Documents {
    private static final int SAMPLES = 4;

    private final @Nullable Path districtPlan;
    private final List<Path> schoolPlans;

    Documents(DemoOptions options) {
        this.districtPlan = options.districtPlan();
        this.schoolPlans = options.schoolPlans();
    }

    /** A file as it is sent. */
    record Document(String name, byte[] content) {}

    Document ofDistrict() {
        return districtPlan == null
                ? new Document("district-plan.txt", sample("district-plan.txt").getBytes(StandardCharsets.UTF_8))
                : file(districtPlan);
    }

    Document of(School school) {
        if (!schoolPlans.isEmpty()) {
            return file(schoolPlans.get(school.rank() % schoolPlans.size()));
        }
        String text = sample("school-plan-" + (school.rank() % SAMPLES + 1) + ".txt")
                .replace("{school}", school.name())
                .replace("{lessons}", String.valueOf(lessons(school)));
        return new Document(school.name() + "工作计划.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static int lessons(School school) {
        return 12 + 4 * (school.rank() % 3);
    }

    private static Document file(Path file) {
        try {
            return new Document(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String sample(String name) {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream("/demo/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
