package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The whole store as compressed N-Quads with a file of its SHA-256 beside it, in the form of {@code sha256sum}. It does not depend on the
 * database's version, and it is verified before anything is restored.
 */
public final class Backup {

    private Backup() { }

    /**
     * Writes {@code file} and {@code file.sha256}. An unfinished backup never has the final name, and at every moment the one that bears it
     * can be restored, the older or the newer.
     *
     * @return the SHA-256
     * @throws CasusException when a graph is not what was written: a damaged store must not take the place of a sound backup
     */
    public static String write(GraphStore store, GraphNames names, Path file) {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        MessageDigest digest = GraphDigest.sha256();
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Map<Node, Register.Seal> seals = seals(store, names);
            try (OutputStream raw = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(partial)), digest);
                 OutputStream zipped = new GZIPOutputStream(raw, 1 << 16)) {
                new Export(store, names).all(zipped, Formats.NQUADS, graph -> sound(graph, seals.remove(graph.name())));
            }
            seals.values().forEach(seal -> sound(new NamedGraph(seal.graph(), List.of()), seal));
            sync(partial);
            String sum = HexFormat.of().formatHex(digest.digest());
            replace(file, partial, sum);
            return sum;
        } catch (IOException e) {
            throw new CasusException(Problem.OUTPUT, "the backup " + file + " could not be written: " + e.getMessage(), e);
        }
    }

    /** The sums hold the older and the newer one while the file is exchanged. */
    private static void replace(Path file, Path partial, String sum) throws IOException {
        String line = sum + "  " + file.getFileName() + "\n";
        Path sums = sumFile(file);
        Path unfinished = file.resolveSibling(sums.getFileName() + ".partial");
        Files.writeString(unfinished, line + (Files.exists(sums) ? Files.readString(sums, StandardCharsets.UTF_8) : ""), StandardCharsets.UTF_8);
        sync(unfinished);
        Files.move(unfinished, sums, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(unfinished, line, StandardCharsets.UTF_8);
        sync(unfinished);
        Files.move(unfinished, sums, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Map<Node, Register.Seal> seals(GraphStore store, GraphNames names) {
        Map<Node, Register.Seal> seals = new HashMap<>();
        store.<List<Register.Seal>>read(data -> new Register(data, names).seals()).forEach(seal -> seals.put(seal.graph(), seal));
        return seals;
    }

    private static void sound(NamedGraph graph, Register.Seal seal) {
        if (seal != null) {
            seal.broken(graph).ifPresent(how -> {
                throw new CasusException(Problem.STORE_DAMAGED, "the graph " + graph.name() + " " + how
                        + "; no backup was made. See the verb check, and restore an earlier backup");
            });
        }
    }

    /**
     * Fills an empty store, quad by quad, in one transaction.
     *
     * @throws CasusException when the backup is not as it was written, or the store holds anything; the store is untouched then
     */
    public static void restore(Path file, GraphStore store) {
        verify(file);
        if (store.read(data -> data.listGraphNodes().hasNext())) {
            throw new CasusException(Problem.USAGE, "the store " + store.folder() + " is not empty; restore into a new one");
        }
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16)) {
            store.write(data -> {
                RdfText.quads(in, file.toString(), data::add);
                sameAsWritten(file, data);
            });
        } catch (IOException e) {
            throw new CasusException(Problem.BACKUP_DAMAGED, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void sameAsWritten(Path file, DatasetGraph data) {
        GraphNames.inUse(data).ifPresent(names -> new Register(data, names).seals().forEach(seal ->
                seal.broken(ArticleStore.graph(data, seal.graph())).ifPresent(how -> {
                    throw new CasusException(Problem.BACKUP_DAMAGED, file + ": the graph " + seal.graph() + " " + how + "; nothing was restored");
                })));
    }

    /** @throws CasusException when the file is not what its {@code .sha256} says */
    public static void verify(Path file) {
        MessageDigest digest = GraphDigest.sha256();
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            String sum = HexFormat.of().formatHex(digest.digest());
            if (Files.readString(sumFile(file), StandardCharsets.UTF_8).lines().noneMatch(line -> line.startsWith(sum + " "))) {
                throw new CasusException(Problem.BACKUP_DAMAGED, file + " is damaged: it differs from its SHA-256; nothing was restored");
            }
        } catch (IOException e) {
            throw new CasusException(Problem.BACKUP_DAMAGED, file + " or its .sha256 cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path sumFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }
}
