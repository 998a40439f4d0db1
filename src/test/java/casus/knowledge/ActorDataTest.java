package casus.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The actors' data files")
class ActorDataTest {

    private static final List<String> FILES = List.of("groups-middle-east.ttl", "groups-africa.ttl", "groups-europe-asia-americas.ttl",
            "organizations.ttl", "persons.ttl", "kinship.ttl");
    private static final Model MODEL = load();

    private static IRI term(String local) {
        return Values.iri("https://w3id.org/casus/ns#" + local);
    }

    private static Model load() {
        Model all = new LinkedHashModel();
        for (String file : FILES) {
            try (InputStream in = Files.newInputStream(Path.of("ontology", file))) {
                all.addAll(Rio.parse(in, "", RDFFormat.TURTLE));
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return all;
    }

    @Test
    @DisplayName("describe each actor in one place only")
    void oneEntryEach() throws IOException {
        Set<String> met = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String file : FILES) {
            Files.readAllLines(Path.of("ontology", file)).stream().filter(line -> line.matches("<[^>]+> a .*"))
                    .map(line -> line.substring(0, line.indexOf('>') + 1)).filter(id -> !met.add(id)).forEach(twice::add);
        }
        assertThat(met).isNotEmpty();
        assertThat(twice).isEmpty();
    }

    private static Set<String> strings(Resource subject, IRI property) {
        Set<String> values = new TreeSet<>();
        MODEL.filter(subject, property, null).objects().forEach(v -> values.add(v.stringValue()));
        return values;
    }

    private static Set<Resource> actors() {
        Set<Resource> actors = new HashSet<>();
        for (String type : List.of("ArmedGroup", "Organization", "Person")) {
            actors.addAll(MODEL.filter(null, RDF.TYPE, term(type)).subjects());
        }
        return actors;
    }

    @Test
    void haveNoBlankNodes() {
        assertThat(MODEL.subjects()).noneMatch(BNode.class::isInstance);
        assertThat(MODEL.objects()).noneMatch(BNode.class::isInstance);
    }

    @Test
    void giveEveryActorNamesAndSources() {
        assertThat(actors()).isNotEmpty().allSatisfy(a -> {
            assertThat(strings(a, SKOS.PREF_LABEL)).as("%s", a).isNotEmpty();
            assertThat(strings(a, DCTERMS.SOURCE)).as("%s", a).isNotEmpty();
        });
    }

    @Test
    void neverMakeOneNameBothCertainAndAmbiguousForTheSameActor() {
        assertThat(actors()).allSatisfy(a -> {
            Set<String> certain = new TreeSet<>(strings(a, SKOS.PREF_LABEL));
            certain.addAll(strings(a, SKOS.ALT_LABEL));
            certain.retainAll(strings(a, term("ambiguousLabel")));
            assertThat(certain).as("%s", a).isEmpty();
        });
    }

    @Test
    void giveOneNameToOneActorWithinACountryUnlessItIsMarkedAmbiguous() {
        Map<String, Resource> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Resource actor : actors()) {
            Set<String> certain = new TreeSet<>(strings(actor, SKOS.PREF_LABEL));
            certain.addAll(strings(actor, SKOS.ALT_LABEL));
            Set<String> countries = strings(actor, term("country"));
            for (String name : certain) {
                for (String country : countries.isEmpty() ? Set.of("no country") : countries) {
                    String key = name.toLowerCase(Locale.ROOT) + " in " + country;
                    Resource other = owners.put(key, actor);
                    if (other != null && !other.equals(actor)) {
                        shared.add(key + ": " + other + ", " + actor);
                    }
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void tieKinshipAndMembershipOnlyToListedActorsOrToThoseThatRulesMake() {
        Set<Value> listed = new HashSet<>(actors());
        for (String property : List.of("subjectGroup", "objectGroup", "memberOf")) {
            assertThat(MODEL.filter(null, term(property), null).objects()).isNotEmpty().allMatch(
                    o -> listed.contains(o) || o.stringValue().matches(".*/id/(force/[A-Z]{2}-army|org/[A-Z]{2}-(government|ministry-defense))"), property);
        }
        assertThat(MODEL.filter(null, RDF.TYPE, term("Kinship")).subjects()).allSatisfy(
                k -> assertThat(strings(k, DCTERMS.SOURCE)).as("%s", k).isNotEmpty());
    }

    @Test
    void writeYearsAsDatesWhoseEndIsNotBeforeTheirBeginning() {
        for (List<String> ends : List.of(List.of("activeFrom", "activeUntil"), List.of("from", "until"))) {
            for (Resource r : MODEL.subjects()) {
                Set<String> from = strings(r, term(ends.get(0)));
                Set<String> until = strings(r, term(ends.get(1)));
                Set<String> all = new TreeSet<>(from);
                all.addAll(until);
                assertThat(all).as("%s", r).allMatch(v -> v.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"));
                from.forEach(f -> until.forEach(u -> assertThat(u.substring(0, 4)).as("%s", r).isGreaterThanOrEqualTo(f.substring(0, 4))));
            }
        }
    }
}
