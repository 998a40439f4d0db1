package casus.article;

import casus.error.CasusException;
import casus.error.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text without ever guessing: what is not UTF-8 is refused, for a replaced character would move no offset but change
 * the words.
 */
final class TextDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoder() { }

    /** @throws CasusException when the bytes are not UTF-8, or the text is unfit for an article */
    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new CasusException(Problem.INPUT_NOT_UTF8, "the text is UTF-16; convert it to UTF-8 first (iconv -f UTF-16 -t UTF-8)");
        }
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(buffer).toString();
            return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        } catch (CharacterCodingException e) {
            throw new CasusException(Problem.INPUT_NOT_UTF8,
                    "the text is not UTF-8 (byte " + buffer.position() + "); convert it first (iconv -t UTF-8)", e);
        }
    }

    /** The text itself, when it can be an article: something to read, and only characters that every RDF format can carry. */
    static String checked(String text) {
        if (text.isBlank()) {
            throw new CasusException(Problem.INPUT_EMPTY, "the text is empty");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                throw new CasusException(Problem.INPUT_MALFORMED, (c == 0 ? "a NUL character" : "half a surrogate pair")
                        + " at index " + i);
            }
            i += pair ? 1 : 0;
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
