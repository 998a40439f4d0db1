package casus.language.train;

import casus.language.lexicon.Lexicon;
import casus.language.model.Inventory;
import casus.language.model.WordProfile;
import casus.language.model.WordProfiles;
import casus.language.parse.Agreement;
import casus.language.parse.Configuration;
import casus.language.parse.Parser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Trains the parser with a dynamic oracle: it follows its own moves most of the time and learns the best way on from there. */
final class ParserTrainer {

    private static final double EXPLORATION = 0.9;

    private record Example(WordProfile[] words, int[] tags, int[] agreement, int[] heads, int[] relations) {
    }

    private final Lexicon lexicon;
    private final Inventory inventory;
    private final Perceptron moves;
    private final Perceptron relations;
    private final Parser parser;

    ParserTrainer(Lexicon lexicon, Inventory inventory, int moveBits, int relationBits) {
        this.lexicon = lexicon;
        this.inventory = inventory;
        this.moves = new Perceptron(moveBits, 3);
        this.relations = new Perceptron(relationBits, inventory.relations().size());
        this.parser = new Parser(moves, relations, inventory);
    }

    /** @param tags predicted word tags of each sentence */
    void train(List<TreeSentence> sentences, List<List<String>> tags, int rounds, long seed) {
        List<Example> examples = examples(sentences, tags);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(example, random, round == 0 ? 0 : EXPLORATION);
            }
        }
        moves.average();
        relations.average();
    }

    Perceptron moves() {
        return moves;
    }

    Perceptron relations() {
        return relations;
    }

    private List<Example> examples(List<TreeSentence> sentences, List<List<String>> tags) {
        Map<String, Integer> tagNumbers = Inventory.numbers(inventory.wordTags());
        Map<String, Integer> relationNumbers = Inventory.numbers(inventory.relations());
        WordProfiles profiles = new WordProfiles(lexicon);
        List<Example> examples = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            TreeSentence sentence = sentences.get(s);
            int n = sentence.size();
            int[] heads = new int[n + 2];
            int[] names = new int[n + 2];
            for (int i = 0; i < n; i++) {
                int head = sentence.heads().get(i);
                heads[i + 1] = head < 0 ? n + 1 : head + 1;
                names[i + 1] = relationNumbers.get(sentence.relations().get(i));
            }
            int[] numbers = tags.get(s).stream().mapToInt(t -> tagNumbers.getOrDefault(t, Inventory.UNKNOWN)).toArray();
            int[] bits = agreement(lexicon, sentence.forms(), tags.get(s));
            examples.add(new Example(sentence.forms().stream().map(profiles::of).toArray(WordProfile[]::new), numbers, bits, heads, names));
        }
        return examples;
    }

    static int[] agreement(Lexicon lexicon, List<String> forms, List<String> tags) {
        return IntStream.range(0, forms.size()).map(i -> Agreement.of(lexicon.reading(forms.get(i), tags.get(i)).feats())).toArray();
    }

    private void learn(Example example, Random random, double exploration) {
        Configuration c = parser.configuration();
        int punctuation = inventory.wordTags().indexOf("PUNCT");
        c.begin(example.words.length);
        for (int i = 0; i < example.words.length; i++) {
            c.word(i + 1, example.words[i], example.tags[i], example.agreement[i], example.tags[i] == punctuation);
        }
        while (!c.done()) {
            int move = learnMove(c, example, random, exploration);
            if (move == Configuration.SHIFT) {
                c.shift();
            } else {
                int governor = c.governorOf(move);
                c.attach(governor, learnRelation(c, example, governor, random, exploration));
            }
        }
    }

    private int learnMove(Configuration c, Example example, Random random, double exploration) {
        parser.scoreMoves();
        int predicted = parser.bestMove();
        int[] costs = new int[3];
        int lowest = Integer.MAX_VALUE;
        for (int k = 0; k < 3; k++) {
            if (c.permits(k)) {
                costs[k] = Oracle.cost(c, k, example.heads);
                lowest = Math.min(lowest, costs[k]);
            }
        }
        int right = -1;
        for (int k = 0; k < 3; k++) {
            if (c.permits(k) && costs[k] == lowest && (right < 0 || parser.moveScore(k) > parser.moveScore(right))) {
                right = k;
            }
        }
        boolean wrong = costs[predicted] > lowest;
        if (wrong) {
            moves.correct(parser.moveFeatures(), right, predicted);
        }
        moves.tick();
        return !wrong || random.nextDouble() < exploration ? predicted : right;
    }

    /** Relations are learnt where the attachment is right. */
    private int learnRelation(Configuration c, Example example, int governor, Random random, double exploration) {
        int dependent = c.dependentOf();
        int predicted = parser.bestRelation(governor);
        if (c.isRoot(governor) || example.heads[dependent] != governor) {
            return predicted;
        }
        int right = example.relations[dependent];
        relations.tick();
        if (predicted == right) {
            return right;
        }
        relations.correct(parser.relationFeatures(), right, predicted);
        return random.nextDouble() >= exploration ? right : predicted;
    }
}
