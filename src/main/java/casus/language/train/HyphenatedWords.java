package casus.language.train;

import casus.language.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Joins the pieces of "al - Shabaab" in treebanks that part every hyphen, where the tokenizer keeps the word whole. */
final class HyphenatedWords {

    private HyphenatedWords() {
    }

    /** The lines of one sentence, renumbered; the word takes tag and governor of the piece that hangs outside it. */
    static List<String[]> joined(List<String[]> lines, Tokenizer tokenizer) {
        if (!tokenizer.hyphensPart()) {
            return lines;
        }
        List<String[]> words = lines.stream().filter(c -> !c[0].contains("-") && !c[0].contains(".")).toList();
        int[] numbers = new int[words.size() + 1];
        int count = 0;
        List<String[]> joined = new ArrayList<>();
        for (int i = 0; i < words.size();) {
            int end = end(words, i, tokenizer);
            count++;
            for (int k = i; k < end; k++) {
                numbers[k + 1] = count;
            }
            joined.add(word(words, i, end));
            i = end;
        }
        List<String[]> renumbered = new ArrayList<>();
        for (String[] c : lines) {
            if (c[0].contains("-")) {
                String[] range = c.clone();
                String[] ends = c[0].split("-");
                range[0] = numbers[Integer.parseInt(ends[0])] + "-" + numbers[Integer.parseInt(ends[1])];
                renumbered.add(range);
            }
        }
        for (int i = 0; i < joined.size(); i++) {
            String[] c = joined.get(i);
            c[0] = String.valueOf(i + 1);
            c[6] = c[6].equals("_") ? "_" : String.valueOf(numbers[Integer.parseInt(c[6])]);
            renumbered.add(c);
        }
        return renumbered;
    }

    /** The index behind the word that begins with this piece. */
    private static int end(List<String[]> words, int first, Tokenizer tokenizer) {
        StringBuilder form = new StringBuilder(words.get(first)[1]);
        int end = first + 1;
        for (int k = first; k + 2 < words.size() && isHyphen(words.get(k), words.get(k + 1)); k += 2) {
            form.append('-').append(words.get(k + 2)[1]);
            String text = form.toString().replace('\u2019', '\'');
            end = tokenizer.tokens(text, 0, text.length()).size() == 1 ? k + 3 : end;
        }
        return end;
    }

    private static boolean isHyphen(String[] before, String[] word) {
        return word[1].equals("-") && isGlued(before) && isGlued(word);
    }

    private static boolean isGlued(String[] columns) {
        return columns.length > 9 && columns[9].contains("SpaceAfter=No");
    }

    private static String[] word(List<String[]> words, int first, int end) {
        int head = first;
        StringBuilder form = new StringBuilder();
        for (int k = end - 1; k >= first; k--) {
            form.insert(0, words.get(k)[1]);
            int governor = words.get(k)[6].equals("_") ? 0 : Integer.parseInt(words.get(k)[6]);
            head = governor <= first || governor > end ? k : head;
        }
        String[] word = words.get(head).clone();
        word[1] = form.toString();
        return word;
    }
}
