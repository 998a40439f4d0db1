package casus.language.train;

/** Makes the relations of different treebanks comparable. */
final class Relations {

    private Relations() {
    }

    /** For training: subtypes that only some sources use fall away. */
    static String harmonised(String relation) {
        return switch (relation) {
            case "obl:mod", "obl:arg", "obl:unmarked" -> "obl";
            case "nmod:unmarked" -> "nmod";
            case "nmod:desc" -> "compound";
            case "advcl:relcl" -> "advcl";
            case "csubj:outer" -> "csubj";
            case "aux:tense" -> "aux";
            case "parataxis:insert", "parataxis:parenth" -> "parataxis";
            case "obj:lvc" -> "obj";
            case "nmod:appos" -> "appos";
            case "dep:comp" -> "dep";
            case "nsubj:outer" -> "nsubj";
            default -> relation;
        };
    }

    /**
     * For training: the agent of a passive, which some sources leave a plain {@code obl}.
     *
     * @param governorTag word tag of the governor
     * @param byAgent     whether its preposition is that of agents
     */
    static String harmonised(String relation, String governorTag, boolean byAgent) {
        boolean agent = relation.equals("obl") && governorTag.equals("VERB:P") && byAgent;
        return agent ? "obl:agent" : harmonised(relation);
    }

    /** For measuring: what counts as the same relation. */
    static String scored(String relation) {
        if (relation.startsWith("expl")) {
            return "expl";
        }
        if (relation.startsWith("flat")) {
            return "flat";
        }
        return switch (relation) {
            case "advcl:cleft" -> "advcl";
            case "nmod:range" -> "nmod";
            default -> relation;
        };
    }
}
