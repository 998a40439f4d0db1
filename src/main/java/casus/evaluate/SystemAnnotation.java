package casus.evaluate;

import casus.claim.Claim;
import casus.claim.Speaker;
import casus.event.EventDescription;
import casus.event.Participant;
import casus.extract.Extraction;
import casus.mention.MentionKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** An extraction in the shape that is compared; the same rows as the six measuring questions give. */
public final class SystemAnnotation {

    private SystemAnnotation() {
    }

    public static Annotation of(Extraction x) {
        return new Annotation(
                x.mentions().stream().filter(m -> m.kind() == MentionKind.NAMED)
                        .map(m -> new Annotation.Named(m.span(), m.entity().type().localName(), m.entity().id(),
                                m.entity().point().map(p -> p.latitude()).orElse(null), m.entity().point()
                                        .map(p -> p.longitude()).orElse(null)))
                        .toList(),
                x.times().stream().map(t -> new Annotation.Dated(t.span(), t.value().orElse(null))).toList(),
                x.events().stream().map(SystemAnnotation::event).toList(),
                x.claims().stream().filter(c -> !c.ownVoice()).map(SystemAnnotation::claim).distinct().toList());
    }

    private static Annotation.Happening event(EventDescription e) {
        return new Annotation.Happening(e.type().localName(), e.status().localName(), e.triggers(),
                e.place().map(p -> p.entity().id()).orElse(null), e.time().flatMap(t -> t.value()).orElse(null),
                roles(e.agents()), roles(e.targets()),
                e.figures().stream().map(f -> new Annotation.Counted(f.kind().localName(), number(f.quantity().min()),
                        number(f.quantity().max()), f.victims().localName(), f.span())).toList());
    }

    private static List<Annotation.Role> roles(List<Participant> participants) {
        LinkedHashSet<Annotation.Role> roles = new LinkedHashSet<>();
        participants.forEach(p -> roles.add(new Annotation.Role(p.entity().map(e -> e.id()).orElse("words:" + p.span()), p.span())));
        return List.copyOf(roles);
    }

    private static Annotation.Said claim(Claim c) {
        return new Annotation.Said(c.chain().stream().limit(1).map(Speaker::span).toList(), c.content(),
                c.certainty().name().toLowerCase(Locale.ROOT), c.polarity().name().toLowerCase(Locale.ROOT));
    }

    private static Long number(OptionalLong bound) {
        return bound.isPresent() ? bound.getAsLong() : null;
    }
}
