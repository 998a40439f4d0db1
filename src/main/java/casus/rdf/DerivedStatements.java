package casus.rdf;

import casus.fusion.Derived;
import casus.fusion.SubEvent;
import casus.fusion.control.ControlState;
import casus.fusion.group.GroupRelation;
import casus.fusion.group.NameUse;
import casus.fusion.source.SourceGroup;
import casus.fusion.source.SourceGroup.Dependence;
import casus.fusion.source.SourceGroup.Member;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Writes what fusion derives as statements of the derived graph. No statement is made by two derived things, so that each can be taken out
 * again by itself. Names follow from what is named.
 */
public final class DerivedStatements {

    private final Iris iris;
    private final Emitter out;
    private final FusedEventStatements events;

    public DerivedStatements(Iris iris, RDFHandler handler) {
        this.iris = Objects.requireNonNull(iris);
        this.out = new Emitter(handler, iris.fusionGraph());
        this.events = new FusedEventStatements(iris, out);
    }

    /** The graph itself with the fingerprint of what it was built from. */
    public void fusedFrom(String digest) {
        out.text(iris.fusionGraph(), Casus.FUSED_FROM, digest);
    }

    public void write(Derived derived) {
        if (derived instanceof Derived.OfEvent d) {
            events.write(d.event());
        } else if (derived instanceof Derived.OfPart d) {
            part(d.link());
        } else if (derived instanceof Derived.OfSource d) {
            source(d.group());
        } else if (derived instanceof Derived.OfClaims d) {
            events.relation(d.relation(), Optional.empty());
        } else if (derived instanceof Derived.OfPlace d) {
            control(d.state());
        } else if (derived instanceof Derived.OfName d) {
            name(d.use());
        } else if (derived instanceof Derived.OfGroups d) {
            groups(d.relation());
        }
    }

    private void part(SubEvent link) {
        IRI iri = iris.derived("part", link.part(), link.whole());
        IRI part = events.event(link.part());
        IRI whole = events.event(link.whole());
        out.type(iri, Casus.SUB_EVENT_LINK);
        out.link(iri, Casus.PART, part);
        out.link(iri, Casus.WHOLE, whole);
        out.number(iri, Casus.SCORE, link.score());
        events.findings(iri, link.findings(), true);
        out.link(part, Casus.SUB_EVENT_OF, whole);
    }

    private void source(SourceGroup group) {
        IRI iri = iris.derived("source", group.first());
        out.type(iri, Casus.SOURCE_GROUP);
        out.text(iri, RDFS.LABEL, group.name() + ", " + group.members().size() + " articles");
        out.link(iri, Casus.ORIGINATOR, Values.iri(group.originator()));
        for (Member m : group.members()) {
            IRI article = Values.iri(m.article().iri());
            IRI member = iris.derived("source-member", m.article().iri());
            out.link(iri, Casus.MEMBER_ARTICLE, article);
            out.type(member, Casus.SOURCE_MEMBERSHIP);
            out.link(member, Casus.IN_SOURCE_GROUP, iri);
            out.link(member, Casus.MEMBER_ARTICLE, article);
            out.link(member, Casus.DEPENDENCE, Scheme.DEPENDENCE.concept(m.dependence()));
            out.number(member, Casus.SCORE, m.score());
            out.text(member, Casus.REASON, m.reason());
            m.on().ifPresent(on -> out.link(member, Casus.DEPENDS_ON, Values.iri(on.iri())));
            m.on().filter(on -> m.dependence() == Dependence.VERSION)
                    .ifPresent(on -> out.link(article, PROV.WAS_REVISION_OF, Values.iri(on.iri())));
            m.on().ifPresent(on -> m.passages().forEach(p -> passage(on.iri(), m.article().iri(), p[0], p[1])));
        }
    }

