/** Armed groups across articles: which outlet calls them what, and who is said to fight beside or against whom, to ally, pledge or split. */
package casus.fusion.group;
