/**
 * Made from schema/ by `npm run generate`; do not edit. The enums and inputs that are written by hand there, the
 * arguments of the fields that are, as GraphQL coerces them (defaults are filled in), and the names of the model's fields.
 */

/** An input whose fields follow from the model: filters and orderings of node types. */
export type DerivedInput = Readonly<Record<string, unknown>>;

export type ActorLink = 'ATTRIBUTED' | 'CLAIMED' | 'CANDIDATE';

export type AttackDimension =
  | 'YEAR'
  | 'MONTH'
  | 'WEEK'
  | 'DAY'
  | 'COUNTRY'
  | 'LOCATION'
  | 'WEAPON'
  | 'TARGET'
  | 'OUTCOME'
  | 'CLAIM'
  | 'ACTOR'
  | 'ACTOR_OF_COALITION';

export type AttackMethod =
  | 'DRONE'
  | 'ROCKET'
  | 'MISSILE'
  | 'MORTAR'
  | 'BOMBING'
  | 'SHOOTING'
  | 'RAID'
  | 'COMBINED'
  | 'OTHER';

export type AttackOutcome = 'HIT' | 'INTERCEPTED' | 'FAILED' | 'PARTLY_INTERCEPTED';

export type AttributionStrength = 'SUSPECTED' | 'ASSESSED' | 'CONFIRMED';

export type Certainty = 'POSSIBLE' | 'CERTAIN';

export type ChangeKind =
  | 'ENTITY_SEEN'
  | 'STATEMENT_KNOWN'
  | 'STATEMENT_DISPUTED'
  | 'EVIDENCE_ADDED'
  | 'STATEMENT_RETRACTED';

export type ClaimKind = 'CLAIMED' | 'DENIED' | 'NONE_REPORTED';

export type CoalitionKind = 'ALLIANCE' | 'UMBRELLA' | 'FRONT_BRAND' | 'NETWORK';

export type Confidence = 'LOW' | 'MODERATE' | 'HIGH';

export type CoordinatePrecision = 'EXACT' | 'NEAR' | 'DISTRICT' | 'PROVINCE' | 'COUNTRY';

export type DateBound = 'EARLIEST' | 'LATEST';

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'UNKNOWN';

export type Directness = 'DIRECT' | 'INDIRECT';

export type DuplicateReasonKind = 'SHARED_ID' | 'SIMILAR_NAME' | 'DIFFERENT_ID';

export type EntityType =
  | 'ARMED_GROUP'
  | 'ATTACK'
  | 'COALITION'
  | 'COLLECTIVE'
  | 'LOCATION'
  | 'MILITARY_OPERATION'
  | 'ORGANISATION'
  | 'PERSON'
  | 'STATE'
  | 'STATE_ORGAN'
  | 'WEAPON';

export type EstimateBound = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'MORE_THAN' | 'UP_TO' | 'VAGUE';

export type EstimateMeasure =
  | 'ATTACKS'
  | 'CLAIMED_ATTACKS'
  | 'FIGHTERS'
  | 'PERSONNEL'
  | 'KILLED'
  | 'INJURED'
  | 'LOSSES'
  | 'MUNITIONS'
  | 'ARSENAL'
  | 'FUNDING';

export type ExportFormat =
  | 'JSON'
  | 'JSONL'
  | 'GRAPHML'
  | 'GEXF'
  | 'CSV'
  | 'CYTOSCAPE'
  | 'CX2'
  | 'DOT'
  | 'STIX'
  | 'FTM'
  | 'JSONLD'
  | 'NQUADS'
  | 'GEOJSON'
  | 'CYPHER';

export type FoundTextKind = 'STATEMENT' | 'ENTITY' | 'SOURCE' | 'EVIDENCE';

export type HistoryKind = 'KNOWN' | 'SUPPORTED' | 'DISPUTED' | 'SPECIFIED' | 'RETRACTED';

export type LinkPresence = 'ABSENT' | 'POSSIBLE' | 'CERTAIN';

