package casus.error;

/**
 * The failures that a user can meet. Each has a stable code, under which the manual explains it; the kind decides the exit code.
 */
public enum Problem {
    USAGE(Kind.USAGE, 1),
    INPUT_MISSING(Kind.USAGE, 2),
    INPUT_UNREADABLE(Kind.FAILURE, 3),
    INPUT_NOT_UTF8(Kind.FAILURE, 4),
    INPUT_TOO_LARGE(Kind.FAILURE, 5),
    INPUT_MALFORMED(Kind.FAILURE, 6),
    INPUT_EMPTY(Kind.FAILURE, 7),
    FORMAT_UNKNOWN(Kind.USAGE, 8),
    STORE_MISSING(Kind.STORE, 10),
    STORE_NOT_A_STORE(Kind.STORE, 11),
    STORE_LOCKED(Kind.STORE, 12),
    STORE_READ_ONLY(Kind.STORE, 13),
    STORE_DAMAGED(Kind.FAILURE, 14),
    STORE_NO_SPACE(Kind.FAILURE, 15),
    BACKUP_DAMAGED(Kind.FAILURE, 16),
    QUERY_UNKNOWN(Kind.USAGE, 20),
    QUERY_SYNTAX(Kind.USAGE, 21),
    QUERY_REFUSED(Kind.USAGE, 22),
    QUERY_CANCELLED(Kind.CANCELLED, 23),
    QUERY_FILE(Kind.USAGE, 24),
    PARAMETER(Kind.USAGE, 25),
    NOT_FOUND(Kind.FAILURE, 30),
    RDF_MALFORMED(Kind.FAILURE, 31),
    REMOTE(Kind.FAILURE, 32),
    OUTPUT(Kind.FAILURE, 33);

    /** What a failure means for whoever started the program. */
    public enum Kind { FAILURE, USAGE, STORE, CANCELLED }

    private final Kind kind;
    private final int number;

    Problem(Kind kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    public Kind kind() {
        return kind;
    }

    /** The code, such as {@code CASUS-12}. */
    public String code() {
        return String.format("CASUS-%02d", number);
    }

    /** The name as the manual writes it, such as {@code store locked}. */
    public String title() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** The line that tells it: code, name and these words. */
    public String told(String words) {
        return code() + " " + title() + ": " + words;
    }
}
