package casus.claim;

import casus.language.Token;
import java.util.Set;

/** Subjects that cannot speak. */
final class NonSpeakers {

    private static final Set<String> IMPERSONAL = Set.of("ce", "c'", "cela", "ça", "ceci", "on", "que", "qu'", "dont", "it", "this");

    private NonSpeakers() {
    }

    static boolean has(Token subject) {
        return IMPERSONAL.contains(subject.form().toLowerCase()) || subject.is("NUM") || subject.is("VERB");
    }
}
