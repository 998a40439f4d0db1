/** The TDB2 store: one named graph per article. */
package casus.store;
