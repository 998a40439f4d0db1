package casus.fusion.group;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A name by which an outlet calls a group.
 *
 * @param outlet "(not given)" where unknown
 */
public record NameUse(String group, String name, String outlet, int times, int articles, Optional<LocalDate> first, Optional<LocalDate> last) {

    public NameUse {
        Objects.requireNonNull(group);
        Objects.requireNonNull(name);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
    }
}
