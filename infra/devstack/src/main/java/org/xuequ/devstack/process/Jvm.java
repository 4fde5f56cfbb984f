package org.xuequ.devstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for further JVMs of the same JDK as this one. */
public final class Jvm {
    /** Small and quick to start: one collector thread, the first compiler only. */
    public static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k", "--enable-native-access=ALL-UNNAMED");

    private Jvm() {}

    /** This JDK's {@code java}. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** What this JVM runs from; in a surefire JVM, whose own path is one booter jar, what the tests run from. */
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** The command that runs {@code main} of our own classes with {@code flags} before it. */
    public static List<String> command(String main, List<String> flags, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.addAll(SMALL);
        command.addAll(flags);
        command.addAll(List.of("-Dlogback.configurationFile=devstack-logback.xml", "-cp", classPath(), main));
        command.addAll(List.of(arguments));
        return command;
    }
}
