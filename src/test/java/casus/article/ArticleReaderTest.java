package casus.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A text file is one article, its name without ending the id, its text untouched")
    void text() throws IOException {
        write("récit.txt", "Ligne une.\r\nLigne deux. 😀\n");
        Article article = only(read(folder.resolve("récit.txt").toString()));
        assertThat(article.id()).isEqualTo("récit");
        assertThat(article.text()).isEqualTo("Ligne une.\r\nLigne deux. 😀\n");
        assertThat(article.metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    @DisplayName("A byte order mark is no part of the text")
    void byteOrderMark() throws IOException {
        write("a.txt", "\uFEFFTexte");
        assertThat(only(read(folder.toString())).text()).isEqualTo("Texte");
    }

    @Test
    @DisplayName("What is not UTF-8, holds a NUL or is empty is refused by name, and the rest is read")
    void badFiles() throws IOException {
        Files.write(folder.resolve("latin.txt"), "été".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("utf16.txt"), "été".getBytes(StandardCharsets.UTF_16));
        write("empty.txt", " \n");
        write("nul.txt", "a\0b");
        write("good.txt", "Texte");
        List<Reading> readings = read(folder.toString());
        assertThat(unreadable(readings)).hasSize(4).allSatisfy(u -> assertThat(u.reason()).isNotBlank());
        assertThat(unreadable(readings)).extracting(u -> Path.of(u.name()).getFileName().toString())
                .containsExactly("empty.txt", "latin.txt", "nul.txt", "utf16.txt");
        assertThat(only(readings.stream().filter(r -> r instanceof Reading.Read).toList()).id()).isEqualTo("good");
    }

    @Test
    @DisplayName("A file of JSON beside a text tells its id and metadata, and the user's word wins over it")
    void sidecar() throws IOException {
        write("a.txt", "Texte");
        write("a.json", "{\"id\": \"x1\", \"published\": \"2016-02-25T10:00:00+01:00\", \"outlet\": \"Le Journal\", \"other\": 3}");
        Article article = only(read(folder.resolve("a.txt").toString()));
        assertThat(article.id()).isEqualTo("x1");
        assertThat(article.metadata().published()).contains(LocalDate.of(2016, 2, 25));
        Metadata given = Metadata.NONE.withPublished(LocalDate.of(2020, 1, 1));
        Article told = only(read(given, InputStream.nullInputStream(), folder.resolve("a.txt").toString()));
        assertThat(told.metadata().published()).contains(LocalDate.of(2020, 1, 1));
        assertThat(told.metadata().outlet()).contains("Le Journal");
    }

    @Test
    @DisplayName("Each line of JSON Lines is an article; unknown fields are ignored, missing ones allowed, bad lines named")
    void jsonLines() throws IOException {
        write("in.jsonl", """
                {"id": "a", "text": "Un.", "url": "https://news.example/1", "published": "2016-02-25", "lang": "fr", "colour": "red"}

                {"text": "Deux."}
                {"id": "c"}
                not json
                {"id": "d", "text": "Quatre.", "published": "hier"}
                {"id": "a", "text": "Encore."}
                {"id": "e", "text": "\\ud83d"}
                """);
        List<Reading> readings = read(folder.resolve("in.jsonl").toString());
        assertThat(readings.stream().filter(Reading.Read.class::isInstance).map(r -> ((Reading.Read) r).article().id()))
                .containsExactly("a", "in.jsonl-3");
        assertThat(unreadable(readings)).extracting(Reading.Unreadable::name).extracting(n -> n.replaceAll(".*:", ""))
                .containsExactly("4", "5", "6", "7", "8");
        assertThat(unreadable(readings)).extracting(Reading.Unreadable::reason).anyMatch(r -> r.contains("came before"));
    }

    @Test
    @DisplayName("Folders are read whole and in order, hidden and unknown files left out, compressed ones unpacked")
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        write("b/c/two.txt", "Deux");
        write("a.txt", "Un");
        write(".hidden.txt", "Non");
        write("notes.pdf", "Non");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("z.txt.gz")))) {
            out.write("Trois".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(folder.toString())).extracting(r -> ((Reading.Read) r).article().id()).containsExactly("a", "two", "z");
    }

    @Test
    @DisplayName("Standard input is text unless the format says otherwise")
    void standardInput() {
        List<Reading> readings = read(Metadata.NONE, stream("Bonjour"), "-");
        assertThat(only(readings).id()).isEqualTo("stdin");
        List<Reading> lines = new ArrayList<>();
        new ArticleReader(Metadata.NONE, Optional.of(InputFormat.JSONL), stream("{\"id\":\"q\",\"text\":\"T\"}"))
                .read(List.of("-"), lines::add);
        assertThat(only(lines).id()).isEqualTo("q");
    }

    @Test
    @DisplayName("A missing input stops the run before anything is read")
    void missing() {
        assertThatThrownBy(() -> read(folder.resolve("nowhere").toString())).isInstanceOf(CasusException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    @DisplayName("A compressed file that unpacks to absurd size is given up")
    void bomb() throws IOException {
        Path bomb = folder.resolve("bomb.jsonl.gz");
        byte[] lines = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 64; i++) {
                out.write(lines);
            }
        }
        assertThat(unreadable(read(bomb.toString()))).singleElement().satisfies(u -> assertThat(u.reason()).contains("unpacks"));
    }

    private List<Reading> read(String... inputs) {
        return read(Metadata.NONE, InputStream.nullInputStream(), inputs);
    }

    private static List<Reading> read(Metadata given, InputStream standardInput, String... inputs) {
        List<Reading> readings = new ArrayList<>();
        new ArticleReader(given, Optional.empty(), standardInput).read(List.of(inputs), readings::add);
        return readings;
    }

    private static Article only(List<Reading> readings) {
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) readings.get(0)).article();
    }

    private static List<Reading.Unreadable> unreadable(List<Reading> readings) {
        return readings.stream().filter(Reading.Unreadable.class::isInstance).map(Reading.Unreadable.class::cast).toList();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
