/**
 * Runs over many articles: reading, work on all cores, delivery in the order of the input. A failure is a value per article and an
 * exception per run.
 */
package casus.pipeline;
