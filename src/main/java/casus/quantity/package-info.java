/** Numbers as told: digits, words and vague quantities, with bounds and wording. */
package casus.quantity;
