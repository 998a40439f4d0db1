package casus.knowledge;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.gazetteer.ActorEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Turns the actors' Turtle into entries. The type of an actor is the first part of its id ({@code group/…}, {@code person/…}, {@code org/…}). */
final class ActorReader {

    static final String BASE = "https://w3id.org/casus/id/";
    private static final String NS = "https://w3id.org/casus/ns#";
    private static final Map<String, EntityType> TYPES = Map.of("group", EntityType.GROUP, "person", EntityType.PERSON, "org", EntityType.ORGANIZATION,
            "force", EntityType.GROUP);
    private static final Pattern YEAR = Pattern.compile("^(\\d{4})");
    private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2})$");

    private ActorReader() {
    }

    static List<ActorEntry> read(Model model) {
        Map<String, ActorEntry> entries = new TreeMap<>();
        for (Resource r : model.filter(null, SKOS.PREF_LABEL, null).subjects()) {
            String id = r.stringValue().startsWith(BASE) ? r.stringValue().substring(BASE.length()) : "";
            EntityType type = TYPES.get(id.split("/", 2)[0]);
            if (type != null) {
                entries.put(id, entry(model, r, id, type));
            }
        }
        return List.copyOf(entries.values());
    }

    private static ActorEntry entry(Model model, Resource r, String id, EntityType type) {
        Set<String> names = new HashSet<>();
        model.getStatements(r, SKOS.PREF_LABEL, null).forEach(s -> names.add(s.getObject().stringValue()));
        model.getStatements(r, SKOS.ALT_LABEL, null).forEach(s -> names.add(s.getObject().stringValue()));
        Set<String> ambiguous = strings(model, r, "ambiguousLabel");
        names.removeAll(ambiguous);
        Set<String> countries = new HashSet<>();
        for (String c : strings(model, r, "country")) {
            Matcher m = COUNTRY.matcher(c);
            if (m.find()) {
                countries.add(m.group(1));
            }
        }
        String kind = strings(model, r, "kind").stream().sorted().findFirst().map(k -> k.replaceAll("^.*[#/]", "")).orElse("");
        Entity entity = new Entity(id, type, label(model, r), Optional.empty(),
                countries.size() == 1 ? countries.stream().findFirst() : Optional.empty(), kind, true);
        return new ActorEntry(entity, names, ambiguous, countries, year(model, r, "activeFrom"), year(model, r, "activeUntil"),
                strings(model, r, "memberOf").stream().sorted().map(i -> i.startsWith(BASE) ? i.substring(BASE.length()) : i).toList());
    }

    /** The preferred label, in English if there is one, since the key of an entity is its usual English name. */
    private static String label(Model model, Resource r) {
        Map<String, String> byLanguage = new TreeMap<>();
        model.getStatements(r, SKOS.PREF_LABEL, null).forEach(s -> {
            String language = s.getObject() instanceof Literal l ? l.getLanguage().orElse("") : "";
            byLanguage.put(language.toLowerCase(Locale.ROOT), s.getObject().stringValue());
        });
        return Optional.ofNullable(byLanguage.get("en")).or(() -> Optional.ofNullable(byLanguage.get("fr")))
                .orElseGet(() -> byLanguage.values().iterator().next());
    }

    private static Set<String> strings(Model model, Resource r, String property) {
        IRI p = SimpleValueFactory.getInstance().createIRI(NS, property);
        Set<String> values = new HashSet<>();
        for (Value v : model.filter(r, p, null).objects()) {
            values.add(v.stringValue());
        }
        return values;
    }

    private static OptionalInt year(Model model, Resource r, String property) {
        return strings(model, r, property).stream().map(YEAR::matcher).filter(Matcher::find).mapToInt(m -> Integer.parseInt(m.group(1))).findFirst();
    }
}
