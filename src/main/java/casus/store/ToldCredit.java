package casus.store;

import casus.fusion.told.FoldedText;
import casus.fusion.told.Party;
import java.util.List;
import java.util.Optional;

/**
 * The agency that an article says it is from: its outlet or author, or a mention in brackets, before the dash of a dateline, or at the very
 * end. An agency that is cited in a sentence only says that sentence.
 */
final class ToldCredit {

    private static final int HEAD = 120;
    private static final int TAIL = 40;

    private final ToldText text;
    private final List<ToldMention> mentions;

    ToldCredit(ToldText text, List<ToldMention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    Optional<Party> find(String outlet, String author) {
        return mentions.stream().filter(m -> m.named() && m.party().detail().equals("agency"))
                .filter(m -> signs(m) || names(outlet, m) || names(author, m)).map(ToldMention::party).findFirst();
    }

    private boolean signs(ToldMention m) {
        String before = text.between(Math.max(0, m.begin() - 1), m.begin());
        String after = text.between(m.end(), Math.min(text.length(), m.end() + 3));
        boolean bracketed = before.equals("(") && after.startsWith(")");
        boolean dateline = m.begin() < HEAD && after.matches("\\)?\\s?[–—-].*");
        boolean last = m.begin() > text.length() - TAIL && text.between(m.end(), text.length()).strip().length() <= 2;
        boolean signed = before.matches("[\\n(/–—-]") || text.between(Math.max(0, m.begin() - 6), m.begin()).matches("(?is).*(avec|with|source).*");
        return bracketed && (m.begin() < HEAD || m.begin() > text.length() - TAIL) || dateline || last && signed;
    }

    private static boolean names(String given, ToldMention agency) {
        List<String> words = FoldedText.words(given);
        return !words.isEmpty() && (words.equals(FoldedText.words(agency.words())) || words.equals(FoldedText.words(agency.party().label())));
    }
}
