package casus.event;

import casus.language.Token;
import casus.mention.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the triggers of a sentence: at each word the longest entry whose conditions hold. */
final class OccurrenceFinder {

    private final TriggerLexicon lexicon;
    private final VerbArguments verbs;
    private final NounArguments nounArguments;
    private final ComplexPrepositions complex;
    private final TriggerConditions conditions;
    private final ClauseWords words;

    OccurrenceFinder(TriggerLexicon lexicon, VerbArguments verbs, NounArguments nounArguments, ComplexPrepositions complex,
                     TriggerConditions conditions, ClauseWords words) {
        this.words = words;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.nounArguments = nounArguments;
        this.complex = complex;
        this.conditions = conditions;
    }

    List<Occurrence> find(Story story, Syntax syntax) {
        List<Occurrence> found = new ArrayList<>();
        for (Token t : syntax.tokens()) {
            at(story, syntax, t).filter(o -> !insideName(story, syntax, t)).ifPresent(found::add);
        }
        List<Occurrence> all = List.copyOf(found);
        found.removeIf(o -> all.stream().anyMatch(p -> p != o && p.tokens().size() > o.tokens().size() && p.tokens().contains(o.head())));
        found.removeIf(o -> alsoTold(o, all) || !o.trigger().verbal() && all.stream()
                .anyMatch(p -> p.trigger().verbal() && p.tokens().contains(o.head())));
        for (Occurrence o : all) {
            Optional<Occurrence> subject = found.contains(o) ? eventSubject(o, found) : Optional.empty();
            if (subject.isPresent()) {
                found.remove(o);
                found.set(found.indexOf(subject.get()), subject.get().aimedAt(o));
            }
        }
        return found;
    }

    /** The second noun of "les combats et les bombardements", of which nothing of its own is said. */
    private static boolean alsoTold(Occurrence o, List<Occurrence> all) {
        return Syntax.relates(o.head(), "conj") && bare(o) && EventFamilies.violent(o.trigger().type())
                && all.stream().anyMatch(p -> p != o && bare(p) && !p.trigger().verbal()
                && EventFamilies.violent(p.trigger().type()) && o.syntax().definite(p.head()) && o.syntax().definite(o.head())
                && o.syntax().head(o.head()).filter(h -> h.equals(p.head())).isPresent());
    }

    private static boolean bare(Occurrence o) {
        return o.arguments().stream().noneMatch(a -> o.syntax().dominates(o.head(), a.head()));
    }

    /** The attack that a verb has for its subject ("l'attaque a visé", "l'attaque, ciblant …"): both tell one event. */
    private Optional<Occurrence> eventSubject(Occurrence o, List<Occurrence> all) {
        if (!o.trigger().verbal() || !EventFamilies.violentOrKilling(o.trigger().type())) {
            return Optional.empty();
        }
        List<Occurrence> nouns = all.stream().filter(p -> !p.trigger().verbal() && EventFamilies.violent(p.trigger().type())).toList();
        Optional<Occurrence> subject = nouns.stream()
                .filter(p -> o.arguments().stream().anyMatch(a -> a.key().equals(Argument.SUBJECT)
                        && a.head().equals(p.head()))).findFirst();
        boolean loose = words.is(o.head(), "aiming") && o.head().has("VerbForm=Part") && o.head().has("Tense=Pres");
        return subject.or(() -> loose ? nouns.stream().filter(p -> p.head().index() < o.head().index())
                .reduce((a, b) -> b) : Optional.empty());
    }

    private static boolean insideName(Story story, Syntax syntax, Token t) {
        return story.at(syntax, t).stream().anyMatch(m -> m.kind() == MentionKind.NAMED && m.span().start() < t.span().start()
                || m.kind() == MentionKind.NAMED && m.span().equals(t.span()));
    }

    private Optional<Occurrence> at(Story story, Syntax syntax, Token token) {
        for (Trigger trigger : candidates(syntax, token)) {
            if (!(trigger.verbal() ? verbal(syntax, token) && !counted(syntax, token) : token.is("NOUN") || token.is("PROPN"))) {
                continue;
            }
            boolean describes = Syntax.relates(token, "compound") || trigger.verbal() && Syntax.relates(token, "amod");
            if (describes && token.head() > token.index()) {
                continue;   // «displacement camp», «displaced people»: they say what kind the noun behind them is of
            }
            Optional<List<Token>> tokens = trigger.words().at(syntax, token);
            if (tokens.isEmpty()) {
                continue;
            }
            Occurrence occurrence = occurrence(syntax, trigger, tokens.get());
            if (trigger.verbal() && syntax.children(token).stream().anyMatch(c -> Syntax.relates(c, "mark") && words.is(c, "whether"))) {
                continue;
            }
            boolean aim = trigger.type() == EventType.CAPTURE && words.lists(syntax.preposition(token), "purpose");
            if (!trigger.verbal() && (aim || syntax.children(token).stream().anyMatch(c -> words.is(c, "figurative")))) {
                continue;
            }
            if (conditions.hold(story, occurrence)) {
                return Optional.of(occurrence);
            }
        }
        return Optional.empty();
    }

