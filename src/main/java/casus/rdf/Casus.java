package casus.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * The terms of the Casus vocabulary. Meanings stand in {@code ontology/casus.ttl}; a test holds this list and that file to each other.
 */
public final class Casus {

    public static final String PREFIX = "casus";
    public static final String NAMESPACE = "https://w3id.org/casus/ns#";

    // Classes
    public static final IRI ARTICLE = term("Article");
    public static final IRI SPAN = term("Span");
    public static final IRI MENTION = term("Mention");
    public static final IRI CLAIM = term("Claim");
    public static final IRI ATTRIBUTION_STEP = term("AttributionStep");
    public static final IRI EVENT_DESCRIPTION = term("EventDescription");
    public static final IRI PARTICIPATION = term("Participation");
    public static final IRI FIGURE = term("Figure");
    public static final IRI TIME_STATEMENT = term("TimeStatement");
    public static final IRI TIME_EXPRESSION = term("TimeExpression");
    public static final IRI ENTITY = term("Entity");
    public static final IRI PLACE = term("Place");
    public static final IRI ACTOR = term("Actor");
    public static final IRI ARMED_GROUP = term("ArmedGroup");
    public static final IRI PERSON = term("Person");
    public static final IRI ORGANIZATION = term("Organization");
    public static final IRI UNNAMED_ACTOR = term("UnnamedActor");
    public static final IRI CONTROL_STATE = term("ControlState");
    public static final IRI KINSHIP = term("Kinship");
    public static final IRI EVENT = term("Event");
    public static final IRI EVENT_LINK = term("EventLink");
    public static final IRI CLAIM_RELATION = term("ClaimRelation");
    public static final IRI REASON_NODE = term("Reason");
    public static final IRI SUB_EVENT_LINK = term("SubEventLink");
    public static final IRI SOURCE_GROUP = term("SourceGroup");
    public static final IRI SOURCE_MEMBERSHIP = term("SourceMembership");
    public static final IRI SHARED_PASSAGE = term("SharedPassage");
    public static final IRI FIGURE_RANGE = term("FigureRange");
    public static final IRI NAME_USE = term("NameUse");
    public static final IRI GROUP_RELATION = term("GroupRelation");
    public static final IRI DECISION = term("Decision");
    public static final IRI EXTRACTOR = term("Extractor");
    public static final IRI RUN = term("Run");

    // Of everything that an article tells
    public static final IRI IN_ARTICLE = term("inArticle");
    public static final IRI EVIDENCE = term("evidence");
    public static final IRI EXTRACTED_BY = term("extractedBy");
    public static final IRI RULE = term("rule");
    public static final IRI CONFIDENCE = term("confidence");

    // Of articles
    public static final IRI SHA256 = term("sha256");
    public static final IRI OUTLET = term("outlet");
    public static final IRI AUTHOR = term("author");
    public static final IRI HEADER_DATE = term("headerDate");
    public static final IRI ANCHOR_DATE = term("anchorDate");
    public static final IRI ANCHOR_ORIGIN = term("anchorOrigin");
    public static final IRI ANCHOR_REMARK = term("anchorRemark");
    public static final IRI GRAPH = term("graph");
    public static final IRI RUN_OF = term("run");

    // Of graphs, in the register of articles
    public static final IRI TRIPLE_COUNT = term("tripleCount");
    public static final IRI GRAPH_SHA256 = term("graphSha256");
    public static final IRI SOURCE_SHA256 = term("sourceSha256");

    // Of mentions and entities
    public static final IRI DENOTES = term("denotes");
    public static final IRI MENTION_KIND = term("mentionKind");
    public static final IRI KIND = term("kind");
    public static final IRI LISTED = term("listed");
    public static final IRI COUNTRY = term("country");
    public static final IRI WHERE_PREC = term("wherePrec");

    // Of claims
    public static final IRI OWN_VOICE = term("ownVoice");
    public static final IRI ATTRIBUTION_STEP_OF = term("attributionStep");
    public static final IRI STEP_INDEX = term("stepIndex");
    public static final IRI STEP_AGENT = term("stepAgent");
    public static final IRI CUE = term("cue");
    public static final IRI INTEREST = term("interest");
    public static final IRI SPEECH = term("speech");
    public static final IRI CERTAINTY = term("certainty");
    public static final IRI POLARITY = term("polarity");
    public static final IRI CONTENT = term("content");
    public static final IRI TELLS_OF = term("tellsOf");
    public static final IRI ASSERTS_FIGURE = term("assertsFigure");

    // Of events
    public static final IRI EVENT_TYPE = term("eventType");
    public static final IRI STATUS = term("status");
    public static final IRI TRIGGER = term("trigger");
    public static final IRI AGENT = term("agent");
    public static final IRI TARGET = term("target");
    public static final IRI PARTICIPATION_OF = term("participation");
    public static final IRI ROLE = term("role");
    public static final IRI PARTICIPANT = term("participant");
    public static final IRI EVENT_PLACE = term("place");
    public static final IRI PLACE_EVIDENCE = term("placeEvidence");
    public static final IRI TIME = term("time");
    public static final IRI HAS_FIGURE = term("hasFigure");

