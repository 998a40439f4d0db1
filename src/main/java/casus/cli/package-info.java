/** The command line: one class per verb, no logic. */
package casus.cli;
