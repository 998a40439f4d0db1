package casus.entity;

/** One folded word on its way to a {@link NameKey}: letters become sound classes (capitals), vowels become classes (small letters). */
final class Sounds {

    /** Spellings of more than one letter and their sound, longest first; "." stands for no sound. */
    private static final String[][] CLUSTERS = {
        {"dzh", "J"}, {"tch", "C"}, {"tsh", "C"}, {"sch", "C"}, {"kh", "X"}, {"ch", "C"}, {"sh", "C"}, {"zh", "J"}, {"dj", "J"},
        {"dh", "D"},
        {"th", "T"}, {"gh", "G"}, {"ph", "F"}, {"ck", "K"}, {"nb", "MB"}, {"np", "MB"}};

    private final String word;
    private final StringBuilder key = new StringBuilder();
    private char last;

    Sounds(String word) {
        this.word = word.equals("ibn") ? "bin" : word;
    }

    String key(boolean vowels) {
        for (int i = 0; i < word.length();) {
            i += step(i, vowels);
        }
        return key.toString();
    }

    /** Adds the sound at a position; returns how many letters it takes. */
    private int step(int i, boolean vowels) {
        if (i == 0 && word.startsWith("ou") && isVowel(at(2))) {
            add('W');
            return 2;
        }
        if (isVowel(at(i)) || at(i) == 'w' && i > 0) {
            return vowel(i, vowels);
        }
        for (String[] cluster : CLUSTERS) {
            if (word.startsWith(cluster[0], i)) {
                cluster[1].chars().forEach(c -> add((char) c));
                return cluster[0].length();
            }
        }
        return consonant(i);
    }

    private int vowel(int i, boolean vowels) {
        boolean written = at(i) == 'o' && at(i + 1) == 'u';
        if (i == 0) {
            add(at(0) == 'y' ? 'Y' : 'A');
        } else if (vowels && !(at(i) == 'a' && isFront(at(i + 1)))) {
            add(switch (at(i)) {
                case 'a' -> 'a';
                case 'o', 'u', 'w' -> 'u';
                default -> 'i';
            });
        } else {
            last = 0;
        }
        return written ? 2 : 1;
    }

    private int consonant(int i) {
        char next = at(i + 1);
        switch (at(i)) {
            case 'c' -> add(isFront(next) ? 'S' : 'K');
            case 'q' -> {
                add('K');
                return next == 'u' && isVowel(at(i + 2)) ? 2 : 1;
            }
            case 'k' -> add('K');
            case 'g' -> {
                add(isFront(next) ? 'J' : 'G');
                return next == 'u' && isFront(at(i + 2)) ? 2 : 1;
            }
            case 'p', 'v' -> add('B');
            case 'x' -> {
                add('K');
                add('S');
            }
            case 'h' -> {
                if (isVowel(next)) {
                    add('H');
                }
            }
            case 't' -> {
                if (!feminineEnding(i)) {
                    add('T');
                }
            }
            default -> add(Character.toUpperCase(at(i)));
        }
        return 1;
    }

    /** The Arabic feminine ending, written -a, -ah, -eh or -at: "Jamiliyyat". */
    private boolean feminineEnding(int i) {
        return i == word.length() - 1 && word.length() > 4 && at(i - 1) == 'a';
    }

    /** Doubled sounds count once. */
    private void add(char sound) {
        if (sound != last) {
            key.append(sound);
        }
        last = sound;
    }

    private char at(int i) {
        return i >= 0 && i < word.length() ? word.charAt(i) : 0;
    }

    private static boolean isVowel(char c) {
        return c != 0 && "aeiouy".indexOf(c) >= 0;
    }

    private static boolean isFront(char c) {
        return c != 0 && "eiy".indexOf(c) >= 0;
    }
}
