package casus.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Forms of the answers to SELECT and ASK. */
public enum ResultFormat {
    TABLE, CSV, TSV, JSON, XML;

    public static Optional<ResultFormat> named(String name) {
        return Arrays.stream(values()).filter(f -> f.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
    }
}
