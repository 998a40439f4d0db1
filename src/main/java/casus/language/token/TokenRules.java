package casus.language.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the scanners must know of one language, all in lower case.
 *
 * @param elisions      words that end in an apostrophe and are tokens of their own
 * @param enclitics     endings, with their hyphen, that are split off a word
 * @param clitics       endings, with their apostrophe, that are split off a word
 * @param parted        words written as one that are several tokens, with the parts
 * @param whole         words that no rule splits
 * @param prefixes      beginnings before a hyphen that belong to their word; when there are any, every other hyphen parts words
 * @param abbreviations words that keep their full stop, without it
 * @param closing       those of the abbreviations that may end a sentence
 * @param openers       words with which, written with a capital, a sentence is likely to begin
 */
public record TokenRules(Set<String> elisions, Set<String> enclitics, Set<String> clitics, Map<String, List<String>> parted, Set<String> whole,
        Set<String> prefixes, Set<String> abbreviations, Set<String> closing, Set<String> openers) {

    private static final List<String> KINDS =
            List.of("elision", "enclitic", "clitic", "parted", "whole", "prefix", "abbreviation", "closing", "opener");

    public TokenRules {
        elisions = Set.copyOf(elisions);
        enclitics = Set.copyOf(enclitics);
        clitics = Set.copyOf(clitics);
        parted = Map.copyOf(parted);
        whole = Set.copyOf(whole);
        prefixes = Set.copyOf(prefixes);
        abbreviations = Set.copyOf(abbreviations);
        closing = Set.copyOf(closing);
        openers = Set.copyOf(openers);
    }

    /**
     * Reads lines of kind, tab, words parted by blanks; lines that begin with # are comments. The parts of a parted word stand between
     * bars: {@code can|not}.
     *
     * @throws IOException when a line has another form or an unknown kind
     */
    public static TokenRules read(BufferedReader in) throws IOException {
        Map<String, Set<String>> words = new HashMap<>();
        KINDS.forEach(kind -> words.put(kind, new HashSet<>()));
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
        Map<String, List<String>> parted = new HashMap<>();
        words.get("parted").forEach(w -> parted.put(w.replace("|", ""), List.of(w.split("\\|"))));
        Set<String> abbreviations = words.get("abbreviation");
        abbreviations.addAll(words.get("closing"));
        return new TokenRules(words.get("elision"), words.get("enclitic"), words.get("clitic"), parted, words.get("whole"),
                words.get("prefix"), abbreviations, words.get("closing"), words.get("opener"));
    }

    /** True for languages in which a hyphen parts words. */
    public boolean hyphensPart() {
        return !prefixes.isEmpty();
    }
}
