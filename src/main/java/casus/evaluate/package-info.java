/**
 * Measures an extraction against articles annotated by hand. A <em>head</em> is one thing that is counted, such as "events: typed"; a
 * <em>miss</em> is a difference between the two, in words.
 */
package casus.evaluate;
