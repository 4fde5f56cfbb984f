package org.xuequ.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChineseTextTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** A Western mark that belongs to a Chinese sentence, before or behind. */
    private static final Pattern HALF_WIDTH = Pattern.compile("[\\p{IsHan}”》）][,;:()?!]|[,;:()?!]\\p{IsHan}");

    @Test
    void chinese_sentences_have_chinese_punctuation() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path source :
                    all.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(source))
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(text -> HALF_WIDTH.matcher(text).find())
                        .forEach(text -> found.add(source.getFileName() + ": " + text));
            }
        }
        assertThat(found).isEmpty();
    }
}
