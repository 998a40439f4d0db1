/**
 * Understands a question in words: which stored question fits it, and what its parameters are. A pure function of the question, like an
 * extractor; asking the store is the caller's part.
 *
 * <p>Names, dates and kinds of events are found by the extractors and gazetteers that read articles, and forgive missing capitals. Which
 * words ask which stored question stands in {@code ontology/lang/<tag>/questions.tsv}.
 */
package casus.ask;
