package casus.ask;

import casus.entity.Entity;
import casus.entity.EntityType;
import casus.extract.Extraction;
import casus.gazetteer.ActorEntry;
import casus.gazetteer.ActorMatch;
import casus.gazetteer.NamePiece;
import casus.gazetteer.PlaceEntry;
import casus.gazetteer.PlaceNameGuard;
import casus.knowledge.Knowledge;
import casus.mention.Mention;
import casus.mention.MentionKind;
import casus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The names of a question: what the extractors find as in an article; then, since people ask in small letters, listed names without their
 * capitals; then what begins with a capital letter and no list knows.
 */
final class QuestionNames {

    private static final int LONGEST_PLACE = 5;

    private final Knowledge knowledge;
    private final PlaceNameGuard guard;
    private final QuestionWords words;

    QuestionNames(Knowledge knowledge, String language, QuestionWords words) {
        this.knowledge = knowledge;
        this.guard = knowledge.placeNameGuard(language);
        this.words = words;
    }

    /** @param days spans that are dates, so no names */
    List<Named> find(String question, Optional<Extraction> extraction, List<Span> days) {
        List<Named> found = new ArrayList<>();
        extraction.ifPresent(x -> x.mentions().stream().filter(m -> m.kind() == MentionKind.NAMED && !common(question, m.span()))
                .sorted(Comparator.comparingInt((Mention m) -> m.span().start()).thenComparing(m -> -m.span().end()))
                .forEach(m -> add(found, days, named(question, m))));
        String capitals = capitals(question);
        List<NamePiece> pieces = NamePiece.of(capitals);
        for (ActorMatch match : knowledge.actors().find(capitals, pieces)) {
            actor(question, pieces, match).ifPresent(n -> add(found, days, n));
        }
        places(question, pieces, found, days);
        unlisted(question, found, days);
        found.sort(Comparator.comparingInt(Named::start));
        return found.stream().map(n -> spoken(question, n) ? n.asSpeaker() : n).toList();
    }

    private static void add(List<Named> found, List<Span> days, Named name) {
        Predicate<Span> meets = s -> s.start() < name.end() && name.start() < s.end();
        if (days.stream().noneMatch(meets) && found.stream().noneMatch(n -> meets.test(new Span(n.start(), n.end())))) {
            found.add(name);
        }
    }

    private static Named named(String question, Mention m) {
        String said = question.substring(m.span().start(), m.span().end());
        Entity entity = m.entity();
        return new Named(m.span().start(), m.span().end(), entity.listed() ? entity.id() : said, said, entity.type() == EntityType.PLACE,
                false);
    }

    private Optional<Named> actor(String question, List<NamePiece> pieces, ActorMatch match) {
        List<ActorEntry> meant = match.certain().isEmpty() ? match.uncertain() : match.certain();
        Span span = new Span(pieces.get(match.first()).start(), pieces.get(match.end() - 1).end());
        String said = question.substring(span.start(), span.end());
        boolean doubtful = match.bySound() && said.equals(said.toLowerCase(Locale.ROOT));
        return meant.size() != 1 || doubtful || common(question, span) ? Optional.empty()
                : Optional.of(new Named(span.start(), span.end(), meant.get(0).entity().id(), said, false, false));
    }

    /** Listed places, the longest name first; without a capital only behind a word such as «à». */
    private void places(String question, List<NamePiece> pieces, List<Named> found, List<Span> days) {
        for (int i = 0; i < pieces.size(); i++) {
            for (int end = Math.min(pieces.size(), i + LONGEST_PLACE); end > i; end--) {
                Span span = new Span(pieces.get(i).start(), pieces.get(end - 1).end());
                String said = question.substring(span.start(), span.end());
                boolean announced = words.list("before-place").ends(Interpreter.plain(question.substring(0, span.start())));
                boolean capital = Character.isUpperCase(said.charAt(0)) && i > 0;
                List<PlaceEntry> places = capital || announced ? knowledge.places().exact(said) : List.of();
                if (!places.isEmpty() && !common(question, span) && (capital || !guard.isDoubtful(said))) {
                    add(found, days, new Named(span.start(), span.end(), places.get(0).id(), said, true, false));
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /** Capitalised words that no list knows: the store may know them. */
    private void unlisted(String question, List<Named> found, List<Span> days) {
        List<NamePiece> pieces = NamePiece.of(question);
        for (int i = 1; i < pieces.size(); i++) {
            if (!pieces.get(i).capital() || Character.isDigit(question.charAt(pieces.get(i).start()))) {
                continue;
            }
            int end = i + 1;
            while (end < pieces.size() && pieces.get(end).capital() && pieces.get(end).joined()) {
                end++;
            }
            Span span = new Span(pieces.get(i).start(), pieces.get(end - 1).end());
            String said = question.substring(span.start(), span.end());
            boolean place = words.list("before-place").ends(Interpreter.plain(question.substring(0, span.start())));
            if (!common(question, span)) {
                add(found, days, new Named(span.start(), span.end(), said, said, place, false));
            }
            i = end - 1;
        }
    }

    /** Words of asking are no names, whatever villages are called so. */
    private boolean common(String question, Span span) {
        return NamePiece.of(question.substring(span.start(), span.end())).stream()
                .allMatch(p -> words.list("common").standsIn(p.fold()) || p.fold().length() == 1);
    }

    private boolean spoken(String question, Named name) {
        String before = Interpreter.plain(question.substring(0, name.start())).replaceAll("(?:\\b(?:le|la|les|the)\\s+|\\bl\\W)$", "");
        return words.list("before-speaker").ends(before);
    }

    /** Every word with a capital, of the same length. */
    private static String capitals(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || !Character.isLetterOrDigit(out.charAt(i - 1))) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
