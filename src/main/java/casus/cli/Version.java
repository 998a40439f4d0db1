package casus.cli;

import casus.rdf.Software;
import picocli.CommandLine.IVersionProvider;

/** The line that {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Software.CASUS.name() + " " + Software.CASUS.version()};
    }
}
