package casus.event;

import casus.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who does what to whom around a verb: passives are turned round, relative pronouns replaced by what they stand for, and subjects
 * that the grammar leaves out (coordination, infinitives, participles) are looked up above.
 */
final class VerbArguments {

    private static final int DEPTH = 5;

    private final ClauseWords words;
    private final Relatives relatives;

    VerbArguments(ClauseWords words) {
        this.words = words;
        this.relatives = new Relatives(words);
    }

    List<Argument> of(Syntax syntax, Token verb) {
        List<Argument> found = new ArrayList<>();
        boolean passive = passive(syntax, verb);
        for (Token c : dependents(syntax, verb)) {
            if (Syntax.relates(c, "nsubj")) {
                add(syntax, found, passive ? Argument.OBJECT : Argument.SUBJECT, c);
            } else if (Syntax.relates(c, "obj") && !words.is(c, "reflexive")) {
                add(syntax, found, Argument.OBJECT, c);
            } else if (c.relation().equals("obl:agent")) {
                add(syntax, found, Argument.SUBJECT, c);
            } else if (Syntax.relates(c, "advmod") && words.is(c, "negator")) {
                syntax.children(c).stream().filter(n -> n.is("NOUN") && syntax.genitive(n)).forEach(n -> add(syntax, found, Argument.OBJECT, n));
            } else if (Syntax.relates(c, "iobj") && !words.is(c, "reflexive")) {
                add(syntax, found, words.one("to"), c);
            } else if (Syntax.relates(c, "obl") || Syntax.relates(c, "nmod") && !c.relation().equals("nmod:poss")) {
                String preposition = syntax.preposition(c);
                add(syntax, found, passive && words.lists(preposition, "by") ? Argument.SUBJECT : preposition, c);
                if (preposition.isEmpty() && !syntax.hasChild(c, "nummod")) {
                    syntax.children(c).stream().filter(d -> Syntax.relates(d, "nmod"))
                            .forEach(d -> add(syntax, found, syntax.preposition(d), d));
                }
            }
        }
        String missing = passive ? Argument.OBJECT : Argument.SUBJECT;
        if (found.stream().noneMatch(a -> a.key().equals(missing))) {
            understood(syntax, verb, DEPTH).ifPresent(s -> add(syntax, found, missing, s));
        }
        if (!passive && found.stream().noneMatch(a -> a.key().equals(Argument.OBJECT))) {
            displaced(syntax, verb).ifPresent(o -> add(syntax, found, Argument.OBJECT, o));
        }
        return found;
    }

    /** What hangs on the verb or, by mistake of the tree, on its auxiliary. */
    private static List<Token> dependents(Syntax syntax, Token verb) {
        List<Token> all = new ArrayList<>(syntax.children(verb));
        syntax.children(verb).stream().filter(c -> Syntax.relates(c, "aux")).forEach(a -> all.addAll(syntax.children(a)));
        return all;
    }

    /** An object that the tree hangs on the adverbial before it: "ont mené dans la nuit des frappes". */
    private Optional<Token> displaced(Syntax syntax, Token verb) {
        List<Token> adverbials = syntax.children(verb).stream().filter(c -> Syntax.relates(c, "obl")
                && c.index() > verb.index()).toList();
        Optional<Token> counted = adverbials.stream().filter(c -> syntax.children(verb).stream()
                .anyMatch(m -> Syntax.relates(m, "advmod") && words.is(m, "measure")
                        && syntax.child(c, "case").filter(d -> d.index() == m.index() + 1).isPresent()))
                .findFirst();
        if (counted.isPresent()) {
            return counted;
        }
        return adverbials.stream().filter(c -> syntax.preposition(c).isEmpty() && syntax.hasChild(c, "nummod")).findFirst()
                .or(() -> adverbials.stream().flatMap(c -> syntax.children(c).stream())
                .filter(c -> Syntax.relates(c, "nmod") && syntax.preposition(c).isEmpty() && syntax.hasChild(c, "det") && c.is("NOUN"))
                .findFirst());
    }

    private void add(Syntax syntax, List<Argument> found, String key, Token head) {
        if (!key.isEmpty()) {
            found.add(new Argument(key, content(syntax, antecedent(syntax, head))));
        }
    }

    /** For a noun of measure ("des dizaines de soldats") the noun measured; any other word itself. */
    Token content(Syntax syntax, Token noun) {
        if (!words.is(noun, "measure")) {
            return noun;
        }
        if (noun.index() + 2 < syntax.tokens().size() && words.is(syntax.tokens().get(noun.index() + 1), "of")
                && words.is(syntax.tokens().get(noun.index() + 2), "elliptic")) {
            return syntax.tokens().get(noun.index() + 2);
        }
        return syntax.children(noun).stream().filter(c -> (Syntax.relates(c, "nmod") || Syntax.relates(c, "obl"))
                && syntax.genitive(c)
                && (!c.is("PRON") || words.is(c, "elliptic"))).findFirst().map(c -> content(syntax, c)).orElse(noun);
    }

    /** Whether the verb's grammatical subject suffers: a passive, or a past participle that hangs on a noun. */
    boolean passive(Syntax syntax, Token verb) {
        if (reflexive(syntax, verb) || words.is(verb, "unaccusative")) {
            return false;
        }
        if (syntax.hasChild(verb, "aux:pass") || syntax.hasChild(verb, "nsubj:pass")) {
            return true;
        }
        boolean active = syntax.hasChild(verb, "nsubj") && syntax.hasChild(verb, "obj");   // a past tense that looks like a participle
        boolean bare = !active && syntax.pastParticiple(verb) && syntax.children(verb).stream().noneMatch(c -> Syntax.relates(c, "aux")
                || c.relation().equals("cop"));
        Optional<Token> first = bare ? helped(syntax, verb) : Optional.empty();
        return bare && first.map(f -> passive(syntax, f)).orElse(true);
    }

