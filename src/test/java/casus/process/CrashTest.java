package casus.process;

import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.HandMadeConsole;
import casus.store.ArticleStore;
import casus.store.Backup;
import casus.store.Check;
import casus.store.GraphStore;
import casus.store.Stores;
import casus.store.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at random moments. A few rounds run always; {@code -Dcasus.crash.rounds=100} runs more and {@code -Dcasus.crash.seed=N}
 * others.
 */
@DisplayName("Killed at any moment")
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("casus.crash.rounds", 6);
    private static final long SEED = Long.getLong("casus.crash.seed", 1);
    private static final int ARTICLES = 260;
    private static final Pattern ANNOUNCED = Pattern.compile("(\\d+) articles stored");

    private enum Verb { BUILD, RETRACT, COMPACT, BACKUP, LOAD, FUSE }

    @TempDir
    private Path folder;
    private Path input;
    private Path before;
    private Path trig;
    private Path after;
    private String fused;
    private String all;
    private String untouched;
    private final Map<Verb, Long> durations = new EnumMap<>(Verb.class);

    @Test
    @DisplayName("the program leaves a store that opens, holds whole articles and all that was announced, and goes on to the same bytes")
    void killed() throws Exception {
        prepare();
        Random random = new Random(SEED);
        int killed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Verb verb = Verb.values()[round % Verb.values().length];
            Path store = copy(verb == Verb.FUSE ? after : before, folder.resolve("round"));
            Path backup = Files.createDirectories(folder.resolve("backups")).resolve("b.nq.gz");
            if (verb == Verb.BACKUP) {
                Files.deleteIfExists(backup);
                HandMadeConsole.run("backup", backup.toString(), "--store", store.toString());
            }
            String[] arguments = arguments(verb, store, backup);
            long full = durations.computeIfAbsent(verb, v -> undisturbed(v, backup));
            Process process = new Program().start((Object[]) arguments);
            long moment = full / 4 + (long) (random.nextDouble() * full * 3 / 4);
            boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            String said = Program.await(process).err();
            killed += ended ? 0 : 1;
            String what = verb + " killed after " + moment + " ms (round " + round + ", seed " + SEED + ")";
            System.out.println(what + (ended ? ": had ended" : ""));
            sound(what, store, announced(said));
            goesOn(what, verb, store, backup, arguments);
        }
        assertThat(killed).as("rounds that were really cut short").isGreaterThanOrEqualTo(ROUNDS / 2);
        System.out.println(killed + " of " + ROUNDS + " rounds were cut short");
    }

    /** A store in which every article has an older version, and what it must become. */
    private void prepare() throws IOException {
        input = Articles.file(folder.resolve("in.jsonl"), ARTICLES, "rich", "bare", "bare", "bare");
        before = folder.resolve("before");
        Path older = Articles.file(folder.resolve("older.jsonl"), ARTICLES, "bare");
        assertThat(HandMadeConsole.run("build", older.toString(), "--store", before.toString(), "-q")).isZero();
        after = copy(before, folder.resolve("after"));
        assertThat(HandMadeConsole.run("build", input.toString(), "--store", after.toString(), "-q")).isZero();
        trig = folder.resolve("all.trig");
        assertThat(HandMadeConsole.run("export", "--store", after.toString(), "--articles-only", "-o", trig.toString())).isZero();
        all = export(after);
        untouched = export(before);
        Path whole = copy(after, folder.resolve("fused"));
        assertThat(HandMadeConsole.run("fuse", "--store", whole.toString())).isZero();
        fused = export(whole);
    }

    private String[] arguments(Verb verb, Path store, Path backup) {
        List<String> words = new ArrayList<>(switch (verb) {
            case BUILD -> List.of("build", input.toString());
            case RETRACT -> ids();
            case COMPACT -> List.of("compact");
            case BACKUP -> List.of("backup", backup.toString());
            case LOAD -> List.of("load", trig.toString());
            case FUSE -> List.of("fuse");
        });
        words.addAll(List.of("--store", store.toString()));
        return words.toArray(String[]::new);
    }

    private static List<String> ids() {
        List<String> words = new ArrayList<>(List.of("retract"));
        for (int i = 0; i < ARTICLES; i += 2) {
            words.add(String.format(java.util.Locale.ROOT, "a%05d", i));
        }
        return words;
    }

    private long undisturbed(Verb verb, Path backup) {
        Path store = copy(verb == Verb.FUSE ? after : before, folder.resolve("timing"));
        long start = System.nanoTime();
        assertThat(new Program().run((Object[]) arguments(verb, store, backup)).code()).isZero();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void sound(String what, Path folder, int announced) {
        try (GraphStore store = GraphStore.open(folder)) {
            List<Violation> found = new ArrayList<>();
            new Check(store, Stores.NAMES).run(found::add);
            assertThat(found).as(what).isEmpty();
            ArticleStore articles = new ArticleStore(store, Stores.NAMES);
            if (announced > 0) {
                assertThat(articles.entries()).as(what).hasSizeGreaterThanOrEqualTo(announced);
                long bare = articles.entries().stream().limit(announced).filter(e -> e.id().endsWith("0") && e.triples() < 100)
                        .filter(e -> Integer.parseInt(e.id().substring(1)) % 4 == 0).count();
                assertThat(bare).as(what + ": announced articles that are the older version").isZero();
            }
        }
        assertThat(folder).as(what).isDirectoryNotContaining("glob:**-tmp");
    }

    private void goesOn(String what, Verb verb, Path store, Path backup, String[] arguments) {
        switch (verb) {
            case BUILD, LOAD -> {
                assertThat(HandMadeConsole.run(arguments)).as(what).isZero();
                assertThat(export(store)).as(what).isEqualTo(all);
            }
            case FUSE -> {
                assertThat(export(store)).as(what + ": all or none").isIn(all, fused);
                assertThat(HandMadeConsole.run(arguments)).as(what).isZero();
                assertThat(export(store)).as(what).isEqualTo(fused);
            }
            case RETRACT -> {
                long left = size(store);
                assertThat(left).as(what + ": all or none").isIn((long) ARTICLES, (long) ARTICLES / 2);
                assertThat(HandMadeConsole.run(arguments)).as(what).isEqualTo(left == ARTICLES ? 0 : 1);
                assertThat(size(store)).as(what).isEqualTo(ARTICLES / 2);
            }
            case COMPACT -> {
                assertThat(export(store)).as(what).isEqualTo(untouched);
                assertThat(HandMadeConsole.run(arguments)).as(what).isZero();
                assertThat(export(store)).as(what).isEqualTo(untouched);
                assertThat(store.toFile().list((f, name) -> name.startsWith("Data-"))).as(what).hasSize(1);
            }
            case BACKUP -> {
                Path restored = delete(folder.resolve("restored"));
                assertThat(HandMadeConsole.run("restore", backup.toString(), "--store", restored.toString())).as(what).isZero();
                assertThat(export(restored)).as(what).isEqualTo(untouched);
            }
        }
    }

    private static int announced(String said) {
        Matcher m = ANNOUNCED.matcher(said);
        int last = 0;
        while (m.find()) {
            last = Integer.parseInt(m.group(1));
        }
        return last;
    }

    private static long size(Path folder) {
        try (GraphStore store = GraphStore.open(folder)) {
            return new ArticleStore(store, Stores.NAMES).entries().size();
        }
    }

    private static String export(Path folder) {
        try (GraphStore store = GraphStore.open(folder)) {
            return Stores.export(store);
        }
    }

    /** The files are sparse; a plain copy would fill the disk. */
    private static Path copy(Path from, Path to) {
        delete(to);
        shell("cp", "-r", "--sparse=always", from.toString(), to.toString());
        return to;
    }

    private static Path delete(Path path) {
        shell("rm", "-rf", path.toString());
        return path;
    }

    private static void shell(String... words) {
        try {
            assertThat(new ProcessBuilder(words).start().waitFor()).as(Arrays.toString(words)).isZero();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
