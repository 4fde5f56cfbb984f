package org.xuequ.devstack.store;

import de.flapdoodle.embed.mongo.distribution.Version;
import de.flapdoodle.embed.process.archives.ExtractedFileSet;
import de.flapdoodle.reverse.StateID;
import de.flapdoodle.reverse.TransitionWalker;
import java.nio.file.Path;
import java.util.List;
import org.xuequ.devstack.process.Trouble;

/** A {@code mongod} fetched from MongoDB's download site into the user's cache, once; only ever on request. */
final class DownloadedMongod {
    private DownloadedMongod() {}

    static Path program() {
        try {
            TransitionWalker.ReachedState<ExtractedFileSet> files =
                    de.flapdoodle.embed.mongo.transitions.Mongod.instance()
                            .transitions(Version.Main.V8_0)
                            .walker()
                            .initState(StateID.of(ExtractedFileSet.class));
            return files.current().executable();
        } catch (RuntimeException e) {
            throw new Trouble(
                    "XUEQU_MONGOD=download：无法下载 mongod",
                    "XUEQU_MONGOD=download: a mongod cannot be fetched",
                    List.of(String.valueOf(e.getMessage())),
                    e);
        }
    }
}
