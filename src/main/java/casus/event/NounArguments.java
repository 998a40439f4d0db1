package casus.event;

import casus.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a noun that tells an event: its complements, what the participles at its side add ("menée par X contre Y"), and what
 * the verb that carries it lends ("X a mené une attaque").
 */
final class NounArguments {

    private final VerbArguments verbs;
    private final LightVerbs light;
    private final ClauseWords words;
    private final Blame blame;

    NounArguments(VerbArguments verbs, LightVerbs light, ClauseWords words) {
        this.verbs = verbs;
        this.light = light;
        this.words = words;
        this.blame = new Blame(verbs, words);
    }

    /** Arguments with the status that the carrying verb gives, if any. */
    record Found(List<Argument> arguments, List<Lent> lent, Optional<Token> carrier, Optional<Status> status) {
    }

    /** A participant that a light verb lends, with its role already settled. */
    record Lent(Role role, Token head) {
    }

    Found of(Syntax syntax, Token noun, List<Token> triggerTokens) {
        List<Argument> arguments = new ArrayList<>();
        List<Lent> lent = new ArrayList<>();
        for (Token c : syntax.children(noun)) {
            if (triggerTokens.contains(c)) {
                complements(syntax, c, arguments, triggerTokens);
            } else if (c.relation().equals("nmod:poss")) {
                arguments.add(new Argument(Argument.POSSESSOR, c));
            } else if (Syntax.relates(c, "compound")) {
                arguments.add(new Argument(Argument.COMPOUND, c));
            } else if (Syntax.relates(c, "nmod") || Syntax.relates(c, "obl")) {
                complement(syntax, c, arguments);
            } else if (Syntax.relates(c, "amod") && (c.is("ADJ") || c.is("PROPN"))) {
                arguments.add(new Argument("amod", c));
            } else if (Syntax.relates(c, "acl") || Syntax.relates(c, "amod") && c.is("VERB")) {
                participle(syntax, noun, c, arguments, lent);
            } else if (Syntax.relates(c, "nsubj") && syntax.hasChild(noun, "cop")) {
                arguments.add(new Argument(Argument.SUBJECT, verbs.antecedent(syntax, c)));
            }
        }
        between(syntax, noun, lent);
        for (Token b : blame.blamed(syntax, top(syntax, noun))) {
            arguments.removeIf(a -> a.head().equals(b));
            lent.add(new Lent(Role.AGENT, b));
        }
        Optional<Token> head = syntax.head(top(syntax, noun));
        if (head.isPresent() && (words.is(head.get(), "measure") || words.is(head.get(), "negator") || oneOf(head.get()))) {
            head = syntax.head(head.get());
        }
        Optional<Status> status = Optional.empty();
        Optional<Token> carrier = Optional.empty();
        if (head.isPresent() && (head.get().is("VERB") || head.get().is("ADJ") || head.get().is("AUX"))) {
            Token verb = comingAbout(syntax, head.get(), noun);
            String key = keyIn(syntax, verb, top(syntax, noun));
            Optional<LightVerb> entry = key.isEmpty() ? Optional.empty() : light.find(syntax, verb, key);
            boolean unclaimed = words.is(verb, "claiming") && syntax.children(verb).stream().anyMatch(c -> words.is(c, "negation"));
            if (entry.isPresent() && !unclaimed) {
                carrier = Optional.of(verb);
                status = entry.get().status();
                lend(syntax, noun, verb, entry.get(), arguments, lent);
            }
        }
        return new Found(arguments, lent, carrier, status);
    }

    /** The verb of coming about below a verb that plans it: "la trêve doit entrer en vigueur"; else the verb itself. */
    private Token comingAbout(Syntax syntax, Token verb, Token noun) {
        boolean subject = Syntax.relates(top(syntax, noun), "nsubj") && words.is(verb, "planned");
        return !subject ? verb : syntax.children(verb).stream().filter(c -> Syntax.relates(c, "xcomp") && c.has("VerbForm=Inf")
                && words.is(c, "occurring")).findFirst().orElse(verb);
    }

    /** "une des attaques les plus meurtrières". */
    private static boolean oneOf(Token t) {
        return (t.is("PRON") || t.is("NUM")) && t.has("Number=Sing") && !t.has("PronType=Rel") && !t.has("Person=3");
    }

    private static Token top(Syntax syntax, Token noun) {
        return Syntax.relates(noun, "conj") ? syntax.head(noun).filter(h -> h.is("NOUN")).map(h -> top(syntax, h)).orElse(noun) : noun;
    }

    private String keyIn(Syntax syntax, Token verb, Token noun) {
        String key = verbs.of(syntax, verb).stream().filter(a -> a.head().equals(noun)).map(Argument::key).findFirst().orElse("");
        boolean partitive = words.lists(key, "of") && syntax.children(verb).stream().anyMatch(c -> words.is(c, "negation"));
        return partitive ? Argument.OBJECT : key;
    }

