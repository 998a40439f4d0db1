package casus.language.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Everything that training yields for one language. Immutable.
 *
 * @param contractions words of each contraction met in training, by its lower-case form: du → de, le
 * @param tags         scores surface tags
 * @param structure    scores parser moves
 * @param relations    scores relations
 */
public record LanguageModel(Inventory inventory, Map<String, List<String>> contractions, Weights tags, Weights structure, Weights relations) {

    private static final int FORMAT = 0xCA500001;

    public LanguageModel {
        contractions = Map.copyOf(contractions);
    }

    public void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(new BufferedOutputStream(target), new Deflater(9)))) {
            out.writeInt(FORMAT);
            writeStrings(out, inventory.surfaceTags());
            writeStrings(out, inventory.wordTags());
            writeStrings(out, inventory.relations());
            List<String> lines = new ArrayList<>();
            new TreeMap<>(contractions).forEach((form, words) -> lines.add(form + " " + String.join(" ", words)));
            writeStrings(out, lines);
            WeightsFormat.write(tags, out);
            WeightsFormat.write(structure, out);
            WeightsFormat.write(relations, out);
        }
    }

    /** @throws IOException when the bytes are not a model of this format */
    public static LanguageModel read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(source, new Inflater(), 1 << 16), 1 << 16));
        if (in.readInt() != FORMAT) {
            throw new IOException("not a language model of this version");
        }
        Inventory inventory = new Inventory(readStrings(in), readStrings(in), readStrings(in));
        Map<String, List<String>> contractions = new LinkedHashMap<>();
        for (String line : readStrings(in)) {
            List<String> parts = List.of(line.split(" "));
            contractions.put(parts.get(0), parts.subList(1, parts.size()));
        }
        return new LanguageModel(inventory, contractions, WeightsFormat.read(in), WeightsFormat.read(in), WeightsFormat.read(in));
    }

    private static void writeStrings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeShort(strings.size());
        for (String s : strings) {
            out.writeUTF(s);
        }
    }

    private static List<String> readStrings(DataInputStream in) throws IOException {
        int n = in.readUnsignedShort();
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }
}
