package casus.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.process.Program.Said;
import casus.store.ArticleStore;
import casus.store.GraphStore;
import casus.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs the right to mount; left out where that is missing. */
@DisplayName("On a disk of its own")
class DiskTest {

    @TempDir
    private Path folder;
    private Path disk;
    private Path store;
    private String content;

    @BeforeEach
    void mount() throws IOException {
        disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(shell("mount", "-t", "tmpfs", "-o", "size=360m", "tmpfs", disk.toString()), "may mount");
        store = disk.resolve("s");
        try (GraphStore opened = GraphStore.openOrCreate(store)) {
            new ArticleStore(opened, Stores.NAMES).put(Stores.articles(5));
            content = Stores.export(opened);
        }
    }

    @AfterEach
    void unmount() {
        shell("umount", "-l", disk.toString());
    }

    @Test
    @DisplayName("that is nearly full, nothing is written, and the space that is needed is told")
    void nearlyFull() throws IOException {
        shell("fallocate", "-l", "200m", disk.resolve("filler").toString());
        Path input = Articles.file(folder.resolve("in.jsonl"), 3, "rich");
        for (Said said : new Said[] {new Program().run("build", input, "--store", store), new Program().run("compact", "--store", store)}) {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("CASUS-15").contains("MB needed");
        }
        unchanged();
    }

    @Test
    @DisplayName("that fills up in the middle of a transaction, the program ends and what was stored stays")
    void full() throws IOException {
        Said said = Program.await(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
                System.getProperty("java.class.path"), FullDisk.class.getName(), store.toString(), disk.resolve("filler").toString()).start());
        assertThat(said.out()).startsWith("full").doesNotContain("written");
        assertThat(said.code()).isNotZero();
        Files.delete(disk.resolve("filler"));
        unchanged();
        Path input = Articles.file(folder.resolve("in.jsonl"), 3, "rich");
        shell("mount", "-o", "remount,size=900m", disk.toString());
        assertThat(new Program().run("build", input, "--store", store).code()).isZero();
    }

    @Test
    @DisplayName("that is read-only, the store is refused with the reason, for questions too")
    void readOnly() {
        assumeTrue(shell("mount", "-o", "remount,ro", disk.toString()), "may remount");
        for (String verb : new String[] {"stats", "check", "export"}) {
            Said said = new Program().run(verb, "--store", store);
            assertThat(said.code()).isEqualTo(3);
            assertThat(said.err()).contains("CASUS-13");
        }
        Path input = Articles.file(folder.resolve("in.jsonl"), 1, "rich");
        assertThat(new Program().run("build", input, "--store", disk.resolve("new")).code()).isEqualTo(3);
        assertThat(disk.resolve("new")).doesNotExist();
    }

    private void unchanged() {
        try (GraphStore opened = GraphStore.open(store)) {
            assertThat(Stores.export(opened)).isEqualTo(content);
        }
    }

    private static boolean shell(String... words) {
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
