package casus.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Whether the database's indexes hold the same quads, and find every term that they hold. Reading graph by graph uses one index only,
 * while questions use all; each lies in files of its own that can be damaged alone. Needs an open transaction.
 */
final class Indexes {

    private record Sum(long count, long hash) { }

    private final NodeTable terms;
    private final List<String> faults = new ArrayList<>();

    private Indexes(NodeTable terms) {
        this.terms = terms.baseNodeTable();   // what is cached in memory proves nothing of the files
    }

    /** What is wrong, in words; nothing when all is well. */
    static List<String> faults(DatasetGraph data) {
        NodeTupleTable quads = TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable();
        Indexes indexes = new Indexes(quads.getNodeTable());
        indexes.compare(quads.getTupleTable().getIndexes());
        return indexes.faults;
    }

    private void compare(TupleIndex[] indexes) {
        Sum first = null;
        for (TupleIndex index : indexes) {
            try {
                Sum sum = sum(index);
                first = first == null ? sum : first;
                if (!sum.equals(first)) {
                    faults.add("the index " + index.getName() + " holds " + sum.count() + " quads, others than the " + first.count()
                            + " of " + indexes[0].getName());
                }
            } catch (RuntimeException | StackOverflowError e) {
                faults.add("the index " + index.getName() + " cannot be read: " + e);
            }
        }
    }

    /** A sum does not depend on the order, which differs. The index's first part changes rarely, so each of its terms is looked up once. */
    private Sum sum(TupleIndex index) {
        int first = "GSPO".indexOf(index.getName().charAt(0));
        long count = 0;
        long hash = 0;
        NodeId before = null;
        Iterator<Tuple<NodeId>> all = index.all();
        while (all.hasNext()) {
            Tuple<NodeId> quad = all.next();
            long one = 17;
            for (int i = 0; i < quad.len(); i++) {
                one = Long.rotateLeft((one ^ quad.get(i).hashCode()) * 0x9E3779B97F4A7C15L, 31);
            }
            hash += one;
            count++;
            if (!quad.get(first).equals(before)) {
                before = quad.get(first);
                term(before, index);
            }
        }
        return new Sum(count, hash);
    }

    private void term(NodeId id, TupleIndex index) {
        if (!id.isPtr()) {
            return;
        }
        Node node = terms.getNodeForNodeId(id);
        if (!id.equals(terms.getNodeIdForNode(node))) {
            faults.add("a term of the index " + index.getName() + " is not found by its value: " + node);
        }
    }
}
