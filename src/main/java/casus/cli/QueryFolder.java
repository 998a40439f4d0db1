package casus.cli;

import casus.query.QueryLibrary;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the user keeps questions of her own. */
final class QueryFolder {

    @Option(names = "--queries", paramLabel = "DIR", defaultValue = "${env:CASUS_QUERIES}",
            description = "A folder of your own questions (.rq); the environment's CASUS_QUERIES when not given.")
    private Path folder;

    QueryLibrary library() {
        return new QueryLibrary(Optional.ofNullable(folder));
    }
}
