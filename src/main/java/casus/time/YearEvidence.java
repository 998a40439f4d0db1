package casus.time;

import casus.mention.Mention;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The years in which a text can have been written, as far as the names in it tell: not before the latest foundation among them; hardly
 * after {@link #AFTERLIFE} years from the earliest end, since news may go on using a name for a while.
 *
 * @param firstCause label of the entity that sets {@code first}
 * @param lastCause  label of the entity that sets {@code last}
 */
record YearEvidence(OptionalInt first, String firstCause, OptionalInt last, String lastCause) {

    static final int AFTERLIFE = 3;

    static YearEvidence of(List<Mention> mentions, ActiveYears years) {
        Map<String, String> labels = new LinkedHashMap<>();
        mentions.forEach(m -> labels.putIfAbsent(m.entity().id(), m.entity().label()));
        record Known(String label, ActiveYears.Years years) {
        }
        List<Known> known = labels.entrySet().stream()
                .flatMap(e -> years.of(e.getKey()).map(y -> new Known(e.getValue(), y)).stream()).toList();
        Optional<Known> first = known.stream().filter(k -> k.years.from().isPresent())
                .max(Comparator.comparingInt(k -> k.years.from().getAsInt()));
        Optional<Known> last = known.stream().filter(k -> k.years.until().isPresent())
                .min(Comparator.comparingInt(k -> k.years.until().getAsInt()));
        return new YearEvidence(first.map(k -> k.years.from()).orElse(OptionalInt.empty()), first.map(Known::label).orElse(""),
                last.map(k -> k.years.until()).orElse(OptionalInt.empty()), last.map(Known::label).orElse(""));
    }

    /** Why a text of this year is implausible, as a sentence; empty when it is not. */
    String against(int year) {
        if (first.isPresent() && year < first.getAsInt()) {
            return firstCause + " is named, which is active from " + first.getAsInt() + " only.";
        }
        if (last.isPresent() && year > last.getAsInt() + AFTERLIFE) {
            return lastCause + " is named, which was active under this name until " + last.getAsInt() + ".";
        }
        return "";
    }
}
