/** The whole extraction: a pure function from an article to an {@link casus.extract.Extraction}. */
package casus.extract;
