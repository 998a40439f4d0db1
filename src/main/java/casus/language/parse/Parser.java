package casus.language.parse;

import casus.language.model.FeatureRows;
import casus.language.model.Inventory;
import casus.language.model.Scorer;
import java.util.Map;

/** Decides the moves of a {@link Configuration}. Holds working space, so one instance serves one thread. */
public final class Parser {

    private final Scorer moves;
    private final Scorer relations;
    private final int root;
    private final Configuration configuration;
    private final FeatureRows moveFeatures;
    private final FeatureRows relationFeatures;
    private final float[] moveScores;
    private final float[] relationScores;

    public Parser(Scorer moves, Scorer relations, Inventory inventory) {
        this.moves = moves;
        this.relations = relations;
        Map<String, Integer> numbers = Inventory.numbers(inventory.relations());
        this.root = numbers.getOrDefault("root", 0);
        this.configuration = new Configuration(numbers.getOrDefault("case", -1), numbers.getOrDefault("mark", -1));
        this.moveFeatures = new FeatureRows(moves);
        this.relationFeatures = new FeatureRows(relations);
        this.moveScores = new float[moves.stride()];
        this.relationScores = new float[relations.stride()];
    }

    /** The working state; fill it with words, then {@link #run()}. */
    public Configuration configuration() {
        return configuration;
    }

    /** Parses to the end; heads and relations are then in the configuration. */
    public void run() {
        while (!configuration.done()) {
            scoreMoves();
            apply(bestMove());
        }
    }

    public void scoreMoves() {
        StructureFeatures.extract(configuration, moveFeatures);
        moves.score(moveFeatures, moveScores);
    }

    public float moveScore(int move) {
        return moveScores[move];
    }

    /** The permitted move with the highest score. */
    public int bestMove() {
        int best = -1;
        for (int k = 0; k < 3; k++) {
            if (configuration.permits(k) && (best < 0 || moveScores[k] > moveScores[best])) {
                best = k;
            }
        }
        return best;
    }

    private void apply(int move) {
        if (move == Configuration.SHIFT) {
            configuration.shift();
        } else {
            int governor = configuration.governorOf(move);
            configuration.attach(governor, bestRelation(governor));
        }
    }

    /** The relation of the top of the stack to this governor; its features stay in {@link #relationFeatures()}. */
    public int bestRelation(int governor) {
        if (configuration.isRoot(governor)) {
            return root;
        }
        RelationFeatures.extract(configuration, governor, configuration.dependentOf(), relationFeatures);
        relations.score(relationFeatures, relationScores);
        int best = 1;
        for (int k = 2; k < relations.classes(); k++) {
            if (relationScores[k] > relationScores[best]) {
                best = k;
            }
        }
        return best;
    }

    public FeatureRows moveFeatures() {
        return moveFeatures;
    }

    public FeatureRows relationFeatures() {
        return relationFeatures;
    }
}
