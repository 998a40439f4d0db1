package casus.knowledge;

import casus.entity.NameKey;
import casus.text.DataFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Turns a GeoNames dump (19 tab-separated columns: {@code cities500.txt}, {@code allCountries.txt} or the file of a country) into the
 * compact table that {@link casus.gazetteer.PackedPlaces} reads. Keeps the features of {@code geonames-features.tsv} and the names in
 * Latin letters; the same dump always gives the same bytes.
 */
public final class GeoNamesCompactor {

    private static final int COLUMNS = 19;
    /** Shorter ones come from languages far away and collide with words. */
    private static final int LETTERS_OF_AN_ALIAS = 4;
    /** Longer ones are descriptions. */
    private static final int WORDS_OF_A_NAME = 6;
    /** Basic Latin, its extensions for transliteration, and the marks that stand for ayn and hamza. */
    private static final Pattern LATIN = Pattern.compile("[\\x20-\\u024f\\u0250-\\u02ff\\u0300-\\u036f\\u1e00-\\u1eff\\u2018\\u2019]+");
    /** Airport codes and the like. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}");

    private final Map<String, String> kinds = DataFile.rows("geonames-features.tsv", 2).stream()
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));

    /**
     * @param dump lines of the dump
     * @param out  gets the table, compressed with gzip; closed at the end
     * @return how many places were kept
     * @throws IOException also when a line has not the columns of a GeoNames dump
     */
    public int compact(BufferedReader dump, OutputStream out) throws IOException {
        Map<String, List<String>> byCountry = new TreeMap<>();
        int kept = 0;
        for (String line = dump.readLine(); line != null; line = dump.readLine()) {
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IOException("not a line of a GeoNames dump (" + COLUMNS + " columns): " + line);
            }
            String kind = kinds.get(columns[7]);
            if (kind != null && columns[8].length() == 2) {
                byCountry.computeIfAbsent(columns[8], c -> new ArrayList<>()).add(row(columns, kind));
                kept++;
            }
        }
        try (OutputStream zipped = new GZIPOutputStream(out)) {
            for (Map.Entry<String, List<String>> country : byCountry.entrySet()) {
                zipped.write(("=" + country.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
                for (String row : country.getValue()) {
                    zipped.write((row + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return kept;
    }

    private static String row(String[] columns, String kind) {
        Set<String> names = new LinkedHashSet<>(List.of(NameKey.fold(columns[1])));
        for (String name : columns[3].split(",")) {
            String folded = worthKeeping(name) ? NameKey.fold(name) : "";
            if (folded.length() >= LETTERS_OF_AN_ALIAS) {
                names.add(folded);
            }
        }
        names.removeIf(name -> name.length() < 2 || name.split(" ").length > WORDS_OF_A_NAME);
        return String.join("\t", columns[0], columns[1], decimals(columns[4]), decimals(columns[5]), columns[10],
                kind.equals("town") ? "" : kind, columns[14], String.join("|", names));
    }

    /** A name that a text may use; letter-by-letter transliterations of other scripts come without capitals. */
    private static boolean worthKeeping(String name) {
        return LATIN.matcher(name).matches() && name.chars().anyMatch(Character::isUpperCase) && !CODE.matcher(name).matches();
    }

    /** About a hundred metres. */
    private static String decimals(String degrees) {
        return String.format(Locale.ROOT, "%.3f", Double.parseDouble(degrees));
    }

    /** Arguments: the dump, the table to write. */
    public static void main(String[] arguments) throws IOException {
        Path dump = Path.of(arguments[0]);
        try (BufferedReader lines = Files.newBufferedReader(dump)) {
            int kept = new GeoNamesCompactor().compact(lines, Files.newOutputStream(Path.of(arguments[1])));
            System.err.println(kept + " places");
        }
    }
}
