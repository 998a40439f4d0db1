package casus.ask;

import casus.ask.Understanding.NotUnderstood;
import casus.ask.Understanding.Understood;
import casus.gazetteer.NamePiece;
import casus.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the stored question that fits a question in words. Immutable but for what it loads once; safe to share between threads. */
public final class Interpreter {

    private final Knowledge knowledge;
    private final Map<String, QuestionReader> readers = new ConcurrentHashMap<>();

    public Interpreter(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * @param language of the question; detected when not given
     * @param today    the day that words such as «hier» are counted from, when the asker gives one
     */
    public Understanding understand(String question, Optional<String> language, Optional<LocalDate> today) {
        Optional<String> tongue = language.or(() -> QuestionLanguage.of(question));
        if (tongue.isEmpty()) {
            return new NotUnderstood("", "the question is in no language that is read; ask in French or English");
        }
        Findings found = readers.computeIfAbsent(tongue.get(), l -> new QuestionReader(knowledge, l)).read(question, today);
        if (found.unsettled().isPresent()) {
            return new NotUnderstood(tongue.get(), "\"" + found.unsettled().get() + "\" names no certain day; give the full date"
                    + (today.isPresent() ? "" : ", or say with --today from which day to count"));
        }
        for (AskedFor pattern : QuestionLanguage.words(tongue.get()).patterns()) {
            if (pattern.cue().standsIn(found.plain())) {
                Optional<Understood> fit = fit(tongue.get(), pattern, found);
                if (fit.isPresent()) {
                    return fit.get();
                }
            }
        }
        return new NotUnderstood(tongue.get(), "no stored question fits; the verb queries lists them all");
    }

    /** The pattern fits when all that it needs was found and nothing that was found is left out: no name or day is passed over. */
    private static Optional<Understood> fit(String language, AskedFor pattern, Findings found) {
        Filling filling = new Filling(found);
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (Slot slot : pattern.slots()) {
            Optional<Filling.Filled> filled = filling.take(slot.source());
            if (filled.isEmpty() && slot.needed()) {
                return Optional.empty();
            }
            filled.ifPresent(f -> {
                parameters.put(slot.parameter(), f.value());
                f.words().ifPresent(w -> words.put(slot.parameter(), w));
            });
        }
        return filling.restEmpty() ? Optional.of(new Understood(language, pattern.query(), parameters, words)) : Optional.empty();
    }

    static String plain(String text) {
        return NamePiece.fold(text);
    }
}
