package casus.mention;

import casus.entity.NameKey;
import casus.language.AnalyzedText;
import casus.language.Sentence;
import casus.language.Token;
import casus.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The written words of an analysed text in one list, the view in which names and their surroundings are looked for. */
final class Words {

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}.*");
    private static final String OPENING = "«\"“„:";
    private static final Word NONE = new Word(-1, -1, true, new Span(0, 0), ".", "", new Token(0, new Span(0, 0), ".", ".", "PUNCT", "", Token.UNPARSED, ""));

    private final AnalyzedText analysis;
    private final List<Word> words = new ArrayList<>();
    private final BitSet verbs = new BitSet();
    private final BitSet clocks = new BitSet();

    Words(AnalyzedText analysis) {
        this.analysis = analysis;
        for (Sentence s : analysis.sentences()) {
            boolean first = true;
            Span last = new Span(0, 0);
            for (Token t : s.tokens()) {
                if (t.span().isEmpty() || t.span().equals(last)) {
                    continue;
                }
                last = t.span();
                String form = t.span().of(analysis.text());
                String fold = NameKey.fold(form);
                words.add(new Word(words.size(), s.index(), first, t.span(), form, fold, t));
                if (words.get(words.size() - 1).finiteVerb()) {
                    verbs.set(s.index());
                }
                if (Character.isDigit(form.charAt(0)) && CLOCK.matcher(form).matches()) {
                    clocks.set(s.index());
                }
                first = fold.isEmpty() && (first || OPENING.contains(form));
            }
        }
    }

    /** Whether the sentence has a finite verb. */
    boolean told(int sentence) {
        return verbs.get(sentence);
    }

    /** Whether the sentence tells the time of a clock. */
    boolean clock(int sentence) {
        return clocks.get(sentence);
    }

    /** Whether nearly all longer words of the sentence have a capital, as in many headings, so that a capital says nothing. */
    boolean titleCase(int sentence) {
        List<Word> longer = words.stream().filter(w -> w.sentence() == sentence && w.form().length() > 3 && Character.isLetter(w.form().charAt(0))).toList();
        return longer.size() > 4 && longer.stream().filter(Word::capital).count() >= 0.8 * longer.size();
    }

    AnalyzedText analysis() {
        return analysis;
    }

    String text() {
        return analysis.text();
    }

    int size() {
        return words.size();
    }

    List<Word> all() {
        return words;
    }

    /** The word at this index; punctuation when there is none. */
    Word at(int index) {
        return index < 0 || index >= words.size() ? NONE : words.get(index);
    }

    /** The word so many places further in the same sentence; punctuation when the sentence ends before. */
    Word near(Word w, int distance) {
        Word other = at(w.index() + distance);
        return other.sentence() == w.sentence() ? other : NONE;
    }

    Span span(int first, int end) {
        return at(first).span().cover(at(end - 1).span());
    }

    /** The words that lie wholly or partly in this span. */
    List<Word> in(Span span) {
        List<Word> inside = new ArrayList<>();
        for (int i = indexAt(span.start()); i < words.size() && words.get(i).span().start() < span.end(); i++) {
            inside.add(words.get(i));
        }
        return inside;
    }

    /** Index of the first word that ends after this position of the text. */
    int indexAt(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many words from here on, at most, spell the longest of these phrases; 0 when none does. */
    int longest(int from, Phrases phrases, int most) {
        Word start = at(from);
        if (start.punctuation() || !phrases.begins(start.fold())) {
            return 0;
        }
        StringBuilder joined = new StringBuilder();
        int best = 0;
        for (int n = 0; n < most; n++) {
            Word w = n == 0 ? start : near(start, n);
            if (w.punctuation()) {
                break;
            }
            joined.append(n == 0 ? "" : " ").append(w.fold());
            String spelled = n == 0 ? w.fold() : joined.toString();
            if (!phrases.begins(spelled)) {
                break;
            }
            best = phrases.contains(spelled) ? n + 1 : best;
        }
        return best;
    }

    /** The folded words from..end joined by spaces. */
    String joined(int from, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < end; i++) {
            joined.append(i == from ? "" : " ").append(at(i).fold());
        }
        return joined.toString();
    }
}
