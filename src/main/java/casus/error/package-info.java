/** Named errors: every failure that a user can meet has a {@link casus.error.Problem} with a code, a cause and a cure. */
package casus.error;
