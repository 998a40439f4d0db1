package casus.language.token;

import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a sentence into surface tokens. Immutable. */
public final class Tokenizer {

    private static final int MOST_ENCLITICS = 3;

    private final TokenRules rules;
    private final WordParts parts;

    public Tokenizer(TokenRules rules) {
        this.rules = rules;
        this.parts = new WordParts(rules);
    }

    /** True when a hyphen parts words, unless a rule keeps them together. */
    public boolean hyphensPart() {
        return rules.hyphensPart();
    }

    /** The tokens of folded text between two indexes, in order; every character that is no space is in exactly one. */
    public List<Span> tokens(String text, int start, int end) {
        List<Span> tokens = new ArrayList<>((end - start) / 5 + 4);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Folding.isSpace(c)) {
                i++;
            } else if (WordScan.isAddress(text, i, end)) {
                i = add(tokens, i, WordScan.addressEnd(text, i, end));
            } else if (Character.isDigit(c)) {
                i = add(tokens, i, NumberScan.end(text, i, end));
            } else if (WordScan.isWordPart(text, i)) {
                i = word(tokens, text, i, start, end);
            } else {
                i = add(tokens, i, Math.max(WordScan.symbolEnd(text, i, end), parts.cliticEnd(text, i, start, end)));
            }
        }
        return tokens;
    }

    private static int add(List<Span> tokens, int start, int end) {
        tokens.add(new Span(start, end));
        return end;
    }

    private int word(List<Span> tokens, String text, int from, int start, int end) {
        int stop = WordScan.acronymEnd(text, from, end);
        if (stop > from) {
            return add(tokens, from, stop);
        }
        stop = WordScan.wordEnd(text, from, end);
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (rules.whole().contains(word)) {
            return add(tokens, from, stop);
        }
        int hyphen = parts.partingHyphen(text, from, stop);
        if (hyphen > 0) {
            stop = hyphen;
            word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        }
        int apostrophe = word.indexOf('\'');
        if (apostrophe > 0 && rules.elisions().contains(word.substring(0, apostrophe + 1))) {
            return add(tokens, from, from + apostrophe + 1);
        }
        if (stop < end && text.charAt(stop) == '\'' && rules.elisions().contains(word + "'")) {
            return add(tokens, from, stop + 1);
        }
        if (stop < end && text.charAt(stop) == '.' && keepsStop(text, word, stop, end)) {
            return add(tokens, from, stop + 1);
        }
        if (parts.addParts(tokens, word, from)) {
            return stop;
        }
        return enclitics(tokens, text, from, stop, start);
    }

    private boolean keepsStop(String text, String word, int stop, int end) {
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(stop - 1));
        boolean more = stop + 1 < end && (Folding.isSpace(text.charAt(stop + 1)) || Character.isUpperCase(text.charAt(stop + 1)));
        return more && (initial || rules.abbreviations().contains(word));
    }

    /** Splits "donne-t-il" and "dites-le-nous"; not inside names such as "Tell-en-Nasbeh", which begin with a capital. */
    private int enclitics(List<Span> tokens, String text, int from, int stop, int start) {
        int wordEnd = stop;
        int hyphen = hyphenBefore(text, from, wordEnd);
        if (hyphen < 0 || Character.isUpperCase(text.charAt(from)) && insideSentence(text, from, start)) {
            return add(tokens, from, stop);
        }
        List<Span> parts = new ArrayList<>(2);
        while (hyphen > from && parts.size() < MOST_ENCLITICS) {
            if (!rules.enclitics().contains(text.substring(hyphen, wordEnd).toLowerCase(Locale.ROOT))) {
                break;
            }
            int cut = hyphen - 2 > from && text.charAt(hyphen - 2) == '-' && text.charAt(hyphen - 1) == 't' ? hyphen - 2 : hyphen;
            parts.add(0, new Span(cut, wordEnd));
            wordEnd = cut;
            hyphen = hyphenBefore(text, from, wordEnd);
        }
        tokens.add(new Span(from, wordEnd));
        tokens.addAll(parts);
        return stop;
    }

    private static int hyphenBefore(String text, int from, int end) {
        int i = end - 1;
        while (i >= from && text.charAt(i) != '-') {
            i--;
        }
        return i < from ? -1 : i;
    }

    private static boolean insideSentence(String text, int at, int start) {
        int i = at - 1;
        while (i >= start && Folding.isSpace(text.charAt(i))) {
            i--;
        }
        return i >= start && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ',');
    }
}