    private void passage(String former, String latter, casus.fusion.told.Passage first, casus.fusion.told.Passage second) {
        IRI iri = iris.derived("passage", former, latter, first.begin() + "", second.begin() + "");
        out.type(iri, Casus.SHARED_PASSAGE);
        out.link(iri, Casus.PASSAGE_OF, Values.iri(former));
        out.link(iri, Casus.PASSAGE_OF, Values.iri(latter));
        out.text(iri, Casus.SHARED_WORDS, first.words());
        out.number(iri, Casus.SCORE, first.hash() == second.hash() ? 1 : 0.8);
    }

    private IRI control(String begunBy, String holder) {
        return iris.derived("control", begunBy, holder);
    }

    private void control(ControlState state) {
        IRI iri = control(state.begunBy(), state.holder().iri());
        out.type(iri, Casus.CONTROL_STATE);
        out.link(iri, Casus.HOLDER, Values.iri(state.holder().iri()));
        out.link(iri, Casus.HELD_PLACE, Values.iri(state.place().iri()));
        out.link(iri, PROV.WAS_ATTRIBUTED_TO, Values.iri(state.claimant()));
        state.claims().forEach(c -> out.link(iri, Casus.ON_WORD_OF, Values.iri(c)));
        day(iri, Casus.EARLIEST, state.begin().earliest());
        day(iri, Casus.LATEST, state.begin().latest());
        if (!state.begin().value().isEmpty()) {
            out.text(iri, Casus.FROM, state.begin().value());
        }
        state.end().ifPresent(end -> {
            day(iri, Casus.END_EARLIEST, end.earliest());
            day(iri, Casus.END_LATEST, end.latest());
            if (!end.value().isEmpty()) {
                out.text(iri, Casus.UNTIL, end.value());
            }
        });
        out.link(iri, Casus.BEGUN_BY, Values.iri(state.begunBy()));
        state.endedBy().ifPresent(e -> out.link(iri, Casus.ENDED_BY, Values.iri(e)));
        out.truth(iri, Casus.CONTESTED, !state.contestedBy().isEmpty());
        state.contestedBy().forEach(key -> out.link(iri, Casus.CONTESTED_BY, control(key.split(" ")[0], key.split(" ")[1])));
        out.text(iri, Casus.REASON, state.reason());
    }

    private void name(NameUse use) {
        IRI iri = iris.derived("name-use", use.group(), use.name(), use.outlet());
        out.type(iri, Casus.NAME_USE);
        out.link(iri, Casus.NAMED_GROUP, Values.iri(use.group()));
        out.text(iri, Casus.USED_NAME, use.name());
        out.text(iri, Casus.OUTLET, use.outlet());
        out.integer(iri, Casus.USE_COUNT, use.times());
        out.integer(iri, Casus.ARTICLE_COUNT, use.articles());
        day(iri, Casus.FIRST_USED, use.first());
        day(iri, Casus.LAST_USED, use.last());
    }

    private void groups(GroupRelation relation) {
        IRI iri = iris.derived("group-relation", relation.kind().name(), relation.subject(), relation.object());
        out.type(iri, Casus.GROUP_RELATION);
        out.link(iri, Casus.GROUP_RELATION_KIND, Scheme.GROUP_RELATION.concept(relation.kind()));
        out.link(iri, Casus.SUBJECT_GROUP, Values.iri(relation.subject()));
        out.link(iri, Casus.OBJECT_GROUP, Values.iri(relation.object()));
        day(iri, Casus.EARLIEST, relation.earliest());
        day(iri, Casus.LATEST, relation.latest());
        relation.claims().forEach(c -> out.link(iri, Casus.ON_WORD_OF, Values.iri(c)));
        out.integer(iri, Casus.ORIGINATOR_COUNT, relation.originators());
        out.integer(iri, Casus.ARTICLE_COUNT, relation.articles());
    }

    private void day(IRI subject, IRI property, Optional<LocalDate> day) {
        day.ifPresent(d -> out.day(subject, property, d));
    }
}
