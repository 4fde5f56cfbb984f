package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    @Test
    void ctrl_c_is_handed_to_the_program_and_waited_for() throws Exception {
        Path jdk = project("trap 'echo stopped >> heard; exit 7' TERM; touch started; while :; do sleep 0.05; done");
        ProcessBuilder up = new ProcessBuilder("bash", "xuequ", "up")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile());
        up.environment().put("XUEQU_JAVA_HOME", jdk.toString());
        Process shell = up.start();
        try {
            await().until(() -> Files.exists(directory.resolve("started")));
            new ProcessBuilder("kill", "-INT", Long.toString(shell.pid()))
                    .start()
                    .waitFor();
            assertThat(shell.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(shell.exitValue()).isEqualTo(7);
            assertThat(directory.resolve("heard")).hasContent("stopped");
            assertThat(ProcessHandle.allProcesses()
                            .flatMap(one -> one.info().commandLine().stream())
                            .filter(line -> line.contains(jdk.toString())))
                    .isEmpty();
        } finally {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        }
    }

    /** A built project with our script, whose java does this instead; answers with its JDK. */
    private Path project(String deed) throws IOException {
        Files.createDirectories(directory.resolve(".mvn"));
        Files.copy(ROOT.resolve("xuequ"), directory.resolve("xuequ"));
        Files.copy(ROOT.resolve(".mvn/jdk.sh"), directory.resolve(".mvn/jdk.sh"));
        for (String service : List.of(
                "infra/identity", "plan-service", "task-service", "notification-service", "reporting-service")) {
            Path target = Files.createDirectories(directory.resolve(service + "/target"));
            Files.createFile(target.resolve("x-app.jar"));
        }
        Files.createDirectories(directory.resolve(".xuequ"));
        Files.createFile(directory.resolve(".xuequ/built"));
        Path jdk = jdk("jdk", "25.0.1");
        Files.writeString(jdk.resolve("bin/java"), "#!/bin/bash\n" + deed + "\n");
        return jdk;
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
