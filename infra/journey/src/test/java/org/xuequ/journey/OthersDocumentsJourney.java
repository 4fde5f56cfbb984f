package org.xuequ.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OthersDocumentsJourney {
    private static final int SCHOOLS = 1;
    private static final Path DOCUMENTS = Path.of(System.getProperty("xuequ.documents", "../../../shared/seeds"));

    @Test
    void plans_that_others_wrote_are_played_as_well() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "no documents of others at " + DOCUMENTS);
        try (Term term = Term.played(
                "others",
                SCHOOLS,
                "--kill",
                "none",
                "--district-plan",
                document("004").toString(),
                "--school-plan",
                document("000").toString())) {
            assertThat(term.outcome().faults()).isEmpty();
            assertThat(term.outcome().figures().tasks().opened()).isGreaterThanOrEqualTo(SCHOOLS);
        }
    }

    private static Path document(String number) throws IOException {
        try (Stream<Path> all = Files.list(DOCUMENTS)) {
            List<Path> found = all.filter(file -> file.getFileName().toString().startsWith(number))
                    .toList();
            assumeTrue(found.size() == 1, "no document " + number);
            return found.getFirst();
        }
    }
}
