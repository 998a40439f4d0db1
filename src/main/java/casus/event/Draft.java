package casus.event;

import casus.language.Token;
import casus.mention.Mention;
import casus.text.Span;
import casus.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event in the making: one trigger, later all triggers of one happening. Mutable, confined to one extraction.
 */
final class Draft {

    /** A trigger's governing word in its sentence. */
    record Member(Syntax syntax, Token head) {
    }

    /** How the trigger is introduced, which tells whether it takes up something told before. */
    enum Reference { DEMONSTRATIVE, DEFINITE, INDEFINITE, OTHER_ONE, BARE, VERB }

    EventType type;
    Status status;
    final Syntax syntax;
    final Token head;
    final Optional<Token> clause;
    final Reference reference;
    /** A killing of nobody in particular: a figure of another event where there is one. */
    boolean weak;
    /** A number of events told together: "deux attaques". */
    boolean several;
    /** Told as happening again and again. */
    boolean habitual;
    final String rule;
    final List<Span> triggers = new ArrayList<>();
    /** Sentence and governing word of every trigger that was merged in. */
    final List<Member> members = new ArrayList<>();
    /** The last sentence that tells of it. */
    int lastSentence;
    final List<Participant> agents = new ArrayList<>();
    final List<Participant> targets = new ArrayList<>();
    final List<FoundFigure> figures = new ArrayList<>();
    Optional<Mention> place = Optional.empty();
    /** Whether the trigger's own words give the place, not only the sentence around. */
    boolean placeOwn;
    /** Whether only a heading has given the place so far. */
    boolean placeOfHeading;
    Optional<TimeExpression> time = Optional.empty();

    Draft(Occurrence o, EventType type, Status status, Reference reference) {
        this.type = type;
        this.status = status;
        this.syntax = o.syntax();
        this.head = o.head();
        this.clause = o.clause();
        this.reference = reference;
        this.rule = o.trigger().name();
        this.triggers.add(span(o));
        this.members.add(new Member(o.syntax(), o.head()));
        this.lastSentence = o.syntax().index();
    }

    /** From the first to the last word of the trigger when they stand close, else its governing word; with the verb that carries it. */
    private static Span span(Occurrence o) {
        Span all = o.tokens().stream().map(Token::span).reduce(Span::cover).orElseThrow();
        return all.length() <= 60 ? all : o.head().span();
    }

    void addAgent(Participant p) {
        add(agents, p);
    }

    void addTarget(Participant p) {
        add(targets, p);
    }

    private static void add(List<Participant> list, Participant p) {
        if (list.stream().noneMatch(q -> Denotation.same(p, q))) {
            list.add(p);
        }
    }

    boolean violent() {
        return EventFamilies.violent(type);
    }

    EventDescription description() {
        List<Figure> told = figures.stream().map(FoundFigure::figure).toList();
        double roles = (agents.isEmpty() ? 0 : 0.15) + (targets.isEmpty() ? 0 : 0.1);
        double setting = (place.isPresent() ? 0.1 : 0) + (time.isPresent() ? 0.1 : 0);
        double confidence = 0.5 + roles + setting;
        return new EventDescription(type, status, triggers, agents, targets, place, time, told, rule, Math.min(0.95, confidence));
    }
}
