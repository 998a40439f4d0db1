package casus.language;

import casus.language.lexicon.Lexicon;
import casus.language.lexicon.Reading;
import casus.language.model.Inventory;
import casus.language.model.LanguageModel;
import casus.language.model.WordProfile;
import casus.language.model.WordProfiles;
import casus.language.tag.Tagger;
import casus.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes tokens of surface tokens: tag, split of contractions, lemma, features. For one thread. */
final class SentenceTagger {

    /** Longer runs of words are tagged in pieces; no sentence is that long, but a list or a broken text may be. */
    private static final int LONGEST = 250;
    private static final int READINGS = 20_000;

    private record Key(String form, String tag) {
    }

    private final LanguageModel model;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final WordProfiles profiles;
    private final Map<Key, Reading> readings = new HashMap<>();
    private final List<List<String>> parts = new ArrayList<>();

    SentenceTagger(LanguageModel model, Lexicon lexicon, WordProfiles profiles) {
        this.model = model;
        this.lexicon = lexicon;
        this.tagger = new Tagger(model.tags());
        this.profiles = profiles;
        model.inventory().surfaceTags().forEach(tag -> parts.add(List.of(tag.split("\\+"))));
    }

    List<Token> tag(String text, List<Span> surface) {
        List<Token> tokens = new ArrayList<>(surface.size() + 4);
        for (int from = 0; from < surface.size(); from += LONGEST) {
            List<Span> piece = surface.subList(from, Math.min(surface.size(), from + LONGEST));
            WordProfile[] words = new WordProfile[piece.size()];
            for (int i = 0; i < words.length; i++) {
                words[i] = profiles.of(piece.get(i).of(text));
            }
            int[] tags = tagger.tag(words, words.length);
            for (int i = 0; i < words.length; i++) {
                add(tokens, piece.get(i), piece.get(i).of(text), parts.get(tags[i]));
            }
        }
        return tokens;
    }

    /** A contraction that the model knows becomes its words; a composite tag on anything else leaves the tag of its last word. */
    private void add(List<Token> tokens, Span span, String form, List<String> tags) {
        List<String> words = tags.size() > 1 ? model.contractions().get(form.toLowerCase(Locale.ROOT)) : null;
        if (words == null) {
            add(tokens, span, form, tags.get(tags.size() - 1));
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            add(tokens, span, words.get(i), tags.get(Math.min(i, tags.size() - 1)));
        }
    }

    private void add(List<Token> tokens, Span span, String form, String wordTag) {
        Reading reading = reading(form, wordTag);
        String upos = Inventory.partOfSpeech(wordTag);
        tokens.add(new Token(tokens.size(), span, form, reading.lemma(), upos, reading.feats(), Token.UNPARSED, ""));
    }

    private Reading reading(String form, String wordTag) {
        Key key = new Key(form, wordTag);
        Reading reading = readings.get(key);
        if (reading == null) {
            if (readings.size() >= READINGS) {
                readings.clear();
            }
            reading = lexicon.reading(form, wordTag);
            readings.put(key, reading);
        }
        return reading;
    }
}
