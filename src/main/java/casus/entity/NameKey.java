package casus.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Keys that fold spellings of one name together.
 *
 * <p>{@link #fold} removes what writers leave out at will: case, accents, apostrophes, the difference of hyphen and space.
 * {@link #of} goes further and ignores how Arabic, Cyrillic and African names are written in French and in English: it keeps the
 * consonants by sound class (kh, q/k/c, ch/sh, dj/j), drops vowels and the Arabic article. Names of fewer than three consonants
 * would collide too often; their key keeps the classes of the vowels as well, in lower case.
 *
 * <p>Pure functions, safe for use by many threads. Two names with one key are <em>perhaps</em> the same name: use the key only among
 * candidates of one kind, such as the places of a country.
 */
public final class NameKey {

    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "es", "ad", "ed", "an", "en", "ar", "er", "ash", "ach", "ech",
            "esh", "at", "et", "az", "ez", "ul", "ud", "us", "l", "ath", "adh");

    private static final int ENOUGH_CONSONANTS = 3;

    private NameKey() {
    }

    /** The name in small basic Latin letters, digits and single spaces; empty when nothing of it is left (another script). */
    public static String fold(String name) {
        if (folded(name)) {
            return name;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                folded.append(c);
            } else if (separates(c)) {
                if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else {
                folded.append(spelledOut(c));
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** Most words are small basic letters: nothing to do. */
    private static boolean folded(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inner = c == ' ' && i > 0 && i + 1 < name.length() && name.charAt(i - 1) != ' ';
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || inner)) {
                return false;
            }
        }
        return true;
    }

    /** The key of a name; words are kept apart by a space. Empty when the name has no Latin letters. */
    public static String of(String name) {
        return ofFolded(fold(name.replace('ç', 's').replace('Ç', 'S')));
    }

    /** The key of a name that {@link #fold} has been through. */
    public static String ofFolded(String folded) {
        String consonants = key(folded, false);
        return soundsIn(consonants) >= ENOUGH_CONSONANTS ? consonants : key(folded, true);
    }

    /** The key as part of an identifier: small letters, hyphens for spaces. */
    public static String slug(String name) {
        return of(name).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** The folded name without the Arabic article at its head; the same string when there is none. */
    public static String withoutArticle(String folded) {
        int space = folded.indexOf(' ');
        return space > 0 && ARTICLES.contains(folded.substring(0, space)) ? folded.substring(space + 1) : folded;
    }

    private static String key(String folded, boolean vowels) {
        String[] words = folded.split(" ");
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (words[i].isEmpty() || words.length > 1 && ARTICLES.contains(words[i])) {
                continue;
            }
            if (key.length() > 0) {
                key.append(' ');
            }
            key.append(new Sounds(i > 0 ? withoutJoinedArticle(words[i]) : words[i]).key(vowels));
        }
        return key.toString();
    }

    /** "Ezzor", "Essalam": the article has taken on the consonant that follows. */
    private static String withoutJoinedArticle(String word) {
        return word.length() > 4 && "ae".indexOf(word.charAt(0)) >= 0 && word.charAt(1) == word.charAt(2)
                && "dnrstz".indexOf(word.charAt(1)) >= 0 ? word.substring(2) : word;
    }

    private static int soundsIn(String key) {
        return (int) key.chars().filter(c -> c != ' ').count();
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.DASH_PUNCTUATION || c == '/' || c == ',' || c == '\u00a0';
    }

    private static String spelledOut(char c) {
        return switch (c) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ı' -> "i";
            case 'ə' -> "a";
            case 'ɓ' -> "b";
            case 'ɗ' -> "d";
            case 'ŋ' -> "n";
            case 'þ' -> "th";
            default -> "";
        };
    }
}
