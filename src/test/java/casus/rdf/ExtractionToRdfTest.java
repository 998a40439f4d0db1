package casus.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import casus.claim.Claim;
import casus.extract.Extraction;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An extraction as RDF")
class ExtractionToRdfTest {

    private static final List<Statement> STATEMENTS = Graphs.statements(Fixtures.khanasser());
    private static final Model MODEL = new LinkedHashModel(STATEMENTS);
    private static final String ARTICLE = "https://w3id.org/casus/data/article/syrie-2016%2F%C3%A9%201";

    @Test
    void standsInTheGraphOfItsArticleAlone() {
        assertThat(STATEMENTS).allMatch(s -> s.getContext().stringValue()
                .equals("https://w3id.org/casus/data/graph/article/syrie-2016%2F%C3%A9%201"));
    }

    @Test
    void holdsNoBlankNodesAndNoStatementTwice() {
        assertThat(STATEMENTS).noneMatch(s -> s.getSubject().isBNode() || s.getObject().isBNode());
        assertThat(new HashSet<>(STATEMENTS)).hasSameSizeAs(STATEMENTS);
    }

    @Test
    void isToldSubjectBySubject() {
        HashSet<Resource> left = new HashSet<>();
        Resource current = null;
        for (Statement s : STATEMENTS) {
            if (!s.getSubject().equals(current)) {
                assertThat(left.add(s.getSubject())).as("%s comes back", s.getSubject()).isTrue();
                current = s.getSubject();
            }
        }
    }

    @Test
    void isTheSameBytesWhateverTheOrderOfFindings() {
        for (Formats format : Formats.values()) {
            assertThat(Arrays.equals(Graphs.bytes(format, Fixtures.khanasser()), Graphs.bytes(format, Fixtures.shuffled())))
                    .as(format.title()).isTrue();
        }
    }

    @Test
    void quotesExactlyTheWordsAtItsCodePoints() {
        int[] points = Fixtures.TEXT.codePoints().toArray();
        assertThat(MODEL.filter(null, RDF.TYPE, Casus.SPAN)).isNotEmpty().allSatisfy(s -> {
            int begin = number(s.getSubject(), Nif.BEGIN_INDEX);
            int end = number(s.getSubject(), Nif.END_INDEX);
            assertThat(new String(points, begin, end - begin)).isEqualTo(text(s.getSubject(), Nif.ANCHOR_OF));
            assertThat(s.getSubject().stringValue()).isEqualTo(ARTICLE + "#char=" + begin + "," + end);
        });
    }

    @Test
    void givesEveryClaimEventFigureAndTimeItsEvidenceExtractorRuleAndConfidence() {
        for (IRI type : List.of(Casus.CLAIM, Casus.EVENT_DESCRIPTION, Casus.FIGURE, Casus.TIME_STATEMENT)) {
            assertThat(MODEL.filter(null, RDF.TYPE, type)).isNotEmpty().allSatisfy(s -> {
                for (IRI property : List.of(Casus.EVIDENCE, Casus.EXTRACTED_BY, Casus.RULE, Casus.CONFIDENCE, Casus.IN_ARTICLE)) {
                    assertThat(MODEL.contains(s.getSubject(), property, null)).as("%s %s", s.getSubject(), property).isTrue();
                }
            });
        }
    }

    @Test
    void letsTheArticleClaimWhatNoSpeakerTells() {
        assertThat(MODEL.filter(null, Casus.OWN_VOICE, Values.literal(true)).subjects().stream()
                .map(Resource::stringValue)).containsExactlyInAnyOrder(
                ARTICLE + "#claim-own-event-capture-210-219", ARTICLE + "#claim-own-event-shelling-267-280");
        Resource own = Values.iri(ARTICLE + "#claim-own-event-shelling-267-280");
        assertThat(Models.getPropertyIRI(MODEL, own, PROV.WAS_ATTRIBUTED_TO)).map(Object::toString).contains(ARTICLE);
        assertThat(MODEL.filter(own, Casus.ASSERTS_FIGURE, null)).hasSize(1);
    }

    @Test
    void tiesEveryFigureToTheClaimsWhoseWordsHoldIt() {
        Resource hundreds = Values.iri(ARTICLE + "#figure-killed-167-189");
        assertThat(MODEL.filter(null, Casus.ASSERTS_FIGURE, hundreds).subjects()).singleElement()
                .satisfies(claim -> assertThat(Models.getPropertyIRI(MODEL, claim, PROV.WAS_ATTRIBUTED_TO)).map(Object::toString)
                        .contains("https://w3id.org/casus/data/person/x-mqds"));
    }

