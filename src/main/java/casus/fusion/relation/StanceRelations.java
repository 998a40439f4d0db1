package casus.fusion.relation;

import casus.fusion.told.Party;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldClaim.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Claims of one event that deny, confirm or answer what others say of it, and claims that say it again or on their own. */
final class StanceRelations {

    /** A denial of what everybody reports is related to the first few. */
    private static final int MOST_ANSWERED = 6;

    private final Function<ToldClaim, String> originator;
    private final Function<ToldClaim, Boolean> counted;

    /** @param counted whether a claim's article counts as the place of a comparison at all */
    StanceRelations(Function<ToldClaim, String> originator, Function<ToldClaim, Boolean> counted) {
        this.originator = originator;
        this.counted = counted;
    }

    /** @param claims of one event, in the order of their articles' days */
    List<Relation> of(List<ToldClaim> claims) {
        List<Relation> found = new ArrayList<>();
        List<ToldClaim> affirming = claims.stream().filter(c -> !c.denial() && counted.apply(c)).toList();
        for (ToldClaim claim : claims) {
            Optional<Relation.Kind> kind = kind(claim);
            if (kind.isPresent()) {
                affirming.stream().filter(other -> other != claim && !speaker(other).equals(speaker(claim)) && !answers(other))
                        .sorted(Comparator.comparing(other -> !other.article().equals(claim.article()))).limit(MOST_ANSWERED)
                        .forEach(other -> found.add(relation(kind.get(), claim, other)));
            }
        }
        told(affirming.stream().filter(c -> !answers(c)).toList(), found);
        return found;
    }

    /** Each later article's first claim is held against the first of all. */
    private void told(List<ToldClaim> claims, List<Relation> found) {
        if (claims.isEmpty()) {
            return;
        }
        ToldClaim first = claims.get(0);
        List<String> seen = new ArrayList<>(List.of(first.article()));
        for (ToldClaim claim : claims) {
            if (!seen.contains(claim.article())) {
                seen.add(claim.article());
                boolean one = originator.apply(first).equals(originator.apply(claim));
                found.add(new Relation(one ? Relation.Kind.REPEATS : Relation.Kind.CORROBORATES, claim.iri(), first.iri(), Optional.empty(),
                        Optional.empty(), List.of("both tell of the event, " + (one ? "from the same originator" : "from independent originators")
                        + ": " + quote(claim) + " and " + quote(first))));
            }
        }
    }

    private static Optional<Relation.Kind> kind(ToldClaim claim) {
        if (claim.denial() && !claim.ownVoice()) {
            return Optional.of(Relation.Kind.DENIES);
        }
        return claim.stance() == Stance.CONFIRMS ? Optional.of(Relation.Kind.CONFIRMS)
                : claim.stance() == Stance.ANSWERS ? Optional.of(Relation.Kind.ANSWERS) : Optional.empty();
    }

    private static boolean answers(ToldClaim claim) {
        return kind(claim).isPresent();
    }

    private static String speaker(ToldClaim claim) {
        return claim.ownVoice() ? claim.article() : claim.chain().get(0).who().iri();
    }

    static Relation relation(Relation.Kind kind, ToldClaim claim, ToldClaim other) {
        String verb = kind == Relation.Kind.DENIES ? " denies what " : kind == Relation.Kind.CONFIRMS ? " confirms what " : " answers what ";
        return new Relation(kind, claim.iri(), other.iri(), Optional.empty(), Optional.empty(),
                List.of(name(claim) + verb + name(other) + (other.stance() == Stance.ACCUSES ? " accuses of: " : " says: ") + quote(claim)
                        + " and " + quote(other)));
    }

    private static String name(ToldClaim claim) {
        return claim.chain().stream().findFirst().map(ToldClaim.Step::who).map(Party::label).orElse("the article");
    }

    private static String quote(ToldClaim claim) {
        String words = claim.words().replaceAll("\\s+", " ");
        return "«" + (words.length() > 160 ? words.substring(0, words.offsetByCodePoints(0, Math.min(150, words.codePointCount(0,
                words.length())))) + "…" : words) + "»";
    }
}
