package casus.language.train;

import casus.language.lexicon.Lexicon;
import casus.language.model.Inventory;
import casus.language.model.WordProfile;
import casus.language.model.WordProfiles;
import casus.language.tag.Tagger;
import casus.language.train.TreeSentence.Surface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trains the tagger on its own decisions, so that it learns to go on after an error. */
final class TaggerTrainer {

    private record Example(WordProfile[] words, int[] tags) {
    }

    private final Lexicon lexicon;
    private final Inventory inventory;
    private final int bits;
    private final int rounds;

    TaggerTrainer(Lexicon lexicon, Inventory inventory, int bits, int rounds) {
        this.lexicon = lexicon;
        this.inventory = inventory;
        this.bits = bits;
        this.rounds = rounds;
    }

    Perceptron train(List<TreeSentence> sentences, long seed) {
        Perceptron perceptron = new Perceptron(bits, inventory.surfaceTags().size());
        Tagger tagger = new Tagger(perceptron);
        List<Example> examples = examples(sentences);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(perceptron, tagger, example);
            }
        }
        perceptron.average();
        return perceptron;
    }

    private static void learn(Perceptron perceptron, Tagger tagger, Example example) {
        int p1 = -1;
        int p2 = -1;
        for (int i = 0; i < example.words.length; i++) {
            int best = tagger.best(example.words, example.words.length, i, p1, p2);
            if (best != example.tags[i]) {
                perceptron.correct(tagger.features(), example.tags[i], best);
            }
            perceptron.tick();
            p2 = p1;
            p1 = best;
        }
    }

    private List<Example> examples(List<TreeSentence> sentences) {
        Map<String, Integer> numbers = Inventory.numbers(inventory.surfaceTags());
        WordProfiles profiles = new WordProfiles(lexicon);
        List<Example> examples = new ArrayList<>();
        for (TreeSentence s : sentences) {
            int[] tags = s.surface().stream().mapToInt(t -> numbers.get(t.tag())).toArray();
            examples.add(new Example(profiles(profiles, s), tags));
        }
        return examples;
    }

    private static WordProfile[] profiles(WordProfiles profiles, TreeSentence s) {
        return s.surface().stream().map(t -> profiles.of(t.form())).toArray(WordProfile[]::new);
    }

    /** The word tags that a tagger gives to the words of each sentence, contractions split as in the treebank. */
    List<List<String>> tag(List<TreeSentence> sentences, Tagger tagger) {
        WordProfiles profiles = new WordProfiles(lexicon);
        List<List<String>> all = new ArrayList<>();
        for (TreeSentence s : sentences) {
            WordProfile[] words = profiles(profiles, s);
            int[] tags = tagger.tag(words, words.length);
            List<String> wordTags = new ArrayList<>();
            for (int i = 0; i < words.length; i++) {
                addWordTags(wordTags, s.surface().get(i), inventory.surfaceTags().get(tags[i]).split("\\+"));
            }
            all.add(wordTags);
        }
        return all;
    }

    private static void addWordTags(List<String> wordTags, Surface token, String[] parts) {
        for (int k = 0; k < token.words(); k++) {
            boolean fits = parts.length == token.words();
            wordTags.add(fits ? parts[k] : token.words() == 2 ? (k == 0 ? "ADP" : "DET") : parts[parts.length - 1]);
        }
    }

    /** Tags each fold with a tagger trained on the others: the parser must learn from tags as wrong as those it will see. */
    List<List<String>> jackknife(List<TreeSentence> sentences, int folds) {
        List<List<String>> tags = new ArrayList<>(Collections.nCopies(sentences.size(), List.of()));
        for (int fold = 0; fold < folds; fold++) {
            List<TreeSentence> rest = new ArrayList<>();
            List<TreeSentence> held = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                (i % folds == fold ? held : rest).add(sentences.get(i));
            }
            List<List<String>> tagged = tag(held, new Tagger(train(rest, fold)));
            for (int i = 0; i < tagged.size(); i++) {
                tags.set(i * folds + fold, tagged.get(i));
            }
        }
        return tags;
    }
}
