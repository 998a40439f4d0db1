package casus.fusion;

import casus.fusion.control.ControlState;
import casus.fusion.group.GroupRelation;
import casus.fusion.group.NameUse;
import casus.fusion.relation.Relation;
import casus.fusion.source.SourceGroup;

/** One thing of the derived graph, complete in itself. */
public sealed interface Derived {

    record OfEvent(FusedEvent event) implements Derived { }

    record OfPart(SubEvent link) implements Derived { }

    record OfSource(SourceGroup group) implements Derived { }

    /** A relation of claims that no event brings together. */
    record OfClaims(Relation relation) implements Derived { }

    record OfPlace(ControlState state) implements Derived { }

    record OfName(NameUse use) implements Derived { }

    record OfGroups(GroupRelation relation) implements Derived { }
}
