/** What names denote: places, armed groups, persons, organizations, and the key that folds the spellings of a name together. */
package casus.entity;
