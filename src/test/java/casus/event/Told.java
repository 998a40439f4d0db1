package casus.event;

import casus.article.Article;
import casus.article.Metadata;
import casus.entity.Entity;
import casus.extract.Extraction;
import casus.extract.Extractor;
import casus.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads a text with the real extractors, as published on Thursday 14 May 2020, and answers in words. */
final class Told {

    private static final Extractor FRENCH = new Extractor(Knowledge.standard(), "fr");
    private static final Extractor ENGLISH = new Extractor(Knowledge.standard(), "en");

    private final String text;
    private final Extraction extraction;

    private Told(String text, String language) {
        this.text = text;
        Metadata metadata = new Metadata(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2020, 5, 14)), Optional.of(language),
                Optional.empty(), Optional.empty());
        this.extraction = (language.equals("fr") ? FRENCH : ENGLISH).extract(new Article("test", text, metadata));
    }

    static Told by(String text) {
        return new Told(text, "fr");
    }

    static Told inEnglish(String text) {
        return new Told(text, "en");
    }

    /** The originators of what is claimed, an empty name for the article itself. */
    List<String> claimants() {
        return extraction.claims().stream().map(c -> c.chain().isEmpty() ? "" : c.chain().get(0).entity().map(Entity::id)
                .orElse(c.chain().get(0).span().of(text))).toList();
    }

    List<String> polarities() {
        return extraction.claims().stream().map(c -> c.polarity().name().toLowerCase()).toList();
    }

    List<String> types() {
        return extraction.events().stream().map(e -> e.type().localName()).toList();
    }

    EventDescription event(String type) {
        return extraction.events().stream().filter(e -> e.type().localName().equals(type)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(type + " among " + types()));
    }

    List<String> agents(String type) {
        return names(event(type).agents());
    }

    List<String> targets(String type) {
        return names(event(type).targets());
    }

    String status(String type) {
        return event(type).status().localName();
    }

    String place(String type) {
        return event(type).place().map(m -> m.span().of(text)).orElse("");
    }

    String time(String type) {
        return event(type).time().flatMap(t -> t.value()).orElse("");
    }

    /** Figures as "kind min..max victims". */
    List<String> figures(String type) {
        return event(type).figures().stream().map(f -> f.kind().localName() + " " + bound(f.quantity().min()) + ".."
                + bound(f.quantity().max()) + " " + f.victims().name().toLowerCase()).toList();
    }

    private static String bound(java.util.OptionalLong n) {
        return n.isPresent() ? Long.toString(n.getAsLong()) : "";
    }

    private List<String> names(List<Participant> participants) {
        return participants.stream().map(p -> p.entity().map(Entity::id).orElse(p.span().of(text))).toList();
    }
}
