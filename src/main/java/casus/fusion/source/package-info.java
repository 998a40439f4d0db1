/**
 * Which articles are one source. Articles that share passages copy each other or a third; a later text of the same outlet is a version of
 * the former; an article that credits an agency is the agency's. Whoever is not told apart by this is taken to be independent.
 */
package casus.fusion.source;
