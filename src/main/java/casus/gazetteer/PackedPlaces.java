package casus.gazetteer;

import casus.entity.GeoPoint;
import casus.entity.NameKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hundreds of thousands of places in little memory: the rows stay text, an entry is made when it is asked for. Immutable to its callers.
 *
 * <p>The text: lines {@code =SY} open a country; below it, one place a line with the tab-separated columns GeoNames id, label, latitude,
 * longitude, province code, kind (empty for a town), population, folded names (separated by {@code |}, the label's first).
 */
public final class PackedPlaces {

    private static final int LONGEST_ARTICLE = 3;
    private static final char ARTICLE_LEFT_OUT = '~', ID = '#';

    private final byte[] text;
    private final int[] rows;
    private final List<String> countries = new ArrayList<>();
    private final List<Integer> firstRows = new ArrayList<>();
    private final NameIndex names;
    private final Map<String, NameIndex> keys = new ConcurrentHashMap<>();
    private int longestName = 1;

    /** @param text UTF-8, as described above, each line ended by a line feed; not copied */
    public PackedPlaces(byte[] text) {
        this.text = text;
        int[] starts = new int[1 << 16];
        int count = 0;
        this.names = new NameIndex(text.length / 24);
        for (int start = 0; start < text.length;) {
            int end = next(start, '\n');
            if (text[start] == '=') {
                countries.add(new String(text, start + 1, end - start - 1, StandardCharsets.US_ASCII));
                firstRows.add(count);
            } else if (end > start) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count] = start;
                index(count++, start, end);
            }
            start = end + 1;
        }
        this.rows = Arrays.copyOf(starts, count);
    }

    public int size() {
        return rows.length;
    }

    int longestName() {
        return longestName;
    }

    List<PlaceEntry> byName(String folded) {
        List<PlaceEntry> found = entries(names, NameIndex.hash(folded));
        return found.isEmpty() ? entries(names, NameIndex.hash(ARTICLE_LEFT_OUT, NameKey.withoutArticle(folded))) : found;
    }

    List<PlaceEntry> byKey(String key, String country) {
        return countries.contains(country)
                ? entries(keys.computeIfAbsent(country, this::keysOf), NameIndex.hash(key)) : List.of();
    }

    /** @param id {@code place/gn-170063} */
    Optional<PlaceEntry> byId(String id) {
        String prefix = "place/gn-";
        return id.startsWith(prefix)
                ? entries(names, NameIndex.hash(ID, id.substring(prefix.length()))).stream().findFirst() : Optional.empty();
    }

    private void index(int row, int start, int end) {
        names.put(NameIndex.hash(ID, text, start, next(start, '\t')), row);
        int from = column(start, 7);
        while (from < end) {
            int to = from;
            int words = 1;
            while (to < end && text[to] != '|') {
                words += text[to++] == ' ' ? 1 : 0;
            }
            names.put(NameIndex.hash(text, from, to), row);
            longestName = Math.max(longestName, words);
            if (words > 1 && mayHaveArticle(from, to)) {
                String name = new String(text, from, to - from, StandardCharsets.US_ASCII);
                String bare = NameKey.withoutArticle(name);
                if (bare.length() < name.length()) {
                    names.put(NameIndex.hash(ARTICLE_LEFT_OUT, bare), row);
                }
            }
            from = to + 1;
        }
    }

    /** Whether the first word is as short as an article: a quick test before the thorough one. */
    private boolean mayHaveArticle(int from, int to) {
        for (int at = from; at < to && at <= from + LONGEST_ARTICLE; at++) {
            if (text[at] == ' ') {
                return true;
            }
        }
        return false;
    }

    private NameIndex keysOf(String country) {
        int block = countries.indexOf(country);
        int last = block + 1 < countries.size() ? firstRows.get(block + 1) : rows.length;
        NameIndex index = new NameIndex((last - firstRows.get(block)) * 3);
        for (int row = firstRows.get(block); row < last; row++) {
            int names = column(rows[row], 7);
            for (String name : new String(text, names, next(names, '\n') - names, StandardCharsets.UTF_8).split("\\|")) {
                index.put(NameIndex.hash(NameKey.ofFolded(name)), row);
            }
        }
        return index;
    }

    private List<PlaceEntry> entries(NameIndex index, long hash) {
        List<PlaceEntry> found = new ArrayList<>();
        index.forEach(hash, row -> found.add(entry(row)));
        return found;
    }

    private PlaceEntry entry(int row) {
        String[] columns = columns(row);
        int block = Collections.binarySearch(firstRows, row);
        String country = countries.get(block >= 0 ? block : -block - 2);
        String kind = columns[5].isEmpty() ? PlaceKind.TOWN : columns[5];
        GeoPoint point = new GeoPoint(Double.parseDouble(columns[2]), Double.parseDouble(columns[3]), PlaceKind.wherePrecision(kind));
        Optional<String> province = columns[4].isEmpty() ? Optional.empty() : Optional.of(provinceId(country, columns[4]));
        return new PlaceEntry("place/gn-" + columns[0], columns[1], kind, Optional.of(point), Optional.of(country), province,
                Long.parseLong(columns[6]));
    }

    /** Id of a first-order division from GeoNames' codes. */
    public static String provinceId(String country, String code) {
        return "place/adm1-" + country + "-" + code;
    }

    private String[] columns(int row) {
        return new String(text, rows[row], next(rows[row], '\n') - rows[row], StandardCharsets.UTF_8).split("\t", -1);
    }

    private int column(int start, int number) {
        int at = start;
        for (int i = 0; i < number; i++) {
            at = next(at, '\t') + 1;
        }
        return at;
    }

    private int next(int from, char c) {
        int at = from;
        while (at < text.length && text[at] != c) {
            at++;
        }
        return at;
    }
}
