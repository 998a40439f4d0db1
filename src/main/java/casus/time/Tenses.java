package casus.time;

import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.Optional;

/**
 * The tense that governs an expression: of the verb above it in the tree, or before parsing of the nearest finite verb; a cue word of
 * expectation before the expression («dans l'attente de», «prévu») makes it future.
 */
final class Tenses {

    private static final int CUE_REACH = 60;

    private final TimeGrammar grammar;

    Tenses(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    Tense at(AnalyzedText analysis, Sentence s, Span expression) {
        int from = Math.max(s.span().start(), expression.start() - CUE_REACH);
        String before = analysis.text().substring(from, Math.max(from, expression.start()));
        String clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
        if (grammar.holds("future", clause)) {
            return Tense.FUTURE;
        }
        Optional<Token> inside = s.tokens().stream().filter(t -> t.span().overlaps(expression)).findFirst();
        Optional<Token> verb = analysis.parsed() ? inside.flatMap(t -> above(s, t)) : nearest(s, expression);
        return verb.map(v -> tense(s, v)).orElse(Tense.UNTOLD);
    }

    private static Optional<Token> above(Sentence s, Token start) {
        Token t = start;
        for (int steps = 0; steps < s.size(); steps++) {
            if (t.is("VERB") || t.is("AUX")) {
                return Optional.of(t);
            }
            if (t.head() < 0) {
                return s.children(t).stream().filter(c -> c.relation().startsWith("cop")).findFirst();
            }
            t = s.token(t.head());
        }
        return Optional.empty();
    }

    private static Optional<Token> nearest(Sentence s, Span expression) {
        return s.tokens().stream().filter(t -> t.has("VerbForm=Fin"))
                .min(java.util.Comparator.comparingInt(t -> Math.abs(t.span().start() - expression.start())));
    }

    /** Of the verb and its auxiliaries; an infinitive takes the tense of what governs it, as future as «doit» or «va» make it. */
    private static Tense tense(Sentence s, Token verb) {
        boolean infinitive = verb.has("VerbForm=Inf");   // "they would meet on Sunday" lies ahead, «il aurait été tué» does not
        boolean future = s.children(verb).stream()
                .anyMatch(c -> c.is("AUX") && (c.has("Tense=Fut") || infinitive && c.has("Mood=Cnd")));
        if (verb.has("Tense=Fut") || future) {
            return Tense.FUTURE;
        }
        boolean past = verb.has("Tense=Past") || verb.has("Tense=Imp") || s.children(verb).stream().anyMatch(c -> c.is("AUX"));
        return past ? Tense.PAST : Tense.UNTOLD;
    }
}
