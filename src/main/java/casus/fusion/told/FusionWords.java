package casus.fusion.told;

import casus.text.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a language by which texts answer each other, hold places and tie groups; none for a language that has no such file. */
public final class FusionWords {

    private static final Map<String, FusionWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final List<String> FIGHTERS = List.of("own-side", "state-side", "other-side", "any-fighter");
    private static final int STEM = 6;

    /** In the order of the file, which decides between kinds. */
    private final Map<String, List<String[]>> phrases = new LinkedHashMap<>();

    private FusionWords(String language) {
        String path = "lang/" + language + "/fusion-words.tsv";
        if (language.matches("[a-z]{2,3}") && DataFile.class.getResource("/casus/ontology/" + path) != null) {
            DataFile.rows(path, 2).forEach(row -> phrases.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row[1].split(" ")));
        }
    }

    /** @param tag language tag of an article, such as {@code fr} or {@code fr-CA} */
    public static FusionWords of(String tag) {
        return BY_LANGUAGE.computeIfAbsent(tag.split("[-_]", 2)[0], FusionWords::new);
    }

    /** What the verb of a claim does to the claims of others. */
    public ToldClaim.Stance stance(String cue) {
        for (ToldClaim.Stance stance : ToldClaim.Stance.values()) {
            if (says(stance.name().toLowerCase(java.util.Locale.ROOT), cue)) {
                return stance;
            }
        }
        return ToldClaim.Stance.TELLS;
    }

    /** Whether a phrase of the kind stands in the text. */
    public boolean says(String kind, String text) {
        return find(kind, FoldedText.words(text)).isPresent();
    }

    /** The first of the kinds of which a phrase stands in the text. */
    public Optional<String> first(List<String> kinds, String text) {
        List<String> words = FoldedText.words(text);
        return kinds.stream().filter(kind -> find(kind, words).isPresent()).findFirst();
    }

    /** Who or what a figure counts, by its last word: empty for anybody, a class of fighters, else the word's stem after {@code =}. */
    public String counted(String figure) {
        List<String> words = FoldedText.words(figure);
        String noun = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (words.size() < 2 || noun.length() < 4 || Character.isDigit(noun.charAt(0)) || find("anybody", List.of(noun)).isPresent()) {
            return "";
        }
        return FIGHTERS.stream().filter(kind -> find(kind, words).isPresent()).findFirst()
                .orElse("=" + noun.substring(0, Math.min(STEM, noun.length())));
    }

    private Optional<String[]> find(String kind, List<String> words) {
        for (String[] phrase : phrases.getOrDefault(kind, List.of())) {
            for (int at = 0; at + phrase.length <= words.size(); at++) {
                if (standsAt(phrase, words, at)) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean standsAt(String[] phrase, List<String> words, int at) {
        for (int i = 0; i < phrase.length; i++) {
            String wanted = phrase[i];
            String word = words.get(at + i);
            boolean open = wanted.endsWith("*");
            if (open ? !word.startsWith(wanted.substring(0, wanted.length() - 1)) : !word.equals(wanted)) {
                return false;
            }
        }
        return true;
    }
}
