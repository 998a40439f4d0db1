package casus.fusion.told;

import java.util.Objects;

/** A name by which an article calls an armed group, and how often. */
public record ToldName(String group, String name, int times) {

    public ToldName {
        Objects.requireNonNull(group);
        Objects.requireNonNull(name);
    }
}
