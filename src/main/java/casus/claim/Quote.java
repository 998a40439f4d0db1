package casus.claim;

import casus.text.Span;

/**
 * Words between quotation marks.
 *
 * @param inner the words without the marks and the spaces beside them
 * @param outer with the marks
 */
record Quote(Span inner, Span outer) {
}
