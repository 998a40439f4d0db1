/**
 * Linear models on hashed features, and what a trained language model holds.
 *
 * <p>A <em>feature row</em> is the place in a weight table to which one feature hashes; a row holds one weight per class. The same
 * feature code serves training ({@link casus.language.train}) and use, so the two cannot drift apart.
 */
package casus.language.model;
