package casus.query;

/** How answers to a stored question are best seen. */
public enum View {
    TABLE, TIMELINE, MAP, GRAPH
}
