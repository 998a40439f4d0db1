package casus.cli;

import casus.error.CasusException;
import casus.error.Problem;
import casus.query.portrait.Lookup;
import casus.query.portrait.Painter;
import casus.query.portrait.Portrait;
import casus.query.portrait.Quotation;
import casus.query.TextTable;
import casus.store.GraphNames;
import casus.store.GraphStore;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: one thing with its evidence. */
@Command(name = "show", description = "Shows an entity, event, claim, figure or article with what is said of it and the "
        + "sentences it rests on.")
final class Show extends Verb {

    private static final String UNDERLINE = "\u001B[4m";
    private static final String PLAIN = "\u001B[0m";
    private static final int MOST_CHOICES = 25;

    @Parameters(paramLabel = "WHAT", description = "An IRI, an id (group/islamic-state, an article's id) or a name (Daesh).")
    private String wanted;

    @Mixin
    private StoreOption store;

    @Option(names = "--sentences", paramLabel = "N", defaultValue = "20", description = "At most so many sentences.")
    private int most;

    Show(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (GraphStore data = GraphStore.open(store.folder)) {
            List<String> found = new Lookup(data, GraphNames.of(data)).find(wanted);
            if (found.isEmpty()) {
                throw new CasusException(Problem.NOT_FOUND, "the store knows nothing called \"" + wanted + "\"");
            }
            Painter painter = new Painter(data, most);
            if (found.size() == 1) {
                print(painter.paint(found.get(0)));
            } else {
                remark(found.size() + " things are called so; name one:");
                found.stream().limit(MOST_CHOICES).map(TextTable::visible).forEach(terminal.out()::println);
            }
            return ExitCode.OK;
        }
    }

    private void print(Portrait portrait) {
        terminal.out().println(TextTable.visible(portrait.label()));
        terminal.out().println(TextTable.visible(portrait.iri()));
        portrait.facts().forEach(f -> terminal.out().printf("  %-18s %s%n", f.property(), TextTable.visible(f.value())));
        portrait.quotations().forEach(q -> {
            terminal.out().println();
            terminal.out().println(TextTable.visible(q.article()) + ":");
            print(q);
        });
        if (portrait.more() > 0) {
            terminal.out().println();
            remark("and " + portrait.more() + " more sentences; --sentences shows more");
        }
    }

    /** Underlined where the terminal can, with a line of carets below where it cannot. */
    private void print(Quotation quotation) {
        StringBuilder line = new StringBuilder();
        StringBuilder below = new StringBuilder();
        int at = 0;
        for (Quotation.Mark mark : quotation.marks()) {
            String before = TextTable.visible(quotation.sentence().substring(at, mark.start()));
            String words = TextTable.visible(quotation.sentence().substring(mark.start(), mark.end()));
            line.append(before).append(terminal.colour() ? UNDERLINE + words + PLAIN : words);
            below.append(" ".repeat(length(before))).append("^".repeat(length(words)));
            at = mark.end();
        }
        terminal.out().println("  " + line + TextTable.visible(quotation.sentence().substring(at)).stripTrailing());
        if (!terminal.colour()) {
            terminal.out().println("  " + below);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
