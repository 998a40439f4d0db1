package casus.time;

/** What a pattern of the time grammar means, whatever the language. The groups it reads are explained in the grammar's file. */
enum Operation {
    /** A day, with year or without. */
    DAY,
    /** A day in digits whose two first numbers may each be the day. */
    DAY_EITHER,
    /** «le 5», of a month that is understood. */
    DAY_OF_MONTH,
    /** Two days that share a month. */
    RANGE,
    WEEKDAY, WEEKDAYS, MONTH, YEAR, YEARS, DECADE, SEASON,
    /** Counted from the day of writing. */
    TODAY, NIGHT, BACK, AHEAD, SINCE_LENGTH, LAST, UNIT,
    /** «in two weeks»: ahead in the future, else a length. */
    WITHIN,
    /** Counted from the day that the story is at. */
    STORY, SHIFT,
    /** A length of time. */
    DURATION,
    /** Calendar time that the words do not settle. */
    VAGUE,
    /** Parts of the grammar and frames around expressions; they match nothing alone. */
    DEFINE, FRAME_SINCE, FRAME_FROM, FRAME_UNTIL, FRAME_OPEN, FRAME_BETWEEN;

    boolean standsAlone() {
        return compareTo(DEFINE) < 0;
    }
}
