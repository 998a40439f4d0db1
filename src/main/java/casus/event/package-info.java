/**
 * Events as told: an <em>event description</em> is one happening in one article, found by its <em>trigger</em> words, with its
 * <em>participants</em> (agents and targets), place, time, status and figures.
 *
 * <p>{@link casus.event.EventExtractor} works in this order. An <em>occurrence</em> is a trigger met in a sentence; its
 * <em>arguments</em> are the
 * words that depend on it, passives and participles turned round; the trigger's <em>frame</em> says which argument is agent, target or
 * place. A <em>draft</em> is an occurrence with its roles filled; drafts of one happening are folded into one event. <em>Weak</em>
 * drafts are
 * killings of nobody in particular: beside an attack they are its cost. <em>Figures</em> are tied to events last.
 *
 * <p>Everything that belongs to a language stands in {@code ontology/lang/<language>}: {@code triggers}, {@code frames}, {@code
 * light-verbs},
 * {@code nouns}, {@code clause-words}, {@code type-cues}, {@code casualties} and {@code figure-cues}.
 */
package casus.event;
