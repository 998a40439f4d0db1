package casus.language.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the scanners must know of one language, all in lower case.
 *
 * @param elisions      words that end in an apostrophe and are tokens of their own
 * @param enclitics     endings, with their hyphen, that are split off a word
 * @param whole         words that no rule splits
 * @param abbreviations words that keep their full stop, without it
 * @param openers       words with which, written with a capital, a sentence is likely to begin
 */
public record TokenRules(Set<String> elisions, Set<String> enclitics, Set<String> whole, Set<String> abbreviations, Set<String> openers) {

    public TokenRules {
        elisions = Set.copyOf(elisions);
        enclitics = Set.copyOf(enclitics);
        whole = Set.copyOf(whole);
        abbreviations = Set.copyOf(abbreviations);
        openers = Set.copyOf(openers);
    }

    /**
     * Reads lines of kind, tab, words parted by blanks; lines that begin with # are comments.
     *
     * @throws IOException when a line has another form or an unknown kind
     */
    public static TokenRules read(BufferedReader in) throws IOException {
        Map<String, Set<String>> words = new HashMap<>();
        for (String kind : new String[] {"elision", "enclitic", "whole", "abbreviation", "opener"}) {
            words.put(kind, new HashSet<>());
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t");
            if (columns.length != 2 || !words.containsKey(columns[0])) {
                throw new IOException("token rules: " + line);
            }
            for (String word : columns[1].trim().split(" +")) {
                words.get(columns[0]).add(word.toLowerCase(Locale.ROOT));
            }
        }
        return new TokenRules(words.get("elision"), words.get("enclitic"), words.get("whole"), words.get("abbreviation"), words.get("opener"));
    }
}
