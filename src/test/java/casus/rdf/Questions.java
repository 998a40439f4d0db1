package casus.rdf;

import casus.query.StoredQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** Runs stored questions over the union of the graphs, as the store does, and shows rows as short text. */
public final class Questions {

    private static final Path FOLDER = Path.of("queries");

    private Questions() {
    }

    static Query query(String name) {
        return QueryFactory.create(Graphs.text(FOLDER.resolve(name + ".rq")));
    }

    /** With the lines that these parameters switch on. */
    static Query query(String name, Set<String> given) {
        return QueryFactory.create(StoredQuery.free(Graphs.text(FOLDER.resolve(name + ".rq"))).text(given));
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of the given columns, joined by " | "; IRIs by what follows the last '/', unbound as "-". */
    static List<String> ask(Dataset data, String name, Map<String, RDFNode> parameters, String... columns) {
        QueryExecutionDatasetBuilder builder = QueryExecutionDatasetBuilder.create().dataset(data).query(query(name, parameters.keySet()))
                .set(TDB2.symUnionDefaultGraph, true);
        parameters.forEach(builder::substitution);
        return Txn.calculateRead(data, () -> rows(builder, columns));
    }

    private static List<String> rows(QueryExecutionDatasetBuilder builder, String... columns) {
        try (QueryExecution execution = builder.build()) {
            ResultSet rows = execution.execSelect();
            List<String> out = new ArrayList<>();
            while (rows.hasNext()) {
                QuerySolution row = rows.next();
                out.add(List.of(columns).stream().map(c -> show(row.get(c))).collect(Collectors.joining(" | ")));
            }
            return out;
        }
    }

    private static String show(RDFNode node) {
        if (node == null) {
            return "-";
        }
        Node n = node.asNode();
        return n.isLiteral() ? n.getLiteralLexicalForm() : n.getURI().replaceFirst("^.*/", "");
    }
}
