package casus.cli;

import casus.store.DerivedGraph;
import casus.store.GraphNames;
import casus.store.GraphStore;
import picocli.CommandLine.Option;

/** Whether a verb that changes articles brings the derived graph up to date at its end. */
final class FuseOption {

    @Option(names = "--no-fuse", description = "Leave the derived graph as it is; bring it up to date later with: fuse.")
    private boolean not;

    void after(Verb verb, GraphStore data, GraphNames names) {
        if (not) {
            return;
        }
        DerivedGraph.Done done = new DerivedGraph(data, names).refresh();
        if (done.triples() > 0) {
            verb.remark(Fuse.words(done));
        }
    }
}
