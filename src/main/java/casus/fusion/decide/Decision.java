package casus.fusion.decide;

import java.util.Objects;

/**
 * What a person decided. Parts that do not apply are empty.
 *
 * @param iri      its name
 * @param target   the thing decided on
 * @param other    the second thing, where the decision is on two
 * @param property what of the thing is corrected: {@code place}, {@code label}, or {@code denotes} for whom a name denotes
 * @param value    what it is to be instead
 */
public record Decision(String iri, Verdict verdict, Target target, Target other, String property, String value, String by, String at,
                       String remark) {

    public enum Verdict { ACCEPT, REJECT, CORRECT }

    /**
     * A thing by its name, and by the article and the words that told it, should its name change with its span.
     */
    public record Target(String iri, String article, String quote) {

        public static final Target NONE = new Target("", "", "");

        public Target {
            Objects.requireNonNull(iri);
            Objects.requireNonNull(article);
            Objects.requireNonNull(quote);
        }

        public boolean present() {
            return !iri.isEmpty();
        }
    }

    public Decision {
        Objects.requireNonNull(iri);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(target);
        Objects.requireNonNull(other);
        Objects.requireNonNull(property);
        Objects.requireNonNull(value);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
        Objects.requireNonNull(remark);
    }

    public boolean ofTwo() {
        return other.present();
    }

    /** Whether what was decided on is to stand. */
    public boolean stands() {
        return verdict != Verdict.REJECT;
    }

    /** Who decided what and when, for people. */
    public String words() {
        return (verdict == Verdict.ACCEPT ? "accepted" : verdict == Verdict.REJECT ? "rejected" : "corrected") + " by " + by + " on "
                + at.substring(0, Math.min(10, at.length())) + (remark.isEmpty() ? "" : ": " + remark);
    }
}
