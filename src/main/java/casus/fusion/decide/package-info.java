/** What people decided, as fusion obeys it: which descriptions are one happening or are not, which claims and figures do not count. */
package casus.fusion.decide;
