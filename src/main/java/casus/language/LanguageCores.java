package casus.language;

import casus.language.lexicon.EnglishLexicon;
import casus.language.lexicon.FrenchLexicon;
import casus.language.lexicon.Lexicon;
import casus.language.model.LanguageModel;
import casus.language.token.TokenRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The language cores that the program holds, loaded once each on first use. Safe to use from any thread. */
public final class LanguageCores {

    /** The one list of languages: tag and lexicon; rules and model are resources named after the tag. */
    private static final Map<String, Supplier<Lexicon>> LEXICONS = Map.of("fr", FrenchLexicon::new, "en", EnglishLexicon::new);

    private static final Map<String, LanguageCore> LOADED = new ConcurrentHashMap<>();

    private LanguageCores() {
    }

    /**
     * The core of a language.
     *
     * @param tag BCP 47 tag; only its first part counts, so that {@code fr-CA} gets French
     * @throws IllegalArgumentException when there is no core for that language
     */
    public static LanguageCore of(String tag) {
        String language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return LOADED.computeIfAbsent(language, l -> load(l, lexicon(l)));
    }

    /** The tags of all languages with a core, sorted. */
    public static List<String> languages() {
        return LEXICONS.keySet().stream().sorted().toList();
    }

    /** True when {@link #of} has a core for this tag. */
    public static boolean supports(String tag) {
        return LEXICONS.containsKey(tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** The likely language of a text, also when no core exists for it; empty when its words do not tell. */
    public static Optional<String> detect(String text) {
        return FunctionWords.Holder.ALL.languageOf(text);
    }

    /**
     * The dictionary of a language.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Lexicon lexicon(String language) {
        Supplier<Lexicon> lexicon = LEXICONS.get(language);
        if (lexicon == null) {
            throw new IllegalArgumentException("no language core for " + language);
        }
        return lexicon.get();
    }

    /** Token rules of a language from its data file. */
    public static TokenRules rules(String language) {
        try (BufferedReader in = resource("/casus/ontology/lang/" + language + "/tokens.tsv")) {
            return TokenRules.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The voice rules of a language; a language without such a file needs none. */
    public static Voice voice(String language) {
        String path = "/casus/ontology/lang/" + language + "/perfect.tsv";
        if (LanguageCores.class.getResource(path) == null) {
            return Voice.PLAIN;
        }
        try (BufferedReader in = resource(path)) {
            return Voice.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Verbs of saying that stand apart at the end of sentences; a language without such a file is parsed without them. */
    private static ReportingTails tails(String language) {
        String path = "/casus/ontology/lang/" + language + "/reporting-tails.tsv";
        if (LanguageCores.class.getResource(path) == null) {
            return ReportingTails.NONE;
        }
        try (BufferedReader in = resource(path)) {
            return ReportingTails.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguageCore load(String language, Lexicon lexicon) {
        try (InputStream in = stream("/casus/model/" + language + ".dep")) {
            return new StatisticalCore(language, rules(language), voice(language), tails(language), lexicon, LanguageModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedReader resource(String path) throws IOException {
        return new BufferedReader(new InputStreamReader(stream(path), StandardCharsets.UTF_8));
    }

    private static InputStream stream(String path) throws IOException {
        InputStream in = LanguageCores.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException("no resource " + path);
        }
        return in;
    }
}
