package casus.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOption {

    @Option(names = {"-s", "--store"}, required = true, defaultValue = "${env:CASUS_STORE}", paramLabel = "DIR",
            description = "Folder of the store; the environment's CASUS_STORE when not given.")
    Path folder;
}
