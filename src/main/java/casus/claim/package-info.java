/**
 * Claims: somebody asserts something in an article. The <em>claimant</em> is the one nearest to what is told; a claim that nobody else
 * makes is the article's own. The <em>chain</em> lists who passed it on.
 */
package casus.claim;
