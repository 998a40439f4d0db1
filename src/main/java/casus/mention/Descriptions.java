package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.entity.NameKey;
import casus.language.Sentence;
import casus.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** «cette ville», «le groupe», «ces deux milices», «les deux camps». */
final class Descriptions {

    private static final int FAR = 3;
    private static final double DEPTH = 0.6;
    private static final double EXACT = 0.8;

    private final CorefWords words;

    Descriptions(CorefWords words) {
        this.words = words;
    }

    List<Mention> resolve(Sentence s, Token noun, List<Referent> known, Topics topics) {
        List<CorefWords.Description> kinds = words.describes(noun.lemma());
        if (kinds.isEmpty() || noun.index() == 0) {
            return List.of();
        }
        Token before = words.described(s, noun);
        boolean two = before.is("NUM") && words.two(before.form()) && before.index() > 0;
        Token determiner = two ? s.token(before.index() - 1) : before;
        Optional<String> use = words.determiner(NameKey.fold(determiner.form()));
        boolean demonstrative = use.filter("demonstrative"::equals).isPresent();
        boolean definite = use.filter("definite"::equals).isPresent() && !(words.partitive(determiner.form()) && determiner.has("Definite=Ind"));
        if (!demonstrative && !definite || !demonstrative && restricted(s, noun)) {
            return List.of();
        }
        if (two || demonstrative && noun.has("Number=Plur")) {
            return several(s, noun, kinds, known);
        }
        if (noun.has("Number=Plur")) {
            return List.of();
        }
        List<CorefWords.Description> places = kinds.stream().filter(k -> k.type() == EntityType.PLACE).toList();
        Optional<Referent> meant = !places.isEmpty()
                ? place(s, noun, places, known, topics, demonstrative)
                : Coreference.best(known, s.index(), noun.span(), demonstrative ? FAR : FAR - 1, r -> sameNoun(noun, r)
                        || kinds.stream().anyMatch(k -> !k.kind().equals("side") && fits(List.of(k), r)) && told(kinds, noun, r));
        return meant.flatMap(Referent::entity).map(e -> List.of(mention(noun, e, "description", demonstrative ? 0.75 : 0.6))).orElse(List.of());
    }

    /**
     * The place that stands out most: near, prominent in its sentence and not deep inside another phrase, a topic of the article, of the
     * very kind; with «ce» a main topic even from far.
     */
    private Optional<Referent> place(Sentence s, Token noun, List<CorefWords.Description> kinds, List<Referent> known, Topics topics,
            boolean demonstrative) {
        Referent best = null;
        double most = 0;
        int from = demonstrative ? 0 : Coreference.first(known, r -> s.index() - r.sentence() <= FAR - 1);
        for (Referent r : known.subList(from, known.size())) {
            if (r.span().end() > noun.span().start()) {
                break;
            }
            int far = s.index() - r.sentence();
            if (!sameNoun(noun, r) && !fits(kinds, r)) {
                continue;
            }
            boolean reached = far <= (demonstrative ? FAR : FAR - 1);
            if (!reached && !(demonstrative && r.named() && topics.main(r.entity().get()))) {
                continue;
            }
            double score = r.salience() - 1.5 * far - DEPTH * r.prominence().depth() + r.entity().map(topics::weight).orElse(0.0)
                    + (r.entity().filter(e -> words.exactly(noun.lemma(), e)).isPresent() ? EXACT : 0);
            if (best == null || score > most || score == most && r.sentence() > best.sentence()) {
                best = r;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Somebody without a name who was called the same: it is he who is meant. */
    private static boolean sameNoun(Token noun, Referent r) {
        return r.entity().isEmpty() && r.head().lemma().equals(noun.lemma());
    }

    /** A person is taken up by an office only when the text has given it to her. */
    private static boolean told(List<CorefWords.Description> kinds, Token noun, Referent r) {
        return kinds.stream().noneMatch(k -> k.type() == EntityType.PERSON) || r.nouns().contains(noun.lemma());
    }

    private static boolean fits(List<CorefWords.Description> kinds, Referent r) {
        return r.entity().isPresent() && kinds.stream().anyMatch(k -> k.fits(r.entity().get()) && !stateForce(k, r.entity().get()));
    }

    /** An army is no «groupe» or «mouvement». */
    private static boolean stateForce(CorefWords.Description k, Entity e) {
        return k.type() == EntityType.GROUP && e.id().startsWith("force/") && !k.kind().equals("side");
    }

    /** A complement or an adjective makes another thing of it («la ville de Homs», «le groupe armé local»). */
    private boolean restricted(Sentence s, Token noun) {
        return s.children(noun).stream().anyMatch(c -> c.index() > noun.index()
                && (c.relation().equals("nmod") || c.relation().equals("amod") || c.relation().equals("appos") || c.relation().startsWith("flat")));
    }

    /** The two last named ones that fit, from one sentence. */
    private static List<Mention> several(Sentence s, Token noun, List<CorefWords.Description> kinds, List<Referent> known) {
        Map<String, Referent> found = new LinkedHashMap<>();
        for (int i = known.size() - 1; i >= 0 && found.size() < 2; i--) {
            Referent r = known.get(i);
            if (r.span().end() <= noun.span().start() && s.index() - r.sentence() <= FAR && fits(kinds, r)) {
                found.putIfAbsent(r.entity().get().id(), r);
            }
        }
        List<Mention> mentions = new ArrayList<>();
        if (found.size() == 2) {
            found.values().forEach(r -> mentions.add(mention(noun, r.entity().get(), "description-two", 0.6)));
        }
        return mentions;
    }

    private static Mention mention(Token noun, Entity e, String rule, double confidence) {
        return new Mention(noun.span(), e, MentionKind.NOMINAL, rule, confidence);
    }
}
