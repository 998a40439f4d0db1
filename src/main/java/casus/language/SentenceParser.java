package casus.language;

import casus.language.model.Inventory;
import casus.language.model.LanguageModel;
import casus.language.model.WordProfiles;
import casus.language.parse.Agreement;
import casus.language.parse.Configuration;
import casus.language.parse.Parser;
import casus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attaches the tokens of a sentence; each name counts as one word. For one thread. */
final class SentenceParser {

    private static final int LONGEST = 250;
    private static final String NAME_PART = "flat:name";
    private static final Set<String> MAY_BE_IN_NAME = Set.of("PROPN", "NOUN", "ADJ", "ADP", "DET", "NUM", "PUNCT", "CCONJ");

    private final ReportingTails tails;
    private final Parser parser;
    private final WordProfiles profiles;
    private final List<String> relations;
    private final Map<String, Integer> tagNumbers;

    SentenceParser(LanguageModel model, WordProfiles profiles, ReportingTails tails) {
        this.tails = tails;
        this.parser = new Parser(model.structure(), model.relations(), model.inventory());
        this.profiles = profiles;
        this.relations = model.inventory().relations();
        this.tagNumbers = Inventory.numbers(model.inventory().wordTags());
    }

    List<Token> parse(List<Token> tokens, List<Span> names) {
        List<NameUnits.Unit> units = NameUnits.of(tokens, names);
        List<Token> parsed = new ArrayList<>(tokens.size());
        int firstRoot = -1;
        int tail = tails.start(tokens);
        int cut = (int) units.stream().filter(u -> u.last() < tail).count();
        for (int from = 0; from < units.size();) {
            int to = Math.min(from < cut ? cut : units.size(), from + LONGEST);
            int root = parsePiece(tokens, units.subList(from, to), firstRoot, parsed);
            firstRoot = firstRoot < 0 ? root : firstRoot;
            from = to;
        }
        return parsed;
    }

    /** Parses some units; the root hangs on {@code firstRoot} when an earlier piece of the sentence has one. */
    private int parsePiece(List<Token> tokens, List<NameUnits.Unit> units, int firstRoot, List<Token> parsed) {
        Configuration c = parser.configuration();
        c.begin(units.size());
        for (int i = 0; i < units.size(); i++) {
            Token token = tokens.get(units.get(i).first());
            String tag = units.get(i).name() ? "PROPN" : Inventory.wordTag(token.upos(), token.feats());
            int agreement = units.get(i).name() ? Agreement.NONE : Agreement.of(token.feats());
            int number = tagNumbers.getOrDefault(tag, Inventory.UNKNOWN);
            c.word(i + 1, profiles.of(token.form()), number, agreement, tag.equals("PUNCT"));
        }
        parser.run();
        int root = -1;
        for (int i = 0; i < units.size(); i++) {
            NameUnits.Unit unit = units.get(i);
            int head = c.head(i + 1);
            boolean toRoot = c.isRoot(head);
            boolean top = toRoot && root < 0;
            root = top ? unit.first() : root;
            int governor = !toRoot ? units.get(head - 1).first() : !top ? root : firstRoot < 0 ? Token.ROOT : firstRoot;
            String relation = governor == Token.ROOT ? "root" : toRoot ? "parataxis" : relations.get(c.relation(i + 1));
            addUnit(tokens, unit, governor, relation, parsed);
        }
        return root;
    }

    private static void addUnit(List<Token> tokens, NameUnits.Unit unit, int governor, String relation, List<Token> parsed) {
        for (int k = unit.first(); k <= unit.last(); k++) {
            Token token = tokens.get(k);
            boolean bearer = k == unit.first() && k < unit.last() && token.is("ADJ");   // «Islamic State» is no adjective
            if (unit.name() && (bearer || !MAY_BE_IN_NAME.contains(token.upos()))) {
                token = new Token(token.index(), token.span(), token.form(), token.form(), "PROPN", "", token.head(), token.relation());
            }
            parsed.add(k == unit.first() ? token.attached(governor, relation) : token.attached(unit.first(), NAME_PART));
        }
    }
}
