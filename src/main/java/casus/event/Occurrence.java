package casus.event;

import casus.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trigger met in a sentence.
 *
 * @param tokens    the words that matched, the governing one first
 * @param arguments what depends on it
 * @param lent      participants whose role a light verb settles
 * @param carrier   the light verb that carries a noun
 * @param carried   the status that the light verb gives
 */
record Occurrence(Syntax syntax, Trigger trigger, List<Token> tokens, List<Argument> arguments, List<NounArguments.Lent> lent,
                  Optional<Token> carrier, Optional<Status> carried) {

    Occurrence {
        tokens = List.copyOf(tokens);
        arguments = List.copyOf(arguments);
        lent = List.copyOf(lent);
    }

    /** The same with what another verb says it was aimed at. */
    Occurrence aimedAt(Occurrence verb) {
        List<Argument> more = new ArrayList<>(arguments);
        verb.arguments().stream().filter(a -> !a.key().equals(Argument.SUBJECT) && !syntax.words().lists(a.key(), "of"))
                .map(a -> a.key().equals(Argument.OBJECT) ? new Argument(syntax.words().one("against"), a.head()) : a).forEach(more::add);
        return new Occurrence(syntax, trigger, tokens, more, lent, carrier, carried);
    }

    Token head() {
        return tokens.get(0);
    }

    /** The verb whose tense and polarity tell the event's status: the trigger, its carrier, or the verb above a noun. */
    Optional<Token> clause() {
        return trigger.verbal() ? Optional.of(head()) : carrier.or(() -> syntax.clause(head()));
    }
}
