package casus.article;

import casus.error.CasusException;
import casus.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The article files of a folder and its subfolders, hidden ones left out. */
final class ArticleFolder {

    private ArticleFolder() { }

    /** Sorted by path, so that the order does not depend on the file system. */
    static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(p -> visible(folder.relativize(p)))
                    .filter(p -> InputFormat.ofFile(p.getFileName().toString()).isPresent() && Files.isRegularFile(p)).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CasusException(Problem.INPUT_UNREADABLE, "cannot list the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean visible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
