package casus.event;

import casus.language.Token;
import java.util.List;
import java.util.Set;

/** Decides whether the conditions of a trigger hold where it was met. */
final class TriggerConditions {

    private static final Set<String> KINDS = Set.of("weapon", "vehicle", "thing");

    private final Denotation denotation;
    private final VerbArguments verbs;
    private final TriggerLexicon lexicon;
    private final Casualties casualties;

    TriggerConditions(Denotation denotation, VerbArguments verbs, TriggerLexicon lexicon, Casualties casualties) {
        this.denotation = denotation;
        this.verbs = verbs;
        this.lexicon = lexicon;
        this.casualties = casualties;
    }

    boolean hold(Story story, Occurrence o) {
        if (!o.trigger().verbal() && kindOf(o.syntax(), o.head())) {
            return false;
        }
        List<List<Condition>> alternatives = o.trigger().alternatives();
        return alternatives.isEmpty() || alternatives.stream().anyMatch(all -> all.stream().allMatch(c -> holds(story, o, c)));
    }

    private boolean holds(Story story, Occurrence o, Condition c) {
        if (c.key().startsWith("!")) {
            return !holds(story, o, new Condition(c.key().substring(1), c.nounClass()));
        }
        return switch (c.key()) {
            case "refl" -> verbs.reflexive(o.syntax(), o.head());
            case "norefl" -> !verbs.reflexive(o.syntax(), o.head());
            case "participle" -> o.head().has("VerbForm=Part") && o.head().has("Tense=Pres");
            case "told" -> told(story, o);
            case "deadly" -> casualties.kills(o.syntax(), o.head());
            case "air" -> near(o.syntax(), "air");
            case "skies" -> story.sentences().stream().anyMatch(s -> near(s, "air"));
            default -> o.arguments().stream().anyMatch(a -> a.key().equals(c.key()) && fits(story, o.syntax(), a.head(), c.nounClass()))
                    || c.key().equals(Argument.SUBJECT) && o.arguments().stream()
                    .anyMatch(a -> o.syntax().words().lists(a.key(), "by") && fits(story, o.syntax(), a.head(), c.nounClass()));
        };
    }

    /** A bare noun behind "de" that only says what kind of thing another is: "plateforme de tir", "avion de combat". */
    private boolean kindOf(Syntax syntax, Token noun) {
        return Syntax.relates(noun, "nmod") && syntax.genitive(noun)
                && syntax.children(noun).stream().noneMatch(c -> c.is("DET"))
                && syntax.head(noun).filter(h -> h.index() == noun.index() - 2 && (KINDS.stream()
                .anyMatch(k -> denotation.nouns().is(syntax, h, k)) || syntax.words().is(h, "scene") && !syntax.preposition(h).isEmpty()))
                .isPresent();
    }

    private boolean near(Syntax syntax, String nounClass) {
        return syntax.tokens().stream().anyMatch(t -> denotation.nouns().is(syntax, t, nounClass));
    }

    private boolean fits(Story story, Syntax syntax, Token head, String nounClass) {
        if (nounClass.isEmpty()) {
            return true;
        }
        if (nounClass.equals("event")) {
            return head.is("PRON") || lexicon.startingWith(head.lemma()).stream().anyMatch(t -> !t.verbal());
        }
        return syntax.conjuncts(head).stream().anyMatch(t -> denotation.is(story, syntax, t, nounClass));
    }

    /** Whether something beside the bare noun says that it happened. */
    private boolean told(Story story, Occurrence o) {
        return o.carrier().isPresent() || !o.lent().isEmpty()
                || o.arguments().stream().anyMatch(a -> !a.key().equals("amod") && o.trigger().frame().role(a.key()) != Role.NONE
                && o.trigger().frame().role(a.key()) != Role.PLACE && !denotation.participants(story, o.syntax(), a.head()).isEmpty())
                || o.arguments().stream().anyMatch(a -> a.key().equals("amod") && denotation.is(story, o.syntax(), a.head(), "actor"))
                || casualties.causedBy(o.syntax(), o.head());
    }
}
