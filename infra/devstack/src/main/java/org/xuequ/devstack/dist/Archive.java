package org.xuequ.devstack.dist;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.xuequ.devstack.process.Jvm;

/** The classes of one of our own JVMs, read once and mapped from then on (JEP 350). It is as good as its class path. */
public record Archive(Path file) {
    public static Archive of(Path shelf, String name) {
        String path = UUID.nameUUIDFromBytes(Jvm.classPath().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
        return new Archive(shelf.resolve(name + "-" + path + ".jsa"));
    }

    /** For a run that writes it when it ends. */
    public List<String> recording() {
        return List.of("-XX:ArchiveClassesAtExit=" + file, "-Xlog:cds=off");
    }

    /** For all other runs; without the file they only start more slowly. */
    public List<String> using() {
        return Files.exists(file)
                ? List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:class+path=off")
                : List.of();
    }
}
