package casus.language.train;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param forms     words
 * @param tags      their word tags
 * @param heads     index of each word's governor, -1 for the root
 * @param relations relations, subtypes that the sources use differently made equal
 * @param surface   tokens as written
 */
record TreeSentence(List<String> forms, List<String> tags, List<Integer> heads, List<String> relations, List<Surface> surface) {

    /**
     * A token as written.
     *
     * @param tag   tags of its words joined with "+"
     * @param first index of its first word
     * @param words how many words it holds
     */
    record Surface(String form, String tag, int first, int words) {
    }

    TreeSentence {
        forms = List.copyOf(forms);
        tags = List.copyOf(tags);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        surface = List.copyOf(surface);
    }

    int size() {
        return forms.size();
    }
}
