package casus.language.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes of a model. A <em>surface tag</em> belongs to a token as written and joins the tags of its words with "+"
 * ({@code ADP+DET} for "du"). A <em>word tag</em> is a universal part of speech, for verbs with its kind: {@code VERB:F} finite,
 * {@code :I} infinitive, {@code :P} past participle, {@code :G} present participle or gerund.
 *
 * @param relations dependency relations; number 0 stands for none
 */
public record Inventory(List<String> surfaceTags, List<String> wordTags, List<String> relations) {

    /** Stands for a word tag the training data never held. */
    public static final int UNKNOWN = 99;

    public Inventory {
        surfaceTags = List.copyOf(surfaceTags);
        wordTags = List.copyOf(wordTags);
        relations = List.copyOf(relations);
    }

    /** Numbers by name, for fast look-up. */
    public static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        return Map.copyOf(numbers);
    }

    /** The part of speech of a word tag, without the kind of verb. */
    public static String partOfSpeech(String wordTag) {
        int colon = wordTag.indexOf(':');
        return colon < 0 ? wordTag : wordTag.substring(0, colon);
    }

    /** The word tag that a part of speech with its features stands for. */
    public static String wordTag(String upos, String feats) {
        if (!upos.equals("VERB") && !upos.equals("AUX")) {
            return upos;
        }
        if (feats.contains("VerbForm=Part")) {
            return upos + (feats.contains("Tense=Pres") ? ":G" : ":P");
        }
        if (feats.contains("VerbForm=Ger")) {
            return upos + ":G";
        }
        return upos + (feats.contains("VerbForm=Inf") ? ":I" : ":F");
    }
}
