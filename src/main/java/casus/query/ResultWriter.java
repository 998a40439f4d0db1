package casus.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/**
 * Writes the answers to SELECT and ASK.
 *
 * @param format           how
 * @param width            of a table in characters, or 0 for as wide as it takes
 * @param spreadsheetSafe  whether text in CSV and TSV is kept from being taken for a formula
 */
public record ResultWriter(ResultFormat format, int width, boolean spreadsheetSafe) {

    /** Writes a yes or no. */
    void write(boolean answer, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
            text.println(answer ? "yes" : "no");
            text.flush();
        } else {
            RowSetWriterRegistry.getFactory(lang()).create(lang()).write(out, answer, new Context());
        }
    }

    Answer write(List<Var> columns, Iterator<Binding> bindings, long limit, ShortNames names, OutputStream out) {
        boolean sheet = format == ResultFormat.CSV || format == ResultFormat.TSV;
        UnaryOperator<Node> form = spreadsheetSafe && sheet ? n -> Rows.inert(Rows.plain(n)) : Rows::plain;
        Rows rows = new Rows(bindings, limit, form);
        if (format == ResultFormat.TABLE) {
            table(columns, rows, names, out);
        } else {
            RowSetWriterRegistry.getFactory(lang()).create(lang()).write(out, RowSetStream.create(columns, rows), new Context());
        }
        return new Answer(rows.count(), rows.cutShort());
    }

    private void table(List<Var> columns, Rows rows, ShortNames names, OutputStream out) {
        PrintStream text = new PrintStream(out, false, StandardCharsets.UTF_8);
        Iterator<List<String>> cells = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<String> next() {
                Binding row = rows.next();
                return columns.stream().map(c -> names.of(row.get(c))).toList();
            }
        };
        TextTable.write(text, columns.stream().map(Var::getVarName).toList(), cells, width);
        text.flush();
    }

    private Lang lang() {
        return switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TABLE -> ResultSetLang.RS_Text;
        };
    }
}
