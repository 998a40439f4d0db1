/**
 * Events as told: an <em>event description</em> is one happening in one article, found by its <em>trigger</em> words, with its
 * <em>participants</em> (agents and targets), place, time, status and figures.
 */
package casus.event;
