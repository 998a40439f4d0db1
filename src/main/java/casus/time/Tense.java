package casus.time;

/** Where a sentence puts an expression, as far as its verbs and cue words tell. */
enum Tense { PAST, FUTURE, UNTOLD }
