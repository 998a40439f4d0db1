package casus.fusion.match;

import java.util.List;

/** Descriptions that are held to tell of one happening, in the order of their names; at least one. */
public record Cluster(List<Described> members) {

    public Cluster {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster needs a member");
        }
    }

    /** The member whose name comes first; the event is called after it. */
    public Described first() {
        return members.get(0);
    }
}
