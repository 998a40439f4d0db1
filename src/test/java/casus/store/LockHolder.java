package casus.store;

import java.io.IOException;
import java.nio.file.Path;

/** A program that holds a store until it is ended. */
public final class LockHolder {

    private LockHolder() { }

    public static void main(String[] arguments) throws IOException {
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
            System.out.println("holding");
            System.in.read();
        }
    }
}
