package casus.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import casus.error.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hostile input")
class HostileInputTest {

    private static final String PROSE = "Des combats ont opposé lundi l'armée aux rebelles, selon des habitants. ".repeat(6);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("in an encoding that a page declares falsely, oddly or not at all is refused, never guessed")
    void encodings() throws IOException {
        byte[] latin = ("<meta charset=\"X\"><body><p>" + PROSE).getBytes(StandardCharsets.ISO_8859_1);
        for (String declared : new String[] {"us-ascii", "_x", "-", "nonsense", "utf-8", "utf-16", "utf-32", "IBM037"}) {
            byte[] page = new String(latin, StandardCharsets.ISO_8859_1).replace("X", declared).getBytes(StandardCharsets.ISO_8859_1);
            Files.write(folder.resolve("p.html"), page);
            assertThat(reasons(folder.resolve("p.html"))).as(declared).singleElement().asString().contains("is not");
        }
        byte[] utf8 = ("<meta charset=\"utf-16\"><body><p>" + PROSE).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("p.html"), utf8);
        assertThat(texts(folder.resolve("p.html"))).as("a page that says UTF-16 in UTF-8").singleElement().asString().contains("opposé");
    }

    @Test
    @DisplayName("keeps line ends and a mark of byte order from moving any word")
    void lineEnds() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\uFEFFUn.\r\nDeux.\rTrois.");
        assertThat(texts(folder.resolve("a.txt"))).containsExactly("Un.\r\nDeux.\rTrois.");
    }

    @Test
    @DisplayName("in one line of JSON Lines spoils that line only, whatever it is")
    void brokenLines() throws IOException {
        byte[] deep = ("{\"text\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        String[] lines = {"{\"id\":\"a\",\"text\":\"Un.\"}", "{\"text\":", "[]", "null", "{\"text\":\"x\",\"id\":\"\\ud800\"}",
            "{\"text\":\"x\",\"title\":\"a\\u0000b\"}", "{\"text\":\"\\udc00\"}", "{\"text\":3}", "{\"text\":{\"a\":1}}", "{\"text\":\"  \"}",
            "{\"text\":\"x\",\"published\":\"2016-02-30\"}", "{\"text\":\"x\",\"published\":\"2016-02-30T10:00\"}", "\u0001", "{'text':'x'}",
            "{\"text\":\"x\"} {\"text\":\"y\"}", "{\"text\":\"" + "x".repeat(2_000_001) + "\"}", "{\"id\":" + "9".repeat(2000) + ",\"text\":\"x\"}"};
        try (OutputStream out = Files.newOutputStream(folder.resolve("in.jsonl"))) {
            for (String line : lines) {
                out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            out.write(deep);
            out.write(new byte[] {'\n', (byte) 0xC3, '\n', (byte) 0xFF, (byte) 0xFE, '\n'});
            out.write("{\"id\":\"z\",\"text\":\"Fin.\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(texts(folder.resolve("in.jsonl"))).contains("Un.", "Fin.").allMatch(t -> List.of("Un.", "Fin.", "3", "x").contains(t));
        assertThat(reasons(folder.resolve("in.jsonl"))).hasSizeGreaterThanOrEqualTo(15).noneMatch(String::isBlank);
    }

    @Test
    @DisplayName("of fifty megabytes in one line is given up within bounds, and the next line is read")
    void hugeLine() {
        InputStream line = new SequenceInputStream(new Endless(50 << 20), new ByteArrayInputStream("\n{\"text\":\"Fin.\"}"
                .getBytes(StandardCharsets.UTF_8)));
        List<Reading> readings = new ArrayList<>();
        new ArticleReader(Metadata.NONE, Optional.of(InputFormat.JSONL), line).read(List.of("-"), readings::add);
        assertThat(readings).hasSize(2);
        assertThat(((Reading.Unreadable) readings.get(0)).reason()).contains("larger than");
        assertThat(((Reading.Read) readings.get(1)).article().text()).isEqualTo("Fin.");
    }

    @Test
    @DisplayName("beside an article, in its sidecar, is bounded as well")
    void sidecar() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Un.");
        try (OutputStream out = Files.newOutputStream(folder.resolve("a.json"))) {
            new Endless(17 << 20).transferTo(out);
        }
        assertThat(reasons(folder.resolve("a.txt"))).singleElement().asString().contains("sidecar").contains("larger");
    }

    @Test
    @DisplayName("that is empty, of zero bytes, or cut off in its compression is named")
    void emptyAndCut() throws IOException {
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.write(folder.resolve("empty.txt.gz"), new byte[0]);
        Files.write(folder.resolve("empty.html"), new byte[0]);
        Files.write(folder.resolve("plain.txt.gz"), "not compressed".getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("cut.txt.gz")))) {
            out.write(PROSE.getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(folder.resolve("cut.txt.gz"));
        Files.write(folder.resolve("cut.txt.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(texts(folder)).isEmpty();
        assertThat(reasons(folder)).hasSize(5).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class=\"article-body\">", "<b><i>", "<table><tr><td>", "<div><div>", "<ul><li>", "<svg><g>", "<font>", "<a href=x>"})
    @DisplayName("that nests a hundred thousand tags is read")
    void nested(String tags) {
        byte[] page = ("<body>" + tags.repeat(100_000) + "<p>" + PROSE + "</p><script>secret()</script>").getBytes(StandardCharsets.UTF_8);
        Optional<Article> article = read(page);
        article.ifPresent(a -> assertThat(a.text()).doesNotContain("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>&#xD800;</title>", "<meta name=author content='&#0;&#xDC00;'>", "<html lang='fr\u202E'>",
        "<link rel=canonical href='javascript:alert(1)'>", "<meta property=og:title content='&#x1B;[31m'>", "<base href='//evil'>",
        "<meta name=date content='2016-02-30'>", "<!-- -- > <p>x", "<![CDATA[", "<plaintext>", "<template><p>"})
    @DisplayName("in a page's head harms nothing")
    void oddHeads(String head) {
        read((head + "<body><p>" + PROSE + "</p></body>").getBytes(StandardCharsets.UTF_8)).ifPresent(a -> {
            assertThat(a.metadata().url()).isEmpty();
            a.metadata().title().ifPresent(t -> assertThat(TextDecoder.fit(t)).isTrue());
            a.metadata().author().ifPresent(t -> assertThat(TextDecoder.fit(t)).isTrue());
        });
    }

    @Test
    @DisplayName("is never blamed for what fails behind the reader")
    void failureBehind() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Un.");
        assertThatThrownBy(() -> new ArticleReader(Metadata.NONE, Optional.empty(), InputStream.nullInputStream())
                .read(List.of(folder.toString()), reading -> {
                    throw new CasusException(Problem.STORE_NO_SPACE, "no space");
                })).isInstanceOf(CasusException.class).hasMessage("no space");
    }

    private static Optional<Article> read(byte[] page) {
        try {
            return Optional.of(HtmlArticle.read(page, "page", Metadata.NONE));
        } catch (CasusException nothingToRead) {
            assertThat(nothingToRead.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    private static List<Reading> all(Path input) {
        List<Reading> readings = new ArrayList<>();
        new ArticleReader(Metadata.NONE, Optional.empty(), InputStream.nullInputStream()).read(List.of(input.toString()), readings::add);
        return readings;
    }

    private static List<String> texts(Path input) {
        return all(input).stream().filter(Reading.Read.class::isInstance).map(r -> ((Reading.Read) r).article().text()).toList();
    }

    private static List<String> reasons(Path input) {
        return all(input).stream().filter(Reading.Unreadable.class::isInstance).map(r -> ((Reading.Unreadable) r).reason()).toList();
    }

    /** So many letters without a line end. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }
    }
}
