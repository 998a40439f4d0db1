/**
 * What comes in: an {@link casus.article.Article} is one version of a text with what is known about it from outside,
 * and readers turn files, folders, JSON Lines, HTML and streams into articles.
 */
package casus.article;
