package casus.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import casus.claim.Claim;
import casus.claim.Speaker;
import casus.event.EventType;
import casus.event.FigureKind;
import casus.event.Status;
import casus.event.Victims;
import casus.mention.MentionKind;
import casus.time.Anchor;
import casus.time.TimeExpression;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.rdf4j.model.IRI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The vocabulary")
class VocabularyTest {

    private static final Model ONTOLOGY = ModelFactory.createDefaultModel().read("ontology/casus.ttl");
    private static final Model SCHEMES = ModelFactory.createDefaultModel().read("ontology/event-types.ttl");

    private static Set<String> constants() {
        return Arrays.stream(Casus.class.getFields()).filter(f -> Modifier.isStatic(f.getModifiers())
                && f.getType() == IRI.class).map(f -> {
            try {
                return ((IRI) f.get(null)).stringValue();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> declared() {
        return ONTOLOGY.listSubjects().toList().stream().map(Resource::getURI).filter(uri -> uri.startsWith(Casus.NAMESPACE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasAConstantForEveryDeclaredTermAndDeclaresEveryConstant() {
        assertThat(constants()).isEqualTo(declared());
    }

    @Test
    void labelsAndExplainsEveryTermInEnglishAndFrench() {
        for (Resource term : ONTOLOGY.listSubjectsWithProperty(RDF.type).toList()) {
            for (String language : List.of("en", "fr")) {
                assertThat(term.listProperties(RDFS.label, language).toList()).as("%s label %s", term, language).hasSize(1);
                assertThat(term.listProperties(RDFS.comment, language).toList()).as("%s comment %s", term, language).hasSize(1);
            }
        }
    }

    @Test
    void labelsAndDefinesEveryValueInEnglishAndFrench() {
        for (Scheme scheme : Scheme.values()) {
            for (Resource concept : concepts(scheme)) {
                for (String language : List.of("en", "fr")) {
                    assertThat(concept.listProperties(SKOS.prefLabel, language).toList()).as("%s %s", concept, language).hasSize(1);
                    assertThat(concept.listProperties(SKOS.definition, language).toList()).as("%s %s", concept, language).hasSize(1);
                }
                assertThat(concept.getURI()).endsWith("/" + concept.getProperty(SKOS.notation).getString());
            }
        }
    }

    @Test
    void listsExactlyTheValuesThatTheProgramKnows() {
        values(Scheme.EVENT_TYPE, EventType.values());
        values(Scheme.STATUS, Status.values());
        values(Scheme.FIGURE_KIND, FigureKind.values());
        values(Scheme.VICTIMS, Victims.values());
        values(Scheme.MENTION_KIND, MentionKind.values());
        values(Scheme.SPEECH, Claim.Speech.values());
        values(Scheme.CERTAINTY, Claim.Certainty.values());
        values(Scheme.POLARITY, Claim.Polarity.values());
        values(Scheme.INTEREST, Speaker.Interest.values());
        values(Scheme.TIME_KIND, TimeExpression.Kind.values());
        values(Scheme.PRECISION, TimeExpression.Precision.values());
        values(Scheme.ANCHOR_ORIGIN, Anchor.Origin.values());
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void hasASchemeForEveryValueList(Scheme scheme) {
        assertThat(SCHEMES.contains(resource(scheme.iri().stringValue()), RDF.type, SKOS.ConceptScheme)).isTrue();
        assertThat(concepts(scheme)).isNotEmpty();
    }

    @Test
    void mapsEveryEventTypeToAnotherSchemeAndEveryMappingLeadsToADescribedConcept() {
        List<Property> mappings = List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch);
        for (EventType type : EventType.values()) {
            Resource concept = resource(Scheme.EVENT_TYPE.concept(type).stringValue());
            List<Resource> targets = mappings.stream().flatMap(m -> SCHEMES.listObjectsOfProperty(concept, m).toList().stream())
                    .map(n -> n.asResource()).toList();
            assertThat(targets).as(type.localName()).isNotEmpty()
                    .allMatch(t -> SCHEMES.contains(t, RDF.type, SKOS.Concept) && SCHEMES.contains(t, SKOS.notation)
                            && SCHEMES.contains(t, SKOS.prefLabel));
        }
    }

    static List<Path> queries() {
        return Questions.files();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void declaresEveryTermThatAQueryUses(Path file) {
        Query query = QueryFactory.create(Graphs.text(file));
        Set<String> known = declared();
        SCHEMES.listSubjects().forEachRemaining(s -> known.add(s.getURI()));
        assertThat(Terms.of(query)).filteredOn(uri -> uri.startsWith("https://w3id.org/casus/")).isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void letsShapesAllowAllValuesOfAListOrNone(Scheme scheme) {
        List<String> allowed = ModelFactory.createDefaultModel().read("ontology/shapes.ttl").listObjects().toList().stream()
                .filter(n -> n.isURIResource() && n.asResource().getURI().startsWith(scheme.iri() + "/")).map(Object::toString).toList();
        if (!allowed.isEmpty()) {
            assertThat(allowed).containsExactlyInAnyOrderElementsOf(concepts(scheme).stream().map(Resource::getURI).toList());
        }
    }

    @Test
    void declaresEveryTermThatDataFilesUse() {
        Set<String> known = declared();
        for (Path file : Graphs.dataFiles()) {
            ModelFactory.createDefaultModel().read(file.toUri().toString()).listStatements().forEachRemaining(s ->
                    assertThat(known).as("%s", s).containsAll(Stream.of(s.getPredicate().asNode(),
                            s.getObject().asNode()).filter(Node::isURI)
                            .map(Node::getURI).filter(uri -> uri.startsWith(Casus.NAMESPACE)).toList()));
        }
    }

    private static void values(Scheme scheme, Enum<?>[] values) {
        assertThat(concepts(scheme).stream().map(Resource::getURI)).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(values).map(v -> scheme.concept(v).stringValue()).toList());
    }

    /** The values of a list; upper nodes of the hierarchy of event types, which are no values, have no notation. */
    private static List<Resource> concepts(Scheme scheme) {
        return SCHEMES.listSubjectsWithProperty(SKOS.inScheme, resource(scheme.iri().stringValue())).toList().stream()
                .filter(c -> c.hasProperty(SKOS.notation)).toList();
    }

    private static Resource resource(String uri) {
        return ResourceFactory.createResource(uri);
    }
}
