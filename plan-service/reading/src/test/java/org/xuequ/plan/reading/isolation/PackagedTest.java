package org.xuequ.plan.reading.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;
import org.xuequ.plan.reading.Read;

/** The process that opens files finds its classes however the service was packaged. */
@Timeout(300)
class PackagedTest {
    private static final Path PDF =
            Path.of("../src/test/resources/reading/formats/plan.pdf").toAbsolutePath();
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    private static Path folder;

    private static Path boot;

    @BeforeAll
    static void pack() throws IOException {
        Path reading = folder.resolve("reading.jar");
        Path classes = Path.of("target/classes");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(reading));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
        Path service = folder.resolve("service.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        new JarOutputStream(Files.newOutputStream(service), manifest).close();
        boot = folder.resolve("service with a blank.jar");
        Repackager repackager = new Repackager(service.toFile());
        repackager.setMainClass(Read.class.getName());
        repackager.repackage(boot.toFile(), libraries -> {
            libraries.library(new Library(reading.toFile(), LibraryScope.RUNTIME));
            for (String entry : CLASS_PATH.split(File.pathSeparator, -1)) {
                if (entry.endsWith(".jar")) {
                    libraries.library(new Library(new File(entry), LibraryScope.RUNTIME));
                }
            }
        });
    }

    @Test
    void as_one_jar() throws Exception {
        reads(boot);
    }

    @Test
    void extracted() throws Exception {
        Path extracted = folder.resolve("extracted");
        String said = run("-Djarmode=tools", "-jar", boot.toString(), "extract", "--destination", extracted.toString());
        assertThat(extracted.resolve("lib")).as(said).isDirectory();
        reads(extracted.resolve(boot.getFileName()));
    }

    private static void reads(Path jar) throws Exception {
        assertThat(run("-jar", jar.toString(), "--json", PDF.toString())).contains("松岭小学", "\"measures\":[{");
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
