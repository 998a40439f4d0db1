package casus.mention;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.entity.NameKey;
import casus.gazetteer.ActorEntry;
import casus.gazetteer.ActorGazetteer;
import casus.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forces named by whom they follow: «forces du maréchal Haftar», «forces fidèles au président X», «forces pro-GNA». */
final class LeaderForces {

    private static final int FAR = 7;

    private final ActorGazetteer actors;
    private final NameCues cues;
    private final StateActors states;
    private final Map<String, Entity> governed = new HashMap<>();

    LeaderForces(ActorGazetteer actors, NameCues cues, StateActors states) {
        this.actors = actors;
        this.cues = cues;
        this.states = states;
        for (ActorEntry e : actors.entries()) {
            if (e.entity().type() == EntityType.GROUP) {
                e.memberOf().forEach(id -> governed.putIfAbsent(id, e.entity()));
            }
        }
    }

    void find(Words words, StoryCountries votes, Drafts drafts) {
        for (Draft d : List.copyOf(drafts.all())) {
            boolean government = d.entity().type() == EntityType.ORGANIZATION && d.entity().kind().equals("government");
            if (d.entity().type() == EntityType.PERSON || government) {
                following(words, d, votes).or(() -> possessing(words, d, votes)).ifPresent(force -> {
                    drafts.remove(d.span());
                    if (drafts.add(force)) {
                        drafts.addNested(d);
                    } else {
                        drafts.add(d);
                    }
                });
            }
        }
        hyphened(words, votes, drafts);
        ofGovernment(drafts);
        drafts.all().stream().filter(d -> d.entity().type() == EntityType.GROUP && d.rule().equals("gazetteer")).forEach(d -> nested(words, d, drafts));
    }

    /** The leader's name inside a listed name («forces du maréchal Haftar»). */
    private void nested(Words words, Draft force, Drafts drafts) {
        List<Word> inside = words.in(force.span());
        government(words, inside, drafts);
        int at = inside.size();
        while (at > 1 && inside.get(at - 1).capital()) {
            at--;
        }
        boolean named = at > 1 && at < inside.size() && cues.is("head", inside.get(0).fold()) && !cues.is("loyal", inside.get(at - 1).fold());
        if (named) {
            Span span = inside.get(at).span().cover(inside.get(inside.size() - 1).span());
            String name = NameKey.fold(span.of(words.text()));
            drafts.all().stream().filter(d -> d.entity().type() == EntityType.PERSON && leads(d, words, name)).map(Draft::entity).findFirst()
                    .or(() -> actors.named(span.of(words.text())).stream().map(ActorEntry::entity)
                            .filter(e -> e.type() == EntityType.PERSON).findFirst())
                    .ifPresent(e -> drafts.addNested(new Draft(span, e, "leader-name", 0.85)));
        }
    }

    /** The listed government whose forces they are («forces du gouvernement d'union nationale»). */
    private void government(Words words, List<Word> inside, Drafts drafts) {
        for (int i = 1; i + 1 < inside.size(); i++) {
            Word name = inside.get(i + 1);
            if (cues.is("of", inside.get(i).fold()) && (cues.is("government", name.fold()) || i + 2 == inside.size())) {
                Span span = name.span().cover(inside.get(inside.size() - 1).span());
                actors.named(span.of(words.text())).stream().map(ActorEntry::entity)
                        .filter(e -> e.type() == EntityType.ORGANIZATION && e.kind().equals("government")).findFirst()
                        .ifPresent(e -> drafts.addNested(new Draft(span, e, "government-name", 0.85)));
                return;
            }
        }
    }

    /** Where a listed government has forces of its own, the story's army and loyalists are theirs. */
    private void ofGovernment(Drafts drafts) {
        List<Draft> governments = drafts.withNested().stream().filter(d -> d.entity().type() == EntityType.ORGANIZATION
                && d.entity().kind().equals("government") && ownForces(d.entity()).isPresent()).toList();
        for (Draft d : List.copyOf(drafts.all())) {
            governments.stream().filter(g -> d.rule().equals("force-story") && g.entity().country().equals(d.entity().country())).findFirst()
                    .flatMap(g -> ownForces(g.entity())).ifPresent(own -> {
                        drafts.remove(d.span());
                        drafts.add(new Draft(d.span(), own, "force-of-government", d.confidence()));
                    });
        }
    }

