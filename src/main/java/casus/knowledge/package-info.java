/** Loads the data files (Turtle under {@code ontology/}, compact tables, the user's own) into the records that the extractors use. */
package casus.knowledge;
