package casus.mention;

/**
 * Capitalised words in a row that may be one name.
 *
 * @param first index of the first word
 * @param end   index after the last word
 */
record NameRun(int first, int end) {

    int size() {
        return end - first;
    }
}
