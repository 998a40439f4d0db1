package casus.bench.news;

import java.util.Locale;

/**
 * A place, group or speaker as the two languages call it.
 *
 * @param plural whether its verb stands in the plural
 */
record Noun(String french, String english, boolean plural) {

    String in(String language) {
        return language.equals("fr") ? french : english;
    }

    /** With the capital of a sentence's first word. */
    String first(String language) {
        String name = in(language);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** French «de» before it. */
    String of() {
        String name = french;
        if (name.startsWith("les ")) {
            return "des " + name.substring(4);
        }
        if (name.startsWith("le ")) {
            return "du " + name.substring(3);
        }
        return "AEIOUYÉ".indexOf(name.charAt(0)) >= 0 ? "d'" + name : "de " + name;
    }
}
