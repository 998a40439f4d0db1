package casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On any text, the language core")
class RobustnessTest {

    private static final String[] PIECES = {
        "L’armée", " ", "\n", "\u00a0", "du ", "a-t-il ", "…", ".", "!", "« ", " »", "\"", "1.093", " 000", "'", "-", "Ø", "é", "e\u0301",
        "\uD83D\uDE00", "\uD83D", "\u0000", "\u200F", "\u0627\u0644\u062c\u064a\u0634", "\t", "http://x.y/z", "M. ", "A.B.", "&", "\uFEFF", "tués ", "Goma",
        "des ", "(", ")", "\r\n", "--", "qu'", "28-03-2024", "\u0007", "𝟘", "10 ", "mais ", "Il "};

    private final LanguageCore core = LanguageCores.of("fr");

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    @DisplayName("loses no character: each that is no space is in one sentence and in a token of it, in order")
    void offsets() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            String text = random(random, 60);
            AnalyzedText analyzed = core.parse(core.tag(text), List.of());
            int at = 0;
            for (Sentence s : analyzed.sentences()) {
                assertThat(blank(text, at, s.span().start())).as(text).isTrue();
                at = s.span().start();
                for (Token t : s.tokens()) {
                    assertThat(s.span().contains(t.span())).isTrue();
                    boolean shared = t.span().start() < at;
                    assertThat(shared ? t.span().end() == at : blank(text, at, t.span().start())).as(text).isTrue();
                    at = t.span().end();
                    assertThat(t.head()).isBetween(Token.ROOT, s.size() - 1).isNotEqualTo(t.index());
                }
                assertThat(s.tokens()).filteredOn(t -> t.head() == Token.ROOT).hasSize(1);
                assertThat(at).isEqualTo(s.span().end());
            }
            assertThat(blank(text, at, text.length())).isTrue();
        }
    }

    private static boolean blank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
                || c == 0xFEFF || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x85);
    }

    @Test
    @DisplayName("passes very long lines of any kind")
    void longLines() {
        for (String unit : new String[] {"a", "a-", "l'", "1 000 ", "mot ", ".", "A.", "« ", "\uD83D\uDE00", "-le", " \n", "!? ", "d.E"}) {
            String text = unit.repeat(120_000 / unit.length());
            assertThat(core.parse(core.tag(text), List.of()).text()).isEqualTo(text);
        }
    }

    @Test
    @DisplayName("gives the same trees in every thread and every time")
    void threads() throws Exception {
        List<String> texts = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            texts.add(random(random, 80) + " Les rebelles ont attaqué lundi la ville de Gao, selon l'armée.");
        }
        List<AnalyzedText> alone = texts.stream().map(t -> core.parse(core.tag(t), List.of())).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<AnalyzedText>> together = new ArrayList<>();
            for (String text : texts) {
                together.add(pool.submit(() -> core.parse(core.tag(text), List.of())));
            }
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            pool.shutdown();
        }
    }
}
