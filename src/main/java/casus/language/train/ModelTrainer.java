package casus.language.train;

import casus.language.lexicon.Lexicon;
import casus.language.model.Inventory;
import casus.language.model.LanguageModel;
import casus.language.train.TreeSentence.Surface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Trains tagger and parser of one language.
 *
 * @param tagBits      the tagger's table has {@code 2^tagBits} rows, and so on
 * @param tagRounds    passes over the data
 * @param voters       trainings with different seeds whose weights are summed: half a point of attachment, at no price when used
 * @param folds        parts of the data for the tags that the parser learns from
 */
record ModelTrainer(
        Lexicon lexicon, int tagBits, int moveBits, int relationBits, int tagRounds, int parseRounds, int voters, int folds, double cut) {

    /** From this many words on, fewer passes do, and rare features are left out so that the file stays small. */
    private static final int LARGE = 250_000;

    static ModelTrainer of(Lexicon lexicon, List<TreeSentence> sentences) {
        boolean large = sentences.stream().mapToInt(TreeSentence::size).sum() > LARGE;
        return large ? new ModelTrainer(lexicon, 17, 20, 17, 6, 8, 2, 3, 19.5) : new ModelTrainer(lexicon, 18, 20, 17, 8, 10, 4, 5, 1);
    }

    LanguageModel train(List<TreeSentence> sentences) {
        Inventory inventory = inventory(sentences);
        TaggerTrainer taggers = new TaggerTrainer(lexicon, inventory, tagBits, tagRounds);
        Perceptron tags = taggers.train(sentences, 1);
        List<List<String>> wordTags = taggers.jackknife(sentences, folds);
        ParserTrainer parser = parser(inventory, sentences, wordTags, 1);
        for (int seed = 2; seed <= voters; seed++) {
            ParserTrainer other = parser(inventory, sentences, wordTags, seed);
            parser.moves().add(other.moves());
            parser.relations().add(other.relations());
        }
        return new LanguageModel(inventory, contractions(sentences), Quantiser.quantise(tags, cut),
                Quantiser.quantise(parser.moves(), cut), Quantiser.quantise(parser.relations(), cut));
    }

    private ParserTrainer parser(Inventory inventory, List<TreeSentence> sentences, List<List<String>> wordTags, long seed) {
        ParserTrainer parser = new ParserTrainer(lexicon, inventory, moveBits, relationBits);
        parser.train(sentences, wordTags, parseRounds, seed);
        return parser;
    }

    static Inventory inventory(List<TreeSentence> sentences) {
        TreeSet<String> surfaceTags = new TreeSet<>();
        TreeSet<String> wordTags = new TreeSet<>();
        TreeSet<String> relations = new TreeSet<>();
        for (TreeSentence s : sentences) {
            s.surface().forEach(t -> surfaceTags.add(t.tag()));
            wordTags.addAll(s.tags());
            relations.addAll(s.relations());
        }
        List<String> numbered = new ArrayList<>(List.of("_"));
        numbered.addAll(relations);
        return new Inventory(List.copyOf(surfaceTags), List.copyOf(wordTags), numbered);
    }

    private static Map<String, List<String>> contractions(List<TreeSentence> sentences) {
        Map<String, List<String>> contractions = new LinkedHashMap<>();
        for (TreeSentence s : sentences) {
            for (Surface t : s.surface()) {
                if (t.words() > 1) {
                    List<String> words = s.forms().subList(t.first(), t.first() + t.words());
                    contractions.putIfAbsent(t.form().toLowerCase(Locale.ROOT), words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList());
                }
            }
        }
        return contractions;
    }
}