    private Occurrence occurrence(Syntax syntax, Trigger trigger, List<Token> tokens) {
        Token head = tokens.get(0);
        if (trigger.verbal()) {
            List<Argument> arguments = new ArrayList<>(verbs.of(syntax, head));
            for (Token inner : tokens.subList(1, tokens.size())) {
                arguments.removeIf(a -> a.head().equals(inner));
                for (Token c : syntax.children(inner)) {
                    String preposition = syntax.preposition(c);
                    if ((Syntax.relates(c, "nmod") || Syntax.relates(c, "obl") || Syntax.relates(c, "obj")) && !tokens.contains(c)) {
                        arguments.add(new Argument(preposition.isEmpty() ? Argument.OBJECT : preposition, c));
                    }
                }
            }
            complex.add(syntax, head, trigger.frame(), arguments);
            return new Occurrence(syntax, trigger, tokens, arguments, List.of(), Optional.empty(), Optional.empty());
        }
        NounArguments.Found found = nounArguments.of(syntax, head, tokens);
        List<Argument> arguments = new ArrayList<>(found.arguments());
        nameBefore(syntax, head, arguments).ifPresent(n -> arguments.add(new Argument(Argument.COMPOUND, n)));
        complex.add(syntax, head, trigger.frame(), arguments);
        if (found.lent().isEmpty() && arguments.stream().noneMatch(a -> a.key().equals(words.one("by")))) {
            byAgent(syntax, head).ifPresent(a -> arguments.add(new Argument(words.one("by"), a)));
        }
        if (arguments.stream().noneMatch(a -> a.key().equals(words.one("against")))) {
            ahead(syntax, head, words.one("against"), true).ifPresent(a -> arguments.add(new Argument(words.one("against"), a)));
        }
        return new Occurrence(syntax, trigger, tokens, arguments, found.lent(), found.carrier(), found.status());
    }

    /** "Taliban attacks": a name right before the noun, wherever the tree hangs it. */
    private Optional<Token> nameBefore(Syntax syntax, Token head, List<Argument> known) {
        Optional<Token> before = head.index() == 0 ? Optional.empty() : Optional.of(syntax.tokens().get(head.index() - 1));
        return before.filter(t -> t.is("PROPN") && words.lists("before", "order") && syntax.preposition(t).isEmpty()
                && known.stream().noneMatch(a -> syntax.dominates(a.head(), t)));
    }

    /** The doer behind "par", with no verb between: trees often hang it too high or too low. */
    private Optional<Token> byAgent(Syntax syntax, Token noun) {
        return ahead(syntax, noun, words.one("by"), false);
    }

    private static Optional<Token> ahead(Syntax syntax, Token noun, String preposition, boolean overParticiples) {
        List<Token> ahead = syntax.tokens().subList(noun.index() + 1, syntax.tokens().size());
        return ahead.stream().takeWhile(t -> !t.is("VERB") || overParticiples && syntax.pastParticiple(t))
                .filter(t -> syntax.preposition(t).equals(preposition) && (t.is("NOUN") || t.is("PROPN"))).findFirst();
    }

    /** A participle that follows a preposition stands for people: "une trentaine de tués". */
    private static boolean counted(Syntax syntax, Token t) {
        return t.index() > 0 && syntax.pastParticiple(t) && syntax.tokens().get(t.index() - 1).is("ADP")
                && !syntax.hasChild(t, "aux:pass") && !syntax.hasChild(t, "aux");
    }

    private static boolean verbal(Syntax syntax, Token t) {
        return t.is("VERB") || (t.is("ADJ") || t.is("NOUN")) && syntax.pastParticiple(t) || t.has("VerbForm=Part");
    }

    /** The entries that may begin at the token, the longest first. */
    private List<Trigger> candidates(Syntax syntax, Token token) {
        List<Trigger> sorted = new ArrayList<>();
        int lists = 0;
        for (String word : syntax.keys(token).words()) {
            List<Trigger> list = lexicon.startingWith(word);
            lists += list.isEmpty() ? 0 : 1;
            sorted.addAll(list);
        }
        if (lists <= 1) {
            return sorted;
        }
        sorted.sort((a, b) -> b.words().length() - a.words().length());
        return sorted;
    }
}
