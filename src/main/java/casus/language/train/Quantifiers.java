package casus.language.train;

import java.util.List;
import java.util.Locale;

/**
 * Makes the noun the head of "plus de quarante civils". Treebanks hang the noun on the adverb; who asks whom an attack killed would get
 * "plus". The adverb becomes a modifier of the noun, with "de" as its fixed part, as in "au moins quarante civils".
 */
final class Quantifiers {

    private Quantifiers() {
    }

    /** Changes heads and relations in place. */
    static void rehang(TreebankWords words, List<String> forms, List<String> tags, List<Integer> heads, List<String> relations) {
        for (int adverb = 0; adverb + 2 < forms.size(); adverb++) {
            boolean opens = words.adverbs().contains(lower(forms, adverb)) && words.links().contains(lower(forms, adverb + 1));
            int noun = opens ? heads.get(adverb + 1) : -1;
            boolean hangs = noun > adverb && heads.get(noun) == adverb && relations.get(noun).startsWith("obl");
            boolean counted = hangs && (words.counters().contains(lower(forms, noun)) || isCounted(noun, tags, heads));
            if (counted) {
                swap(adverb, noun, heads, relations);
            }
        }
    }

    private static void swap(int adverb, int noun, List<Integer> heads, List<String> relations) {
        heads.set(noun, heads.get(adverb));
        relations.set(noun, relations.get(adverb));
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == adverb && !relations.get(i).equals("advmod")) {
                heads.set(i, noun);
            }
        }
        heads.set(adverb, noun);
        relations.set(adverb, "advmod");
        heads.set(adverb + 1, adverb);
        relations.set(adverb + 1, "fixed");
    }

    private static boolean isCounted(int noun, List<String> tags, List<Integer> heads) {
        if (tags.get(noun).equals("NUM")) {
            return true;
        }
        for (int i = 0; i < noun; i++) {
            if (heads.get(i) == noun && tags.get(i).equals("NUM")) {
                return true;
            }
        }
        return false;
    }

    private static String lower(List<String> forms, int i) {
        return forms.get(i).toLowerCase(Locale.ROOT);
    }
}
