/**
 * Lists of known names. A <em>name key</em> folds spellings of one name together (Khanacer, Khanasser, Khanasir). Entries are plain
 * records; where they come from is the affair of {@link casus.knowledge}.
 */
package casus.gazetteer;
