/**
 * How claims and figures of one event stand to each other: which repeat, back, contradict, update, deny, confirm or answer which, and why.
 * Bounds decide: «au moins 20» and «10 à 14» cannot both be true, «au moins 20» and 25 can.
 */
package casus.fusion.relation;
