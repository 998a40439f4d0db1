/**
 * The dependency parser: arc-hybrid transitions, greedy.
 *
 * <p>A <em>configuration</em> is a stack of open words and a buffer of words to come. Three <em>moves</em> lead from one to the next:
 * shift the first word of the buffer, attach the top of the stack to the buffer's first word (left arc) or to the word below it
 * (right arc). A second classifier names the relation. Inside the parser, position 0 is "nothing", words count from 1, and the root
 * stands after the last word.
 */
package casus.language.parse;
