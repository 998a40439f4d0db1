package casus.query;

/**
 * How much was answered.
 *
 * @param rows      or triples written
 * @param truncated whether the limit cut more off
 */
public record Answer(long rows, boolean truncated) {
}
