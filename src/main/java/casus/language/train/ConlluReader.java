package casus.language.train;

import casus.language.LanguageCores;
import casus.language.model.Inventory;
import casus.language.token.Tokenizer;
import casus.language.train.TreeSentence.Surface;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U, plain or compressed, with the words cut as the language's tokenizer cuts them. */
final class ConlluReader {

    private final Tokenizer tokenizer;
    private final TreebankWords words;

    ConlluReader(Tokenizer tokenizer, TreebankWords words) {
        this.tokenizer = tokenizer;
        this.words = words;
    }

    static ConlluReader of(String language) {
        return new ConlluReader(new Tokenizer(LanguageCores.rules(language)), TreebankWords.of(language));
    }

    List<TreeSentence> read(Path file) throws IOException {
        try (InputStream raw = new FileInputStream(file.toFile());
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        }
    }

    List<TreeSentence> read(BufferedReader in) throws IOException {
        List<TreeSentence> sentences = new ArrayList<>();
        List<String[]> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty()) {
                addSentence(sentences, lines);
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t");
                if (columns.length < 8) {
                    throw new IOException("not CoNLL-U: " + line);
                }
                lines.add(columns);
            }
        }
        addSentence(sentences, lines);
        return sentences;
    }

    private void addSentence(List<TreeSentence> sentences, List<String[]> lines) {
        if (!lines.isEmpty()) {
            sentences.add(sentence(lines));
            lines.clear();
        }
    }

    private TreeSentence sentence(List<String[]> lines) {
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<String[]> ranges = new ArrayList<>();
        for (String[] c : HyphenatedWords.joined(lines, tokenizer)) {
            if (c[0].contains("-")) {
                ranges.add(c);
            } else if (!c[0].contains(".")) {
                forms.add(plain(c[1]));
                tags.add(Inventory.wordTag(c[3], c[5]));
                heads.add(c[6].equals("_") ? -1 : Integer.parseInt(c[6]) - 1);
                relations.add(c[7]);
            }
        }
        Quantifiers.rehang(words, forms, tags, heads, relations);
        harmonise(relations, forms, tags, heads);
        return new TreeSentence(forms, tags, heads, relations, surface(forms, tags, ranges));
    }

    private void harmonise(List<String> relations, List<String> forms, List<String> tags, List<Integer> heads) {
        String[] markers = new String[forms.size()];
        Arrays.fill(markers, "");
        for (int i = 0; i < forms.size(); i++) {
            if (relations.get(i).equals("case") && heads.get(i) >= 0) {
                markers[heads.get(i)] += forms.get(i).toLowerCase(Locale.ROOT);
            }
        }
        for (int i = 0; i < forms.size(); i++) {
            String governor = heads.get(i) < 0 ? "" : tags.get(heads.get(i));
            relations.set(i, Relations.harmonised(relations.get(i), governor, words.agents().contains(markers[i])));
        }
    }

    private static List<Surface> surface(List<String> forms, List<String> tags, List<String[]> ranges) {
        List<Surface> surface = new ArrayList<>();
        int range = 0;
        int i = 0;
        while (i < forms.size()) {
            int last = i;
            String form = forms.get(i);
            if (range < ranges.size() && firstOf(ranges.get(range)) == i) {
                String[] c = ranges.get(range++);
                int end = Integer.parseInt(c[0].substring(c[0].indexOf('-') + 1));
                boolean cut = String.join("", forms.subList(i, end)).equals(plain(c[1]));   // "don't": the tokenizer parts it, not the tagger
                last = cut ? i : end - 1;
                form = cut ? form : plain(c[1]);
            }
            surface.add(new Surface(form, String.join("+", tags.subList(i, last + 1)), i, last - i + 1));
            i = last + 1;
        }
        return surface;
    }

    private static int firstOf(String[] columns) {
        return Integer.parseInt(columns[0].substring(0, columns[0].indexOf('-'))) - 1;
    }

    private static String plain(String form) {
        return form.replace('\u2019', '\'');
    }
}
