package casus.language;

import casus.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Walks over the dependency tree of a parsed sentence. */
public final class Trees {

    private Trees() {
    }

    /** The token and all below it, leaving out the branches whose top the filter refuses. */
    public static BitSet subtree(Sentence s, Token top, Predicate<Token> follow) {
        BitSet members = new BitSet(s.size());
        List<Token> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Token t = open.remove(open.size() - 1);
            if (members.get(t.index())) {
                continue;
            }
            members.set(t.index());
            s.children(t).stream().filter(follow).forEach(open::add);
        }
        return members;
    }

    /** The run of members around this token without a gap. */
    public static Span run(Sentence s, BitSet members, Token around) {
        int first = around.index();
        while (first > 0 && members.get(first - 1)) {
            first--;
        }
        int last = around.index();
        while (last + 1 < s.size() && members.get(last + 1)) {
            last++;
        }
        return s.token(first).span().cover(s.token(last).span());
    }

    /** The first child with one of these relations. */
    public static Optional<Token> child(Sentence s, Token governor, String... relations) {
        for (Token t : s.tokens()) {
            if (t.head() == governor.index()) {
                for (String relation : relations) {
                    if (t.relation().equals(relation)) {
                        return Optional.of(t);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The governing token, unless this is a root. */
    public static Optional<Token> head(Sentence s, Token t) {
        return t.head() < 0 ? Optional.empty() : Optional.of(s.token(t.head()));
    }

    /** True when the first token stands above the second or is it. */
    public static boolean dominates(Sentence s, Token upper, Token lower) {
        int at = lower.index();
        for (int steps = 0; at >= 0 && steps <= s.size(); steps++) {
            if (at == upper.index()) {
                return true;
            }
            at = s.token(at).head();
        }
        return false;
    }
}
