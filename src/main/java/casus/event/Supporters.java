package casus.event;

import casus.entity.EntityType;
import casus.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Those who help an agent in the same sentence ("appuyé par X", "avec l'aide de X") and so act as well. */
final class Supporters {

    private static final int FAR = 160;

    private final Denotation denotation;
    private final VerbArguments verbs;
    private final ClauseWords words;

    Supporters(Denotation denotation, VerbArguments verbs, ClauseWords words) {
        this.denotation = denotation;
        this.verbs = verbs;
        this.words = words;
    }

    List<Participant> of(Story story, Occurrence o, List<Participant> agents) {
        Syntax syntax = o.syntax();
        List<Participant> found = new ArrayList<>();
        if (agents.isEmpty()) {
            return found;
        }
        for (Token t : syntax.tokens()) {
            if (syntax.pastParticiple(t) && words.is(t, "support") && helps(story, syntax, t, agents)) {
                verbs.of(syntax, t).stream().filter(a -> a.key().equals(Argument.SUBJECT) || words.lists(a.key(), "by"))
                        .filter(a -> denotation.acts(story, syntax, a.head()))
                        .forEach(a -> found.addAll(denotation.participants(story, syntax, a.head())));
            } else if (t.is("NOUN") && words.is(t, "support-noun") && aids(syntax, t, o)) {
                syntax.children(t).stream().filter(c -> Syntax.relates(c, "nmod"))
                        .filter(c -> syntax.genitive(c) || words.lists(syntax.preposition(c), "company"))
                        .filter(c -> denotation.acts(story, syntax, c))
                        .forEach(c -> found.addAll(denotation.participants(story, syntax, c)));
            }
        }
        return found;
    }

    /** Puts names given for agents described before in their stead: "des milices ont pris part à l'attaque, dont X et Y". */
    void examples(Story story, Occurrence o, List<Participant> agents, List<Participant> targets) {
        Syntax syntax = o.syntax();
        for (Token t : syntax.tokens()) {
            Optional<Participant> described = words.is(t, "including") ? lastBefore(t, agents) : Optional.empty();
            if (described.isPresent() && start(described) > start(lastBefore(t, targets))) {
                List<Participant> named = namedBehind(story, syntax, t);
                if (!named.isEmpty()) {
                    agents.remove(described.get());
                    named.stream().filter(n -> agents.stream().noneMatch(a -> Denotation.same(a, n))).forEach(agents::add);
                }
            }
        }
    }

    private static List<Participant> namedBehind(Story story, Syntax syntax, Token word) {
        List<Participant> found = new ArrayList<>();
        for (Token n : syntax.tokens().subList(word.index() + 1, syntax.tokens().size())) {
            List<Participant> named = story.actorsAt(syntax, n).stream().filter(m -> m.entity().type() == EntityType.GROUP)
                    .map(m -> new Participant(m.span(), Optional.of(m.entity()))).toList();
            boolean link = n.is("PUNCT") || n.is("CCONJ") || n.is("DET") || n.is("ADP");
            if (named.isEmpty() && !link) {
                break;
            }
            found.addAll(named);
        }
        return found;
    }

    /** The last of these who have no name before a word. */
    private static Optional<Participant> lastBefore(Token word, List<Participant> people) {
        return people.stream().filter(p -> p.entity().isEmpty()).filter(p -> p.span().start() < word.span().start()
                && word.span().start() - p.span().start() < FAR).max(Comparator.comparingInt(p -> p.span().start()));
    }

    private static int start(Optional<Participant> p) {
        return p.map(q -> q.span().start()).orElse(-1);
    }

    private boolean helps(Story story, Syntax syntax, Token participle, List<Participant> agents) {
        return verbs.of(syntax, participle).stream().filter(a -> a.key().equals(Argument.OBJECT))
                .flatMap(a -> denotation.participants(story, syntax, a.head()).stream())
                .anyMatch(p -> agents.stream().anyMatch(q -> Denotation.same(p, q)))
                || syntax.head(participle).filter(h -> agents.stream().anyMatch(a -> a.span().overlaps(h.span()))).isPresent();
    }

    private boolean aids(Syntax syntax, Token noun, Occurrence o) {
        return Syntax.relates(noun, "obl") && words.lists(syntax.preposition(noun), "aiding")
                && syntax.head(noun).equals(o.clause());
    }
}
