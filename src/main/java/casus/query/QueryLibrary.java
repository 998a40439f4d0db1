package casus.query;

import casus.error.CasusException;
import casus.error.Problem;
import casus.resource.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The stored questions by name: those of the program, and the user's own, which win over the program's of the same name. Immutable. */
public final class QueryLibrary {

    private static final String FOLDER = "casus/queries";
    private static final String ENDING = ".rq";

    private final Map<String, StoredQuery> queries = new TreeMap<>();

    /** @param own a folder of {@code .rq} files, if any */
    public QueryLibrary(Optional<Path> own) {
        Bundled.texts(FOLDER, ENDING).forEach(this::add);
        own.ifPresent(this::addAll);
    }

    public Collection<StoredQuery> all() {
        return java.util.Collections.unmodifiableCollection(queries.values());
    }

    public Optional<StoredQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /** @throws CasusException that names the question most alike, when there is none of this name */
    public StoredQuery get(String name) {
        return find(name).orElseThrow(() -> new CasusException(Problem.QUERY_UNKNOWN, "there is no stored question \"" + name + "\""
                + closest(name).map(n -> "; did you mean \"" + n + "\"?").orElse("") + " The verb queries lists them all."));
    }

    private Optional<String> closest(String name) {
        return queries.keySet().stream().min(Comparator.comparingInt(q -> Similarity.distance(q, name)))
                .filter(q -> Similarity.distance(q, name) <= Math.max(2, name.length() / 3));
    }

    private void addAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().toList()) {
                add(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new CasusException(Problem.QUERY_FILE, "cannot read the questions in " + folder + ": " + e.getMessage(), e);
        }
    }

    private void add(String file, String text) {
        String name = file.substring(0, file.length() - ENDING.length());
        queries.put(name, QueryHeader.read(name, text));
    }
}
