package casus.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads bundled files, from the jar or from the folder of compiled classes. Stateless. */
public final class Bundled {

    private Bundled() { }

    /**
     * The files of one bundled folder, by name, in alphabetical order; folders below it are left out.
     *
     * @param folder such as {@code casus/queries}
     * @param ending such as {@code .rq}
     */
    public static SortedMap<String, String> texts(String folder, String ending) {
        try {
            Path program = Path.of(origin());
            if (Files.isDirectory(program)) {
                return read(program.resolve(folder), ending);
            }
            try (ZipFile jar = new ZipFile(program.toFile())) {   // shares what the class loader knows of the jar: quick to open
                return read(jar, folder + "/", ending);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI origin() throws IOException {
        try {
            return Bundled.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static SortedMap<String, String> read(ZipFile jar, String folder, String ending) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (ZipEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.startsWith(folder) && name.endsWith(ending) && name.indexOf('/', folder.length()) < 0) {
                texts.put(name.substring(folder.length()), new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static SortedMap<String, String> read(Path folder, String ending) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.getFileName().toString().endsWith(ending)).toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
