package casus.event;

import casus.entity.EntityType;
import casus.language.Token;
import casus.mention.Mention;
import casus.quantity.Quantity;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Completes a figure: its span, whose people are counted, civilians or combatants, running total or not. */
final class FigureDetails {

    private final Denotation denotation;
    private final CueWords cues;

    FigureDetails(Denotation denotation, CueWords cues) {
        this.denotation = denotation;
        this.cues = cues;
    }

    Figure figure(Story story, Syntax syntax, Quantity quantity, Token counted, boolean noun, FigureKind kind) {
        Span span = noun ? quantity.span().cover(counted.span()) : quantity.span();
        Optional<Participant> side = noun ? side(story, syntax, counted) : Optional.empty();
        List<Token> group = noun ? near(syntax, counted) : List.of();
        Victims victims = victims(story, syntax, group, side);
        return new Figure(span, kind, quantity, victims, side, cues.anywhere(syntax, "cumulative"));
    }

    /** The counted noun, its adjectives and complements, and those behind "parmi", "dans les rangs de". */
    private List<Token> near(Syntax syntax, Token counted) {
        List<Token> all = new ArrayList<>(List.of(counted));
        for (int i = 0; i < all.size() && all.size() < 12; i++) {
            for (Token c : syntax.children(all.get(i))) {
                if (Syntax.relates(c, "amod") || Syntax.relates(c, "appos")
                        || Syntax.relates(c, "nmod") && (syntax.genitive(c)
                                || cues.at(syntax, caseOf(syntax, c), "among"))) {
                    all.add(c);
                }
            }
        }
        amongAfter(syntax, counted).ifPresent(all::add);
        return all;
    }

    private static Token caseOf(Syntax syntax, Token noun) {
        return syntax.child(noun, "case").orElse(noun);
    }

    private Optional<Token> amongAfter(Syntax syntax, Token counted) {
        List<Token> tokens = syntax.tokens();
        for (int i = counted.index() + 1; i < tokens.size() && i < counted.index() + 7 && !tokens.get(i).is("VERB"); i++) {
            if (cues.at(syntax, tokens.get(i), "among")) {
                return tokens.subList(i + 1, Math.min(tokens.size(), i + 6)).stream()
                        .filter(t -> t.is("NOUN") || t.is("PROPN")).filter(t -> !cues.at(syntax, t, "rank")).findFirst();
            }
        }
        return Optional.empty();
    }

    private Victims victims(Story story, Syntax syntax, List<Token> group, Optional<Participant> side) {
        for (Token t : group) {
            if (cues.at(syntax, t, "civil")) {
                return Victims.CIVILIAN;
            }
            Victims byNoun = denotation.nouns().victims(syntax, t);
            if (byNoun != Victims.UNSTATED) {
                return byNoun;
            }
            if (cues.at(syntax, t, "military") && t.is("ADJ")) {
                return Victims.COMBATANT;
            }
        }
        boolean armed = side.flatMap(Participant::entity).filter(e -> e.type() == EntityType.GROUP).isPresent();
        return armed ? Victims.COMBATANT : Victims.UNSTATED;
    }

    private Optional<Participant> side(Story story, Syntax syntax, Token counted) {
        Optional<Token> among = amongAfter(syntax, counted);
        List<Token> where = new ArrayList<>(List.of(counted));
        among.ifPresent(where::add);
        for (Token t : where) {
            Optional<Mention> own = story.actorsAt(syntax, t).stream().filter(m -> m.entity().type() == EntityType.GROUP).findFirst()
                    .or(() -> denotation.owner(story, syntax, t, 2));
            if (own.isPresent()) {
                return own.map(m -> new Participant(m.span(), Optional.of(m.entity())));
            }
        }
        return among.map(t -> new Participant(syntax.phrase(t), Optional.empty()));
    }
}
