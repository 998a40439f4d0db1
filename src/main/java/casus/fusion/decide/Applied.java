package casus.fusion.decide;

import casus.fusion.told.Party;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldControl;
import casus.fusion.told.ToldEvent;
import casus.fusion.told.ToldFigure;
import casus.fusion.told.ToldName;
import casus.fusion.told.ToldPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Articles as decisions make them read: without what was rejected, with places corrected and names joined. */
public final class Applied {

    private final Decisions decisions;
    private final Map<String, String> renamed;
    private final Map<String, ToldPlace> places;

    /** @param places known places by name, for corrections */
    public Applied(Decisions decisions, Map<String, ToldPlace> places) {
        this.decisions = decisions;
        this.renamed = decisions.renamed();
        this.places = places;
    }

    public ToldArticle to(ToldArticle a) {
        if (decisions.all().isEmpty()) {
            return a;
        }
        List<ToldClaim> claims = a.claims().stream().filter(c -> !decisions.rejected(c.iri())).map(this::claim).toList();
        Set<String> told = claims.stream().flatMap(c -> c.events().stream()).collect(Collectors.toSet());
        Set<String> figures = claims.stream().flatMap(c -> c.figures().stream()).collect(Collectors.toSet());
        List<ToldEvent> events = a.events().stream().filter(e -> !decisions.rejected(e.iri()) && told.contains(e.iri()))
                .map(e -> event(e, figures)).toList();
        List<ToldControl> control = a.control().stream().filter(c -> !decisions.rejected(c.claim()))
                .map(c -> new ToldControl(c.claim(), place(c.place()), party(c.holder()), c.words())).toList();
        return new ToldArticle(a.iri(), a.digest(), a.outlet(), a.url(), a.day(), a.credit().map(this::party), a.passages(), events, claims,
                a.names().stream().map(n -> new ToldName(name(n.group()), n.name(), n.times())).toList(), control);
    }

    private ToldClaim claim(ToldClaim c) {
        return new ToldClaim(c.iri(), c.article(), c.chain().stream().map(s -> new ToldClaim.Step(party(s.who()), s.interest())).toList(),
                c.denial(), c.stance(), c.begin(), c.words(), c.events(), c.figures());
    }

    private ToldEvent event(ToldEvent e, Set<String> figures) {
        Optional<ToldPlace> corrected = decisions.correction(e.iri(), "place").map(d -> known(d.value()));
        return new ToldEvent(e.iri(), e.article(), e.type(), e.status(), e.agents().stream().map(this::party).toList(),
                e.targets().stream().map(this::party).toList(), corrected.or(() -> e.place().map(this::place)), e.time(),
                e.figures().stream().filter(f -> !decisions.rejected(f.iri()) && figures.contains(f.iri())).map(this::figure).toList(),
                e.begin(), e.words(), e.sentence(), e.denied());
    }

    private ToldFigure figure(ToldFigure f) {
        return new ToldFigure(f.iri(), f.kind(), f.min(), f.max(), f.approximate(), f.victims(), f.side().map(this::party), f.cumulative(),
                f.earlier(), f.who(), f.begin(), f.words());
    }

    private Party party(Party p) {
        String label = decisions.correction(name(p.iri()), "label").map(Decision::value).orElse(p.label());
        return new Party(name(p.iri()), label, p.kind(), p.country(), p.detail());
    }

    private ToldPlace place(ToldPlace p) {
        return renamed.containsKey(p.iri()) ? known(name(p.iri())) : p;
    }

    private ToldPlace known(String iri) {
        return places.getOrDefault(iri, new ToldPlace(iri, iri.substring(iri.lastIndexOf('/') + 1), Double.NaN, Double.NaN, 0, "", ""));
    }

    private String name(String iri) {
        return renamed.getOrDefault(iri, iri);
    }
}
