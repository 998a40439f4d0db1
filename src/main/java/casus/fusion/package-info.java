/**
 * Puts together what many articles tell: which descriptions tell of one happening, where claims repeat, back or contradict each other,
 * which articles are one source, who holds a place. Pure functions over records that were read from the store; nothing here knows RDF.
 *
 * <p>What comes out is the <em>derived graph</em> ({@code …/graph/fusion}), which can be thrown away and rebuilt to the byte:
 * <ul>
 * <li>{@code casus:Event}: one happening, with type, status, label, place, agents, targets, {@code casus:earliest} and {@code casus:latest},
 *     {@code casus:articleCount}, {@code casus:originatorCount} and the {@code casus:originator}s. A description that nobody else tells has
 *     an event of its own, so that questions need no second case.</li>
 * <li>{@code casus:EventLink}: {@code casus:linksDescription} a description to its event ({@code casus:linksEvent}) with a
 *     {@code casus:score}, {@code casus:reason}s in words and, the same, {@code casus:because} a {@code casus:Reason} for each aspect with
 *     its weight; {@code casus:comparedWith} names the description that the reasons compare it with.</li>
 * <li>{@code casus:SubEventLink}: {@code casus:part} of a {@code casus:whole}, with score and reasons; {@code casus:subEventOf} is its
 *     short form.</li>
 * <li>{@code casus:ClaimRelation}: {@code casus:relatesFrom} the later or answering claim {@code casus:relatesTo} the other, of a
 *     {@code casus:relationKind}, with reasons; where numbers are compared also {@code casus:fromFigure}, {@code casus:toFigure}; and
 *     {@code casus:aboutEvent}.</li>
 * <li>{@code casus:FigureRange}: for each event, kind of figure, victims and side, {@code schema:minValue} to {@code schema:maxValue} is
 *     the widest range of all sources, {@code casus:agreedMin} to {@code casus:agreedMax} the one that all allow; {@code casus:contested};
 *     {@code casus:restsOnFigure}.</li>
 * <li>{@code casus:SourceGroup}: articles that are one source ({@code casus:memberArticle}), with its {@code casus:originator}; a
 *     {@code casus:SourceMembership} for each article says why ({@code casus:dependence}: original, copy, credited, version). A corrected
 *     article also {@code prov:wasRevisionOf} the former. {@code casus:SharedPassage} holds the words that two articles share.</li>
 * <li>{@code casus:ControlState}: {@code casus:holder} of {@code casus:heldPlace}, begun between {@code casus:earliest} and
 *     {@code casus:latest}, ended between {@code casus:endEarliest} and {@code casus:endLatest} (absent while no end is told),
 *     {@code prov:wasAttributedTo} its claimant, {@code casus:onWordOf} the claims, {@code casus:contested} and
 *     {@code casus:contestedBy}.</li>
 * <li>{@code casus:NameUse}: {@code casus:namedGroup}, {@code casus:usedName}, {@code casus:outlet} ("(not given)" where unknown),
 *     {@code casus:useCount}, {@code casus:articleCount}, {@code casus:firstUsed}, {@code casus:lastUsed}.</li>
 * <li>{@code casus:GroupRelation}: {@code casus:subjectGroup} and {@code casus:objectGroup}, {@code casus:groupRelationKind},
 *     {@code casus:earliest}, {@code casus:latest}, {@code casus:onWordOf} the claims, {@code casus:originatorCount}. Relations that are the
 *     same from both sides name the group with the smaller IRI as subject.</li>
 * <li>the graph itself is {@code casus:fusedFrom} a fingerprint of all that it was built from.</li>
 * </ul>
 * People's {@code casus:Decision}s stand in {@code …/graph/curation}; they are obeyed and never written here.
 */
package casus.fusion;
