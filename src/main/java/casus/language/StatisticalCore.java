package casus.language;

import casus.language.lexicon.Lexicon;
import casus.language.model.LanguageModel;
import casus.language.model.WordProfiles;
import casus.language.token.Folding;
import casus.language.token.SentenceSplitter;
import casus.language.token.TokenRules;
import casus.language.token.Tokenizer;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A language core made of token rules, a lexicon and a trained model. Immutable; each thread gets working space of its own.
 */
public final class StatisticalCore implements LanguageCore {

    private final String language;
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Voice voice;
    private final ThreadLocal<Workers> workers;

    /** Working space of one thread. */
    private record Workers(SentenceTagger tagger, SentenceParser parser) {
    }

    public StatisticalCore(String language, TokenRules rules, Voice voice, Lexicon lexicon, LanguageModel model) {
        this(language, rules, voice, ReportingTails.NONE, lexicon, model);
    }

    StatisticalCore(String language, TokenRules rules, Voice voice, ReportingTails tails, Lexicon lexicon, LanguageModel model) {
        this.language = Objects.requireNonNull(language);
        this.voice = Objects.requireNonNull(voice);
        this.tokenizer = new Tokenizer(rules);
        this.splitter = new SentenceSplitter(rules);
        this.workers = ThreadLocal.withInitial(() -> {
            WordProfiles profiles = new WordProfiles(lexicon);
            return new Workers(new SentenceTagger(model, lexicon, profiles), new SentenceParser(model, profiles, tails));
        });
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public AnalyzedText tag(String text) {
        String folded = Folding.fold(text);
        SentenceTagger tagger = workers.get().tagger();
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : splitter.sentences(folded)) {
            List<Span> tokens = tokenizer.tokens(folded, span.start(), span.end());
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), span, tagger.tag(folded, tokens), SentenceSplitter.isDateline(folded, span)));
            }
        }
        return new AnalyzedText(text, language, sentences, false);
    }

    @Override
    public AnalyzedText parse(AnalyzedText tagged, List<Span> names) {
        SentenceParser parser = workers.get().parser();
        List<Sentence> sentences = new ArrayList<>(tagged.sentences().size());
        int from = 0;
        for (Sentence sentence : tagged.sentences()) {
            while (from < names.size() && names.get(from).end() <= sentence.span().start()) {
                from++;
            }
            int to = from;
            while (to < names.size() && names.get(to).start() < sentence.span().end()) {
                to++;
            }
            List<Token> tokens = voice.applied(parser.parse(sentence.tokens(), names.subList(from, to)));
            sentences.add(new Sentence(sentence.index(), sentence.span(), tokens, sentence.dateline()));
        }
        return new AnalyzedText(tagged.text(), tagged.language(), sentences, true);
    }
}
