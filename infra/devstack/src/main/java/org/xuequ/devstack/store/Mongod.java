package org.xuequ.devstack.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuequ.devstack.process.Child;
import org.xuequ.devstack.process.TcpPort;
import org.xuequ.devstack.process.Trouble;

/** A {@code mongod} program of this machine, release 7 or later. */
record Mongod(Path program, String version) {
    private static final int OLDEST = 7;
    private static final Pattern VERSION = Pattern.compile("db version v((\\d+)\\.\\S+)");

    /** The one that {@code XUEQU_MONGOD} names (or asks to download), else a new enough one on PATH, else none. */
    static Optional<Mongod> find(Map<String, String> environment) {
        String named = environment.getOrDefault("XUEQU_MONGOD", "");
        if (named.equals("download")) {
            return Optional.of(at(DownloadedMongod.program()).orElseThrow());
        }
        if (!named.isBlank()) {
            return Optional.of(at(Path.of(named))
                    .orElseThrow(() -> new Trouble(
                            "XUEQU_MONGOD 指定的 " + named + " 不是可用的 mongod " + OLDEST + " 或更新版本",
                            named + ", named by XUEQU_MONGOD, is no usable mongod of release " + OLDEST
                                    + " or later")));
        }
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, "mongod"))
                .filter(Files::isExecutable)
                .flatMap(program -> at(program).stream())
                .findFirst();
    }

    Child start(StorePlace place) {
        TcpPort.mustBeFree(place.port(), "MongoDB");
        try {
            Files.createDirectories(place.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = List.of(
                program.toString(),
                "--dbpath",
                place.data().toString(),
                "--port",
                Integer.toString(place.port()),
                "--bind_ip",
                "127.0.0.1",
                "--nounixsocket",
                "--wiredTigerCacheSizeGB",
                "0.25");
        return Child.start("store", command, Map.of(), place.log(), place.pidFile());
    }

    private static Optional<Mongod> at(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher version = VERSION.matcher(answer);
            return version.find() && Integer.parseInt(version.group(2)) >= OLDEST
                    ? Optional.of(new Mongod(program, version.group(1)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
