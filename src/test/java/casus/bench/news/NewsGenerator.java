package casus.bench.news;

import casus.article.Article;
import casus.article.Metadata;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Makes invented conflict news of any amount: happenings that one to six outlets tell of, in French or English, with copies of a dispatch,
 * follow-ups with rising tolls, corrections and denials. The same seed gives the same articles; no two have the same text.
 * As a program it writes JSON Lines. Arguments: number of articles, file, seed (1), languages (fr,en).
 */
public final class NewsGenerator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OUTLETS = 60;
    private static final int FEWEST_SENTENCES = 6;

    private final Random random;
    private final List<Conflict> conflicts = Conflict.all();
    private final List<String> languages;
    private final Map<String, Teller> tellers = new HashMap<>();
    private final Deque<Article> ready = new ArrayDeque<>();
    private int number;

    public NewsGenerator(long seed, List<String> languages) {
        this.random = new Random(seed);
        this.languages = List.copyOf(languages);
        languages.forEach(language -> tellers.put(language, new Teller(language, random)));
    }

    public Article next() {
        while (ready.isEmpty()) {
            story(Happening.invent(conflicts, random));
        }
        return ready.remove();
    }

    private void story(Happening happening) {
        int toll = happening.toll();
        int before = Math.max(1, toll / 3);
        int articles = 1 + random.nextInt(6);
        String dispatch = null;
        LocalDate published = happening.day();
        for (int i = 0; i < articles; i++) {
            String language = Picks.one(languages, random);
            Teller teller = tellers.get(language);
            teller.begin();
            published = published.plusDays(random.nextInt(2));
            boolean copy = dispatch != null && random.nextInt(3) == 0;
            List<String> sentences = new ArrayList<>();
            if (copy) {
                sentences.add(dispatch);
            } else {
                String lead = i > 0 && random.nextInt(3) == 0 ? teller.tell("rising", happening, published, toll, before) + " " : "";
                String credit = random.nextInt(4) == 0 ? teller.tell("dispatch", happening, published, toll, before) : "";
                String opening = credit + lead + teller.tell(happening.kind(), happening, published, toll, before) + " "
                        + teller.tell("toll", happening, published, toll, before);
                sentences.add(opening);
                dispatch = credit.isEmpty() ? dispatch : opening;
            }
            body(sentences, teller, happening, published, toll, before, i);
            add(language, teller.tell("title", happening, published, toll, before), String.join(copy ? "\n\n" : " ", sentences), published);
            before = toll;
            toll += random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 0;
        }
    }

    private void body(List<String> sentences, Teller teller, Happening happening, LocalDate published, int toll, int before, int telling) {
        int more = FEWEST_SENTENCES + random.nextInt(5);
        for (int i = 0; i < more; i++) {
            String part = random.nextInt(9) == 0 ? "denial" : telling > 0 && random.nextInt(12) == 0 ? "correction"
                    : i < more / 3 ? "toll" : i < more * 2 / 3 ? "detail" : "background";
            String sentence = teller.tell(part, happening, published, toll, before);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
    }

    private void add(String language, String title, String text, LocalDate published) {
        ready.add(new Article("load-" + number++, title + "\n\n" + text, new Metadata(Optional.empty(), Optional.of(title),
                Optional.of(published), Optional.of(language), Optional.of("Outlet " + random.nextInt(OUTLETS)), Optional.empty())));
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        List<String> languages = List.of((arguments.length > 3 ? arguments[3] : "fr,en").split(","));
        NewsGenerator news = new NewsGenerator(seed, languages);
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                out.write(json(news.next()) + "\n");
            }
        }
    }

    private static String json(Article article) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", article.id());
        article.metadata().title().ifPresent(title -> fields.put("title", title));
        article.metadata().published().ifPresent(day -> fields.put("published", day.toString()));
        article.metadata().lang().ifPresent(lang -> fields.put("lang", lang));
        article.metadata().outlet().ifPresent(outlet -> fields.put("outlet", outlet));
        fields.put("text", article.text());
        return JSON.writeValueAsString(fields);
    }
}
