package casus.language;

import casus.text.Span;
import java.util.List;

/**
 * The grammar of one language: from text to tagged words, from tagged words to trees. Implementations are immutable and may be
 * shared between threads.
 */
public interface LanguageCore {

    /** BCP 47 tag. */
    String language();

    /** Sentences, tokens, tags and lemmas. */
    AnalyzedText tag(String text);

    /**
     * Attaches every word. Tokens that lie wholly inside one of the given names are parsed as one proper noun: the first stands for all,
     * the others hang on it as {@code flat:name}. Spans that cut through a token are ignored.
     *
     * @param names spans of multi-word names, not overlapping, in order of the text
     */
    AnalyzedText parse(AnalyzedText tagged, List<Span> names);
}
