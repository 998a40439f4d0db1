package casus.store;

import static casus.store.ToldGraph.term;

import casus.event.EventType;
import casus.event.FigureKind;
import casus.event.Status;
import casus.event.Victims;
import casus.fusion.told.FusionWords;
import casus.fusion.told.Party;
import casus.fusion.told.TimeBounds;
import casus.fusion.told.ToldArticle;
import casus.fusion.told.ToldClaim;
import casus.fusion.told.ToldEvent;
import casus.fusion.told.ToldFigure;
import casus.fusion.told.ToldName;
import casus.fusion.told.ToldPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Boils the graph of an article down to the records that fusion works on. A pure function of the graph. */
final class ToldReader {

    private static final String SCHEMA = "https://schema.org/";
    private static final Node PUBLISHED = NodeFactory.createURI(SCHEMA + "datePublished");
    private static final Node URL = NodeFactory.createURI(SCHEMA + "url");
    private static final Node LANGUAGE = NodeFactory.createURI(SCHEMA + "inLanguage");
    private static final Node MIN = NodeFactory.createURI(SCHEMA + "minValue");
    private static final Node MAX = NodeFactory.createURI(SCHEMA + "maxValue");
    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Node LATITUDE = NodeFactory.createURI(WGS84 + "lat");
    private static final Node LONGITUDE = NodeFactory.createURI(WGS84 + "long");

