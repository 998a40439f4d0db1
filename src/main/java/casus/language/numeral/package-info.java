/**
 * Numbers in digits and words. <em>Group</em>: the part of a number below the next scale word, as «deux cent dix» in «deux cent dix mille».
 */
package casus.language.numeral;
