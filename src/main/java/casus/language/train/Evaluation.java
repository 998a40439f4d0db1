package casus.language.train;

import casus.language.lexicon.Lexicon;
import casus.language.model.Inventory;
import casus.language.model.LanguageModel;
import casus.language.model.WordProfile;
import casus.language.model.WordProfiles;
import casus.language.parse.Configuration;
import casus.language.parse.Parser;
import casus.language.tag.Tagger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Measures a model on the words of a treebank, tags predicted. */
final class Evaluation {

    /** The relations that roles of events are read from. */
    private static final Set<String> CORE =
            Set.of("nsubj", "nsubj:pass", "obj", "obl:agent", "acl:relcl", "acl", "conj", "ccomp", "xcomp", "advcl");

    private int words;
    private int tags;
    private int heads;
    private int both;
    private int goldCore;
    private int foundCore;
    private int rightCore;

    static String report(LanguageModel model, Lexicon lexicon, List<TreeSentence> test) {
        Evaluation e = new Evaluation();
        TaggerTrainer taggers = new TaggerTrainer(lexicon, model.inventory(), model.tags().bits(), 0);
        List<List<String>> predicted = taggers.tag(test, new Tagger(model.tags()));
        Parser parser = new Parser(model.structure(), model.relations(), model.inventory());
        Map<String, Integer> numbers = Inventory.numbers(model.inventory().wordTags());
        WordProfiles profiles = new WordProfiles(lexicon);
        for (int s = 0; s < test.size(); s++) {
            TreeSentence gold = test.get(s);
            Configuration c = parser.configuration();
            c.begin(gold.size());
            int[] agreement = ParserTrainer.agreement(lexicon, gold.forms(), predicted.get(s));
            for (int i = 0; i < gold.size(); i++) {
                String tag = predicted.get(s).get(i);
                WordProfile word = profiles.of(gold.forms().get(i));
                c.word(i + 1, word, numbers.getOrDefault(tag, Inventory.UNKNOWN), agreement[i], tag.equals("PUNCT"));
            }
            parser.run();
            e.count(gold, predicted.get(s), c, model.inventory().relations());
        }
        return e.line();
    }

    private void count(TreeSentence gold, List<String> predicted, Configuration c, List<String> relations) {
        for (int i = 0; i < gold.size(); i++) {
            words++;
            tags += Inventory.partOfSpeech(predicted.get(i)).equals(Inventory.partOfSpeech(gold.tags().get(i))) ? 1 : 0;
            int goldHead = gold.heads().get(i) < 0 ? gold.size() + 1 : gold.heads().get(i) + 1;
            String goldRelation = gold.relations().get(i);
            String relation = relations.get(c.relation(i + 1));
            boolean head = c.head(i + 1) == goldHead;
            heads += head ? 1 : 0;
            both += head && Relations.scored(relation).equals(Relations.scored(goldRelation)) ? 1 : 0;
            goldCore += CORE.contains(goldRelation) ? 1 : 0;
            foundCore += CORE.contains(relation) ? 1 : 0;
            rightCore += head && CORE.contains(relation) && relation.equals(goldRelation) ? 1 : 0;
        }
    }

    private String line() {
        return String.format(Locale.ROOT, "UPOS %.2f UAS %.2f LAS %.2f core F1 %.2f (%d words)",
                100.0 * tags / words, 100.0 * heads / words, 100.0 * both / words, 200.0 * rightCore / (goldCore + foundCore), words);
    }
}
