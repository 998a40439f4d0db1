package casus.event;

import casus.language.Token;
import casus.text.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The light verbs of one language, from {@code light-verbs.tsv}. Immutable, safe to share. */
final class LightVerbs {

    private final List<LightVerb> verbs = new ArrayList<>();

    LightVerbs(String language) {
        for (String[] row : DataFile.rows("lang/" + language + "/light-verbs.tsv", 4)) {
            Optional<Status> status = row[3].equals("-") ? Optional.empty()
                    : Optional.of(Status.valueOf(row[3].toUpperCase(Locale.ROOT)));
            verbs.add(new LightVerb(WordPattern.of(row[0]), row[1], Role.of(row[2]), status));
        }
        verbs.sort((a, b) -> b.words().length() - a.words().length());
    }

    /** The entry for this verb when the event noun is that argument of it. */
    Optional<LightVerb> find(Syntax syntax, Token verb, String nounKey) {
        return verbs.stream().filter(v -> v.noun().equals(nounKey) && v.words().at(syntax, verb).isPresent()).findFirst();
    }
}
