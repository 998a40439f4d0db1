/**
 * Who holds a place, from when to when, on whose word: from captures, withdrawals and statements of control. A state lasts until some
 * source tells another one; states of different holders at one time contest each other.
 */
package casus.fusion.control;
