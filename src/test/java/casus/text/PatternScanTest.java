package casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A scan for patterns")
class PatternScanTest {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<![\\p{L}])(?:le )?[0-9]{1,2} (?:mars|avril)(?: [0-9]{4})?(?![\\p{L}])", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?<=en )[0-9]{4}(?! ?%)"),
            Pattern.compile("dans la nuit(?! ?(?:du|de))|de la semaine"));

    @Test
    @DisplayName("finds what the patterns find when they are tried at every word, on first and on later readings")
    void sameAsTryingEverywhere() {
        PatternScan scan = new PatternScan(PATTERNS);
        String text = "Le 3 mars 2014, dans la nuit, puis le 12 AVRIL, en 2015 et en 2016 % ; dans la nuit du 4, "
                + "de la semaine de la ville, 3 mars";
        for (int reading = 0; reading < 2; reading++) {
            for (int end = 0; end <= text.length(); end++) {
                List<String> found = new ArrayList<>();
                scan.find(text, new Span(0, end), (m, i) -> found.add(i + ":" + m.start() + "-" + m.end()));
                assertThat(found).isEqualTo(everywhere(text, end));
            }
        }
    }

    private static List<String> everywhere(String text, int end) {
        List<String> found = new ArrayList<>();
        int[] free = new int[PATTERNS.size()];
        for (int at = 0; at < end; at++) {
            boolean word = Character.isLetterOrDigit(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
            for (int i = 0; word && i < PATTERNS.size(); i++) {
                Matcher m = PATTERNS.get(i).matcher(text).useTransparentBounds(true).region(at, end);
                if (at >= free[i] && m.lookingAt()) {
                    free[i] = m.end();
                    found.add(i + ":" + m.start() + "-" + m.end());
                }
            }
        }
        return found;
    }
}
