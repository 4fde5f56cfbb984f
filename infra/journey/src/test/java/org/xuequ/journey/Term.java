package org.xuequ.journey;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.xuequ.devstack.Ports;
import org.xuequ.devstack.Stack;
import org.xuequ.devstack.StackOptions;
import org.xuequ.devstack.demo.Demo;
import org.xuequ.devstack.demo.DemoOptions;
import org.xuequ.devstack.demo.Outcome;
import org.xuequ.devstack.demo.StackStage;
import org.xuequ.devstack.process.Language;

/** A term that was played on a stack of its own, which still runs. */
record Term(Stack stack, Outcome outcome) implements AutoCloseable {
    static final int SCHOOLS = 3;
    private static final Lock STARTING = new ReentrantLock();
    private static final Path ROOT =
            Path.of(System.getProperty("xuequ.root", "../..")).toAbsolutePath().normalize();

    /** Holders: whichever journey looks first plays it. */
    private static final class Doubled {
        static final Outcome OUTCOME = outcomeOf("doubled", "--kill", "none", "--instances", "2");
    }

    private static final class Killed {
        static final Term PLAYED = played("killed", SCHOOLS, "--kill", "all");
    }

    /** Of the term with two instances of each service and nobody killed. */
    static Outcome doubled() {
        return Doubled.OUTCOME;
    }

    /** One instance of each service, each killed once; its stack stays up for others. */
    static Term killed() {
        return Killed.PLAYED;
    }

    private static Outcome outcomeOf(String name, String... more) {
        try (Term term = played(name, SCHOOLS, more)) {
            return term.outcome();
        }
    }

    /** What is said while it is played lies in {@code target/journeys/<name>/said.txt}, with the logs of all parts. */
    static Term played(String name, int schools, String... more) {
        List<String> words = new ArrayList<>(List.of("--schools", String.valueOf(schools), "--seed", "7"));
        words.addAll(List.of(more));
        DemoOptions options = DemoOptions.parse(words);
        try {
            Path home =
                    Files.createDirectories(Path.of("target", "journeys", name).toAbsolutePath());
            Path clock = home.resolve("clock");
            StackStage.beforeTheTerm(clock);
            PrintStream said =
                    new PrintStream(Files.newOutputStream(home.resolve("said.txt")), true, StandardCharsets.UTF_8);
            StackOptions stackOptions = StackOptions.of(ROOT)
                    .inDirectory(home)
                    .fresh(true)
                    .withInstances(options.instances())
                    .withClock(clock)
                    .onPorts(Ports.unused())
                    .printingTo(said);
            Stack stack = startedAlone(stackOptions);
            try {
                return new Term(stack, Demo.play(options, new StackStage(stack, clock), said, Language.BOTH));
            } catch (RuntimeException e) {
                stack.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One stack after the other: each start takes all of a machine by itself. */
    private static Stack startedAlone(StackOptions options) {
        STARTING.lock();
        try {
            return Stack.start(options);
        } finally {
            STARTING.unlock();
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
