package casus.process;

import casus.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;

/** A program whose disk fills up in the middle of a transaction. */
public final class FullDisk {

    private FullDisk() { }

    /** @param arguments the store, and a file that takes all space */
    public static void main(String[] arguments) {
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
            store.write(data -> {
                fill(Path.of(arguments[1]));
                for (int i = 0; i < 3_000_000; i++) {
                    var node = NodeFactory.createURI("http://example.org/" + i);
                    data.add(node, node, node, node);
                }
            });
            System.out.println("written");
        } catch (Error e) {
            System.out.println("ended by " + e.getClass().getSimpleName());
            Runtime.getRuntime().halt(1);
        }
    }

    private static void fill(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[1 << 16];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            System.out.println("full");
        }
    }
}
