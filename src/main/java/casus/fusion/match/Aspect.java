package casus.fusion.match;

/** In what two descriptions, events or articles are compared. */
public enum Aspect { TYPE, PLACE, TIME, PARTICIPANTS, FIGURES, VICTIMS, WORDING, STATUS, SOURCE, DECISION }
