package casus.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The regular endings of English: what the lemma of a form may be. */
final class Inflection {

    /** Ending and what stands for it in the lemma, the likelier first. */
    private static final Map<Character, List<String[]>> ENDINGS = Map.of(
            'n', pairs("ies y", "ves f", "ses s", "xes x", "zes z", "ches ch", "shes sh", "men man", "s "),
            'v', pairs("ies y", "ied y", "ches ch", "shes sh", "sses ss", "xes x", "es e", "s ", "ed e", "ed ", "ing e", "ing "),
            'a', pairs("ier y", "iest y", "er e", "er ", "est e", "est "),
            'r', pairs());

    private Inflection() {
    }

    private static List<String[]> pairs(String... pairs) {
        List<String[]> endings = new ArrayList<>();
        for (String pair : pairs) {
            endings.add(pair.split(" ", 2));
        }
        return List.copyOf(endings);
    }

    static List<String> candidates(String form, char letter) {
        List<String> candidates = new ArrayList<>(3);
        for (String[] ending : ENDINGS.get(letter)) {
            int stem = form.length() - ending[0].length();
            if (stem > 1 && form.endsWith(ending[0]) && !(ending[0].equals("s") && form.endsWith("ss"))) {
                candidates.add(form.substring(0, stem) + ending[1]);
                boolean doubled = letter == 'v' && ending[1].isEmpty() && stem > 2 && form.charAt(stem - 1) == form.charAt(stem - 2);
                if (doubled) {
                    candidates.add(form.substring(0, stem - 1));
                }
            }
        }
        return candidates;
    }

    /** The lemma of a form that no list knows; adjectives are left as they are. */
    static String guess(String form, char letter) {
        List<String> candidates = letter == 'n' || letter == 'v' ? candidates(form, letter) : List.of();
        if (candidates.isEmpty()) {
            return form;
        }
        String last = candidates.get(candidates.size() - 1);
        boolean silent = letter == 'v' && candidates.size() > 1 && last.matches(".*[aeiou][bcdgkmptvz]$|.*[cgsvz]$")
                && !last.matches(".*[aeiou]{2}.$");
        return silent ? candidates.get(candidates.size() - 2) : last;
    }
}
