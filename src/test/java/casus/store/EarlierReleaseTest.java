package casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store was made by release 0.1.0 from two invented articles; it is packed twice because it is nearly all zeros. */
@DisplayName("A store of an earlier release")
class EarlierReleaseTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("opens, gives the same bytes, has sound data, and takes new articles")
    void opens() throws IOException {
        unpack();
        try (GraphStore store = GraphStore.open(folder)) {
            String expected = new String(new GZIPInputStream(resource("store-0.1.0.nq.gz")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Stores.export(store)).isEqualTo(expected);
            List<Violation> found = new ArrayList<>();
            new Check(store, Stores.NAMES).run(found::add);
            assertThat(found).noneMatch(v -> v.kind().equals("integrity"));
            ArticleStore articles = new ArticleStore(store, Stores.NAMES);
            assertThat(articles.entries()).extracting(ArticleEntry::id).containsExactly("capture", "treve");
            articles.put(Stores.articles(1));
            assertThat(articles.entries()).hasSize(4);
            Backup.write(store, Stores.NAMES, folder.resolveSibling("b.nq.gz"));
        }
    }

    /** Zeros are left out, so that the files are as sparse as they were. */
    private void unpack() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new GZIPInputStream(resource("store-0.1.0.zip.gz")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                byte[] bytes = zip.readAllBytes();
                try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                    out.setLength(bytes.length);
                    for (int at = 0; at < bytes.length; at += 4096) {
                        int end = Math.min(bytes.length, at + 4096);
                        if (!java.util.Arrays.equals(bytes, at, end, new byte[end - at], 0, end - at)) {
                            out.seek(at);
                            out.write(bytes, at, end - at);
                        }
                    }
                }
            }
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(EarlierReleaseTest.class.getResourceAsStream(name), name);
    }
}
