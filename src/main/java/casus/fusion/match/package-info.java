/**
 * Judges whether two descriptions tell of one happening. A <em>finding</em> is one comparison with its weight and its words; a <em>veto</em>
 * is a finding that no other can outweigh. Blocks bring together what is worth comparing; clusters are kept from growing into chains,
 * because every pair in them must be able to be the same.
 */
package casus.fusion.match;
