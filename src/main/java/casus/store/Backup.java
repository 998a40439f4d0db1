package casus.store;

import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.Quad;

/**
 * The whole store as compressed N-Quads with a file of its SHA-256 beside it, in the form of {@code sha256sum}. It does not depend on the
 * database's version, and it is verified before anything is restored.
 */
public final class Backup {

    private Backup() { }

    /**
     * Writes {@code file} and {@code file.sha256}. An unfinished backup never has the final name.
     *
     * @return the SHA-256
     */
    public static String write(GraphStore store, GraphNames names, Path file) {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        MessageDigest digest = GraphDigest.sha256();
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            try (OutputStream raw = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(partial)), digest);
                 OutputStream zipped = new GZIPOutputStream(raw, 1 << 16)) {
                new Export(store, names).all(zipped, Formats.NQUADS);
            }
            String sum = HexFormat.of().formatHex(digest.digest());
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(sumFile(file), sum + "  " + file.getFileName() + "\n", StandardCharsets.UTF_8);
            return sum;
        } catch (IOException e) {
            throw new CasusException(Problem.OUTPUT, "the backup " + file + " could not be written: " + e.getMessage(), e);
        }
    }

    /**
     * Fills an empty store.
     *
     * @throws CasusException when the backup is not as it was written, or the store holds anything; the store is untouched then
     */
    public static void restore(Path file, GraphStore store) {
        verify(file);
        if (store.read(data -> data.listGraphNodes().hasNext())) {
            throw new CasusException(Problem.USAGE, "the store " + store.folder() + " is not empty; restore into a new one");
        }
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16)) {
            List<NamedGraph> graphs = RdfText.read(in, Formats.NQUADS, file.toString(), Quad.defaultGraphIRI);
            store.write(data -> graphs.forEach(g -> g.triples().forEach(t ->
                    data.add(Quad.create(g.name(), t)))));
        } catch (IOException e) {
            throw new CasusException(Problem.BACKUP_DAMAGED, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws CasusException when the file is not what its {@code .sha256} says */
    public static void verify(Path file) {
        MessageDigest digest = GraphDigest.sha256();
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            String promised = Files.readString(sumFile(file), StandardCharsets.UTF_8).strip().split("\\s+")[0];
            if (!promised.equals(HexFormat.of().formatHex(digest.digest()))) {
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
