package casus.event;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.language.Token;
import casus.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The armed forces that an adjective of nationality stands for beside an event ("frappes aériennes russes"): the state's force that
 * the story mentions, else its army by rule. Immutable, safe to share.
 */
final class StateForces {

    private final Function<String, List<String>> countries;

    /** @param countries ISO codes of the countries that an adjective of nationality may mean, the likeliest first */
    StateForces(Function<String, List<String>> countries) {
        this.countries = countries;
    }

    boolean demonym(Token token) {
        return !codes(token).isEmpty();
    }

    /** ISO codes of the countries that this adjective may mean, the likeliest first. */
    List<String> countries(Token token) {
        return codes(token);
    }

    private List<String> codes(Token token) {
        return token.is("ADJ") || token.is("NOUN") || token.is("PROPN") ? countries.apply(token.form()) : List.of();
    }

    /** The force that this adjective means in this story. */
    Optional<Participant> of(Story story, Token adjective) {
        List<String> codes = codes(adjective);
        for (String code : codes) {
            Optional<Entity> known = story.context().mentions().stream().map(Mention::entity)
                    .filter(e -> e.type() == EntityType.GROUP && e.country().equals(Optional.of(code))
                            && e.id().equals("force/" + code + "-army"))
                    .findFirst();
            if (known.isPresent()) {
                return Optional.of(new Participant(adjective.span(), known));
            }
        }
        return codes.stream().findFirst().map(code -> new Participant(adjective.span(), Optional.of(new Entity("force/" + code + "-army",
                EntityType.GROUP, "Armed forces of " + code, Optional.empty(), Optional.of(code), "state-force", true))));
    }
}