    /** The group that a leader belongs to, or that belongs to a government. */
    private Optional<Entity> ownForces(Entity leader) {
        return actors.get(leader.id()).stream().flatMap(e -> e.memberOf().stream()).flatMap(id -> actors.get(id).stream())
                .map(ActorEntry::entity).filter(e -> e.type() == EntityType.GROUP).findFirst().or(() -> Optional.ofNullable(governed.get(leader.id())));
    }

    private Optional<Draft> following(Words words, Draft leader, StoryCountries votes) {
        int first = words.indexAt(leader.span().start());
        Word start = words.at(first);
        boolean president = false;
        boolean bond = false;
        for (int back = 1; back < FAR; back++) {
            Word w = words.near(start, -back);
            boolean loyal = cues.is("loyal", w.fold());
            if (cues.is("government", w.fold()) && bond && leader.entity().type() == EntityType.PERSON) {
                Optional<String> country = leader.entity().country().or(votes::story);
                return country.map(c -> new Draft(w.span().cover(leader.span()), states.organ(c, "government"), "leader-government", 0.8));
            }
            if (cues.is("head", w.fold()) && bond) {
                Span span = w.span().cover(leader.span());
                return Optional.of(new Draft(span, force(leader.entity(), president, votes), "leader", 0.8));
            }
            boolean title = cues.of(w.fold()).filter(c -> c.type() == EntityType.PERSON).isPresent();
            president |= title && cues.is("president", w.fold());
            bond |= loyal || cues.is("of", w.fold());
            if (w.punctuation() || !(loyal || title || cues.is("to", w.fold()) || cues.is("bond", w.fold()))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «Haftar's forces». */
    private Optional<Draft> possessing(Words words, Draft leader, StoryCountries votes) {
        Word last = words.at(words.indexAt(leader.span().end() - 1));
        int at = words.near(last, 1).fold().equals("s") && cues.is("order", "before") ? 2 : 0;
        while (at > 0 && words.near(last, at).is("ADJ")) {
            at++;
        }
        Word head = words.near(last, at);
        return at > 0 && cues.is("head", head.fold()) ? Optional.of(new Draft(leader.span().cover(head.span()), force(leader.entity(),
                leader.entity().kind().equals("government"), votes), "leader", 0.8)) : Optional.empty();
    }

    /** «forces pro-X» where the tie and the name are one word. */
    private void hyphened(Words words, StoryCountries votes, Drafts drafts) {
        for (Word w : words.all()) {
            int cut = w.fold().indexOf(' ');
            if (cut < 0 || !cues.is("loyal", w.fold().substring(0, cut)) || drafts.overlapping(w.span()).stream().anyMatch(d -> !inside(w, d))) {
                continue;
            }
            String name = w.fold().substring(cut + 1);
            Optional<Entity> leader = drafts.withNested().stream().filter(d -> leads(d, words, name)).map(Draft::entity).findFirst();
            Word before = words.near(w, -1);
            boolean headed = cues.is("head", before.fold());
            if (!headed && w.form().chars().skip(cut).noneMatch(Character::isUpperCase)) {
                continue;
            }
            Span span = headed ? before.span().cover(w.span()) : w.span();
            leader.ifPresent(l -> {
                drafts.overlapping(w.span()).forEach(d -> drafts.remove(d.span()));
                drafts.add(new Draft(span, force(l, false, votes), "leader-pro", 0.8));
            });
        }
    }

    /** The name alone, a part of the word («GNA» in «pro-GNA»). */
    private static boolean inside(Word w, Draft d) {
        return w.span().contains(d.span()) && d.span().length() < w.span().length();
    }

    private static boolean leads(Draft d, Words words, String name) {
        String spelled = NameKey.fold(d.span().of(words.text()));
        return d.entity().type() != EntityType.PLACE && (spelled.equals(name) || spelled.endsWith(" " + name));
    }

    private Entity force(Entity leader, boolean president, StoryCountries votes) {
        Optional<Entity> own = ownForces(leader);
        if (own.isPresent()) {
            return own.get();
        }
        boolean head = president || leader.kind().equals("government") && leader.id().endsWith("-government");
        Optional<String> country = leader.country().or(votes::story);
        return head && country.isPresent() ? states.force(country.get(), "army")
                : Unlisted.group("forces of " + leader.label(), "militia");
    }
}
