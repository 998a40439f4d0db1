package casus.language;

import java.util.List;

/** Reads sentences of one language, to test what the core makes of their words. */
record Reading(LanguageCore core) {

    static Reading in(String language) {
        return new Reading(LanguageCores.of(language));
    }

    /** The first token of this form. */
    Token token(String text, String form) {
        return core.tag(text).sentences().stream().flatMap(s -> s.tokens().stream()).filter(t -> t.form().equals(form)).findFirst()
                .orElseThrow();
    }

    /** The first sentence, tagged. */
    Sentence tagged(String text) {
        return core.tag(text).sentences().get(0);
    }

    /** The first sentence, parsed without names. */
    Sentence parsed(String text) {
        return core.parse(core.tag(text), List.of()).sentences().get(0);
    }
}
