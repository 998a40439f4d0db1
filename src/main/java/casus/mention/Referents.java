package casus.mention;

import casus.entity.EntityType;
import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads off a parsed text what pronouns and descriptions may take up. */
final class Referents {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:caus");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "obl:agent", "obl:arg");

    private final CorefWords words;

    Referents(CorefWords words) {
        this.words = words;
    }

    /** Named mentions and unnamed people, in order of the text. */
    List<Referent> of(AnalyzedText text, List<Mention> named) {
        List<Referent> all = new ArrayList<>();
        for (Mention m : named) {
            text.sentenceAt(m.span().start()).flatMap(s -> of(s, m)).ifPresent(all::add);
        }
        for (Sentence s : text.sentences()) {
            for (Token t : s.tokens()) {
                boolean taken = named.stream().anyMatch(m -> m.span().overlaps(t.span()));
                if (t.is("NOUN") && !taken && words.person(t.lemma()) && !carriesName(s, t, named)) {
                    all.add(new Referent(s.index(), t.span(), t, Optional.empty(), feature(t, "Gender="),
                            feature(t, "Number="), Set.of(), salience(t)));
                }
            }
        }
        all.sort(Comparator.comparing(Referent::span));
        return all;
    }

    /** «le groupe Daesh», «le général Bakri»: the noun and the name are one. */
    private static boolean carriesName(Sentence s, Token noun, List<Mention> named) {
        return s.children(noun).stream().filter(c -> c.relation().equals("appos") || c.relation().startsWith("flat") || c.relation().equals("nmod"))
                .anyMatch(c -> named.stream().anyMatch(m -> m.span().contains(c.span())) && s.children(c).stream().noneMatch(x -> x.is("ADP")));
    }

    private Optional<Referent> of(Sentence s, Mention m) {
        List<Token> inside = s.tokens().stream().filter(t -> m.span().contains(t.span())).toList();
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        Token head = inside.stream().filter(t -> t.head() < 0 || !m.span().contains(s.token(t.head()).span())).findFirst().orElse(inside.get(0));
        Token kind = head;
        if (head.head() >= 0 && (head.relation().equals("appos") || head.relation().startsWith("flat"))) {
            kind = s.token(head.head());
        }
        return Optional.of(new Referent(s.index(), m.span(), head, Optional.of(m.entity()), gender(s, kind, m), number(s, kind, m),
                nouns(s), prominence(s, head, kind)));
    }

    private static Set<String> nouns(Sentence s) {
        return s.tokens().stream().filter(t -> t.is("NOUN")).map(Token::lemma).collect(Collectors.toSet());
    }

    /** «la localité stratégique de X» is as prominent as its kind word. */
    private int prominence(Sentence s, Token head, Token kind) {
        int own = Math.max(salience(head), salience(kind));
        boolean named = head.head() >= 0 && head.relation().equals("nmod") && !words.describes(s.token(head.head()).lemma()).isEmpty();
        return named ? Math.max(own, salience(s.token(head.head()))) : own;
    }

    private String gender(Sentence s, Token head, Mention m) {
        return head.is("NOUN") ? feature(head, "Gender=") : determiner(s, m).map(d -> feature(d, "Gender=")).orElse("");
    }

    private String number(Sentence s, Token head, Mention m) {
        if (m.entity().type() == EntityType.PERSON || m.entity().type() == EntityType.PLACE) {
            return "Sing";
        }
        String own = head.is("NOUN") ? feature(head, "Number=") : determiner(s, m).map(d -> feature(d, "Number=")).orElse("");
        return own.isEmpty() && !head.is("NOUN") ? "Sing" : own;
    }

    private static Optional<Token> determiner(Sentence s, Mention m) {
        return s.tokens().stream().filter(t -> t.is("DET") && t.span().end() <= m.span().start() && m.span().start() - t.span().end() <= 1)
                .reduce((a, b) -> b).filter(t -> !t.form().startsWith("l'") && !t.form().startsWith("L'"));
    }

    static String feature(Token t, String name) {
        for (String f : t.feats().split("\\|")) {
            if (f.startsWith(name)) {
                return f.substring(name.length());
            }
        }
        return "";
    }

    static int salience(Token t) {
        return SUBJECTS.contains(t.relation()) || t.relation().equals("root") ? 3 : OBJECTS.contains(t.relation()) ? 2 : 1;
    }

}
