package casus.query;

import casus.error.CasusException;
import casus.error.Problem;
import casus.query.portrait.Lookup;
import casus.store.GraphNames;
import casus.store.GraphStore;
import casus.store.Names;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Names as the things of a store bear them. Of several things of one name, the one that articles tell of most is meant. */
public final class StoreReferences implements References {

    private static final Node DENOTES = term("denotes");
    private static final Set<Node> ACTORS = Set.of(term("ArmedGroup"), term("Person"), term("Organization"), term("UnnamedActor"));
    private static final String TYPES = "https://w3id.org/casus/scheme/event-type/";
    private static final String GROUPS_OF_TYPES = "https://w3id.org/casus/scheme/event-group/";
    private static final Map<Parameter.Type, Set<Node>> CLASSES = Map.of(Parameter.Type.PLACE, Set.of(term("Place")),
            Parameter.Type.ACTOR, ACTORS);
    private static final int ENOUGH = 2000;
    private static final int MOST_NAMED = 5;

    private final GraphStore store;
    private final Consumer<String> remarks;

    /** @param remarks is told when a name has more than one bearer */
    public StoreReferences(GraphStore store, Consumer<String> remarks) {
        this.store = store;
        this.remarks = remarks;
    }

    @Override
    public String named(Parameter parameter, String name) {
        List<String> bearers = parameter.type() == Parameter.Type.EVENT_TYPE ? kinds(name) : new Lookup(store, GraphNames.of(store)).find(name);
        List<String> fit = store.read(data -> bearers.stream().filter(iri -> fits(data, parameter.type(), iri))
                .sorted(Comparator.comparing((String iri) -> -told(data, iri)).thenComparing(Comparator.naturalOrder())).toList());
        if (fit.isEmpty()) {
            throw new CasusException(Problem.PARAMETER, "the store knows no " + parameter.type().localName() + " called \"" + name
                    + "\", asked for by the parameter " + parameter.name() + "; give its IRI, or look names up with show");
        }
        if (fit.size() > 1) {
            remarks.accept("# " + parameter.name() + ": \"" + name + "\" is taken for " + fit.get(0) + "; also called so: "
                    + fit.stream().skip(1).limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (fit.size() > MOST_NAMED + 1 ? ", …" : ""));
        }
        return fit.get(0);
    }

    /** Kinds of events by their own name, else by a label. */
    private List<String> kinds(String name) {
        List<String> own = store.read(data -> Stream.of(TYPES + name, GROUPS_OF_TYPES + name).filter(iri -> !iri.contains(" ")
                && data.contains(Node.ANY, NodeFactory.createURI(iri), Names.TYPE, Node.ANY)).toList());
        return own.isEmpty() ? new Lookup(store, GraphNames.of(store)).find(name) : own;
    }

    /** Whether articles of the store name the thing of this id. */
    public boolean tellsOf(String id) {
        return store.read(data -> told(data, Lookup.LISTED + id) > 0);
    }

    private static boolean fits(DatasetGraph data, Parameter.Type type, String iri) {
        if (type == Parameter.Type.EVENT_TYPE) {
            return iri.startsWith(TYPES) || iri.startsWith(GROUPS_OF_TYPES);
        }
        Set<Node> classes = CLASSES.getOrDefault(type, Set.of());
        Node thing = NodeFactory.createURI(iri);
        return classes.isEmpty() || classes.stream().anyMatch(c -> data.contains(Node.ANY, thing, Names.TYPE, c));
    }

    /** In how many places articles name it, counted up to a bound. */
    private static int told(DatasetGraph data, String iri) {
        Iterator<Quad> mentions = data.find(Node.ANY, Node.ANY, DENOTES, NodeFactory.createURI(iri));
        int count = 0;
        while (mentions.hasNext() && count < ENOUGH) {
            mentions.next();
            count++;
        }
        return count;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Names.CASUS + name);
    }
}
