package casus.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of invented articles for {@link casus.cli.HandMade}. */
public final class Articles {

    private Articles() { }

    /** JSON Lines of so many articles whose texts begin with these words in turn; ids count from 0. */
    public static Path file(Path file, int count, String... words) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(String.format(java.util.Locale.ROOT, "{\"id\":\"a%05d\",\"text\":\"%s %d\"}%n", i, words[i % words.length], i));
        }
        try {
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
