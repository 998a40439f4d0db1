/** Benchmarks that can be rerun: plain programs, not tests. */
package casus.bench;
