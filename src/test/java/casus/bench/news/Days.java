package casus.bench.news;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Random;

/** Says a day as news do. */
record Days(Locale locale) {

    static Days of(String language) {
        return new Days(Locale.forLanguageTag(language));
    }

    String say(LocalDate day, LocalDate published, Random random) {
        boolean french = locale.getLanguage().equals("fr");
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        long ago = published.toEpochDay() - day.toEpochDay();
        if (ago < 6 && random.nextInt(10) < 7) {
            return switch (random.nextInt(4)) {
                case 0 -> french ? weekday + " soir" : "on " + weekday + " evening";
                case 1 -> french ? weekday + " dernier" : "last " + weekday;
                default -> french ? weekday : "on " + weekday;
            };
        }
        String pattern = random.nextBoolean() ? french ? "'le' d MMMM uuuu" : "'on' d MMMM uuuu" : french ? "'le' d MMMM" : "'on' MMMM d";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, locale);
    }
}
