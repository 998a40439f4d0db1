package casus.article;

import casus.error.CasusException;
import casus.error.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text without ever guessing: what is not UTF-8 is refused, for a replaced character would move no offset but change
 * the words.
 */
final class TextDecoder {

    /** As long as two novels; what is longer would take minutes and is no article. */
    static final int MOST_CHARACTERS = 2_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoder() { }

    /** @throws CasusException when the bytes are not UTF-8, or the text is unfit for an article */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new CasusException(Problem.INPUT_NOT_UTF8, "the text is UTF-16; convert it to UTF-8 first (iconv -f UTF-16 -t UTF-8)");
        }
        String text = decode(bytes, StandardCharsets.UTF_8);
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    /** @throws CasusException when the bytes are not in this encoding */
    static String decode(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new CasusException(Problem.INPUT_NOT_UTF8,
                    "the text is not " + charset.name() + " (byte " + buffer.position() + "); convert it first (iconv -t UTF-8)", e);
        }
    }

    /** The text itself, when it can be an article: something to read, and only characters that every RDF format can carry. */
    static String checked(String text) {
        if (text.isBlank()) {
            throw new CasusException(Problem.INPUT_EMPTY, "the text is empty");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new CasusException(Problem.INPUT_TOO_LARGE, "the text has more than " + MOST_CHARACTERS + " characters; an article is far "
                    + "shorter. Split it");
        }
        unfit(text).ifPresent(why -> {
            throw new CasusException(Problem.INPUT_MALFORMED, why);
        });
        return text;
    }

    /** Whether every RDF format can carry the text. */
    static boolean fit(String text) {
        return unfit(text).isEmpty();
    }

    /** Why no RDF format could carry the text, if so. */
    static Optional<String> unfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                return Optional.of((c == 0 ? "a NUL character" : "half a surrogate pair") + " at index " + i);
            }
            i += pair ? 1 : 0;
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
