package casus.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every stored question")
class QueryContractTest {

    private static final Dataset DATA = Graphs.dataset(Fixtures.khanasser(), SecondFixture.recapture(), Fixtures.bare("other"));
    private static final Pattern PARAMETER =
            Pattern.compile("# param: ([a-z]+) (iri|string|integer|date|double|entity|place|actor|event-type)(?: default=(\\S+))? — \\S.*");

    static Stream<Path> files() {
        return Questions.files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void describesItselfInBothLanguagesAndNamesItsView(Path file) {
        List<String> header = Graphs.text(file).lines().takeWhile(line -> line.startsWith("#")).toList();
        for (String key : List.of("title", "title-fr", "description", "description-fr")) {
            assertThat(header).filteredOn(line -> line.matches("# " + key + ": \\S.*")).as(key).hasSize(1);
        }
        assertThat(header).filteredOn(line -> line.matches("# view: (table|timeline|map|graph)")).hasSize(1);
        assertThat(header).filteredOn(line -> line.startsWith("# param:")).allMatch(line -> PARAMETER.matcher(line).matches());
        assertThat(header).allMatch(line -> line.matches("# (title|title-fr|description|description-fr|param|competency|view): .*"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void selectsInAFixedOrderAndAsksNobodyElse(Path file) {
        Query query = QueryFactory.create(Graphs.text(file));
        assertThat(query.isSelectType()).isTrue();
        assertThat(query.getOrderBy()).isNotEmpty();
        assertThat(query.hasDatasetDescription()).isFalse();
        assertThat(query.toString()).doesNotContainIgnoringCase("SERVICE").doesNotContain("REGEX");
    }

    @ParameterizedTest
    @MethodSource("files")
    void usesEveryParameterThatItNames(Path file) {
        String text = Graphs.text(file);
        String body = text.lines().filter(line -> !line.startsWith("#")).reduce("", (a, b) -> a + "\n" + b);
        parameters(text).forEach((name, type) -> assertThat(body).containsPattern("\\?" + name + "\\b"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void worksWithItsParametersUnboundWithEachAloneAndWithAll(Path file) {
        String name = file.getFileName().toString().replace(".rq", "");
        String text = Graphs.text(file);
        Map<String, RDFNode> all = new HashMap<>();
        Map<String, RDFNode> defaults = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            all.put(parameter.group(1), value(parameter.group(2), "x"));
            if (parameter.group(3) != null) {
                defaults.put(parameter.group(1), value(parameter.group(2), parameter.group(3)));
            }
        }
        assertThatCode(() -> Questions.ask(DATA, name, defaults)).doesNotThrowAnyException();
        assertThatCode(() -> Questions.ask(DATA, name, all)).doesNotThrowAnyException();
        all.forEach((key, value) -> {
            Map<String, RDFNode> one = new HashMap<>(defaults);
            one.put(key, value);
            assertThatCode(() -> Questions.ask(DATA, name, one)).as(key).doesNotThrowAnyException();
        });
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> found = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            found.put(parameter.group(1), parameter.group(2));
        }
        return found;
    }

    private static RDFNode value(String type, String text) {
        return switch (type) {
            case "iri", "entity", "place", "actor" -> ResourceFactory.createResource("https://w3id.org/casus/id/place/gn-172515");
            case "event-type" -> ResourceFactory.createResource("https://w3id.org/casus/scheme/event-group/battle");
            case "integer" -> ResourceFactory.createTypedLiteral(text.equals("x") ? "3" : text, XSDDatatype.XSDinteger);
            case "date" -> ResourceFactory.createTypedLiteral("2016-02-23", XSDDatatype.XSDdate);
            case "double" -> ResourceFactory.createTypedLiteral("0.5", XSDDatatype.XSDdouble);
            default -> ResourceFactory.createPlainLiteral(text);
        };
    }
}
