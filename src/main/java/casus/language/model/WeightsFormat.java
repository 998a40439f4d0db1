package casus.language.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Weights as bytes: gaps between used rows, then one column of bytes per class (this compresses best); rare large values follow. */
final class WeightsFormat {

    private static final int ESCAPE = -128;

    private WeightsFormat() {
    }

    static void write(Weights w, DataOutputStream out) throws IOException {
        List<Integer> rows = usedRows(w);
        out.writeByte(w.bits());
        out.writeByte(w.classes());
        out.writeInt(rows.size());
        int last = -1;
        for (int row : rows) {
            writeGap(out, row - last - 1);
            last = row;
        }
        List<Integer> large = new ArrayList<>();
        for (int k = 0; k < w.classes(); k++) {
            for (int row : rows) {
                int v = w.weight(row, k);
                boolean fits = v > ESCAPE && v < 128;
                out.writeByte(fits ? v : ESCAPE);
                if (!fits) {
                    large.add(v);
                }
            }
        }
        for (int v : large) {
            out.writeShort(v);
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        int classes = in.readUnsignedByte();
        int[] rows = new int[in.readInt()];
        int row = -1;
        for (int i = 0; i < rows.length; i++) {
            row += readGap(in) + 1;
            rows[i] = row;
        }
        byte[][] columns = new byte[classes][rows.length];
        for (byte[] column : columns) {
            in.readFully(column);
        }
        int stride = Scorer.stride(classes);
        short[] table = new short[stride << bits];
        for (int k = 0; k < classes; k++) {
            for (int i = 0; i < rows.length; i++) {
                int v = columns[k][i];
                table[rows[i] * stride + k] = v == ESCAPE ? in.readShort() : (short) v;
            }
        }
        return Weights.of(bits, classes, table);
    }

    private static List<Integer> usedRows(Weights w) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < 1 << w.bits(); row++) {
            for (int k = 0; k < w.classes(); k++) {
                if (w.weight(row, k) != 0) {
                    rows.add(row);
                    break;
                }
            }
        }
        return rows;
    }

    private static void writeGap(DataOutputStream out, int gap) throws IOException {
        int rest = gap;
        while (rest >= 128) {
            out.writeByte(rest & 127 | 128);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readGap(DataInputStream in) throws IOException {
        int gap = 0;
        int shift = 0;
        int b;
        do {
            b = in.readUnsignedByte();
            gap |= (b & 127) << shift;
            shift += 7;
        } while (b >= 128);
        return gap;
    }
}
