/** Invented news for load: many outlets tell of invented happenings in two languages, with copies, rising tolls, corrections and denials. */
package casus.bench.news;
