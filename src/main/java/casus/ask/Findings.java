package casus.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a question.
 *
 * @param plain     the question in lower case, without accents, names and dates
 * @param names     in the order of the question
 * @param from      first day asked for
 * @param to        last day asked for
 * @param unsettled a day that cannot be settled
 * @param values    that words give, such as kind of figure or type of event
 */
record Findings(String plain, List<Named> names, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> unsettled,
                Map<String, String> values) {

    Findings {
        names = List.copyOf(names);
        values = Map.copyOf(values);
    }
}