    // Of figures
    public static final IRI FIGURE_KIND = term("figureKind");
    public static final IRI APPROXIMATE = term("approximate");
    public static final IRI QUANTIFIER = term("quantifier");
    public static final IRI VICTIMS = term("victims");
    public static final IRI SIDE = term("side");
    public static final IRI CUMULATIVE = term("cumulative");

    // Of time statements
    public static final IRI TIME_VALUE = term("timeValue");
    public static final IRI TIME_KIND = term("timeKind");
    public static final IRI PRECISION = term("precision");
    public static final IRI UCDP_DATE_PREC = term("ucdpDatePrec");
    public static final IRI ACLED_TIME_PRECISION = term("acledTimePrecision");
    public static final IRI EARLIEST = term("earliest");
    public static final IRI LATEST = term("latest");
    public static final IRI COUNTED_FROM = term("countedFrom");
    public static final IRI RELIABILITY = term("reliability");

    // Of actors: names over time, kinship, control of places
    public static final IRI ACTIVE_FROM = term("activeFrom");
    public static final IRI ACTIVE_UNTIL = term("activeUntil");
    public static final IRI AMBIGUOUS_LABEL = term("ambiguousLabel");
    public static final IRI MEMBER_OF = term("memberOf");
    public static final IRI KINSHIP_TYPE = term("kinshipType");
    public static final IRI SUBJECT_GROUP = term("subjectGroup");
    public static final IRI OBJECT_GROUP = term("objectGroup");
    public static final IRI FROM = term("from");
    public static final IRI UNTIL = term("until");
    public static final IRI HOLDER = term("holder");
    public static final IRI HELD_PLACE = term("heldPlace");
    public static final IRI ON_WORD_OF = term("onWordOf");

    // Of what is derived across articles
    public static final IRI LINKS_DESCRIPTION = term("linksDescription");
    public static final IRI LINKS_EVENT = term("linksEvent");
    public static final IRI SCORE = term("score");
    public static final IRI REASON = term("reason");
    public static final IRI RELATION_KIND = term("relationKind");
    public static final IRI RELATES_FROM = term("relatesFrom");
    public static final IRI RELATES_TO = term("relatesTo");
    public static final IRI COMPARED_WITH = term("comparedWith");
    public static final IRI BECAUSE = term("because");
    public static final IRI ASPECT = term("aspect");
    public static final IRI WEIGHT = term("weight");
    public static final IRI PART = term("part");
    public static final IRI WHOLE = term("whole");
    public static final IRI SUB_EVENT_OF = term("subEventOf");
    public static final IRI ABOUT_EVENT = term("aboutEvent");
    public static final IRI FROM_FIGURE = term("fromFigure");
    public static final IRI TO_FIGURE = term("toFigure");
    public static final IRI ORIGINATOR = term("originator");
    public static final IRI ORIGINATOR_COUNT = term("originatorCount");
    public static final IRI ARTICLE_COUNT = term("articleCount");
    public static final IRI IN_SOURCE_GROUP = term("inSourceGroup");
    public static final IRI MEMBER_ARTICLE = term("memberArticle");
    public static final IRI DEPENDENCE = term("dependence");
    public static final IRI DEPENDS_ON = term("dependsOn");
    public static final IRI PASSAGE_OF = term("passageOf");
    public static final IRI SHARED_WORDS = term("sharedWords");
    public static final IRI RESTS_ON_FIGURE = term("restsOnFigure");
    public static final IRI AGREED_MIN = term("agreedMin");
    public static final IRI AGREED_MAX = term("agreedMax");
    public static final IRI CONTESTED = term("contested");
    public static final IRI CONTESTED_BY = term("contestedBy");
    public static final IRI BEGUN_BY = term("begunBy");
    public static final IRI ENDED_BY = term("endedBy");
    public static final IRI END_EARLIEST = term("endEarliest");
    public static final IRI END_LATEST = term("endLatest");
    public static final IRI NAMED_GROUP = term("namedGroup");
    public static final IRI USED_NAME = term("usedName");
    public static final IRI USE_COUNT = term("useCount");
    public static final IRI FIRST_USED = term("firstUsed");
    public static final IRI LAST_USED = term("lastUsed");
    public static final IRI GROUP_RELATION_KIND = term("groupRelationKind");
    public static final IRI FUSED_FROM = term("fusedFrom");

    // Of decisions that people take
    public static final IRI VERDICT = term("verdict");
    public static final IRI DECIDES = term("decides");
    public static final IRI DECIDES_OTHER = term("decidesOther");
    public static final IRI QUOTED_IN = term("quotedIn");
    public static final IRI QUOTE = term("quote");
    public static final IRI OTHER_QUOTED_IN = term("otherQuotedIn");
    public static final IRI OTHER_QUOTE = term("otherQuote");
    public static final IRI CORRECTED_PROPERTY = term("correctedProperty");
    public static final IRI CORRECTED_VALUE = term("correctedValue");
    public static final IRI DECIDED_BY = term("decidedBy");
    public static final IRI DECIDED_AT = term("decidedAt");
    public static final IRI REMARK = term("remark");

    private Casus() {
    }

    private static IRI term(String localName) {
        return Values.iri(NAMESPACE, localName);
    }
}
