package casus.event;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.language.Token;
import casus.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the arguments of a trigger into agents, targets and place, as its frame says. */
final class RoleAssigner {

    private static final Set<String> BYSTANDERS = Set.of("media", "monitor", "ngo", "agency", "un");

    private final Denotation denotation;
    private final PlaceFinder places;
    private final StateForces forces;
    private final Supporters supporters;
    private final Holders holders;

    RoleAssigner(Denotation denotation, PlaceFinder places, StateForces forces, Supporters supporters, Holders holders) {
        this.holders = holders;
        this.denotation = denotation;
        this.places = places;
        this.forces = forces;
        this.supporters = supporters;
    }

    void assign(Story story, Occurrence o, Draft draft) {
        for (NounArguments.Lent lent : o.lent()) {
            apply(story, o, draft, lent.role(), lent.head(), false);
            if (lent.role() == Role.TARGET && draft.place.isEmpty()) {
                draft.place = places.in(story, o.syntax(), lent.head());
            }
        }
        for (Argument a : o.arguments()) {
            Role role = o.trigger().frame().role(a.key());
            if (a.key().equals("amod")) {
                if (role == Role.AGENT && draft.agents.isEmpty() && !story.actorsAt(o.syntax(), a.head()).isEmpty()) {
                    agents(story, o.syntax(), draft, a.head(), false);
                }
                if (role == Role.AGENT && draft.agents.isEmpty()) {
                    forces.of(story, a.head()).ifPresent(draft::addAgent);
                }
            } else if (role != Role.AGENT_IF_NONE) {
                apply(story, o, draft, role, a.head(), o.syntax().words().lists(a.key(), "of"));
            }
        }
        if (draft.agents.isEmpty()) {
            o.arguments().stream().filter(a -> o.trigger().frame().role(a.key()) == Role.AGENT_IF_NONE)
                    .forEach(a -> apply(story, o, draft, Role.AGENT, a.head(), false));
        }
        supporters.of(story, o, draft.agents).forEach(draft::addAgent);
        supporters.examples(story, o, draft.agents, draft.targets);
        draft.targets.removeIf(t -> draft.agents.stream().anyMatch(a -> Denotation.same(a, t)));
    }

    private void apply(Story story, Occurrence o, Draft draft, Role role, Token head, boolean genitive) {
        Syntax syntax = o.syntax();
        switch (role) {
            case AGENT, AGENT_IF_NONE, SIDE -> agents(story, syntax, draft, head, role == Role.SIDE && genitive);
            case TARGET -> targets(story, syntax, draft, head, true);
            case VICTIM -> targets(story, syntax, draft, head, false);
            case TARGET_OR_PLACE -> targetOrPlace(story, syntax, draft, head);
            case PLACE -> {
                place(story, syntax, draft, head);
                if (draft.type == EventType.CAPTURE) {
                    holders.of(story, syntax, head).stream().filter(h -> !head.is("PRON")).forEach(draft::addTarget);
                }
            }
            case ACTOR_OR_TARGET -> {
                if (denotation.acts(story, syntax, head) && story.placeAt(syntax, head).isEmpty()
                        || denotation.nouns().is(syntax, head, "weapon")) {
                    agents(story, syntax, draft, head, false);
                } else if (denotation.is(story, syntax, head, "place") || denotation.is(story, syntax, head, "person")
                        || denotation.is(story, syntax, head, "asset") || denotation.is(story, syntax, head, "thing")) {
                    targetOrPlace(story, syntax, draft, head);
                }
            }
            default -> { }
        }
    }

    private void agents(Story story, Syntax syntax, Draft draft, Token head, boolean onlyActors) {
        if (onlyActors && !denotation.acts(story, syntax, head)) {
            place(story, syntax, draft, head);
            return;
        }
        boolean event = !denotation.acts(story, syntax, head) && !denotation.is(story, syntax, head, "person")
                && !denotation.is(story, syntax, head, "weapon") && !denotation.is(story, syntax, head, "asset");
        if (!event) {
            boolean thing = !denotation.acts(story, syntax, head) && !denotation.is(story, syntax, head, "person");
            denotation.participants(story, syntax, head).stream().filter(p -> !thing || p.entity().isPresent())
                    .filter(p -> !draft.violent() || p.entity().filter(RoleAssigner::bystander).isEmpty()).forEach(draft::addAgent);
        }
    }

    /** Those who report and help do not attack. */
    private static boolean bystander(Entity e) {
        return e.type() == EntityType.ORGANIZATION && BYSTANDERS.contains(e.kind());
    }

    private void targets(Story story, Syntax syntax, Draft draft, Token head, boolean strict) {
        boolean things = draft.type == EventType.DESTRUCTION;
        if (!strict && draft.violent() && denotation.nouns().is(syntax, head, "anyone") && syntax.conjuncts(head).size() == 1
                && denotation.owner(story, syntax, head, 1).isEmpty()) {
            return;
        }
        boolean where = strict && !things && denotation.nouns().of(syntax, head).equals(Set.of("place"))
                && story.actorsAt(syntax, head).isEmpty();
        boolean known = !where && (!strict || things || head.is("PROPN") || !denotation.nouns().of(syntax, head).isEmpty()
                || !story.actorsAt(syntax, head).isEmpty());
        if (known) {
            denotation.participants(story, syntax, head, things).forEach(draft::addTarget);
        }
    }

    private void targetOrPlace(Story story, Syntax syntax, Draft draft, Token head) {
        for (Token t : syntax.conjuncts(head)) {
            boolean actor = !story.actorsAt(syntax, t).isEmpty();
            Optional<Mention> owner = actor ? Optional.empty() : denotation.owner(story, syntax, t, 3);
            if (actor || owner.isPresent() || !denotation.is(story, syntax, t, "place")) {
                targets(story, syntax, draft, t, false);
            } else if (story.placeAt(syntax, t).isEmpty() && denotation.nouns().is(syntax, t, "asset")
                    && places.in(story, syntax, t).isEmpty()) {
                targets(story, syntax, draft, t, false);
            }
        }
        place(story, syntax, draft, head);
    }

    private void place(Story story, Syntax syntax, Draft draft, Token head) {
        if (!draft.placeOwn) {
            draft.place = places.in(story, syntax, head);
            draft.placeOwn = draft.place.isPresent();
        }
    }

}
