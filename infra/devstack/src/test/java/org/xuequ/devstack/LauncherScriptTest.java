package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts do before any of our Java runs. Longer than other tests: it makes projects to run them in. */
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

    @ParameterizedTest
    @CsvSource({"zh_CN.UTF-8, 在本机启动全部服务, exit status", "en_GB.UTF-8, exit status, 在本机启动全部服务"})
    void help_is_one_page_in_the_terminals_language(String locale, String said, String unsaid) throws Exception {
        unbuilt();
        Told help = xuequ(Map.of("XUEQU_LANG", locale), "help");
        assertThat(help.status()).isZero();
        assertThat(help.output()).contains(said).doesNotContain(unsaid);
        assertThat(xuequ(Map.of("XUEQU_LANG", locale)).output()).isEqualTo(help.output());
        assertThat(xuequ(Map.of("XUEQU_LANG", "C"), "--help").output()).contains(said, unsaid);
        assertThat(directory.resolve("looked-for-a-jdk")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"status, 3", "stop, 0", "logs, 0", "reset, 0"})
    void what_was_never_built_does_not_run_and_is_not_built_to_say_so(String command, int status) throws Exception {
        unbuilt();
        assertThat(xuequ(Map.of("XUEQU_LANG", "en"), command)).isEqualTo(new Told(status, "not running"));
        assertThat(directory.resolve("looked-for-a-jdk")).doesNotExist();
    }

    @Test
    void a_word_that_is_no_command_is_named() throws Exception {
        unbuilt();
        Told told = xuequ(Map.of("XUEQU_LANG", "en"), "dmeo");
        assertThat(told).isEqualTo(new Told(1, "there is no command dmeo; ./xuequ help lists them"));
    }

    @Test
    void reading_answers_in_the_language_that_our_own_variable_names() throws Exception {
        Path jdk = project("echo \"$@\"");
        Files.createDirectories(directory.resolve(".xuequ/dist/plan/a1/made-from"));
        Map<String, String> environment = Map.of("XUEQU_JAVA_HOME", jdk.toString(), "LC_ALL", "zh_CN.UTF-8");
        assertThat(xuequ(environment, "read", "a.txt").output())
                .endsWith("Read a.txt")
                .doesNotContain("user.language");
        Map<String, String> english = new HashMap<>(environment);
        english.put("XUEQU_LANG", "en");
        assertThat(xuequ(english, "read", "a.txt").output()).contains(" -Duser.language=en ");
    }

    @Test
    void what_an_earlier_build_has_left_is_not_run() throws Exception {
        Path jdk = project("echo \"$@\"");
        Files.createFile(directory.resolve("infra/devstack/target/lib/left-0.0.1.jar"));
        String command =
                xuequ(Map.of("XUEQU_JAVA_HOME", jdk.toString()), "status").output();
        assertThat(command)
                .contains("-cp " + directory.toRealPath() + "/infra/devstack/target/devstack-")
                .doesNotContain("/lib/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-service/src/main", "plan-service/reading/src/main", "infra/devstack/src/main"})
    void a_source_newer_than_the_build_is_built_first(String sources) throws Exception {
        Path jdk = project("echo \"$@\"");
        Files.createDirectories(directory.resolve(".xuequ/dist/plan/a1/made-from"));
        Files.setLastModifiedTime(directory.resolve(".xuequ/built"), FileTime.from(Instant.EPOCH));
        Map<String, String> environment = Map.of("XUEQU_JAVA_HOME", jdk.toString(), "XUEQU_LANG", "en");
        assertThat(xuequ(environment, "read", "a.txt").output()).doesNotContain("building");
        Files.createDirectories(directory.resolve(sources));
        assertThat(xuequ(environment, "read", "a.txt").output()).contains("building");
    }

    /** What the script said on either stream, and its exit status. */
    private record Told(int status, String output) {}

    private Told xuequ(Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "xuequ"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process shell = builder.start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Told(shell.waitFor(), output.strip());
    }

    /** A fresh clone on a machine without a JDK. */
    private void unbuilt() throws IOException {
        Files.createDirectories(directory.resolve(".mvn"));
        Files.copy(ROOT.resolve("xuequ"), directory.resolve("xuequ"));
        Files.writeString(
                directory.resolve(".mvn/jdk.sh"),
                Files.readString(ROOT.resolve(".mvn/jdk.sh")) + "find_jdk() { touch looked-for-a-jdk; return 1; }\n");
        Path help = Files.createDirectories(directory.resolve("infra/devstack/help"));
        for (String page : List.of("zh.txt", "en.txt")) {
            Files.copy(ROOT.resolve("infra/devstack/help").resolve(page), help.resolve(page));
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
        Files.createDirectories(directory.resolve("infra/devstack/target/lib"));
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
