package casus.store;

import casus.fusion.Derived;
import casus.fusion.Fusion;
import casus.fusion.decide.Applied;
import casus.fusion.decide.Decision;
import casus.fusion.decide.Decisions;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldPlace;
import casus.rdf.Software;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps the derived graph in step with the articles. The graph bears a fingerprint of the state that it was built from; when the store's
 * state is another one, whatever happened in between, {@link #refresh} works out what differs and replaces that in one transaction. The
 * outcome is the same, byte for byte, as if it were built from nothing.
 */
public final class DerivedGraph {

    /** Raised whenever the same articles give another derived graph. */
    private static final String RULES = "1";

    private final GraphStore store;
    private final GraphNames names;
    private final ToldFile file;

    public DerivedGraph(GraphStore store, GraphNames names) {
        this.store = store;
        this.names = names;
        this.file = new ToldFile(store.folder());
    }

    /**
     * What a refresh did.
     *
     * @param whole    whether the graph was built from nothing
     * @param articles how many articles were new, changed or gone
     * @param triples  how many statements were removed or added
     */
    public record Done(boolean whole, int articles, long triples) { }

    /** Whether the derived graph is of the store's present state. */
    public boolean current() {
        return store.read(data -> marker(data).equals(state(new Register(data, names).entries(), Curation.read(data, names))));
    }

    /** Brings the derived graph up to date, by what differs where that is known. */
    public Done refresh() {
        return bring(false);
    }

    /** Builds the derived graph from nothing. */
    public Done rebuild() {
        return bring(true);
    }

    private Done bring(boolean whole) {
        List<ArticleEntry> entries = store.read(data -> new Register(data, names).entries());
        List<Decision> decided = store.read(data -> Curation.read(data, names));
        String state = state(entries, decided);
        String marker = store.read(this::marker);
        if (!whole && marker.equals(state)) {
            return new Done(false, 0, 0);
        }
        Optional<ToldFile.Content> kept = file.read();
        Map<String, ToldArticle> known = new HashMap<>();
        if (!whole) {
            kept.ifPresent(content -> content.articles().forEach(a -> known.put(a.digest() + a.iri(), a)));
        }
        List<ToldArticle> now = articles(entries, known);
        Done done;
        if (!whole && kept.isPresent() && kept.get().state().equals(marker) && !marker.isEmpty()) {
            Built former = new Built(kept.get().articles(), kept.get().decisions(), Optional.empty());
            done = replaceChanged(former, new Built(now, decided, Optional.of(former.fusion)), state);
        } else {
            done = replaceAll(new Built(now, decided, Optional.empty()), state);
        }
        file.write(new ToldFile.Content(state, now, decided));
        return done;
    }

    /** Articles as decisions make them read, and what follows from them. */
    private static final class Built {

        private final Map<String, ToldArticle> articles = new TreeMap<>();
        private final Map<String, List<Decision>> concerning = new HashMap<>();
        private final Fusion fusion;

        Built(List<ToldArticle> raw, List<Decision> decided, Optional<Fusion> former) {
            Map<String, ToldArticle> byName = new HashMap<>();
            raw.forEach(a -> byName.put(a.iri(), a));
            Decisions decisions = Decisions.of(decided, byName);
            Applied applied = new Applied(decisions, decided.isEmpty() ? Map.of() : places(raw));
            raw.forEach(a -> articles.put(a.iri(), applied.to(a)));
            if (!decided.isEmpty()) {
                raw.forEach(a -> concerning.put(a.iri(), decisions.concerning(things(a))));
            }
            fusion = new Fusion(articles.values(), decisions, former);
        }

        private static Map<String, ToldPlace> places(List<ToldArticle> articles) {
            Map<String, ToldPlace> places = new HashMap<>();
            articles.stream().sorted(Comparator.comparing(ToldArticle::iri)).flatMap(a -> a.events().stream()).flatMap(e -> e.place().stream())
                    .forEach(p -> places.putIfAbsent(p.iri(), p));
            return places;
        }

        private static Set<String> things(ToldArticle a) {
            Set<String> things = new HashSet<>();
            a.events().forEach(e -> {
                things.add(e.iri());
                e.figures().forEach(f -> things.add(f.iri()));
            });
            a.claims().forEach(c -> things.add(c.iri()));
            return things;
        }

        Set<String> changedFrom(Built former) {
            Set<String> changed = new TreeSet<>();
            Set<String> all = new TreeSet<>(articles.keySet());
            all.addAll(former.articles.keySet());
            for (String iri : all) {
                boolean same = articles.containsKey(iri) && articles.get(iri).equals(former.articles.get(iri))
                        && concerning.getOrDefault(iri, List.of()).equals(former.concerning.getOrDefault(iri, List.of()));
                if (!same) {
                    changed.add(iri);
                }
            }
            return changed;
        }
    }

    private Done replaceAll(Built built, String state) {
        long[] count = {0};
        store.write(data -> {
            data.removeGraph(names.fusion());
            built.fusion.all(derived -> triples(List.of(derived)).forEach(t -> {
                data.add(Quad.create(names.fusion(), t));
                count[0]++;
            }));
            mark(data, state);
        });
        return new Done(true, built.articles.size(), count[0]);
    }

    private Done replaceChanged(Built former, Built latter, String state) {
        Set<String> changed = latter.changedFrom(former);
        List<Derived> gone = new ArrayList<>();
        List<Derived> come = new ArrayList<>();
        Fusion.change(former.fusion, latter.fusion, changed, gone::add, come::add);
        Set<Triple> out = new HashSet<>(triples(gone));
        Set<Triple> in = new HashSet<>(triples(come));
        Set<Triple> kept = new HashSet<>(out);
        kept.retainAll(in);
        out.removeAll(kept);
        in.removeAll(kept);
        store.write(data -> {
            out.forEach(t -> data.delete(Quad.create(names.fusion(), t)));
            in.forEach(t -> data.add(Quad.create(names.fusion(), t)));
            mark(data, state);
        });
        return new Done(false, changed.size(), out.size() + in.size());
    }

    private List<Triple> triples(Collection<Derived> derived) {
        return RdfText.derived(names.iris(), writing -> derived.forEach(writing::write));
    }

    private void mark(DatasetGraph data, String state) {
        data.deleteAny(names.fusion(), names.fusion(), Names.FUSED_FROM, Node.ANY);
        data.deleteAny(names.provenance(), names.fusion(), Node.ANY, Node.ANY);   // a count from a document that was loaded
        RdfText.derived(names.iris(), writing -> writing.fusedFrom(state)).forEach(t -> data.add(Quad.create(names.fusion(), t)));
    }

    private String marker(DatasetGraph data) {
        var found = data.find(names.fusion(), names.fusion(), Names.FUSED_FROM, Node.ANY);
        return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
    }

    private List<ToldArticle> articles(List<ArticleEntry> entries, Map<String, ToldArticle> known) {
        List<ToldArticle> out = new ArrayList<>();
        for (ArticleEntry entry : entries) {
            ToldArticle had = known.get(entry.digest() + entry.article().getURI());
            out.add(had != null ? had : ToldReader.read(store.read(data -> ArticleStore.graph(data, entry.graph())), entry.digest()));
        }
        return out;
    }

    private static String state(List<ArticleEntry> entries, List<Decision> decisions) {
        StringBuilder all = new StringBuilder(Software.CASUS.version()).append(' ').append(RULES).append('\n');
        entries.stream().map(e -> e.article().getURI() + " " + e.digest()).sorted().forEach(line -> all.append(line).append('\n'));
        decisions.forEach(d -> all.append(d).append('\n'));
        return GraphDigest.of(all.toString());
    }
}
