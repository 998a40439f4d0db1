package casus.language.lexicon;

import casus.text.DataFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * English forms: small words and exceptions from {@code ontology/lang/en/forms.tsv}, all others from a list of lemmas and irregular forms
 * (derived from WordNet) by the rules of inflection. Immutable.
 */
public final class EnglishLexicon implements Lexicon {

    private static final String RESOURCE = "/casus/model/en.words";
    private static final List<String> CLOSED = List.of("ADP", "PRON", "DET", "AUX", "SCONJ", "CCONJ", "PART", "NUM", "ADV", "VERB", "NOUN",
            "ADJ");

    /** Letters of the parts of speech of each lemma. */
    private final Map<String, String> lemmas = new HashMap<>(120_000);
    /** Lemma by letter and irregular form. */
    private final Map<String, String> irregular = new HashMap<>(8_000);
    private final Map<String, Reading> exceptions = new HashMap<>();
    private final Map<String, Integer> closed = new HashMap<>();

    public EnglishLexicon() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                EnglishLexicon.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] columns = line.split(" ");
                if (columns.length == 2) {
                    lemmas.put(columns[0], columns[1]);
                } else if (!line.startsWith("#")) {
                    irregular.put(columns[1] + columns[0], columns[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String[] row : DataFile.rows("lang/en/forms.tsv", 4)) {
            exceptions.put(row[1] + " " + row[0], new Reading(row[2], row[3].equals("_") ? "" : row[3]));
            closed.merge(row[0], 1 << 8 + CLOSED.indexOf(row[1].split(":")[0]), (a, b) -> a | b);
        }
    }

    /** One bit per kind of form, and one per kind of small word. */
    @Override
    public int ambiguity(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        int mask = closed.getOrDefault(lower, 0);
        String letters = common(lemmas.getOrDefault(lower, ""), mask != 0);
        mask |= letters.contains("n") ? 1 : 0;
        mask |= letters.contains("v") ? 2 : 0;
        mask |= letters.contains("a") ? 4 : 0;
        mask |= letters.contains("r") ? 8 : 0;
        mask |= lemma(lower, 'n') != null ? 16 : 0;
        if (lemma(lower, 'v') != null) {
            mask |= lower.endsWith("ing") ? 32 : lower.endsWith("s") ? 64 : 128;
        }
        return mask;
    }

    /** The parts of speech found in tagged text; the others only count for words that have no better. */
    private static String common(String letters, boolean small) {
        int hyphen = letters.indexOf('-');
        return hyphen < 0 || hyphen == 0 && !small ? letters : letters.substring(0, hyphen);
    }

    @Override
    public Reading reading(String form, String wordTag) {
        String lower = form.toLowerCase(Locale.ROOT);
        Reading exception = exceptions.get(wordTag + " " + lower);
        if (exception != null) {
            return exception;
        }
        return switch (wordTag) {
            case "VERB:F", "AUX:F" -> finite(lower);
            case "VERB:I", "AUX:I" -> new Reading(lower, "VerbForm=Inf");
            case "VERB:G", "AUX:G" -> new Reading(inflected(lower, 'v'), "Tense=Pres|VerbForm=Part");
            case "VERB:P", "AUX:P" -> new Reading(inflected(lower, 'v'), "Tense=Past|VerbForm=Part");
            case "NOUN" -> noun(lower);
            case "ADJ" -> new Reading(inflected(lower, 'a'), "");
            case "PROPN", "X", "SYM", "PUNCT" -> new Reading(form, "");
            default -> new Reading(lower, "");
        };
    }

    private Reading finite(String form) {
        if (isLemma(form, 'v') && !irregular.containsKey('v' + form)) {
            return new Reading(form, "Mood=Ind|Tense=Pres|VerbForm=Fin");
        }
        String lemma = inflected(form, 'v');
        boolean third = form.endsWith("s") && !lemma.endsWith("s") || form.endsWith("sses");
        return new Reading(lemma, third ? "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin" : "Mood=Ind|Tense=Past|VerbForm=Fin");
    }

    private Reading noun(String form) {
        String lemma = isLemma(form, 'n') && lemma(form, 'n') == null ? form : inflected(form, 'n');
        return new Reading(lemma, lemma.equals(form) ? "Number=Sing" : "Number=Plur");
    }

    private String inflected(String form, char letter) {
        String lemma = lemma(form, letter);
        return lemma != null ? lemma : isLemma(form, letter) ? form : Inflection.guess(form, letter);
    }

    /** The lemma of an inflected form, or null. */
    private String lemma(String form, char letter) {
        String lemma = irregular.get(letter + form);
        if (lemma != null) {
            return lemma;
        }
        for (String candidate : Inflection.candidates(form, letter)) {
            if (isLemma(candidate, letter)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean isLemma(String word, char letter) {
        return lemmas.getOrDefault(word, "").indexOf(letter) >= 0;
    }
}