export type LocationKind =
  | 'AIR_BASE'
  | 'MILITARY_BASE'
  | 'OUTPOST'
  | 'EMBASSY'
  | 'AIRPORT'
  | 'PORT'
  | 'FACILITY'
  | 'CITY'
  | 'PROVINCE'
  | 'REGION'
  | 'AREA'
  | 'COUNTRY_PART'
  | 'WATERS';

export type MatchReason = 'EXACT' | 'COUNTRY' | 'FOLDED' | 'TRANSLITERATED' | 'PREFIX' | 'FUZZY' | 'PARTIAL';

export type MilitaryOperationKind =
  | 'AIR_STRIKES'
  | 'GROUND_OFFENSIVE'
  | 'NAVAL'
  | 'RAID'
  | 'DEFENCE'
  | 'COUNTER_INSURGENCY'
  | 'COMBINED'
  | 'OTHER';

export type NameKind = 'PRIMARY' | 'ALIAS' | 'TRANSLATION' | 'TRANSLITERATION' | 'ACRONYM' | 'LISTED_AS' | 'FORMER';

export type OrderDirection = 'ASC' | 'DESC';

export type OrganisationKind =
  | 'PUBLISHER'
  | 'NEWS_AGENCY'
  | 'THINK_TANK'
  | 'UNIVERSITY'
  | 'NGO'
  | 'COMPANY'
  | 'POLITICAL_PARTY'
  | 'INTERNATIONAL'
  | 'RELIGIOUS'
  | 'OTHER';

export type PathDirection = 'ANY' | 'FORWARD' | 'BACKWARD';

export type PathOrder = 'LENGTH' | 'STRENGTH';

export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export type SeriesPeriod = 'MONTH' | 'YEAR';

export type Stance = 'SUPPORTS' | 'DISPUTES';

export type StateOrganKind =
  | 'ARMED_FORCE'
  | 'PARAMILITARY'
  | 'POLICE'
  | 'INTELLIGENCE_SERVICE'
  | 'MINISTRY'
  | 'AGENCY'
  | 'OFFICE'
  | 'GOVERNMENT'
  | 'LEGISLATURE'
  | 'JUDICIARY'
  | 'OTHER';

export type StatementDimension = 'TYPE' | 'SUBJECT' | 'OBJECT' | 'LIST' | 'STATUS' | 'YEAR' | 'SOURCE';

export type StatementStatus = 'ASSERTED' | 'DISPUTED' | 'RETRACTED' | 'SPECIFIED';

export type StatementType =
  | 'AFFILIATION'
  | 'ALLIANCE'
  | 'ASSESSMENT'
  | 'ATTRIBUTION'
  | 'CLAIM_OF_RESPONSIBILITY'
  | 'CONDUCT'
  | 'DESIGNATION'
  | 'ESTIMATE'
  | 'FOUNDING'
  | 'FRONT_FOR'
  | 'HOSTILITY'
  | 'INTEGRATION'
  | 'LEADERSHIP'
  | 'MEMBERSHIP'
  | 'MERGER'
  | 'MODELLED_AFTER'
  | 'NAME'
  | 'ORGANISATIONAL_PART'
  | 'PARTICIPATION'
  | 'POSITION'
  | 'PRESENCE'
  | 'RENAME'
  | 'SPLINTER'
  | 'SPONSORSHIP'
  | 'SUBORDINATION'
  | 'TARGETING'
  | 'WEAPON_USE';

export type SubordinationBasis = 'NOMINAL' | 'FORMAL' | 'ACTUAL';

export type SupportType =
  | 'FINANCE'
  | 'WEAPONS'
  | 'TRAINING'
  | 'DIRECTION'
  | 'INTELLIGENCE'
  | 'SANCTUARY'
  | 'PERSONNEL'
  | 'LOGISTICS'
  | 'POLITICAL'
  | 'DEFENCE'
  | 'UNSPECIFIED';

