/** The tagger: gives each surface token the tag that fits it best, from left to right. */
package casus.language.tag;
