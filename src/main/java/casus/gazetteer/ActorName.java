package casus.gazetteer;

import java.util.List;
import java.util.Set;

/**
 * One spelling of a listed actor.
 *
 * @param shout   an acronym: matches only in capitals
 * @param capital a single word with a capital letter at its beginning
 */
record ActorName(List<String> folds, ActorEntry entry, boolean ambiguous, boolean shout, boolean capital) {

    private static final Set<String> ARTICLES = Set.of("el", "al");

    /** Acronyms of this length are also written like words ("Monusco"). */
    private static final int SHORTEST_SPOKEN = 4;
    /** Single words of this length may also stand without their capital ("talibans"); the words around must then speak for it. */
    private static final int SHORTEST_SMALL = 5;

    static ActorName of(String label, List<NamePiece> pieces, ActorEntry entry, boolean ambiguous) {
        boolean one = pieces.size() == 1;
        boolean shout = one && label.length() <= 6 && label.equals(label.toUpperCase(java.util.Locale.ROOT));
        return new ActorName(pieces.stream().map(p -> canonical(p.fold())).toList(), entry, ambiguous, shout, one && pieces.get(0).capital());
    }

    static String canonical(String fold) {
        return ARTICLES.contains(fold) ? "al" : fold;
    }

    boolean fits(String text, List<NamePiece> pieces, int at) {
        boolean small = capital && !pieces.get(at).capital();
        if (at + folds.size() > pieces.size() || small && (shout || folds.get(0).length() < SHORTEST_SMALL)) {
            return false;
        }
        for (int i = 0; i < folds.size(); i++) {
            NamePiece p = pieces.get(at + i);
            if (i > 0 && !p.joined() || !canonical(p.fold()).equals(folds.get(i))) {
                return false;
            }
        }
        if (!shout) {
            return true;
        }
        String word = text.substring(pieces.get(at).start(), pieces.get(at).end());
        return word.equals(word.toUpperCase(java.util.Locale.ROOT)) || word.length() >= SHORTEST_SPOKEN && Character.isUpperCase(word.charAt(0));
    }
}