    private void complements(Syntax syntax, Token inner, List<Argument> arguments, List<Token> triggerTokens) {
        for (Token c : syntax.children(inner)) {
            if (!triggerTokens.contains(c) && (Syntax.relates(c, "nmod") || Syntax.relates(c, "obl"))) {
                complement(syntax, c, arguments);
            } else if (Syntax.relates(c, "amod") && !triggerTokens.contains(c)) {
                arguments.add(new Argument("amod", c));
            } else if (Syntax.relates(c, "acl")) {
                participle(syntax, inner, c, arguments, new ArrayList<>());
            }
        }
    }

    private void complement(Syntax syntax, Token c, List<Argument> arguments) {
        String preposition = syntax.preposition(c);
        if (!preposition.isEmpty()) {
            arguments.add(new Argument(preposition, c));
            carryUp(syntax, c, arguments, 3);
        }
    }

    /** Complements that hang on a complement although they may belong to the event: "l'attaque de leur position à X par Y". */
    private void carryUp(Syntax syntax, Token c, List<Argument> arguments, int depth) {
        for (Token inner : syntax.children(c)) {
            String preposition = syntax.preposition(inner);
            if (Syntax.relates(inner, "nmod") && depth > 0) {
                if (words.lists(preposition, "carried")) {
                    arguments.add(new Argument(preposition, inner));
                }
                carryUp(syntax, inner, arguments, depth - 1);
            }
        }
    }

    private void participle(Syntax syntax, Token noun, Token verb, List<Argument> arguments, List<Lent> lent) {
        List<Argument> own = verbs.of(syntax, verb);
        boolean aims = words.is(verb, "aiming");
        for (Argument a : own) {
            if (a.head().equals(noun)) {
                continue;
            }
            if (a.key().equals(Argument.SUBJECT)) {
                arguments.add(new Argument(words.one("by"), a.head()));
            } else if (a.key().equals(Argument.OBJECT)) {
                if (words.is(verb, "opposing")) {
                    lent.add(new Lent(Role.SIDE, a.head()));
                } else if (aims) {
                    arguments.add(new Argument(words.one("against"), a.head()));
                }
            } else if (words.is(verb, "attributing") && words.lists(a.key(), "blamed-on")) {
                arguments.add(new Argument(words.one("by"), a.head()));
            } else if (words.is(verb, "opposing") && words.lists(a.key(), "to")) {
                lent.add(new Lent(Role.SIDE, a.head()));
            } else {
                arguments.add(a);
            }
        }
    }

    private void lend(Syntax syntax, Token noun, Token verb, LightVerb entry, List<Argument> arguments, List<Lent> lent) {
        for (Argument a : verbs.of(syntax, verb)) {
            if (a.head().equals(noun) || syntax.conjuncts(a.head()).contains(noun)) {
                continue;
            }
            boolean partner = entry.noun().equals(Argument.SUBJECT) ? a.key().equals(Argument.OBJECT)
                    : entry.noun().equals(Argument.OBJECT) ? a.key().equals(Argument.SUBJECT)
                    : a.key().equals(verbs.passive(syntax, verb) ? Argument.OBJECT : Argument.SUBJECT);
            if (partner) {
                if (entry.partner() != Role.NONE) {
                    lent.add(new Lent(entry.partner(), a.head()));
                }
            } else if (entry.partner() == Role.SIDE && words.lists(a.key(), "to")) {
                lent.add(new Lent(Role.SIDE, a.head()));
            } else if (!a.key().equals(Argument.OBJECT) && !a.key().equals(Argument.SUBJECT) && !words.lists(a.key(), "of")) {
                arguments.add(a);
            }
        }
    }

    /** Nouns that stand between: "X a été la cible d'une attaque", "l'auteur de l'attaque". */
    private void between(Syntax syntax, Token noun, List<Lent> lent) {
        Optional<Token> middle = syntax.head(noun).filter(h -> h.is("NOUN") && Syntax.relates(noun, "nmod")
                && syntax.children(h).stream().noneMatch(c -> words.is(c, "negation")));
        Optional<Role> role = middle.flatMap(m -> words.is(m, "undergoer") ? Optional.of(Role.TARGET)
                : words.is(m, "author") ? Optional.of(Role.AGENT) : words.is(m, "scene") ? Optional.of(Role.PLACE) : Optional.empty());
        if (role.isPresent()) {
            Optional<Token> bare = syntax.children(middle.get()).stream()
                    .filter(c -> Syntax.relates(c, "obl") && syntax.preposition(c).isEmpty()).findFirst();
            syntax.child(middle.get(), "nsubj").or(() -> bare).ifPresent(s -> lent.add(new Lent(role.get(), verbs.antecedent(syntax, s))));
        }
    }
}
