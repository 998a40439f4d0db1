package casus.query;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rdf.Formats;
import casus.store.ArticleStore;
import casus.store.Export;
import casus.store.GraphNames;
import casus.store.GraphStore;
import casus.store.KnowledgeGraphs;
import casus.store.Stores;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A second SPARQL engine")
class SecondEngineTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives the same rows to every stored question")
    void sameRows() throws IOException {
        SailRepository other = new SailRepository(new MemoryStore());
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("s")); RepositoryConnection there = other.getConnection()) {
            KnowledgeGraphs.load(store, Stores.NAMES);
            new ArticleStore(store, Stores.NAMES).put(Stores.articles(2));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            new Export(store, new GraphNames(Stores.NAMES.iris())).all(all, Formats.NQUADS);
            there.add(new ByteArrayInputStream(all.toByteArray()), RDFFormat.NQUADS);
            int answered = 0;
            for (StoredQuery stored : new QueryLibrary(Optional.empty()).all()) {
                Question question = Question.of(stored, Map.of());
                if (question.query().isSelectType() && question.values().isEmpty()) {
                    List<String> ours = ours(question, store);
                    assertThat(theirs(question, there)).as(stored.name()).isEqualTo(ours);
                    answered += ours.isEmpty() ? 0 : 1;
                }
            }
            assertThat(answered).as("questions with an answer").isGreaterThanOrEqualTo(8);
        } finally {
            other.shutDown();
        }
    }

    private static List<String> ours(Question question, GraphStore store) {
        return store.read(data -> {
            List<String> rows = new ArrayList<>();
            try (QueryExec execution = QueryExec.dataset(data).query(question.query()).build()) {
                RowSet found = execution.select();
                found.forEachRemaining(row -> {
                    Map<String, String> cells = new TreeMap<>();
                    for (Var v : found.getResultVars()) {
                        put(cells, v.getVarName(), row.contains(v) ? value(row.get(v)) : "");
                    }
                    rows.add(cells.toString());
                });
            }
            return rows.stream().sorted().toList();
        });
    }

    private static List<String> theirs(Question question, RepositoryConnection there) {
        List<String> rows = new ArrayList<>();
        try (TupleQueryResult found = there.prepareTupleQuery(question.query().serialize()).evaluate()) {
            found.forEach(row -> {
                Map<String, String> cells = new TreeMap<>();
                row.forEach(binding -> put(cells, binding.getName(), value(binding.getValue())));
                rows.add(cells.toString());
            });
        }
        return rows.stream().sorted().toList();
    }

    /** Where nothing was joined, one engine gives no text and the other an empty one. */
    private static void put(Map<String, String> cells, String column, String value) {
        if (!value.isEmpty()) {
            cells.put(column, value);
        }
    }

    private static String value(Node node) {
        return node.isLiteral() ? number(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI()) : node.toString();
    }

    private static String value(Value value) {
        return value instanceof Literal literal ? number(literal.getLabel(), literal.getDatatype().stringValue()) : value.stringValue();
    }

    /** Engines write the same number in different forms. */
    private static String number(String lexical, String type) {
        return type.matches(".*#(integer|decimal|double|float)") ? Double.toString(Double.parseDouble(lexical)) : lexical;
    }
}