    @Test
    void keepsClaimsApartThatSayTheSameWordsOfDifferentEvents() {
        Extraction x = Fixtures.khanasser();
        Claim first = x.claims().get(0);
        Claim second = new Claim(first.chain(), first.content(), List.of(2), first.speech(), first.certainty(), first.polarity(),
                first.rule(), first.confidence());
        Model model = new LinkedHashModel(Graphs.statements(new Extraction(x.article(), x.analysis(), x.anchor(), x.mentions(), x.times(),
                x.events(), List.of(first, second, first))));
        assertThat(model.filter(null, Casus.OWN_VOICE, Values.literal(false)).subjects()).hasSize(2);
        assertThat(model.filter(null, Casus.TELLS_OF, Values.iri(ARTICLE + "#event-shelling-267-280"))).hasSize(1);
    }

    @Test
    void letsTheArticleGiveNoFigureThatASpeakerGives() {
        Extraction x = Fixtures.khanasser();
        Claim own = new Claim(List.of(), x.analysis().sentences().get(1).span(), List.of(0), Claim.Speech.INDIRECT, Claim.Certainty.CERTAIN,
                Claim.Polarity.POSITIVE, "narrative", 0.8);
        Model model = new LinkedHashModel(Graphs.statements(new Extraction(x.article(), x.analysis(), x.anchor(), x.mentions(), x.times(),
                x.events(), List.of(x.claims().get(0), x.claims().get(1), own))));
        assertThat(model.filter(null, Casus.ASSERTS_FIGURE, Values.iri(ARTICLE + "#figure-killed-43-86")).subjects()).singleElement()
                .satisfies(claim -> assertThat(model.contains(claim, Casus.OWN_VOICE, Values.literal(false))).isTrue());
    }

    @Test
    void saysThatNoDateIsToldAndBoundsItByTheAnchor() {
        Resource time = Values.iri(ARTICLE + "#time-of-event-shelling-267-280");
        assertThat(Models.getPropertyIRI(MODEL, time, Casus.PRECISION)).contains(Scheme.PRECISION.concept("unstated"));
        assertThat(text(time, Casus.LATEST)).isEqualTo("2016-02-26");
        assertThat(MODEL.contains(time, Casus.TIME_VALUE, null)).isFalse();
    }

    @Test
    void recordsAHeaderThatIsNotBelieved() {
        Model bare = new LinkedHashModel(Graphs.statements(Fixtures.bare("b")));
        assertThat(Models.objectLiteral(bare.filter(null, Casus.HEADER_DATE, null)).map(Literal::getLabel)).contains("2024-03-28");
        assertThat(Models.objectLiteral(bare.filter(null, Casus.ANCHOR_REMARK, null)).map(Literal::getLabel))
                .hasValueSatisfying(r -> assertThat(r).isNotBlank());
        assertThat(bare.contains(null, Casus.ANCHOR_DATE, null)).isFalse();
    }

    @Test
    void writesDecimalsThatAStoreCanDeleteAgain() {
        assertThat(STATEMENTS).extracting(Statement::getObject).filteredOn(v -> v instanceof Literal l
                && l.getDatatype().equals(XSD.DECIMAL))
                .isNotEmpty().allSatisfy(v -> assertThat(v.stringValue()).matches("-?(0|[1-9][0-9]*)\\.([0-9]*[1-9]|0)"));
        assertThat(List.of(Emitter.plain(0.5), Emitter.plain(100), Emitter.plain(-0.0), Emitter.plain(0.1 + 0.2), Emitter.plain(1e-9)))
                .containsExactly("0.5", "100.0", "0.0", "0.3", "0.0");
    }

    @Test
    void namesTheVersionOfTheBuild() {
        assertThat(Graphs.text(Path.of("pom.xml"))).contains("<artifactId>casus</artifactId>\n  <version>"
                + Software.CASUS.version() + "</version>");
    }

    private static int number(Resource subject, IRI property) {
        return Integer.parseInt(text(subject, property));
    }

    private static String text(Resource subject, IRI property) {
        return Models.getPropertyLiteral(MODEL, subject, property).orElseThrow().getLabel();
    }
}
