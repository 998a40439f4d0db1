package casus.event;

import casus.entity.EntityType;
import casus.mention.Mention;
import casus.language.Token;
import casus.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/** Makes a draft of every trigger met: type, status, roles, place and time as its own sentence gives them. */
final class DraftMaker {

    private static final int ALIKE = 5;

    private final TypeRefiner refiner;
    private final StatusFinder statuses;
    private final RoleAssigner roles;
    private final PlaceFinder places;
    private final TimeFinder times;
    private final ClauseWords words;

    DraftMaker(TypeRefiner refiner, StatusFinder statuses, RoleAssigner roles, PlaceFinder places, TimeFinder times, ClauseWords words) {
        this.refiner = refiner;
        this.statuses = statuses;
        this.roles = roles;
        this.places = places;
        this.times = times;
        this.words = words;
    }

    Draft make(Story story, Occurrence o, List<Token> events) {
        EventType type = refiner.refine(o);
        Optional<TimeExpression> time = times.find(story, o, events);
        Draft draft = new Draft(o, type, statuses.find(story, o, type, time), reference(o));
        draft.time = time;
        draft.several = !o.trigger().verbal() && o.head().has("Number=Plur")
                && o.syntax().children(o.head()).stream().anyMatch(c -> c.is("NUM") || words.is(c, "several"));
        draft.habitual = statuses.habitual(o, time);
        roles.assign(story, o, draft);
        if (draft.place.isEmpty()) {
            draft.place = places.around(story, o, events);
        }
        draft.placeOfHeading = draft.place.isPresent() && story.heading(o.syntax());
        if (type == EventType.KILLING && draft.targets.isEmpty() && o.trigger().verbal()) {
            victimAhead(story, o).ifPresent(m -> draft.addTarget(new Participant(m.span(), Optional.of(m.entity()))));
        }
        if (type == EventType.KILLING && !namesVictim(draft) && !describesOne(o) && o.trigger().frame()
                .role(Argument.OBJECT) == Role.VICTIM) {
            draft.type = refiner.refine(o, EventType.ATTACK);
            draft.weak = true;
        }
        return draft;
    }

    /** A victim precisely described: "le maire de X", "le numéro deux du groupe". */
    private boolean describesOne(Occurrence o) {
        return o.arguments().stream().filter(a -> a.key().equals(Argument.OBJECT)).anyMatch(a -> a.head().has("Number=Sing")
                && a.head().is("NOUN")
                && o.syntax().children(a.head()).stream().anyMatch(c -> c.is("DET") && words.is(c, "definite")));
    }

    /** The person named behind an active verb with no other verb and no comma between: trees lose objects that follow a place. */
    private static Optional<Mention> victimAhead(Story story, Occurrence o) {
        Syntax syntax = o.syntax();
        if (syntax.hasChild(o.head(), "aux:pass")) {
            return Optional.empty();
        }
        for (Token t : syntax.tokens().subList(o.head().index() + 1, syntax.tokens().size())) {
            Optional<Mention> person = story.actorsAt(syntax, t).stream().filter(m -> m.entity().type() == EntityType.PERSON).findFirst();
            if (person.isPresent() || t.is("VERB") || t.is("PUNCT") || syntax.words().lists(t.lemma(), "by")) {
                return person;
            }
        }
        return Optional.empty();
    }

    private static boolean namesVictim(Draft draft) {
        return draft.targets.stream().anyMatch(p -> p.entity().filter(e -> e.type() == EntityType.PERSON).isPresent());
    }

    /** "Ils ont péri dans des frappes, eux aussi": in others than those told before. */
    private boolean alike(Occurrence o) {
        List<Token> tokens = o.syntax().tokens();
        for (int i = o.head().index() + 1; i + 1 < tokens.size() && i <= o.head().index() + ALIKE; i++) {
            if (words.is(tokens.get(i), "alike") && words.is(tokens.get(i + 1), "also")) {
                return true;
            }
        }
        return false;
    }

    private boolean superlative(Occurrence o) {
        List<Token> tokens = o.syntax().tokens();
        int at = o.head().index();
        return at + 2 < tokens.size() && words.is(tokens.get(at + 1), "definite") && words.is(tokens.get(at + 2), "superlative");
    }

    private Draft.Reference reference(Occurrence o) {
        if (o.trigger().verbal()) {
            return Draft.Reference.VERB;
        }
        boolean tally = o.syntax().head(o.head()).filter(h -> words.is(h, "tally")).isPresent();
        if (tally || alike(o) || superlative(o)) {
            return Draft.Reference.OTHER_ONE;
        }
        Draft.Reference reference = Draft.Reference.BARE;
        for (Token c : o.syntax().children(o.head())) {
            if (words.is(c, "other")) {
                return Draft.Reference.OTHER_ONE;
            }
            if (Syntax.relates(c, "det") || c.is("DET")) {
                reference = c.has("PronType=Dem") || words.is(c, "demonstrative") ? Draft.Reference.DEMONSTRATIVE
                        : c.has("Definite=Def") || words.is(c, "definite") ? Draft.Reference.DEFINITE : Draft.Reference.INDEFINITE;
            }
        }
        return reference;
    }

}
