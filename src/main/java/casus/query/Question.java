package casus.query;

import casus.error.CasusException;
import casus.error.Problem;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** A query that may run, with the values of its parameters beside it, never within its text. Immutable. */
public final class Question {

    private final Query query;
    private final Binding values;

    private Question(Query query, Binding values) {
        this.query = Objects.requireNonNull(query);
        this.values = Objects.requireNonNull(values);
    }

    /**
     * A stored question with the user's values.
     *
     * @throws CasusException when a value is of the wrong type, or a parameter is unknown
     */
    public static Question of(StoredQuery stored, Map<String, String> given) {
        return of(stored, given, References.NONE);
    }

    /**
     * A stored question with the user's values, which may be names where the parameter is of something that has names.
     *
     * @throws CasusException when a value is of the wrong type, or a parameter or name is unknown
     */
    public static Question of(StoredQuery stored, Map<String, String> given, References references) {
        for (String name : given.keySet()) {
            if (stored.parameter(name).isEmpty()) {
                String known = stored.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
                throw new CasusException(Problem.PARAMETER, "the question " + stored.name() + " has no parameter \"" + name + "\"; it has "
                        + (known.isEmpty() ? "none" : known));
            }
        }
        BindingBuilder values = Binding.builder();
        Set<String> bound = new HashSet<>();
        for (Parameter parameter : stored.parameters()) {
            String value = given.getOrDefault(parameter.name(), parameter.initial().orElse(null));
            if (value != null) {
                Node term = parameter.term(value, references);
                bound.add(parameter.name());
                values.add(Var.alloc(parameter.name()), term);
            }
        }
        return new Question(QueryGuard.parse(stored.text(bound)), values.build());
    }

    /** Free SPARQL. A header in it declares parameters as in a stored question. */
    public static Question of(String text, Map<String, String> given) {
        return of(StoredQuery.free(text), given);
    }

    /** True for CONSTRUCT and DESCRIBE, whose answer is a graph. */
    public boolean answersGraph() {
        return query.isConstructType() || query.isDescribeType();
    }

    Query query() {
        return query;
    }

    Binding values() {
        return values;
    }
}