export type TimeAxis = 'VALID' | 'KNOWN';

export type TimelineKind =
  | 'ATTACK'
  | 'OPERATION'
  | 'STATEMENT_BEGINS'
  | 'STATEMENT_ENDS'
  | 'LISTED'
  | 'IN_FORCE'
  | 'DELISTED'
  | 'STATED';

export type TruncationRule = 'ENTITIES' | 'LINKS_PER_ENTITY' | 'LINKS' | 'TIME';

export type ViolenceType = 'STATE_BASED' | 'NON_STATE' | 'ONE_SIDED';

export type WeaponKind =
  | 'DRONE'
  | 'ROCKET'
  | 'BALLISTIC_MISSILE'
  | 'CRUISE_MISSILE'
  | 'MISSILE'
  | 'MORTAR'
  | 'ARTILLERY'
  | 'SMALL_ARMS'
  | 'ANTI_TANK'
  | 'AIR_DEFENCE'
  | 'EXPLOSIVE_DEVICE'
  | 'NAVAL_DRONE'
  | 'OTHER';

export type WriteAct = 'CREATED' | 'CHANGED' | 'RETRACTED' | 'REMOVED';

export type WriteOutcome = 'WRITTEN' | 'DRY_RUN' | 'REPEATED';

export type WriteWay = 'SEED' | 'FILE' | 'IMPORT' | 'API' | 'PROPOSAL' | 'UNDO' | 'MERGE' | 'OPENING';

export interface BooleanFilter {
  readonly eq?: boolean | null;
  readonly isNull?: boolean | null;
}

export interface CountFilter {
  readonly eq?: number | null;
  readonly in?: readonly number[] | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
  readonly between?: readonly number[] | null;
}

export interface DateFilter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly between?: readonly string[] | null;
  readonly isNull?: boolean | null;
}

export interface FloatFilter {
  readonly eq?: number | null;
  readonly in?: readonly number[] | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
  readonly between?: readonly number[] | null;
  readonly isNull?: boolean | null;
}

export interface IdFilter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
}

export interface IntFilter {
  readonly eq?: number | null;
  readonly in?: readonly number[] | null;
  readonly gt?: number | null;
  readonly gte?: number | null;
  readonly lt?: number | null;
  readonly lte?: number | null;
  readonly between?: readonly number[] | null;
  readonly isNull?: boolean | null;
}

export interface NearFilter {
  readonly latitude: number;
  readonly longitude: number;
  readonly km: number;
}

export interface PathAvoid {
  readonly entities?: readonly string[] | null;
  readonly statementTypes?: readonly StatementType[] | null;
}

export interface StringFilter {
  readonly eq?: string | null;
  readonly in?: readonly string[] | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
  readonly isNull?: boolean | null;
}

export interface StringListFilter {
  readonly has?: string | null;
  readonly hasAny?: readonly string[] | null;
}

export interface View {
  readonly asOf?: string | null;
  readonly certainty: Certainty;
  readonly knownAt?: string | null;
  readonly statuses: readonly StatementStatus[];
  readonly minConfidence?: Confidence | null;
  readonly sources?: readonly string[] | null;
  readonly excludeSources?: readonly string[] | null;
  readonly minReliability?: Reliability | null;
}

