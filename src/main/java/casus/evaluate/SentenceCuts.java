package casus.evaluate;

import casus.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rough sentence numbers, the same for gold and system whatever the language core says. */
final class SentenceCuts {

    private static final Pattern CUT = Pattern.compile("(?<=[.!?…])[»\"”]?\\s+(?=[A-ZÉÈÀÂÊÎÔÛÇŒ«\"“0-9])|\\n+");

    private final int[] starts;

    SentenceCuts(String text) {
        List<Integer> list = new ArrayList<>(List.of(0));
        Matcher m = CUT.matcher(text);
        while (m.find()) {
            list.add(m.end());
        }
        starts = list.stream().mapToInt(Integer::intValue).toArray();
    }

    int of(Span span) {
        int at = Arrays.binarySearch(starts, span.start());
        return at >= 0 ? at : -at - 2;
    }
}
