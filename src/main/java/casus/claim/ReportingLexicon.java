package casus.claim;

import casus.text.DataFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reporting words of one language, read from {@code ontology/lang/<language>}. Immutable, safe to share. */
final class ReportingLexicon {

    private final Map<String, List<ReportingVerb>> verbs = new HashMap<>();
    private final Map<String, List<AttributionPhrase>> phrases = new HashMap<>();
    private final Map<String, Speaker.Interest> speakers = new HashMap<>();
    private final Map<String, Claim.Certainty> nouns = new HashMap<>();
    private final Set<String> mediumPrepositions = new HashSet<>();
    private final ClaimWords words;
    private final Set<String> documents = new HashSet<>();
    private final Set<String> mute = new HashSet<>();

    ReportingLexicon(String language) {
        words = new ClaimWords(language);
        String folder = "lang/" + language + "/";
        for (String[] row : DataFile.rows(folder + "reporting-verbs.tsv", 5)) {
            List<String> words = new ArrayList<>(List.of(row[0].split(" ")));
            ReportingVerb verb = new ReportingVerb(words.get(0), words.subList(1, words.size()), Set.of(row[1].split(",")),
                    Claim.Certainty.valueOf(row[2].toUpperCase(Locale.ROOT)), Claim.Polarity.valueOf(row[3].toUpperCase(Locale.ROOT)),
                    row[4].equals("relayed"));
            verbs.computeIfAbsent(spelling(verb.verb()), v -> new ArrayList<>()).add(verb);
        }
        for (String[] row : DataFile.rows(folder + "attribution-phrases.tsv", 3)) {
            if (row[2].equals("medium")) {
                mediumPrepositions.add(row[0]);
                continue;
            }
            AttributionPhrase phrase = new AttributionPhrase(Arrays.asList(row[0].replace("'", "' ").split(" +")),
                    Claim.Certainty.valueOf(row[1].toUpperCase(Locale.ROOT)),
                            AttributionPhrase.Link.valueOf(row[2].toUpperCase(Locale.ROOT)));
            phrases.computeIfAbsent(phrase.words().get(0), w -> new ArrayList<>()).add(phrase);
        }
        phrases.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        for (String[] row : DataFile.rows(folder + "reporting-nouns.tsv", 2)) {
            nouns.put(row[0], Claim.Certainty.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        for (String[] row : DataFile.rows(folder + "speaker-kinds.tsv", 2)) {
            if (row[1].equals("mute")) {
                mute.add(row[0]);
            } else if (row[1].equals("document")) {
                documents.add(row[0]);
                speakers.put(row[0], Speaker.Interest.OFFICIAL);
            } else {
                speakers.put(row[0], Speaker.Interest.valueOf(row[1].toUpperCase(Locale.ROOT)));
            }
        }
    }

    List<ReportingVerb> verbs(String lemma) {
        return verbs.getOrDefault(spelling(lemma), List.of());
    }

    /** One spelling for lemmas that dictionaries write with or without the circumflex ("reconnaître", "reconnaitre"). */
    private static String spelling(String lemma) {
        return lemma.replace('î', 'i').replace('û', 'u');
    }

    /** Whether this preposition makes a medium the one that passes the words on («pour le journal X»). */
    boolean relays(String preposition) {
        return mediumPrepositions.contains(preposition);
    }

    /** The certainty that this noun of saying lends to its that-clause, if it is one. */
    Optional<Claim.Certainty> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** The small words of the language. */
    ClaimWords words() {
        return words;
    }

    /** The phrases that begin with this word, the longest first. */
    List<AttributionPhrase> phrases(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    /** Whether somebody described by this noun speaks for a body rather than for himself. */
    boolean speaksFor(String lemma) {
        return speakers.containsKey(lemma);
    }

    /** Whether this noun is a text that says things («dans un communiqué, il est affirmé …»). */
    boolean document(String lemma) {
        return documents.contains(lemma);
    }

    /** Whether this noun never speaks by itself, though texts attribute to it («selon un premier bilan»). */
    boolean mute(String lemma) {
        return mute.contains(lemma);
    }

    /** The interest that speakers described by this noun have, if it is a speaker's noun at all. */
    Optional<Speaker.Interest> interest(String lemma) {
        return Optional.ofNullable(speakers.get(lemma));
    }
}