export interface AttackCandidatesArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface AttackStatsEstimatesArgs {
  readonly filter?: DerivedInput | null;
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface AttackStatsUndecidedArgs {
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface EntityChangesArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface EntityInferencesArgs {
  readonly rules?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface LogEntryWrittenArgs {
  readonly limit: number;
}

export interface MutationAddEvidenceArgs {
  readonly to: string;
  readonly evidence: readonly DerivedInput[];
  readonly message?: string | null;
  readonly expectedRevision?: string | null;
  readonly idempotencyKey?: string | null;
  readonly dryRun: boolean;
}

export interface MutationAddFactsArgs {
  readonly facts: DerivedInput;
  readonly message?: string | null;
  readonly expectedRevision?: string | null;
  readonly idempotencyKey?: string | null;
  readonly dryRun: boolean;
}

export interface MutationCorrectArgs {
  readonly id: string;
  readonly replacement: DerivedInput;
  readonly on: string;
  readonly reason: string;
  readonly message?: string | null;
  readonly expectedRevision?: string | null;
  readonly idempotencyKey?: string | null;
  readonly dryRun: boolean;
}

export interface MutationRedateSourceArgs {
  readonly id: string;
  readonly published: string;
  readonly accessed?: string | null;
  readonly message?: string | null;
  readonly expectedRevision?: string | null;
  readonly idempotencyKey?: string | null;
  readonly dryRun: boolean;
}

export interface MutationRetractArgs {
  readonly ids: readonly string[];
  readonly on: string;
  readonly reason: string;
  readonly message?: string | null;
  readonly expectedRevision?: string | null;
  readonly idempotencyKey?: string | null;
  readonly dryRun: boolean;
}

export interface MutationUndoArgs {
  readonly revision: string;
  readonly cascade: boolean;
  readonly message?: string | null;
  readonly expectedRevision?: string | null;
  readonly idempotencyKey?: string | null;
  readonly dryRun: boolean;
}

export interface NetworkExportUrlArgs {
  readonly format: ExportFormat;
  readonly context: boolean;
  readonly absolute: boolean;
}

export interface NetworkStepsArgs {
  readonly on: TimeAxis;
}

export interface QueryAttackStatsArgs {
  readonly by: readonly AttackDimension[];
  readonly filter?: DerivedInput | null;
  readonly actorBy: ActorLink;
  readonly actors?: readonly string[] | null;
  readonly coalitions?: readonly string[] | null;
  readonly orParts: boolean;
  readonly rollUp: boolean;
  readonly view?: View | null;
}

export interface QueryCandidatesArgs {
  readonly attack: string;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly view?: View | null;
}

export interface QueryChangeArgs {
  readonly revision: string;
}

export interface QueryChangeLogArgs {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly by?: string | null;
  readonly via?: WriteWay | null;
  readonly about?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface QueryChangesArgs {
  readonly from: string;
  readonly to: string;
  readonly around?: readonly string[] | null;
  readonly orParts: boolean;
  readonly orWithin: boolean;
  readonly kinds?: readonly ChangeKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface QueryCommonNeighboursArgs {
  readonly ids: readonly string[];
  readonly orParts: boolean;
  readonly statementTypes?: readonly StatementType[] | null;
  readonly entityTypes?: readonly EntityType[] | null;
  readonly minEvidence: number;
  readonly first: number;
  readonly view?: View | null;
}

export interface QueryCompareSourcesArgs {
  readonly a: string;
  readonly b: string;
  readonly view?: View | null;
}

export interface QueryDuplicateCandidatesArgs {
  readonly entity?: string | null;
  readonly types?: readonly EntityType[] | null;
  readonly minScore: number;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly view?: View | null;
}

export interface QueryHistoryArgs {
  readonly id: string;
}

export interface QueryInferenceStepsArgs {
  readonly ids: readonly string[];
  readonly rules: readonly string[];
  readonly on: TimeAxis;
  readonly view?: View | null;
}

export interface QueryInferencesArgs {
  readonly subject?: string | null;
  readonly rules?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly view?: View | null;
}

export interface QueryNetworkArgs {
  readonly around: readonly string[];
  readonly orParts: boolean;
  readonly orWithin: boolean;
  readonly depth: number;
  readonly statementTypes?: readonly StatementType[] | null;
  readonly entityTypes?: readonly EntityType[] | null;
  readonly minEvidence: number;
  readonly first: number;
  readonly view?: View | null;
}

export interface QueryPathsArgs {
  readonly from: string;
  readonly to: string;
  readonly orParts: boolean;
  readonly maxHops: number;
  readonly via?: readonly StatementType[] | null;
  readonly avoid?: PathAvoid | null;
  readonly direction: PathDirection;
  readonly orderBy: PathOrder;
  readonly first: number;
  readonly view?: View | null;
}

export interface QuerySearchArgs {
  readonly text: string;
  readonly types?: readonly EntityType[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly view?: View | null;
}

export interface QuerySearchTextsArgs {
  readonly text: string;
  readonly kinds?: readonly FoundTextKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly view?: View | null;
}

export interface QueryStatementCountsArgs {
  readonly around?: readonly string[] | null;
  readonly orParts: boolean;
  readonly orWithin: boolean;
  readonly statementTypes?: readonly StatementType[] | null;
  readonly from: string;
  readonly to: string;
  readonly by: SeriesPeriod;
  readonly view?: View | null;
}

export interface QueryStatementStatsArgs {
  readonly by: readonly StatementDimension[];
  readonly filter?: DerivedInput | null;
  readonly view?: View | null;
}

export interface QuerySubgraphArgs {
  readonly ids: readonly string[];
  readonly orParts: boolean;
  readonly orWithin: boolean;
  readonly statementTypes?: readonly StatementType[] | null;
  readonly minEvidence: number;
  readonly view?: View | null;
}

export interface QuerySuggestArgs {
  readonly text: string;
  readonly types?: readonly EntityType[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly view?: View | null;
}

export interface QueryTimelineArgs {
  readonly ids: readonly string[];
  readonly orParts: boolean;
  readonly kinds?: readonly TimelineKind[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly view?: View | null;
}

export interface SourceComparisonBothArgs {
  readonly filter?: DerivedInput | null;
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface SourceComparisonDisputedArgs {
  readonly filter?: DerivedInput | null;
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface SourceComparisonOnlyAArgs {
  readonly filter?: DerivedInput | null;
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface SourceComparisonOnlyBArgs {
  readonly filter?: DerivedInput | null;
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface StatementChangesArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface StatementStatsUndecidedArgs {
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface SubscriptionChangedArgs {
  readonly since?: string | null;
  readonly about?: readonly string[] | null;
  readonly entityTypes?: readonly EntityType[] | null;
  readonly statementTypes?: readonly StatementType[] | null;
  readonly view?: View | null;
}

export interface TimelineUndatedAttacksArgs {
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface TimelineUndatedOperationsArgs {
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface TimelineUndatedStatementsArgs {
  readonly orderBy?: readonly DerivedInput[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The fields of the types, interfaces and value objects of the model. */
export interface FieldNames {
  readonly Actor: FieldNames['Entity'] | 'shortName';
  readonly Affiliation: FieldNames['Statement'] | 'post';
  readonly Alliance: FieldNames['Statement'] | 'form';
  readonly ArmedGroup: FieldNames['Actor'] | 'ideology' | 'community';
  readonly Assessment: Exclude<FieldNames['Statement'], 'object'> | 'topic' | 'text' | 'by';
  readonly Attack:
    | FieldNames['Entity']
    | 'date'
    | 'location'
    | 'weapons'
    | 'munitions'
    | 'violence'
    | 'method'
    | 'outcome'
    | 'killed'
    | 'injured'
    | 'operation';
  readonly Attribution: FieldNames['Statement'] | 'strength' | 'basis' | 'by' | 'statedOn';
  readonly ClaimOfResponsibility:
    | FieldNames['Statement']
    | 'kind'
    | 'statedOn'
    | 'asOf'
    | 'withdrawn'
    | 'withdrawnOn'
    | 'channel';
  readonly Coalition: FieldNames['Actor'] | 'kind' | 'purpose';
  readonly Collective: FieldNames['Actor'] | 'descriptor';
  readonly Conduct: FieldNames['Statement'] | 'role';
  readonly Coordinates: 'latitude' | 'longitude' | 'precision';
  readonly Designation:
    | FieldNames['Statement']
    | 'agency'
    | 'list'
    | 'programme'
    | 'instrument'
    | 'listedOn'
    | 'effectiveFrom'
    | 'delistedOn'
    | 'entry'
    | 'reason';
  readonly EdtfDate: 'edtf' | 'earliest' | 'latest';
  readonly Entity: 'id' | 'name' | 'externalIds' | 'description' | 'evidence' | 'knownFrom';
  readonly Estimate:
    | Exclude<FieldNames['Statement'], 'object'>
    | 'measure'
    | 'bound'
    | 'value'
    | 'unit'
    | 'scope'
    | 'period'
    | 'asOf'
    | 'by';
  readonly Evidence:
    | 'id'
    | 'source'
    | 'locator'
    | 'stance'
    | 'observedOn'
    | 'derivesFrom'
    | 'disputes'
    | 'summary'
    | 'quote'
    | 'accessed'
    | 'knownFrom';
  readonly ExternalId: 'scheme' | 'value';
  readonly Figure: 'low' | 'best' | 'high';
  readonly Founding: Exclude<FieldNames['Statement'], 'object'> | 'founders' | 'date' | 'circumstances';
  readonly FrontFor: FieldNames['Statement'] | 'purposes' | 'scope';
  readonly Hostility: FieldNames['Statement'] | 'form';
  readonly Integration: FieldNames['Statement'] | 'unit';
  readonly Leadership: FieldNames['Statement'] | 'title';
  readonly Location: FieldNames['Entity'] | 'kind' | 'coordinates' | 'within' | 'country';
  readonly Membership: FieldNames['Statement'] | 'role';
  readonly Merger: FieldNames['Statement'] | 'date' | 'circumstances';
  readonly MilitaryOperation: FieldNames['Entity'] | 'date' | 'kind';
  readonly ModelledAfter: FieldNames['Statement'] | 'aspect';
  readonly Name: Exclude<FieldNames['Statement'], 'object'> | 'value' | 'kind' | 'script' | 'language' | 'scheme';
  readonly Organisation: FieldNames['Actor'] | 'kind';
  readonly OrganisationalPart: FieldNames['Statement'] | 'form';
  readonly Participation: FieldNames['Statement'] | 'side';
  readonly Person: FieldNames['Actor'];
  readonly Position: Exclude<FieldNames['Statement'], 'object'> | 'topic' | 'text' | 'statedOn';
  readonly Presence: FieldNames['Statement'] | 'purpose' | 'strength';
  readonly Rename: FieldNames['Statement'] | 'date' | 'circumstances';
  readonly Source:
    | 'id'
    | 'title'
    | 'publisher'
    | 'author'
    | 'published'
    | 'url'
    | 'archivedUrl'
    | 'sha256'
    | 'language'
    | 'reliability'
    | 'accessed'
    | 'derivesFrom'
    | 'licence'
    | 'note';
  readonly Splinter: FieldNames['Statement'] | 'date' | 'circumstances';
  readonly Sponsorship: FieldNames['Statement'] | 'supportTypes' | 'directness' | 'extent';
  readonly State: FieldNames['Actor'] | 'isoCode';
  readonly StateOrgan: FieldNames['Actor'] | 'state' | 'kind' | 'independence';
  readonly Statement:
    | 'id'
    | 'subject'
    | 'object'
    | 'valid'
    | 'knownFrom'
    | 'status'
    | 'retractedOn'
    | 'retractionReason'
    | 'correctedBy'
    | 'corrects'
    | 'confidence'
    | 'credibility'
    | 'episode'
    | 'evidence'
    | 'note';
  readonly Subordination: FieldNames['Statement'] | 'basis';
  readonly Targeting: FieldNames['Statement'] | 'aspect';
  readonly Validity: 'from' | 'to';
  readonly Weapon: FieldNames['Entity'] | 'kind' | 'model';
  readonly WeaponUse: FieldNames['Statement'] | 'against' | 'region';
}
