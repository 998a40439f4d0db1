package casus.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The program of {@link HandMade} within this process. */
public final class HandMadeConsole {

    private HandMadeConsole() { }

    /** The exit code of one call. */
    public static int run(String... arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Main.commandLine(new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, Map.of(), files -> HandMade::extract))
                .execute(arguments);
    }
}
