package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a path before the database does, because the database would silently make a new store of whatever it is given. */
final class StoreFolder {

    /** Below this much free space nothing is written: the database maps files, and a full disk ends the process. */
    private static final long LEAST_FREE_BYTES = 256L << 20;

    private StoreFolder() { }

    static void requireStore(Path folder) {
        if (!Files.exists(folder)) {
            throw new CasusException(Problem.STORE_MISSING, "there is no store at " + folder
                    + "; make one with: build INPUT --store " + folder);
        }
        if (!holdsDatabase(folder)) {
            throw new CasusException(Problem.STORE_NOT_A_STORE, folder + " is not a store; nothing was changed there");
        }
        if (!Files.isWritable(folder)) {
            throw new CasusException(Problem.STORE_READ_ONLY, "the store " + folder + " must be writable, even for reading: "
                    + "its lock lies in it");
        }
    }

    /** A new path, an empty folder and a store are fit; anything else would be spoilt. */
    static void requireFitForStore(Path folder) {
        if (Files.exists(folder) && !holdsDatabase(folder) && !isEmptyFolder(folder)) {
            throw new CasusException(Problem.STORE_NOT_A_STORE, folder + " exists and is not a store; choose a new or empty folder");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CasusException(Problem.STORE_READ_ONLY, "cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
        if (!Files.isWritable(folder)) {
            throw new CasusException(Problem.STORE_READ_ONLY, "cannot write in " + folder);
        }
    }

    static void requireSpace(Path folder, long extra) {
        long free = folder.toFile().getUsableSpace();
        if (free < LEAST_FREE_BYTES + extra) {
            throw new CasusException(Problem.STORE_NO_SPACE, "only " + (free >> 20) + " MB free at " + folder + ", "
                    + ((LEAST_FREE_BYTES + extra) >> 20) + " MB needed; everything committed so far is safe");
        }
    }

    /** Removes what a compaction that was killed at its very end has left: databases older than the one in use, which bears the highest number. */
    static void removeFormer(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> databases = children.filter(StoreFolder::isDatabase).sorted().toList();
            for (Path former : databases.subList(0, Math.max(0, databases.size() - 1))) {
                try (Stream<Path> files = Files.walk(former)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new CasusException(Problem.OUTPUT, "the store is compacted, but the former files in " + folder + " cannot be removed: "
                    + e.getMessage(), e);
        }
    }

    private static boolean isDatabase(Path path) {
        return path.getFileName().toString().matches("Data-\\d{4}") && Files.isDirectory(path);
    }

    /** Bytes on disk; the files are sparse, so this is more than what the disk holds. */
    static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        } catch (IOException e) {
            return -1;
        }
    }

    private static boolean holdsDatabase(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.anyMatch(StoreFolder::isDatabase);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isEmptyFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