    private final ToldGraph graph;
    private final Node article;
    private final ToldText text;
    private final FusionWords words;
    private final Map<Node, List<ToldClaim>> claimsOf = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));

    private ToldReader(ToldGraph graph, Node article) {
        this.graph = graph;
        this.article = article;
        this.text = new ToldText(graph.text(article, Names.TEXT));
        this.words = FusionWords.of(graph.text(article, LANGUAGE));
    }

    /** @param digest of the graph, as registered */
    static ToldArticle read(NamedGraph named, String digest) {
        ToldGraph graph = new ToldGraph(named.triples());
        return new ToldReader(graph, graph.ofType("Article").get(0)).article(digest);
    }

    private ToldArticle article(String digest) {
        List<ToldClaim> claims = graph.ofType("Claim").stream().map(this::claim).toList();
        for (ToldClaim claim : claims) {
            claim.events().forEach(e -> claimsOf.computeIfAbsent(NodeFactory.createURI(e), k -> new ArrayList<>()).add(claim));
        }
        List<ToldEvent> events = graph.ofType("EventDescription").stream().map(this::event).toList();
        Optional<LocalDate> day = graph.day(article, PUBLISHED).or(() -> graph.day(article, term("anchorDate")));
        String outlet = graph.text(article, term("outlet"));
        String url = graph.one(article, URL).map(Node::getURI).orElse("");
        List<ToldMention> mentions = mentions();
        Optional<Party> credit = new ToldCredit(text, mentions).find(outlet, graph.text(article, term("author")));
        return new ToldArticle(article.getURI(), digest, outlet, url, day, credit, text.passages(), events, claims, names(mentions),
                new ToldHolding(text, words, mentions, claims).find());
    }

    private ToldEvent event(Node node) {
        Node trigger = graph.all(node, "trigger").stream()
                .min((a, b) -> Long.compare(begin(a), begin(b))).orElseThrow();
        Status status = Status.valueOf(graph.value(node, "status").toUpperCase(Locale.ROOT));
        List<ToldClaim> claims = claimsOf.getOrDefault(node, List.of());
        boolean denied = status == Status.NEGATED || !claims.isEmpty() && claims.stream().allMatch(ToldClaim::denial);
        return new ToldEvent(node.getURI(), article.getURI(), EventType.of(graph.value(node, "eventType")), status,
                parties(node, "agent"), parties(node, "target"), graph.one(node, "place").map(this::place),
                graph.one(node, "time").map(this::time).orElse(TimeBounds.UNKNOWN),
                graph.all(node, "hasFigure").stream().map(this::figure).toList(), (int) begin(trigger),
                graph.text(trigger, Names.WORDS), text.sentenceAt((int) begin(trigger)), denied);
    }

    private List<Party> parties(Node event, String role) {
        return graph.all(event, role).stream().map(this::party).toList();
    }

    private Party party(Node node) {
        return new Party(node.getURI(), graph.text(node, Names.LABEL), kind(node), graph.text(node, term("country")),
                graph.text(node, term("kind")));
    }

    private String kind(Node node) {
        return graph.isA(node, "ArmedGroup") ? "group" : graph.isA(node, "Person") ? "person"
                : graph.isA(node, "Organization") ? "organization" : graph.isA(node, "Place") ? "place"
                : graph.isA(node, "Article") ? "article" : Party.UNNAMED;
    }

    private ToldPlace place(Node node) {
        return new ToldPlace(node.getURI(), graph.text(node, Names.LABEL), graph.decimal(node, LATITUDE), graph.decimal(node, LONGITUDE),
                (int) graph.number(node, term("wherePrec")).orElse(0), graph.text(node, term("country")), graph.text(node, term("kind")));
    }

    private TimeBounds time(Node node) {
        boolean stated = !graph.value(node, "precision").equals("unstated");
        return new TimeBounds(graph.day(node, term("earliest")), graph.day(node, term("latest")), stated,
                graph.text(node, term("timeValue")));
    }

    private ToldFigure figure(Node node) {
        Node span = graph.one(node, "evidence").orElseThrow();
        int begin = (int) begin(span);
        String sentence = text.sentenceAt(begin);
        String said = graph.text(span, Names.WORDS);
        boolean earlier = words.says("former-toll", sentence);
        return new ToldFigure(node.getURI(), FigureKind.of(graph.value(node, "figureKind")), graph.number(node, MIN),
                graph.number(node, MAX), graph.truth(node, "approximate"),
                Victims.valueOf(graph.value(node, "victims").toUpperCase(Locale.ROOT)), graph.one(node, "side").map(this::party),
                !earlier && (graph.truth(node, "cumulative") || words.says("new-toll", sentence)), earlier, words.counted(said), begin, said);
    }

    private ToldClaim claim(Node node) {
        List<Node> steps = graph.all(node, "attributionStep").stream()
                .sorted((a, b) -> Long.compare(graph.number(a, term("stepIndex")).orElse(0), graph.number(b, term("stepIndex")).orElse(0)))
                .toList();
        Node content = graph.one(node, "content").orElseThrow();
        ToldClaim.Stance stance = steps.isEmpty() ? ToldClaim.Stance.TELLS
                : words.stance(graph.one(steps.get(0), "cue").map(cue -> graph.text(cue, Names.WORDS)).orElse(""));
        // «n'avoir perdu que trois hommes» is no denial: it gives a number
        boolean denial = graph.value(node, "polarity").equals("negative")
                && (stance == ToldClaim.Stance.DENIES || graph.all(node, "assertsFigure").isEmpty());
        return new ToldClaim(node.getURI(), article.getURI(), steps.stream().map(this::step).toList(), denial, stance, (int) begin(content),
                graph.text(content, Names.WORDS), uris(node, "tellsOf"), uris(node, "assertsFigure"));
    }

    private ToldClaim.Step step(Node node) {
        return new ToldClaim.Step(graph.one(node, "stepAgent").map(this::party).orElseThrow(), graph.value(node, "interest"));
    }

    private List<String> uris(Node node, String property) {
        return graph.all(node, property).stream().map(Node::getURI).toList();
    }

    private long begin(Node span) {
        return graph.number(span, Names.BEGIN).orElse(0);
    }

    private List<ToldMention> mentions() {
        List<ToldMention> found = new ArrayList<>();
        for (Node span : graph.ofType("Mention")) {
            boolean named = graph.value(span, "mentionKind").equals("named");
            for (Node entity : graph.all(span, "denotes")) {
                Party party = party(entity);
                found.add(new ToldMention((int) begin(span), (int) graph.number(span, Names.END).orElse(0), graph.text(span, Names.WORDS),
                        named, party, party.kind().equals("place") ? Optional.of(place(entity)) : Optional.empty()));
            }
        }
        found.sort(java.util.Comparator.comparingInt(ToldMention::begin).thenComparing(m -> m.party().iri()));
        return found;
    }

    private static List<ToldName> names(List<ToldMention> mentions) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        mentions.stream().filter(m -> m.named() && m.party().isGroup())
                .forEach(m -> counts.computeIfAbsent(m.party().iri(), k -> new TreeMap<>()).merge(m.words(), 1, Integer::sum));
        List<ToldName> names = new ArrayList<>();
        counts.forEach((group, uses) -> uses.forEach((name, times) -> names.add(new ToldName(group, name, times))));
        return names;
    }
}
