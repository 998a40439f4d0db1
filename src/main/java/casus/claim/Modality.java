package casus.claim;

import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * How what is said presents itself: the conditional of hearsay and verbs of possibility make it possible, "devoir" in the conditional
 * probable; a negated main verb makes it a denial.
 */
record Modality(Claim.Certainty certainty, boolean negated) {


    static Modality of(ClaimWords words, AnalyzedText analysis, Span said) {
        Optional<Sentence> s = analysis.sentenceAt(said.start());
        if (s.isEmpty()) {
            return new Modality(Claim.Certainty.CERTAIN, false);
        }
        List<Token> inside = s.get().tokens().stream().filter(t -> said.contains(t.span())).toList();
        Optional<Token> main = inside.stream().filter(t -> t.head() < 0 || !said.contains(s.get().token(t.head()).span())).filter(
                t -> !t.is("PUNCT") && !t.relation().equals("mark") && !t.relation().equals("case")).findFirst();
        if (main.isEmpty()) {
            return new Modality(Claim.Certainty.CERTAIN, false);
        }
        List<Token> group = inside.stream().filter(t -> t == main.get() || t.head() == main.get().index()
                && (t.relation().startsWith("aux") || t.relation().equals("cop") || t.relation().equals("advmod"))).toList();
        boolean conditional = group.stream().anyMatch(t -> t.has("Mood=Cnd"));
        boolean should = group.stream().anyMatch(t -> words.is("obligation", t.lemma()));
        boolean likely = group.stream().anyMatch(t -> words.is("probable", t.lemma()));
        boolean possible = group.stream().anyMatch(t -> words.is("possible", t.lemma()));
        boolean negated = Negation.of(words, s.get(), main.get());
        Claim.Certainty certainty = should && conditional || likely && !possible ? Claim.Certainty.PROBABLE
                : conditional || possible ? Claim.Certainty.POSSIBLE : Claim.Certainty.CERTAIN;
        return new Modality(certainty, negated);
    }
}
