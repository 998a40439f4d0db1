/** Stored questions: SPARQL files with a described header, parameters that are bound and never pasted, results in every format. */
package casus.query;
