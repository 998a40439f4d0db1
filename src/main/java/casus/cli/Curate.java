package casus.cli;

import casus.error.CasusException;
import casus.error.Problem;
import casus.fusion.decide.Decision;
import casus.query.TextTable;
import casus.query.portrait.Lookup;
import casus.store.CurationGraph;
import casus.store.GraphNames;
import casus.store.GraphStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code curate}: what people decide on what the program found. */
@Command(name = "curate", description = {"Accepts, rejects or corrects a link, description, claim, figure, relation or entity. Decisions are kept "
        + "in a graph of their own with who and when; they survive reading articles again and rebuilding, and fusion obeys them.",
    "accept A B: two descriptions tell of one happening. reject A B: they do not. accept LINK, reject LINK, reject CLAIM, reject FIGURE, "
        + "reject DESCRIPTION, reject RELATION. correct DESCRIPTION --place PLACE. correct ENTITY --same-as ENTITY, correct ENTITY --label "
        + "NAME. list. undo DECISION."})
final class Curate extends Verb {

    @Parameters(index = "0", paramLabel = "ACTION", description = "accept, reject, correct, list or undo.")
    private String action;

    @Parameters(index = "1..*", arity = "0..2", paramLabel = "THING", description = "IRIs, or what the verb show takes.")
    private List<String> things = List.of();

    @Mixin
    private StoreOption store;

    @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "Who decides.")
    private String by;

    @Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "Why.")
    private String remark;

    @Option(names = "--place", paramLabel = "PLACE", description = "With correct: where the description's event was.")
    private String place;

    @Option(names = "--same-as", paramLabel = "ENTITY", description = "With correct: whom or what the entity's name really denotes.")
    private String sameAs;

    @Option(names = "--label", paramLabel = "NAME", description = "With correct: how the entity is called.")
    private String label;

    @Mixin
    private FuseOption fuse;

    Curate(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (GraphStore data = GraphStore.open(store.folder)) {
            GraphNames names = GraphNames.of(data);
            CurationGraph curation = new CurationGraph(data, names);
            Lookup lookup = new Lookup(data, names);
            switch (action.toLowerCase(Locale.ROOT)) {
                case "list" -> curation.all().forEach(this::print);
                case "undo" -> print(curation.undo(one(1).get(0)));
                case "accept" -> decide(curation, lookup, Decision.Verdict.ACCEPT);
                case "reject" -> decide(curation, lookup, Decision.Verdict.REJECT);
                case "correct" -> correct(curation, lookup);
                default -> throw new CasusException(Problem.USAGE, "unknown action " + action + "; use accept, reject, correct, list or undo");
            }
            if (!action.equalsIgnoreCase("list")) {
                fuse.after(this, data, names);
            }
            return ExitCode.OK;
        }
    }

    private void decide(CurationGraph curation, Lookup lookup, Decision.Verdict verdict) {
        List<String> found = one(2).stream().map(t -> found(lookup, t)).toList();
        curation.decide(verdict, found, "", "", by, now(), remark).forEach(this::print);
    }

    private void correct(CurationGraph curation, Lookup lookup) {
        if ((place == null ? 0 : 1) + (sameAs == null ? 0 : 1) + (label == null ? 0 : 1) != 1) {
            throw new CasusException(Problem.USAGE, "correct needs one of --place, --same-as and --label");
        }
        String property = place != null ? "place" : sameAs != null ? "denotes" : "label";
        String value = label != null ? label : found(lookup, place != null ? place : sameAs);
        curation.decide(Decision.Verdict.CORRECT, List.of(found(lookup, one(1).get(0))), property, value, by, now(), remark)
                .forEach(this::print);
    }

    private List<String> one(int most) {
        if (things.isEmpty() || things.size() > most) {
            throw new CasusException(Problem.USAGE, action + " needs " + (most == 1 ? "one thing" : "one thing or two"));
        }
        return things;
    }

    private static String found(Lookup lookup, String thing) {
        List<String> found = lookup.find(thing);
        if (found.size() != 1) {
            throw new CasusException(found.isEmpty() ? Problem.NOT_FOUND : Problem.USAGE, found.isEmpty()
                    ? "the store knows nothing called \"" + thing + "\"" : found.size() + " things are called \"" + thing + "\"; name one by its IRI");
        }
        return found.get(0);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void print(Decision d) {
        String what = d.target().iri() + (d.ofTwo() ? " and " + d.other().iri() : "") + (d.property().isEmpty() ? "" : " " + d.property() + " "
                + d.value());
        terminal.out().println(d.iri() + "\t" + TextTable.visible(d.words()) + "\t" + TextTable.visible(what));
    }
}
