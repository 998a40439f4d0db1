package casus.twins;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.article.Metadata;
import casus.extract.Extractor;
import casus.knowledge.Knowledge;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Twin files")
class TwinTest {

    private static final Path ROOT = Path.of("src/test/resources/twins");
    private static final Path ENGLISH = ROOT.resolve("en");
    /** A Thursday; every twin counts its relative dates from it. */
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 7);

    @TestFactory
    Stream<DynamicTest> theGraphOfEachArticleIsTheOneExpected() throws IOException {
        Knowledge knowledge = Knowledge.standard();
        Extractor french = new Extractor(knowledge, "fr");
        Extractor english = new Extractor(knowledge, "en");
        List<Path> articles;
        try (Stream<Path> files = Files.walk(ROOT)) {
            articles = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        assertThat(articles).isNotEmpty();
        return articles.stream().map(f -> DynamicTest.dynamicTest(ROOT.relativize(f).toString(), () -> compare(f.startsWith(ENGLISH) ? english : french, f)));
    }

    private static void compare(Extractor extractor, Path file) throws IOException {
        String name = file.getFileName().toString().replace(".txt", "");
        Model found = EssentialGraph.of(extractor.extract(new Article(name, Files.readString(file).strip(),
                Metadata.NONE.withPublished(PUBLISHED))));
        Path twin = file.resolveSibling(name + ".ttl");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(twin, EssentialGraph.turtle(found));
        }
        Model expected = Rio.parse(new StringReader(Files.readString(twin)), RDFFormat.TURTLE);
        if (!Models.isomorphic(expected, found)) {
            assertThat(EssentialGraph.turtle(found)).as(twin
                    + " (-Dgolden.update=true writes it anew)").isEqualTo(EssentialGraph.turtle(expected));
        }
        assertThat(found).isNotEmpty();
    }
}
