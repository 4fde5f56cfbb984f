package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts do before any of our Java runs. */
class LauncherScriptTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path directory;

    @Test
    void a_jdk_that_is_too_old_is_passed_over_for_one_that_is_not() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path good = jdk("good", "25.0.1");
        assertThat(sourced("find_jdk", old, good)).isEqualTo(good.toString());
        assertThat(sourced("is_jdk " + old + " || echo too old", old, good)).isEqualTo("too old");
    }

    @Test
    void trouble_is_told_in_the_language_of_the_terminal() throws Exception {
        assertThat(said("zh_CN.UTF-8")).isEqualTo("没有");
        assertThat(said("en_GB.UTF-8")).isEqualTo("none");
        assertThat(said("C")).isEqualTo("没有 / none");
    }

    private String said(String locale) throws Exception {
        return run("XUEQU_LANG=" + locale + "; . .mvn/jdk.sh; say 没有 none 2>&1");
    }

    private String sourced(String command, Path xuequHome, Path javaHome) throws Exception {
        return run("XUEQU_JAVA_HOME=" + xuequHome + " JAVA_HOME=" + javaHome + "; . .mvn/jdk.sh; " + command);
    }

    private static String run(String script) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-c", script)
                .directory(ROOT.toFile())
                .start();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        return output.strip();
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = directory.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            assertThat(home.resolve("bin").resolve(program).toFile().setExecutable(true))
                    .isTrue();
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
