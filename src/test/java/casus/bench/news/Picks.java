package casus.bench.news;

import java.util.List;
import java.util.Random;

/** Choices by chance, and names that nobody bears. */
final class Picks {

    private static final List<String> ONSETS = List.of("b", "d", "f", "g", "h", "j", "k", "kh", "l", "m", "n", "q", "r", "s", "sh", "t", "z",
            "dj", "y");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "ou", "ay", "aa", "ei");
    private static final List<String> CODAS = List.of("", "", "n", "r", "l", "m", "b", "d", "sh", "k");

    private Picks() {
    }

    static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            name.append(one(ONSETS, random)).append(one(VOWELS, random)).append(i + 1 == syllables ? one(CODAS, random) : "");
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
