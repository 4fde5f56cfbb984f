package org.xuequ.devstack.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
        Set<String> kills = Set.of("one");
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--once" -> once = true;
                case "--json" -> json = true;
                case "--schools" -> schools = (int) number(word, rest, 1, 200);
                case "--seed" -> seed = (long) number(word, rest, -1e15, 1e15);
                case "--speed" -> speed = number(word, rest, 1, 10_000_000);
                case "--instances" -> instances = (int) number(word, rest, 1, 2);
                case "--district-plan" -> districtPlan = file(word, rest);
                case "--school-plan" -> schoolPlans.add(file(word, rest));
                case "--kill" -> kills = kills(value(word, rest));
                default -> throw new Trouble("不认识的选项:" + word, "unknown option: " + word);
            }
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

    private static Set<String> kills(String value) {
        Set<String> kills =
                value.equals("all") ? Set.copyOf(SERVICES) : value.equals("none") ? Set.of() : Set.of(value.split(","));
        if (!SERVICES.containsAll(kills)) {
            throw new Trouble("--kill 应为 all、none 或服务名:" + value, "--kill wants all, none or services: " + value);
        }
        return kills;
    }

    private static Set<String> victims(Set<String> kills, long seed) {
        return kills.contains("one") ? Set.of(new Fates(seed).one("victim", SERVICES.toArray(String[]::new))) : kills;
    }

    private static double number(String option, Iterator<String> rest, double least, double most) {
        String value = value(option, rest);
        try {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with what is out of range
        }
        throw new Trouble(option + " 的值不对:" + value, option + " cannot be " + value);
    }

    private static Path file(String option, Iterator<String> rest) {
        Path file = Path.of(value(option, rest));
        if (!Files.isReadable(file)) {
            throw new Trouble("读不到文件:" + file, "no such file: " + file);
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