    /** The verb whose auxiliary a coordinated participle shares: "ont attaqué le village et enlevé deux personnes". */
    private static Optional<Token> helped(Syntax syntax, Token participle) {
        boolean joined = syntax.children(participle).stream().anyMatch(c -> Syntax.relates(c, "cc"))
                || Syntax.relates(participle, "conj");
        if (!joined) {
            return Optional.empty();
        }
        Optional<Token> above = syntax.head(participle).filter(h -> Syntax.relates(participle, "conj") && h.is("VERB"));
        if (above.isPresent()) {
            return above.filter(h -> syntax.hasChild(h, "aux") || Syntax.relates(h, "conj") && !h.has("VerbForm=Fin"))
                    .flatMap(h -> syntax.hasChild(h, "aux") ? Optional.of(h) : helped(syntax, h));
        }
        List<Token> before = syntax.tokens().subList(0, participle.index());
        return before.stream().filter(v -> syntax.pastParticiple(v) && syntax.hasChild(v, "aux")).reduce((a, b) -> b)
                .filter(v -> syntax.tokens().subList(v.index() + 1, participle.index()).stream()
                        .noneMatch(t -> t.is("SCONJ") || t.has("VerbForm=Fin") || t.has("PronType=Rel")));
    }

    boolean reflexive(Syntax syntax, Token verb) {
        return syntax.children(verb).stream().anyMatch(c -> c.is("PRON") && words.is(c, "reflexive"));
    }

    /** The subject in the grammar's sense, its own or the one it shares with the word above. */
    Optional<Token> understood(Syntax syntax, Token verb, int depth) {
        Optional<Token> own = dependents(syntax, verb).stream().filter(c -> Syntax.relates(c, "nsubj")).findFirst()
                .map(s -> antecedent(syntax, s));
        if (own.isPresent() || depth == 0) {
            return own;
        }
        Optional<Token> shared = syntax.pastParticiple(verb) && !syntax.hasChild(verb, "aux") ? helped(syntax, verb) : controller(syntax, verb);
        if (shared.isPresent()) {
            return understood(syntax, shared.get(), depth - 1);
        }
        Optional<Token> above = syntax.head(verb);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        Token head = above.get();
        boolean participle = verb.has("VerbForm=Part") || verb.has("VerbForm=Ger") || verb.is("ADJ");
        if (Syntax.relates(verb, "acl") || Syntax.relates(verb, "amod") || Syntax.relates(verb, "xcomp") && participle
                && head.is("NOUN")) {
            return participle ? Optional.of(head).filter(h -> !h.is("VERB")) : possessor(syntax, head);
        }
        boolean shares = Syntax.relates(verb, "conj") || Syntax.relates(verb, "xcomp")
                || !verb.has("VerbForm=Fin") && (Syntax.relates(verb, "advcl") || Syntax.relates(verb, "ccomp")
                || Syntax.relates(verb, "obl") || Syntax.relates(verb, "parataxis"));
        if (!shares) {
            return Optional.empty();
        }
        if (words.is(head, "object-control") && !Syntax.relates(verb, "conj")) {
            Optional<Token> controlled = syntax.child(head, "obj").or(() -> syntax.child(head, "iobj"))
                    .or(() -> syntax.child(head, "nsubj:pass"))
                    .or(() -> syntax.children(head).stream().filter(c -> Syntax.relates(c, "obl")
                            && words.lists(syntax.preposition(c), "to")).findFirst());
            if (controlled.isPresent() || words.is(head, "accusing")) {   // who accuses did not do it
                return controlled.map(c -> antecedent(syntax, c));
            }
        }
        return understood(syntax, head, depth - 1);
    }

    /** The verb right before an infinitive, where the tree hangs it elsewhere: "le gouvernement, qui dit avoir mené des frappes". */
    private Optional<Token> controller(Syntax syntax, Token infinitive) {
        boolean perfect = syntax.pastParticiple(infinitive) && syntax.children(infinitive).stream().anyMatch(c -> c.has("VerbForm=Inf"));
        if (!perfect && !infinitive.has("VerbForm=Inf")) {
            return Optional.empty();
        }
        for (int i = infinitive.index() - 1; i >= 0; i--) {
            Token t = syntax.tokens().get(i);
            if (t.is("VERB")) {
                boolean other = syntax.head(infinitive).filter(h -> !h.equals(t)).isPresent();
                return other && !words.is(t, "object-control") ? Optional.of(t) : Optional.empty();
            }
            boolean between = t.is("AUX") || t.is("ADV") || words.is(t, "of") || words.is(t, "to") || words.is(t, "reflexive");
            if (!between || words.is(t, "purpose")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Who does what an infinitive says that hangs on a noun: "la tentative de l'armée de reprendre". */
    private static Optional<Token> possessor(Syntax syntax, Token noun) {
        return syntax.children(noun).stream().filter(c -> Syntax.relates(c, "nmod") && syntax.genitive(c)).findFirst();
    }

    /** What a relative pronoun stands for; any other word itself. */
    Token antecedent(Syntax syntax, Token t) {
        if (!t.is("PRON") || !(t.has("PronType=Rel") || words.is(t, "relative"))) {
            return t;
        }
        return relatives.antecedent(syntax, t);
    }
}
