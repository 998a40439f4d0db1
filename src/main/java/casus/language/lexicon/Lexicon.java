package casus.language.lexicon;

/** What a dictionary knows of word forms. Implementations are safe to share between threads. */
public interface Lexicon {

    /** A lexicon that knows no word: lemmas are the forms, features what the tag tells. */
    Lexicon EMPTY = new Lexicon() {
        @Override
        public int ambiguity(String form) {
            return 0;
        }

        @Override
        public Reading reading(String form, String wordTag) {
            return new Reading(form, verbForm(wordTag));
        }
    };

    /** The features that a word tag alone tells: the kind of verb, which the parser needs. */
    static String verbForm(String wordTag) {
        int colon = wordTag.indexOf(':');
        return switch (colon < 0 ? ' ' : wordTag.charAt(colon + 1)) {
            case 'F' -> "VerbForm=Fin";
            case 'I' -> "VerbForm=Inf";
            case 'G' -> "Tense=Pres|VerbForm=Part";
            case 'P' -> "Tense=Past|VerbForm=Part";
            default -> "";
        };
    }

    /** The parts of speech this form can have, as a bit mask whose meaning is the lexicon's own; 0 for unknown forms. */
    int ambiguity(String form);

    /** Lemma and features of the form when it bears this word tag (see {@code Inventory}). */
    Reading reading(String form, String wordTag);
}
