package casus.language.lexicon;

import java.util.Set;

/** Translates the tags of the French dictionary. */
final class FrenchTags {

    private static final Set<String> VERBS = Set.of("VERB", "AUX");

    private FrenchTags() {
    }

    /** One bit per kind of word; the kinds of verb are kept apart. */
    static int maskOf(CharSequence tag) {
        return switch (tag.charAt(0)) {
            case 'V' -> has(tag, "ppa") ? 1 : has(tag, "ppr") ? 2 : has(tag, "inf") ? 4 : 8;
            case 'N' -> 16;
            case 'J' -> 32;
            case 'A' -> 64;
            case 'Z' -> 128;
            case 'P' -> 256;
            case 'D' -> 512;
            case 'R' -> 1024;
            case 'C' -> 2048;
            default -> 4096;
        };
    }

    private static boolean has(CharSequence tag, String part) {
        return tag.toString().contains(part);
    }

    /** How well a dictionary tag agrees with a word tag; 0 for not at all. */
    static int fit(String tag, String wordTag) {
        char c = tag.charAt(0);
        return switch (wordTag) {
            case "VERB:F", "AUX:F" -> c == 'V' ? finiteFit(tag) : 0;
            case "VERB:I", "AUX:I" -> c == 'V' && tag.contains("inf") ? 5 : 0;
            case "VERB:P", "AUX:P" -> c == 'V' && tag.contains("ppa") ? 5 : c == 'J' ? 1 : 0;
            case "VERB:G", "AUX:G" -> c == 'V' && tag.contains("ppr") ? 5 : 0;
            case "NOUN" -> c == 'N' ? 5 : c == 'J' ? 2 : c == 'V' && tag.contains("ppa") ? 1 : 0;
            case "ADJ" -> c == 'J' ? 5 : c == 'V' && tag.contains("ppa") ? 2 : c == 'N' ? 1 : 0;
            case "ADV" -> c == 'A' ? 5 : 0;
            case "ADP" -> c == 'P' && !tag.startsWith("P+") ? 5 : 0;
            case "DET" -> c == 'D' || c == 'T' ? 5 : 0;
            case "PRON" -> c == 'R' ? 5 : c == 'D' ? 1 : 0;
            case "CCONJ", "SCONJ" -> c == 'C' ? 5 : 0;
            default -> 0;
        };
    }

    /**
     * News tells in the indicative and the third person; the moods share many forms ("attaque"). The auxiliaries go before their
     * homographs ("étaient" of étayer).
     */
    private static int finiteFit(String tag) {
        if (tag.contains("ppa") || tag.contains("ppr") || tag.contains("inf")) {
            return 0;
        }
        int mood = tag.contains(" ind ") ? 6 : tag.contains(" con ") ? 5 : tag.contains(" sub ") ? 4 : 2;
        boolean auxiliary = tag.startsWith("V etre") || tag.startsWith("V avoir");
        return mood * 2 + (tag.contains(" 3 ") ? 1 : 0) + (auxiliary ? 20 : 0);
    }

    /** Feminine and plural pronouns and articles keep their form; everything else takes the dictionary's lemma. */
    static String lemma(String stem, String form) {
        return stem.isEmpty() || stem.contains("+") ? form : stem;
    }

    static String feats(String tag, String wordTag) {
        String[] parts = tag.substring(0, tag.length() - 1).trim().split(" ");
        String gender = "";
        String number = "";
        String person = "";
        String mood = "";
        String tense = "";
        for (int i = 1; i < parts.length; i++) {
            switch (parts[i]) {
                case "m" -> gender = "Gender=Masc|";
                case "f" -> gender = "Gender=Fem|";
                case "s" -> number = "Number=Sing|";
                case "p" -> number = "Number=Plur|";
                case "1", "2", "3" -> person = "Person=" + parts[i] + "|";
                case "ind" -> mood = "Mood=Ind|";
                case "con" -> mood = "Mood=Cnd|";
                case "sub" -> mood = "Mood=Sub|";
                case "imp" -> mood = "Mood=Imp|";
                case "pres" -> tense = "Tense=Pres|";
                case "impa" -> tense = "Tense=Imp|";
                case "futu" -> tense = "Tense=Fut|";
                case "psim" -> tense = "Tense=Past|";
                default -> { }
            }
        }
        int colon = wordTag.indexOf(':');
        if (colon < 0 || !VERBS.contains(wordTag.substring(0, colon))) {
            return trim(gender + number + person);
        }
        return switch (wordTag.charAt(colon + 1)) {
            case 'I' -> "VerbForm=Inf";
            case 'G' -> "Tense=Pres|VerbForm=Part";
            case 'P' -> gender + number + "Tense=Past|VerbForm=Part";
            default -> mood + number + person + tense + "VerbForm=Fin";
        };
    }

    private static String trim(String feats) {
        return feats.isEmpty() ? feats : feats.substring(0, feats.length() - 1);
    }

    /** For words that the dictionary lacks: what the ending of a verb tells. */
    static Reading guess(String form, String lower, String wordTag) {
        return switch (wordTag) {
            case "VERB:F", "AUX:F" -> new Reading(lower, finiteGuess(lower));
            case "VERB:I", "AUX:I" -> new Reading(lower, "VerbForm=Inf");
            case "VERB:G", "AUX:G" -> new Reading(lower, "Tense=Pres|VerbForm=Part");
            case "VERB:P", "AUX:P" -> new Reading(lower, "Tense=Past|VerbForm=Part");
            case "PROPN", "X", "NUM", "SYM", "PUNCT" -> new Reading(form, "");
            default -> new Reading(lower, "");
        };
    }

    private static String finiteGuess(String lower) {
        String number = lower.endsWith("nt") ? "Number=Plur|" : "Number=Sing|";
        String mood = "Mood=Ind|";
        String tense = "Tense=Pres|";
        if (lower.endsWith("rait") || lower.endsWith("raient")) {
            mood = "Mood=Cnd|";
        } else if (lower.endsWith("ait") || lower.endsWith("aient")) {
            tense = "Tense=Imp|";
        } else if (lower.endsWith("era") || lower.endsWith("ront")) {
            tense = "Tense=Fut|";
        }
        return mood + number + "Person=3|" + tense + "VerbForm=Fin";
    }
}
