package org.xuequ.devstack.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xuequ.devstack.process.Trouble;

/**
 * What {@code ./xuequ demo} was asked for.
 *
 * @param schools 1 to 200
 * @param speed district seconds per second while the clock runs to be watched, 0 when it is moved in steps
 * @param districtPlan a document in place of the bundled one
 * @param schoolPlans documents in place of the bundled ones, taken in turns by the schools
 * @param instances of each service, 1 or 2
 * @param kills services that get a SIGKILL in the course of the term, each once
 */
public record DemoOptions(
        int schools,
        long seed,
        boolean once,
        boolean json,
        double speed,
        @Nullable Path districtPlan,
        List<Path> schoolPlans,
        int instances,
        Set<String> kills) {
    private static final long MOST_SEED = 1_000_000_000_000_000L;

    /** The services that can be killed. */
    public static final List<String> SERVICES = List.of("identity", "plan", "task", "notification", "reporting");

    public static DemoOptions of(int schools, long seed) {
        return parse(List.of("--once", "--schools", String.valueOf(schools), "--seed", String.valueOf(seed)));
    }

    /** @throws Trouble when something cannot be understood, or a file is not there */
    public static DemoOptions parse(List<String> words) {
        int schools = 12;
        long seed = 1;
        boolean once = false;
        boolean json = false;
        double speed = 0;
        Path districtPlan = null;
        List<Path> schoolPlans = new ArrayList<>();
        int instances = 1;
        String kills = "one";
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--once" -> once = true;
                case "--json" -> json = true;
                case "--schools" -> schools = number(word, rest, Integer::valueOf, 1, 200);
                case "--seed" -> seed = number(word, rest, Long::valueOf, -MOST_SEED, MOST_SEED);
                case "--speed" -> speed = number(word, rest, Double::valueOf, 1.0, 1e7);
                case "--instances" -> instances = number(word, rest, Integer::valueOf, 1, 2);
                case "--district-plan" -> districtPlan = file(word, rest);
                case "--school-plan" -> schoolPlans.add(file(word, rest));
                case "--kill" -> kills = value(word, rest);
                default -> throw new Trouble("不认识的选项：" + word, "unknown option: " + word);
            }
        }
        if (json && !once) {
            throw new Trouble("--json 须与 --once 合用", "--json wants --once");
        }
        return new DemoOptions(
                schools,
                seed,
                once,
                json,
                speed,
                districtPlan,
                List.copyOf(schoolPlans),
                instances,
                victims(kills, seed));
    }

    private static Set<String> victims(String kills, long seed) {
        return switch (kills) {
            case "one" -> Set.of(new Fates(seed).one("victim", SERVICES.toArray(String[]::new)));
            case "all" -> Set.copyOf(SERVICES);
            case "none" -> Set.of();
            default -> named(kills);
        };
    }

    private static Set<String> named(String kills) {
        Set<String> services = new TreeSet<>(List.of(kills.split(",", -1)));
        if (!SERVICES.containsAll(services)) {
            throw new Trouble(
                    "--kill 应为 one、all、none 或服务名：" + kills, "--kill wants one, all, none or services: " + kills);
        }
        return services;
    }

    private static <N extends Comparable<N>> N number(
            String option, Iterator<String> rest, Function<String, N> reading, N least, N most) {
        String value = value(option, rest);
        try {
            N number = reading.apply(value);
            if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with what is out of range
        }
        throw new Trouble(option + " 的值不对：" + value, option + " cannot be " + value);
    }

    private static Path file(String option, Iterator<String> rest) {
        Path file = Path.of(value(option, rest));
        if (!Files.isReadable(file)) {
            throw new Trouble("读不到文件：" + file, "no such file: " + file);
        }
        return file;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Trouble(option + " 后面缺少值", option + " wants a value");
        }
        return rest.next();
    }
}
