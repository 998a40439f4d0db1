package casus.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about an article from outside its text. Every part may be missing.
 *
 * @param published the day it came out, as given by the user or the input's metadata; never taken from the text
 * @param lang      BCP 47 language tag, such as {@code fr}
 */
public record Metadata(Optional<String> url, Optional<String> title, Optional<LocalDate> published, Optional<String> lang,
                       Optional<String> outlet, Optional<String> author) {

    public static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    public Metadata {
        Objects.requireNonNull(url);
        Objects.requireNonNull(title);
        Objects.requireNonNull(published);
        Objects.requireNonNull(lang);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(author);
    }

    /** These values where given, else the other's. */
    public Metadata or(Metadata other) {
        return new Metadata(url.or(other::url), title.or(other::title), published.or(other::published), lang.or(other::lang),
                outlet.or(other::outlet), author.or(other::author));
    }

    /** The same, but for the day. */
    public Metadata withPublished(LocalDate day) {
        return new Metadata(url, title, Optional.of(day), lang, outlet, author);
    }
}
