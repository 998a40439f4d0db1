/** The data files that travel inside the program: stored questions, ontology, shapes, gazetteers. */
package casus.resource;
