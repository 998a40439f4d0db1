package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.entity.NameKey;
import casus.language.Sentence;
import casus.language.Token;
import casus.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns of one language that take up what was named before. Immutable. */
final class CorefWords {

    /** What a noun describes. */
    record Description(EntityType type, String kind) {

        boolean fits(Entity e) {
            return e.type() == type && (type == EntityType.PLACE ? place(e.kind()) : type != EntityType.ORGANIZATION || body(e.kind()));
        }

        private boolean body(String of) {
            return switch (kind) {
                case "monitor" -> Set.of("monitor", "ngo", "un", "international", "body").contains(of);
                case "media" -> Set.of("media", "agency").contains(of);
                default -> of.equals(kind);
            };
        }

        private boolean place(String of) {
            return switch (kind) {
                case "settlement" -> Set.of("town", "city", "capital", "").contains(of);
                case "capital" -> Set.of("city", "capital").contains(of);
                case "quarter" -> Set.of("quarter", "town", "").contains(of);
                case "area" -> Set.of("province", "district", "region").contains(of);
                case "base" -> Set.of("base", "camp", "airport").contains(of);
                default -> of.equals(kind);
            };
        }
    }

    private static final int MOST_ADJECTIVES = 3;
    private final Map<String, List<Description>> descriptions = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final NameCues cues;

    CorefWords(String language) {
        String folder = "lang/" + language + "/";
        for (String[] row : DataFile.rows(folder + "descriptions.tsv", 3)) {
            descriptions.computeIfAbsent(row[0], l -> new ArrayList<>())
                    .add(new Description(EntityType.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]));
        }
        DataFile.rows(folder + "people.tsv", 1).forEach(row -> people.add(row[0]));
        cues = new NameCues(language);
    }

    /** The word before a noun and, where these stand before it, before its adjectives. */
    Token described(Sentence s, Token noun) {
        int at = noun.index() - 1;
        while (cues.is("order", "before") && at > 0 && describes(s.token(at)) && noun.index() - at <= MOST_ADJECTIVES) {
            at--;
        }
        return s.token(at);
    }

    private boolean describes(Token t) {
        return t.is("ADJ") || t.is("NOUN") || t.is("PROPN") && cues.stop(NameKey.fold(t.form())) || t.is("PROPN") && t.form().contains("-");
    }

    /** Whether bodies may be taken up in the plural whatever their number. */
    boolean collective() {
        return cues.is("collective", "plural");
    }

    NameCues cues() {
        return cues;
    }

    List<Description> describes(String lemma) {
        return descriptions.getOrDefault(lemma, List.of());
    }

    boolean person(String lemma) {
        return people.contains(lemma) || cues.of(NameKey.fold(lemma)).filter(c -> c.type() == EntityType.PERSON).isPresent();
    }

    /** {@code definite}, {@code demonstrative} or {@code possessive}, by the word before the noun. */
    Optional<String> determiner(String fold) {
        return List.of("demonstrative", "possessive", "definite").stream().filter(use -> cues.is(use, fold)).findFirst();
    }

    boolean of(String fold) {
        return cues.is("of", fold);
    }

    /** The noun is the name of the very kind of this place. */
    boolean exactly(String lemma, Entity e) {
        return cues.of(NameKey.fold(lemma)).filter(c -> c.type() == EntityType.PLACE && c.kind().equals(e.kind())).isPresent();
    }

    /** A form of the definite article that may be the indefinite plural. */
    boolean partitive(String form) {
        return cues.is("partitive", NameKey.fold(form));
    }

    boolean two(String form) {
        return cues.is("two", NameKey.fold(form));
    }

    boolean according(String form) {
        return cues.is("according", NameKey.fold(form));
    }

    /** People, or a body of people. */
    boolean actor(String lemma) {
        return person(lemma) || describes(lemma).stream().anyMatch(d -> d.type() != EntityType.PLACE);
    }
}
