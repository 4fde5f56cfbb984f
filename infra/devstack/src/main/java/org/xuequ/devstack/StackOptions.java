package org.xuequ.devstack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.process.Language;

/**
 * How a stack is to run.
 *
 * @param projectRoot where the built modules are
 * @param directory for data, logs and pid files; {@code .xuequ} of the project unless a test wants another
 * @param instances of each service, 1 or 2
 * @param fresh whether it starts without data, having removed what the last fresh one left; its data lies apart from
 *     that of one which keeps it
 * @param clockFile steers the district clock; null for the system's time
 * @param environment further variables for the services
 * @param services those to start; all unless a test wants fewer
 */
public record StackOptions(
        Path projectRoot,
        Path directory,
        int instances,
        boolean fresh,
        @Nullable Path clockFile,
        Ports ports,
        Map<String, String> environment,
        Set<Deployable> services,
        PrintStream output,
        Language language) {
    public StackOptions {
        environment = Map.copyOf(environment);
        services = Set.copyOf(services);
    }

    /** One instance of each service on the standard ports, with the data that is there. */
    public static StackOptions of(Path projectRoot) {
        return new StackOptions(
                projectRoot,
                projectRoot.resolve(".xuequ"),
                1,
                false,
                null,
                Ports.standard(),
                Map.of(),
                EnumSet.allOf(Deployable.class),
                System.out,
                Language.ofTerminal());
    }

    public StackOptions inDirectory(Path other) {
        return new StackOptions(
                projectRoot, other, instances, fresh, clockFile, ports, environment, services, output, language);
    }

    public StackOptions withInstances(int number) {
        return new StackOptions(
                projectRoot, directory, number, fresh, clockFile, ports, environment, services, output, language);
    }

    public StackOptions fresh(boolean yes) {
        return new StackOptions(
                projectRoot, directory, instances, yes, clockFile, ports, environment, services, output, language);
    }

    public StackOptions withClock(Path file) {
        return new StackOptions(
                projectRoot, directory, instances, fresh, file, ports, environment, services, output, language);
    }

    /** A file for {@link #withClock}, ours alone; the next fresh start in the directory removes it. */
    public Path newClock() {
        return RunFiles.newClock(directory);
    }

    public StackOptions onPorts(Ports others) {
        return new StackOptions(
                projectRoot, directory, instances, fresh, clockFile, others, environment, services, output, language);
    }

    /** One more variable for every service. */
    public StackOptions with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new StackOptions(
                projectRoot, directory, instances, fresh, clockFile, ports, more, services, output, language);
    }

    /** Only these services; none leaves the broker, the store and the mail catcher. */
    public StackOptions only(Deployable... some) {
        return new StackOptions(
                projectRoot,
                directory,
                instances,
                fresh,
                clockFile,
                ports,
                environment,
                Set.of(some),
                output,
                language);
    }

    public StackOptions printingTo(PrintStream other) {
        return new StackOptions(
                projectRoot, directory, instances, fresh, clockFile, ports, environment, services, other, language);
    }
}
