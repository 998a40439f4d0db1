package casus.article;

import java.util.Objects;

/** What became of one input: an article, or the reason why there is none. */
public sealed interface Reading permits Reading.Read, Reading.Unreadable {

    /** An article was read. */
    record Read(Article article) implements Reading {
        public Read {
            Objects.requireNonNull(article);
        }
    }

    /**
     * No article could be read here; the inputs around it are not affected.
     *
     * @param name   the file, or the file and line
     * @param reason in words for the user
     */
    record Unreadable(String name, String reason) implements Reading {
        public Unreadable {
            Objects.requireNonNull(name);
            Objects.requireNonNull(reason);
        }
    }
}
