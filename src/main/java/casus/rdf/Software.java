package casus.rdf;

import java.util.Objects;

/** The program that extracted something, as recorded on every statement that it makes. */
public record Software(String name, String version) {

    /** This program; a test holds the version to the build's. */
    public static final Software CASUS = new Software("casus", "0.1.0");

    public Software {
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
    }
}
