/**
 * Regression by twin files: a short article of our own and the graph expected of it, side by side under {@code
 * src/test/resources/twins}, one
 * folder for each phenomenon. {@code -Dgolden.update=true} writes the graphs anew; read the difference before you keep it.
 */
package casus.twins;
