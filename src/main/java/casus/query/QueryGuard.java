package casus.query;

import casus.error.CasusException;
import casus.error.Problem;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * Parses SPARQL that may come from anywhere, and refuses what reaches out of the store: other servers, files, Java classes, updates. It
 * judges the syntax tree, so that no spelling gets past it.
 */
final class QueryGuard {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Set<String> FUNCTION_SPACES = Set.of(XSD, "http://www.w3.org/2005/xpath-functions#",
            "http://www.w3.org/2005/xpath-functions/math#");

    private QueryGuard() { }

    /** @throws CasusException when the text is no query, or none that may run */
    static Query parse(String text) {
        Query query;
        try {
            query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);   // the database's own dialect can call any Java class by CALL
        } catch (QueryException e) {
            String hint = looksLikeUpdate(text) ? " (updates are not queries: data changes by build, load and retract only)" : "";
            throw new CasusException(Problem.QUERY_SYNTAX, "the query cannot be parsed: " + firstLine(e.getMessage()) + hint, e);
        }
        if (query.hasDatasetDescription()) {
            throw refused("FROM is not allowed: questions run over the store's own graphs; use GRAPH to name one");
        }
        if (query.getQueryPattern() != null) {
            Op op = Algebra.compile(query);
            Walker.walk(op, new PatternGuard(), new FunctionGuard());
        }
        return query;
    }

    private static CasusException refused(String why) {
        return new CasusException(Problem.QUERY_REFUSED, why);
    }

    private static boolean looksLikeUpdate(String text) {
        return text.matches("(?is).*\\b(insert|delete|load|clear|drop|create|add|move|copy)\\b.*");
    }

    private static String firstLine(String message) {
        return message == null ? "unknown fault" : message.strip().split("\\R")[0];
    }

    private static final class PatternGuard extends OpVisitorBase {

        @Override
        public void visit(OpService op) {
            throw refused("SERVICE is not allowed: questions never leave this machine");
        }

        @Override
        public void visit(OpBGP op) {
            op.getPattern().forEach(PatternGuard::triple);
        }

        /** The walker looks into filters and assignments, but not into the conditions of sorting and grouping. */
        @Override
        public void visit(OpOrder op) {
            op.getConditions().forEach(condition -> expression(condition.getExpression()));
        }

        @Override
        public void visit(OpGroup op) {
            op.getGroupVars().getExprs().values().forEach(PatternGuard::expression);
            op.getAggregators().forEach(aggregator -> {
                if (aggregator.getAggregator() instanceof AggCustom custom) {
                    throw refused("the aggregate <" + custom.getIRI() + "> is not allowed; SPARQL's own are");
                }
                if (aggregator.getAggregator().getExprList() != null) {
                    aggregator.getAggregator().getExprList().forEach(PatternGuard::expression);
                }
            });
        }

        private static void expression(Expr expression) {
            Walker.walk(expression, new PatternGuard(), new FunctionGuard());
        }

        @Override
        public void visit(OpQuadPattern op) {
            op.getBasicPattern().forEach(PatternGuard::triple);
        }

        /** A step of a path becomes a triple when the database flattens the path. */
        @Override
        public void visit(OpPath op) {
            if (op.getTriplePath().getPath() != null && op.getTriplePath().getPath().toString().contains("<java:")) {
                throw refused("a path through a java: property would run Java code and is not allowed");
            }
        }

        private static void triple(Triple t) {
            if (t.getPredicate().isURI() && t.getPredicate().getURI().startsWith("java:")) {
                throw refused("the property <" + t.getPredicate().getURI() + "> would run Java code and is not allowed");
            }
        }
    }

    private static final class FunctionGuard extends ExprVisitorBase {

        @Override
        public void visit(ExprFunction0 function) {
            check(function);
        }

        @Override
        public void visit(ExprFunction1 function) {
            check(function);
        }

        @Override
        public void visit(ExprFunction2 function) {
            check(function);
        }

        @Override
        public void visit(ExprFunction3 function) {
            check(function);
        }

        @Override
        public void visit(ExprFunctionN function) {
            check(function);
        }

        private static void check(ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null && FUNCTION_SPACES.stream().noneMatch(iri::startsWith)) {
                throw refused("the function <" + iri + "> is not allowed; SPARQL's own functions and casts are");
            }
        }
    }
}
