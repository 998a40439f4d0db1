package casus.mention;

import casus.entity.Entity;
import casus.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** «X (Y)»: a short form in brackets after a long one names the same; what is known of one is known of the other, in the whole article. */
final class AliasFinder {

    private final NameCues cues;

    AliasFinder(NameCues cues) {
        this.cues = cues;
    }

    /** Adds the bracketed short forms and their later uses. */
    void find(Words words, Drafts drafts) {
        Map<String, Entity> aliases = new HashMap<>();
        for (int i = 1; i < words.size(); i++) {
            Word w = words.at(i);
            boolean bracketed = words.near(w, -1).form().equals("(") && acronym(w.form());
            if (!bracketed) {
                continue;
            }
            Optional<Draft> longForm = drafts.at(words.at(i - 2).span().start()).filter(d -> d.span().end() <= w.span().start());
            Optional<Draft> own = drafts.at(w.span().start());
            if (longForm.isPresent() && own.isEmpty()) {
                aliases.put(w.form(), longForm.get().entity());
            } else if (longForm.isEmpty()) {
                spelledOut(words, i).ifPresent(span -> drafts.add(new Draft(span, own.map(Draft::entity)
                        .orElseGet(() -> body(words, span, aliases, w.form())), "acronym", 0.85)));
            }
        }
        for (Word w : words.all()) {
            Entity e = aliases.get(w.form());
            if (e != null) {
                drafts.add(new Draft(w.span(), e, "alias", 0.9));
            }
        }
    }

    private Entity body(Words words, Span span, Map<String, Entity> aliases, String acronym) {
        String name = span.of(words.text());
        Entity e = cues.at(words, words.indexAt(span.start())).map(c -> Unlisted.of(c, name, Optional.empty()))
                .orElseGet(() -> Unlisted.of(new NameCues.Cue(casus.entity.EntityType.ORGANIZATION, ""), name, Optional.empty()));
        aliases.put(acronym, e);
        return e;
    }

    private static boolean acronym(String form) {
        return form.length() > 1 && form.length() < 9 && form.equals(form.toUpperCase(Locale.ROOT)) && form.chars().filter(Character::isLetter).count() > 1;
    }

    /** The words before the bracket whose initials are the letters of the acronym. */
    private Optional<Span> spelledOut(Words words, int at) {
        String letters = words.at(at).fold().replaceAll("[^a-z]", "");
        int left = letters.length();
        int start = at - 1;
        while (left > 0) {
            start--;
            Word w = words.near(words.at(at), start - at);
            if (w.punctuation()) {
                return Optional.empty();
            }
            if (w.fold().charAt(0) == letters.charAt(left - 1) && !cues.is("bond", w.fold())) {
                left--;
            } else if (!cues.is("linking", w.fold()) && !w.is("ADJ")) {
                return Optional.empty();
            }
        }
        return letters.length() < 2 ? Optional.empty() : Optional.of(words.span(start, at - 1));
    }
}
