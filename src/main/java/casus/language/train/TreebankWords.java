package casus.language.train;

import casus.text.DataFile;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a language by which treebanks are made alike, from {@code treebank.tsv}.
 *
 * @param agents   prepositions of a passive's agent
 * @param adverbs  adverbs that bound a number with a {@code link}: "plus de quarante"
 * @param links    prepositions between such an adverb and its number
 * @param counters nouns that are numbers by themselves: "dizaine"
 */
record TreebankWords(Set<String> agents, Set<String> adverbs, Set<String> links, Set<String> counters) {

    TreebankWords {
        agents = Set.copyOf(agents);
        adverbs = Set.copyOf(adverbs);
        links = Set.copyOf(links);
        counters = Set.copyOf(counters);
    }

    static TreebankWords of(String language) {
        return new TreebankWords(kind(language, "agent"), kind(language, "adverb"), kind(language, "link"), kind(language, "counter"));
    }

    private static Set<String> kind(String language, String kind) {
        Set<String> words = new HashSet<>();
        for (String[] row : DataFile.rows("lang/" + language + "/treebank.tsv", 2)) {
            if (row[0].equals(kind)) {
                words.add(row[1]);
            }
        }
        return words;
    }
}
