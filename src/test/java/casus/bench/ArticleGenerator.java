package casus.bench;

import casus.article.Article;
import casus.article.Metadata;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes French conflict news of any amount: varied phrasing, figures, dates, and names put together from syllables, so that most names
 * and many
 * words of an article were never seen before. The same seed gives the same articles.
 */
public final class ArticleGenerator {

    private static final List<String> ONSETS = List.of("b", "d", "f", "g", "h", "j", "k", "kh", "l", "m", "n", "q", "r", "s", "sh",
            "t", "z", "dj", "ou", "y");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "ou", "ay", "aa", "ei");
    private static final List<String> CODAS = List.of("", "", "n", "r", "l", "m", "b", "d", "sh", "k");
    private static final List<String> REAL_PLACES = List.of("Alep", "Gao", "Goma", "Marib", "Djibo", "Kidal", "Raqqa", "Bakhmout",
            "Mogadiscio",
            "Hodeïda", "Benghazi", "Mossoul", "Maiduguri", "Kandahar", "El-Fasher", "Bambari", "Bunia", "Kharkiv", "Rafah", "Idleb");
    private static final List<String> GROUPS = List.of("Daesh", "le front al-Nosra", "les Houthis", "le M23", "Boko Haram",
            "les talibans", "les shebab",
            "l'armée syrienne", "l'armée malienne", "les forces russes", "les FARDC", "les Forces de soutien rapide", "le Hezbollah",
                    "des hommes armés",
            "des rebelles", "des miliciens", "l'armée israélienne", "les forces ukrainiennes");
    private static final List<String> TEMPLATES = List.of(
            "Au moins %n personnes ont été tuées et %n autres blessées %w dans une attaque menée par %g contre le village de %p, selon %s.",
            "%G ont pris %w le contrôle de la localité de %p, à %n kilomètres au nord de %r, a affirmé %s.",
            "L'aviation a mené %n raids sur des positions tenues par %g près de %p, faisant %n morts.",
            "Des combats opposent depuis %w %g à des groupes rivaux dans la région de %r.",
            "« Nous avons repoussé une offensive de %g autour de %p », a déclaré %s, ajoutant que %n assaillants avaient été capturés.",
            "Un kamikaze s'est fait exploser %w devant un poste de contrôle à %p, tuant %n soldats et blessant une dizaine de civils.",
            "D'après %s, plusieurs dizaines de familles ont fui les bombardements qui visent %p depuis %n jours.",
            "Le porte-parole %v %f a accusé %g d'avoir tiré des obus sur un marché de %r, où %n civils auraient péri.",
            "Une trêve conclue entre les deux camps doit entrer en vigueur vendredi à %r, mais %s dit craindre de nouvelles violations.",
            "%n véhicules ont été détruits et %n combattants faits prisonniers lors de l'assaut, a précisé %v %f à la presse.",
            "Dans la nuit de samedi à dimanche, %g ont attaqué un convoi sur la route qui relie %p à %r.",
            "Aucun bilan indépendant n'était disponible %w, mais %s évoque une trentaine de victimes, dont %n enfants.");

    private final Random random;

    public ArticleGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** An article of about this many words. */
    public Article article(int number, int words) {
        StringBuilder text = new StringBuilder(fill("%r : %n morts dans une attaque attribuée à %g")).append("\n\n");
        int count = 0;
        while (count < words) {
            String sentence = fill(pick(TEMPLATES));
            count += sentence.split(" ").length;
            text.append(sentence).append(random.nextInt(4) == 0 ? "\n\n" : " ");
        }
        LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4700));
        return new Article("load-" + number, text.toString().strip(), new Metadata(Optional.empty(), Optional.empty(), Optional.of(day),
                Optional.of("fr"), Optional.of("Outlet " + random.nextInt(40)), Optional.empty()));
    }

    private String fill(String template) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            out.append(c == '%' ? slot(template.charAt(++i)) : String.valueOf(c));
        }
        return out.toString();
    }

    private String slot(char kind) {
        return switch (kind) {
            case 'n' -> String.valueOf(2 + random.nextInt(80));
            case 'w' -> pick(List.of("lundi", "mardi soir", "mercredi dernier", "jeudi", "vendredi matin", "samedi", "dimanche",
                    "le 12 mars"));
            case 'g' -> pick(GROUPS);
            case 'G' -> { String g = pick(GROUPS); yield Character.toUpperCase(g.charAt(0)) + g.substring(1); }
            case 'p' -> name();
            case 'r' -> pick(REAL_PLACES);
            case 's' -> pick(List.of("l'OSDH", "une source sécuritaire", "le gouverneur " + name() + " " + name(), "des habitants",
                    "le ministère de la Défense", "l'ONU", "un responsable local"));
            case 'v' -> pick(List.of("le colonel", "le général", "le capitaine", "M."));
            case 'f' -> name() + " " + name();
            default -> throw new IllegalArgumentException("no slot " + kind);
        };
    }

    private String name() {
        StringBuilder n = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            n.append(pick(ONSETS)).append(pick(VOWELS)).append(i + 1 == syllables ? pick(CODAS) : "");
        }
        return Character.toUpperCase(n.charAt(0)) + n.substring(1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
