package casus.language.lexicon;

/** What a dictionary knows of word forms. Implementations are safe to share between threads. */
public interface Lexicon {

    /** A lexicon that knows no word: lemmas are the forms. */
    Lexicon EMPTY = new Lexicon() {
        @Override
        public int ambiguity(String form) {
            return 0;
        }

        @Override
        public Reading reading(String form, String wordTag) {
            return new Reading(form, "");
        }
    };

    /** The parts of speech this form can have, as a bit mask whose meaning is the lexicon's own; 0 for unknown forms. */
    int ambiguity(String form);

    /** Lemma and features of the form when it bears this word tag (see {@code Inventory}). */
    Reading reading(String form, String wordTag);
}
