package casus.fusion.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How texts say that two groups stand to each other.
 *
 * @param subject IRI; of relations that are the same from both sides the smaller
 * @param claims  IRIs of the claims that say so
 */
public record GroupRelation(Kind kind, String subject, String object, Optional<LocalDate> earliest, Optional<LocalDate> latest,
                            List<String> claims, int originators, int articles) {

    public enum Kind {
        FIGHTS_BESIDE, FIGHTS_AGAINST, ALLIES_WITH, PLEDGES_TO, SPLITS_FROM, MERGES_WITH, RENAMED_TO;

        boolean mutual() {
            return this != PLEDGES_TO && this != SPLITS_FROM && this != RENAMED_TO;
        }
    }

    public GroupRelation {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(object);
        Objects.requireNonNull(earliest);
        Objects.requireNonNull(latest);
        claims = List.copyOf(claims);
    }
}
