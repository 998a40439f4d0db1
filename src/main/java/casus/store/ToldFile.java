package casus.store;

import casus.fusion.decide.Decision;
import casus.fusion.told.ToldArticle;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A file beside the database with the records that the derived graph was built from, so that a change needs no reading of all articles. It
 * is a copy that can be lost: when it is missing, damaged or of another state, the records are read from the graphs again.
 */
final class ToldFile {

    private static final String NAME = "fusion-records.bin";
    private static final int FORMAT = 0xCA505_003;

    private final Path file;

    ToldFile(Path store) {
        this.file = store.resolve(NAME);
    }

    /** @param state fingerprint of the derived graph that was built from these */
    record Content(String state, List<ToldArticle> articles, List<Decision> decisions) { }

    Optional<Content> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                new InflaterInputStream(Files.newInputStream(file), new java.util.zip.Inflater(), 1 << 16), 1 << 16))) {
            if (in.readInt() != FORMAT) {
                return Optional.empty();
            }
            ToldInput records = new ToldInput(in);
            String state = records.text();
            List<Decision> decisions = records.list(records::decision);
            int count = in.readInt();
            List<ToldArticle> articles = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                articles.add(records.article());
            }
            return Optional.of(new Content(state, articles, decisions));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Replaces the file as a whole; a failure leaves none, which costs time but no truth. */
    void write(Content content) {
        Path partial = file.resolveSibling(NAME + ".partial");
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                    new DeflaterOutputStream(Files.newOutputStream(partial), new Deflater(1), 1 << 16), 1 << 16))) {
                out.writeInt(FORMAT);
                ToldOutput records = new ToldOutput(out);
                records.text(content.state());
                records.list(content.decisions(), records::decision);
                out.writeInt(content.articles().size());
                for (ToldArticle article : content.articles()) {
                    records.article(article);
                }
            }
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(partial);
                Files.deleteIfExists(file);
            } catch (IOException ignored) {
                // the next run finds another state in it and reads the graphs
            }
        }
    }
}
