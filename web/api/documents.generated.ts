/**
 * Made from web/api/queries and the API by `npm run generate`; do not edit. The queries of the dashboard with the types of their
 * variables and answers.
 */

/** A query as it is sent, with the types of its variables and of its answer. */
export interface Query<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there: it only carries the types. */
  readonly of?: (variables: Variables) => Data;
}

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActorFilter = {
  readonly affiliates?: AffiliationListFilter | null | undefined;
  readonly alliances?: AllianceListFilter | null | undefined;
  readonly and?: ReadonlyArray<ActorFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly attributions?: AttributionListFilter | null | undefined;
  readonly claims?: ClaimOfResponsibilityListFilter | null | undefined;
  readonly copies?: ModelledAfterListFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly designations?: DesignationListFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly frontFor?: FrontForListFilter | null | undefined;
  readonly fronts?: FrontForListFilter | null | undefined;
  readonly hostilities?: HostilityListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly integrations?: IntegrationListFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly leaders?: LeadershipListFilter | null | undefined;
  readonly leaderships?: LeadershipListFilter | null | undefined;
  readonly memberships?: MembershipListFilter | null | undefined;
  readonly modelledAfter?: ModelledAfterListFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: ActorFilter | null | undefined;
  readonly operations?: ConductListFilter | null | undefined;
  readonly or?: ReadonlyArray<ActorFilter> | null | undefined;
  readonly orParts?: boolean | null | undefined;
  readonly partOf?: OrganisationalPartListFilter | null | undefined;
  readonly participations?: ParticipationListFilter | null | undefined;
  readonly parts?: OrganisationalPartListFilter | null | undefined;
  readonly positions?: PositionListFilter | null | undefined;
  readonly presences?: PresenceListFilter | null | undefined;
  readonly shortName?: StringFilter | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly sponsored?: SponsorshipListFilter | null | undefined;
  readonly sponsors?: SponsorshipListFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly subordinates?: SubordinationListFilter | null | undefined;
  readonly superiors?: SubordinationListFilter | null | undefined;
  readonly targetings?: TargetingListFilter | null | undefined;
  readonly targets?: TargetingListFilter | null | undefined;
  readonly type?: ActorTypeFilter | null | undefined;
  readonly weaponsUsed?: WeaponUseListFilter | null | undefined;
};

export type ActorListFilter = {
  readonly none?: ActorFilter | null | undefined;
  readonly some?: ActorFilter | null | undefined;
};

export type ActorType =
  | 'ARMED_GROUP'
  | 'COALITION'
  | 'COLLECTIVE'
  | 'ORGANISATION'
  | 'PERSON'
  | 'STATE'
  | 'STATE_ORGAN';

export type ActorTypeFilter = {
  readonly eq?: ActorType | null | undefined;
  readonly in?: ReadonlyArray<ActorType> | null | undefined;
};

export type AffiliationFilter = {
  readonly and?: ReadonlyArray<AffiliationFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: AffiliationFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<AffiliationFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly post?: StringFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: PersonFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type AffiliationListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: AffiliationFilter | null | undefined;
  readonly some?: AffiliationFilter | null | undefined;
  readonly where?: AffiliationFilter | null | undefined;
};

export type AllianceFilter = {
  readonly and?: ReadonlyArray<AllianceFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly form?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: AllianceFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<AllianceFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type AllianceListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: AllianceFilter | null | undefined;
  readonly some?: AllianceFilter | null | undefined;
  readonly where?: AllianceFilter | null | undefined;
};

export type AssessmentFilter = {
  readonly and?: ReadonlyArray<AssessmentFilter> | null | undefined;
  readonly by?: ActorFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: AssessmentFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly or?: ReadonlyArray<AssessmentFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: EntityFilter | null | undefined;
  readonly text?: StringFilter | null | undefined;
  readonly topic?: StringFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type AssessmentListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: AssessmentFilter | null | undefined;
  readonly some?: AssessmentFilter | null | undefined;
  readonly where?: AssessmentFilter | null | undefined;
};

export type AttackFilter = {
  readonly and?: ReadonlyArray<AttackFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly attributions?: AttributionListFilter | null | undefined;
  readonly claims?: ClaimOfResponsibilityListFilter | null | undefined;
  readonly date?: DateFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly injured?: FigureFilter | null | undefined;
  readonly killed?: FigureFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly location?: LocationFilter | null | undefined;
  readonly method?: AttackMethodFilter | null | undefined;
  readonly munitions?: FigureFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: AttackFilter | null | undefined;
  readonly operation?: MilitaryOperationFilter | null | undefined;
  readonly or?: ReadonlyArray<AttackFilter> | null | undefined;
  readonly outcome?: AttackOutcomeFilter | null | undefined;
  readonly participants?: ParticipationListFilter | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly targets?: TargetingListFilter | null | undefined;
  readonly violence?: ViolenceTypeFilter | null | undefined;
  readonly weapons?: WeaponListFilter | null | undefined;
};

export type AttackMethod =
  | 'BOMBING'
  | 'COMBINED'
  | 'DRONE'
  | 'MISSILE'
  | 'MORTAR'
  | 'OTHER'
  | 'RAID'
  | 'ROCKET'
  | 'SHOOTING';

export type AttackMethodFilter = {
  readonly eq?: AttackMethod | null | undefined;
  readonly in?: ReadonlyArray<AttackMethod> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type AttackOrder = {
  readonly direction?: OrderDirection;
  readonly field: AttackOrderField;
};

export type AttackOrderField =
  | 'DATE'
  | 'ID'
  | 'INJURED'
  | 'KILLED'
  | 'KNOWN_FROM'
  | 'MUNITIONS'
  | 'NAME';

export type AttackOutcome =
  | 'FAILED'
  | 'HIT'
  | 'INTERCEPTED'
  | 'PARTLY_INTERCEPTED';

export type AttackOutcomeFilter = {
  readonly eq?: AttackOutcome | null | undefined;
  readonly in?: ReadonlyArray<AttackOutcome> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type AttributionFilter = {
  readonly and?: ReadonlyArray<AttributionFilter> | null | undefined;
  readonly basis?: StringFilter | null | undefined;
  readonly by?: ActorFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: AttributionFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<AttributionFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly statedOn?: DateFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly strength?: AttributionStrengthFilter | null | undefined;
  readonly subject?: AttackFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type AttributionListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: AttributionFilter | null | undefined;
  readonly some?: AttributionFilter | null | undefined;
  readonly where?: AttributionFilter | null | undefined;
};

export type AttributionStrength =
  | 'ASSESSED'
  | 'CONFIRMED'
  | 'SUSPECTED';

export type AttributionStrengthFilter = {
  readonly eq?: AttributionStrength | null | undefined;
  readonly in?: ReadonlyArray<AttributionStrength> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type BooleanFilter = {
  readonly eq?: boolean | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

export type ChangeKind =
  | 'ENTITY_SEEN'
  | 'EVIDENCE_ADDED'
  | 'STATEMENT_DISPUTED'
  | 'STATEMENT_KNOWN'
  | 'STATEMENT_RETRACTED';

export type ClaimKind =
  | 'CLAIMED'
  | 'DENIED'
  | 'NONE_REPORTED';

export type ClaimKindFilter = {
  readonly eq?: ClaimKind | null | undefined;
  readonly in?: ReadonlyArray<ClaimKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ClaimOfResponsibilityFilter = {
  readonly and?: ReadonlyArray<ClaimOfResponsibilityFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly channel?: StringFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: ClaimKindFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: ClaimOfResponsibilityFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<ClaimOfResponsibilityFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly statedOn?: DateFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: AttackFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
  readonly withdrawn?: BooleanFilter | null | undefined;
  readonly withdrawnOn?: DateFilter | null | undefined;
};

export type ClaimOfResponsibilityListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: ClaimOfResponsibilityFilter | null | undefined;
  readonly some?: ClaimOfResponsibilityFilter | null | undefined;
  readonly where?: ClaimOfResponsibilityFilter | null | undefined;
};

export type CoalitionFilter = {
  readonly affiliates?: AffiliationListFilter | null | undefined;
  readonly alliances?: AllianceListFilter | null | undefined;
  readonly and?: ReadonlyArray<CoalitionFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly attributions?: AttributionListFilter | null | undefined;
  readonly claims?: ClaimOfResponsibilityListFilter | null | undefined;
  readonly copies?: ModelledAfterListFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly designations?: DesignationListFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly foundings?: FoundingListFilter | null | undefined;
  readonly frontFor?: FrontForListFilter | null | undefined;
  readonly fronts?: FrontForListFilter | null | undefined;
  readonly hostilities?: HostilityListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly integrations?: IntegrationListFilter | null | undefined;
  readonly kind?: CoalitionKindFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly leaders?: LeadershipListFilter | null | undefined;
  readonly leaderships?: LeadershipListFilter | null | undefined;
  readonly members?: MembershipListFilter | null | undefined;
  readonly memberships?: MembershipListFilter | null | undefined;
  readonly mergedFrom?: MergerListFilter | null | undefined;
  readonly mergedInto?: MergerListFilter | null | undefined;
  readonly modelledAfter?: ModelledAfterListFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: CoalitionFilter | null | undefined;
  readonly operations?: ConductListFilter | null | undefined;
  readonly or?: ReadonlyArray<CoalitionFilter> | null | undefined;
  readonly orParts?: boolean | null | undefined;
  readonly partOf?: OrganisationalPartListFilter | null | undefined;
  readonly participations?: ParticipationListFilter | null | undefined;
  readonly parts?: OrganisationalPartListFilter | null | undefined;
  readonly positions?: PositionListFilter | null | undefined;
  readonly presences?: PresenceListFilter | null | undefined;
  readonly purpose?: StringFilter | null | undefined;
  readonly renamedFrom?: RenameListFilter | null | undefined;
  readonly renamedTo?: RenameListFilter | null | undefined;
  readonly shortName?: StringFilter | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly splinterOf?: SplinterListFilter | null | undefined;
  readonly splinters?: SplinterListFilter | null | undefined;
  readonly sponsored?: SponsorshipListFilter | null | undefined;
  readonly sponsors?: SponsorshipListFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly subordinates?: SubordinationListFilter | null | undefined;
  readonly superiors?: SubordinationListFilter | null | undefined;
  readonly targetings?: TargetingListFilter | null | undefined;
  readonly targets?: TargetingListFilter | null | undefined;
  readonly weaponsUsed?: WeaponUseListFilter | null | undefined;
};

export type CoalitionKind =
  | 'ALLIANCE'
  | 'FRONT_BRAND'
  | 'NETWORK'
  | 'UMBRELLA';

export type CoalitionKindFilter = {
  readonly eq?: CoalitionKind | null | undefined;
  readonly in?: ReadonlyArray<CoalitionKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ConductFilter = {
  readonly and?: ReadonlyArray<ConductFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: ConductFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: MilitaryOperationFilter | null | undefined;
  readonly or?: ReadonlyArray<ConductFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly role?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type ConductListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: ConductFilter | null | undefined;
  readonly some?: ConductFilter | null | undefined;
  readonly where?: ConductFilter | null | undefined;
};

export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MODERATE';

export type ConfidenceFilter = {
  readonly eq?: Confidence | null | undefined;
  readonly in?: ReadonlyArray<Confidence> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type CoordinatePrecision =
  | 'COUNTRY'
  | 'DISTRICT'
  | 'EXACT'
  | 'NEAR'
  | 'PROVINCE';

export type CoordinatePrecisionFilter = {
  readonly eq?: CoordinatePrecision | null | undefined;
  readonly in?: ReadonlyArray<CoordinatePrecision> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type CoordinatesFilter = {
  readonly isNull?: boolean | null | undefined;
  readonly latitude?: FloatFilter | null | undefined;
  readonly longitude?: FloatFilter | null | undefined;
  readonly near?: NearFilter | null | undefined;
  readonly precision?: CoordinatePrecisionFilter | null | undefined;
};

export type CountFilter = {
  readonly between?: ReadonlyArray<number> | null | undefined;
  readonly eq?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
};

export type DateFilter = {
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly between?: ReadonlyArray<string> | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type DesignationFilter = {
  readonly agency?: ActorFilter | null | undefined;
  readonly and?: ReadonlyArray<DesignationFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly delistedOn?: DateFilter | null | undefined;
  readonly effectiveFrom?: DateFilter | null | undefined;
  readonly entry?: StringFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly instrument?: StringFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly list?: StringFilter | null | undefined;
  readonly listedOn?: DateFilter | null | undefined;
  readonly not?: DesignationFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<DesignationFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly programme?: StringFilter | null | undefined;
  readonly reason?: StringFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type DesignationListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: DesignationFilter | null | undefined;
  readonly some?: DesignationFilter | null | undefined;
  readonly where?: DesignationFilter | null | undefined;
};

export type Directness =
  | 'DIRECT'
  | 'INDIRECT';

export type DirectnessFilter = {
  readonly eq?: Directness | null | undefined;
  readonly in?: ReadonlyArray<Directness> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type EntityFilter = {
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: EntityFilter | null | undefined;
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  readonly orParts?: boolean | null | undefined;
  readonly orWithin?: boolean | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly type?: EntityTypeFilter | null | undefined;
};

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

export type EntityTypeFilter = {
  readonly eq?: EntityType | null | undefined;
  readonly in?: ReadonlyArray<EntityType> | null | undefined;
};

export type EstimateBound =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACT'
  | 'MORE_THAN'
  | 'UP_TO'
  | 'VAGUE';

export type EstimateBoundFilter = {
  readonly eq?: EstimateBound | null | undefined;
  readonly in?: ReadonlyArray<EstimateBound> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type EstimateFilter = {
  readonly and?: ReadonlyArray<EstimateFilter> | null | undefined;
  readonly asOf?: DateFilter | null | undefined;
  readonly bound?: EstimateBoundFilter | null | undefined;
  readonly by?: ActorFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly measure?: EstimateMeasureFilter | null | undefined;
  readonly not?: EstimateFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly or?: ReadonlyArray<EstimateFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly period?: DateFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly scope?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: EntityFilter | null | undefined;
  readonly unit?: StringFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
  readonly value?: FloatFilter | null | undefined;
};

export type EstimateListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: EstimateFilter | null | undefined;
  readonly some?: EstimateFilter | null | undefined;
  readonly where?: EstimateFilter | null | undefined;
};

export type EstimateMeasure =
  | 'ARSENAL'
  | 'ATTACKS'
  | 'CLAIMED_ATTACKS'
  | 'FIGHTERS'
  | 'FUNDING'
  | 'INJURED'
  | 'KILLED'
  | 'LOSSES'
  | 'MUNITIONS'
  | 'PERSONNEL';

export type EstimateMeasureFilter = {
  readonly eq?: EstimateMeasure | null | undefined;
  readonly in?: ReadonlyArray<EstimateMeasure> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type EvidenceFilter = {
  readonly accessed?: DateFilter | null | undefined;
  readonly and?: ReadonlyArray<EvidenceFilter> | null | undefined;
  readonly derivesFrom?: SourceListFilter | null | undefined;
  readonly disputes?: StringListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly locator?: StringFilter | null | undefined;
  readonly not?: EvidenceFilter | null | undefined;
  readonly observedOn?: DateFilter | null | undefined;
  readonly or?: ReadonlyArray<EvidenceFilter> | null | undefined;
  readonly quote?: StringFilter | null | undefined;
  readonly source?: SourceFilter | null | undefined;
  readonly stance?: StanceFilter | null | undefined;
  readonly summary?: StringFilter | null | undefined;
};

export type EvidenceListFilter = {
  readonly none?: EvidenceFilter | null | undefined;
  readonly some?: EvidenceFilter | null | undefined;
};

export type ExternalIdFilter = {
  readonly isNull?: boolean | null | undefined;
  readonly scheme?: StringFilter | null | undefined;
  readonly value?: StringFilter | null | undefined;
};

export type ExternalIdListFilter = {
  readonly none?: ExternalIdFilter | null | undefined;
  readonly some?: ExternalIdFilter | null | undefined;
};

export type FigureFilter = {
  readonly best?: IntFilter | null | undefined;
  readonly high?: IntFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly low?: IntFilter | null | undefined;
};

export type FloatFilter = {
  readonly between?: ReadonlyArray<number> | null | undefined;
  readonly eq?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
};

export type FoundTextKind =
  | 'ENTITY'
  | 'EVIDENCE'
  | 'SOURCE'
  | 'STATEMENT';

export type FoundingFilter = {
  readonly and?: ReadonlyArray<FoundingFilter> | null | undefined;
  readonly circumstances?: StringFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly date?: DateFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly founders?: ActorListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: FoundingFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly or?: ReadonlyArray<FoundingFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type FoundingListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: FoundingFilter | null | undefined;
  readonly some?: FoundingFilter | null | undefined;
  readonly where?: FoundingFilter | null | undefined;
};

export type FrontForFilter = {
  readonly and?: ReadonlyArray<FrontForFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: FrontForFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<FrontForFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly purposes?: StringListFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly scope?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type FrontForListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: FrontForFilter | null | undefined;
  readonly some?: FrontForFilter | null | undefined;
  readonly where?: FrontForFilter | null | undefined;
};

export type HistoryKind =
  | 'DISPUTED'
  | 'KNOWN'
  | 'RETRACTED'
  | 'SPECIFIED'
  | 'SUPPORTED';

export type HostilityFilter = {
  readonly and?: ReadonlyArray<HostilityFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly form?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: HostilityFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<HostilityFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type HostilityListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: HostilityFilter | null | undefined;
  readonly some?: HostilityFilter | null | undefined;
  readonly where?: HostilityFilter | null | undefined;
};

export type IdFilter = {
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
};

export type IntFilter = {
  readonly between?: ReadonlyArray<number> | null | undefined;
  readonly eq?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
};

export type IntegrationFilter = {
  readonly and?: ReadonlyArray<IntegrationFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: IntegrationFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: StateOrganFilter | null | undefined;
  readonly or?: ReadonlyArray<IntegrationFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly unit?: StringFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type IntegrationListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: IntegrationFilter | null | undefined;
  readonly some?: IntegrationFilter | null | undefined;
  readonly where?: IntegrationFilter | null | undefined;
};

export type LeadershipFilter = {
  readonly and?: ReadonlyArray<LeadershipFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: LeadershipFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<LeadershipFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type LeadershipListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: LeadershipFilter | null | undefined;
  readonly some?: LeadershipFilter | null | undefined;
  readonly where?: LeadershipFilter | null | undefined;
};

export type LinkPresence =
  | 'ABSENT'
  | 'CERTAIN'
  | 'POSSIBLE';

export type LocationFilter = {
  readonly and?: ReadonlyArray<LocationFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly coordinates?: CoordinatesFilter | null | undefined;
  readonly country?: StateFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: LocationKindFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: LocationFilter | null | undefined;
  readonly or?: ReadonlyArray<LocationFilter> | null | undefined;
  readonly orWithin?: boolean | null | undefined;
  readonly presentActors?: PresenceListFilter | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly targetings?: TargetingListFilter | null | undefined;
  readonly within?: LocationFilter | null | undefined;
};

export type LocationKind =
  | 'AIRPORT'
  | 'AIR_BASE'
  | 'AREA'
  | 'CITY'
  | 'COUNTRY_PART'
  | 'EMBASSY'
  | 'FACILITY'
  | 'MILITARY_BASE'
  | 'OUTPOST'
  | 'PORT'
  | 'PROVINCE'
  | 'REGION'
  | 'WATERS';

export type LocationKindFilter = {
  readonly eq?: LocationKind | null | undefined;
  readonly in?: ReadonlyArray<LocationKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type MatchReason =
  | 'COUNTRY'
  | 'EXACT'
  | 'FOLDED'
  | 'FUZZY'
  | 'PARTIAL'
  | 'PREFIX'
  | 'TRANSLITERATED';

export type MembershipFilter = {
  readonly and?: ReadonlyArray<MembershipFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: MembershipFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: CoalitionFilter | null | undefined;
  readonly or?: ReadonlyArray<MembershipFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly role?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type MembershipListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: MembershipFilter | null | undefined;
  readonly some?: MembershipFilter | null | undefined;
  readonly where?: MembershipFilter | null | undefined;
};

export type MergerFilter = {
  readonly and?: ReadonlyArray<MergerFilter> | null | undefined;
  readonly circumstances?: StringFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly date?: DateFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: MergerFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<MergerFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type MergerListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: MergerFilter | null | undefined;
  readonly some?: MergerFilter | null | undefined;
  readonly where?: MergerFilter | null | undefined;
};

export type MilitaryOperationFilter = {
  readonly and?: ReadonlyArray<MilitaryOperationFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly conductedBy?: ConductListFilter | null | undefined;
  readonly date?: DateFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: MilitaryOperationKindFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: MilitaryOperationFilter | null | undefined;
  readonly or?: ReadonlyArray<MilitaryOperationFilter> | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly targets?: TargetingListFilter | null | undefined;
};

export type MilitaryOperationKind =
  | 'AIR_STRIKES'
  | 'COMBINED'
  | 'COUNTER_INSURGENCY'
  | 'DEFENCE'
  | 'GROUND_OFFENSIVE'
  | 'NAVAL'
  | 'OTHER'
  | 'RAID';

export type MilitaryOperationKindFilter = {
  readonly eq?: MilitaryOperationKind | null | undefined;
  readonly in?: ReadonlyArray<MilitaryOperationKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type ModelledAfterFilter = {
  readonly and?: ReadonlyArray<ModelledAfterFilter> | null | undefined;
  readonly aspect?: StringFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: ModelledAfterFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<ModelledAfterFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type ModelledAfterListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: ModelledAfterFilter | null | undefined;
  readonly some?: ModelledAfterFilter | null | undefined;
  readonly where?: ModelledAfterFilter | null | undefined;
};

export type NameFilter = {
  readonly and?: ReadonlyArray<NameFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: NameKindFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly language?: StringFilter | null | undefined;
  readonly not?: NameFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly or?: ReadonlyArray<NameFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly scheme?: StringFilter | null | undefined;
  readonly script?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: EntityFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
  readonly value?: StringFilter | null | undefined;
};

export type NameKind =
  | 'ACRONYM'
  | 'ALIAS'
  | 'FORMER'
  | 'LISTED_AS'
  | 'PRIMARY'
  | 'TRANSLATION'
  | 'TRANSLITERATION';

export type NameKindFilter = {
  readonly eq?: NameKind | null | undefined;
  readonly in?: ReadonlyArray<NameKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type NameListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: NameFilter | null | undefined;
  readonly some?: NameFilter | null | undefined;
  readonly where?: NameFilter | null | undefined;
};

export type NearFilter = {
  readonly km: number;
  readonly latitude: number;
  readonly longitude: number;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type OrganisationalPartFilter = {
  readonly and?: ReadonlyArray<OrganisationalPartFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly form?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: OrganisationalPartFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<OrganisationalPartFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type OrganisationalPartListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: OrganisationalPartFilter | null | undefined;
  readonly some?: OrganisationalPartFilter | null | undefined;
  readonly where?: OrganisationalPartFilter | null | undefined;
};

export type ParticipationFilter = {
  readonly and?: ReadonlyArray<ParticipationFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: ParticipationFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: AttackFilter | null | undefined;
  readonly or?: ReadonlyArray<ParticipationFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly side?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type ParticipationListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: ParticipationFilter | null | undefined;
  readonly some?: ParticipationFilter | null | undefined;
  readonly where?: ParticipationFilter | null | undefined;
};

export type PathAvoid = {
  readonly entities?: ReadonlyArray<string> | null | undefined;
  readonly statementTypes?: ReadonlyArray<StatementType> | null | undefined;
};

export type PathDirection =
  | 'ANY'
  | 'BACKWARD'
  | 'FORWARD';

export type PathOrder =
  | 'LENGTH'
  | 'STRENGTH';

export type PersonFilter = {
  readonly affiliates?: AffiliationListFilter | null | undefined;
  readonly affiliations?: AffiliationListFilter | null | undefined;
  readonly alliances?: AllianceListFilter | null | undefined;
  readonly and?: ReadonlyArray<PersonFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly attributions?: AttributionListFilter | null | undefined;
  readonly claims?: ClaimOfResponsibilityListFilter | null | undefined;
  readonly copies?: ModelledAfterListFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly designations?: DesignationListFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly frontFor?: FrontForListFilter | null | undefined;
  readonly fronts?: FrontForListFilter | null | undefined;
  readonly hostilities?: HostilityListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly integrations?: IntegrationListFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly leaders?: LeadershipListFilter | null | undefined;
  readonly leaderships?: LeadershipListFilter | null | undefined;
  readonly memberships?: MembershipListFilter | null | undefined;
  readonly modelledAfter?: ModelledAfterListFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: PersonFilter | null | undefined;
  readonly operations?: ConductListFilter | null | undefined;
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  readonly orParts?: boolean | null | undefined;
  readonly partOf?: OrganisationalPartListFilter | null | undefined;
  readonly participations?: ParticipationListFilter | null | undefined;
  readonly parts?: OrganisationalPartListFilter | null | undefined;
  readonly positions?: PositionListFilter | null | undefined;
  readonly presences?: PresenceListFilter | null | undefined;
  readonly shortName?: StringFilter | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly sponsored?: SponsorshipListFilter | null | undefined;
  readonly sponsors?: SponsorshipListFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly subordinates?: SubordinationListFilter | null | undefined;
  readonly superiors?: SubordinationListFilter | null | undefined;
  readonly targetings?: TargetingListFilter | null | undefined;
  readonly targets?: TargetingListFilter | null | undefined;
  readonly weaponsUsed?: WeaponUseListFilter | null | undefined;
};

export type PositionFilter = {
  readonly and?: ReadonlyArray<PositionFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: PositionFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly or?: ReadonlyArray<PositionFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly statedOn?: DateFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly text?: StringFilter | null | undefined;
  readonly topic?: StringFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type PositionListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: PositionFilter | null | undefined;
  readonly some?: PositionFilter | null | undefined;
  readonly where?: PositionFilter | null | undefined;
};

export type PresenceFilter = {
  readonly and?: ReadonlyArray<PresenceFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: PresenceFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: EntityFilter | null | undefined;
  readonly or?: ReadonlyArray<PresenceFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly purpose?: StringFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly strength?: StringFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type PresenceListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: PresenceFilter | null | undefined;
  readonly some?: PresenceFilter | null | undefined;
  readonly where?: PresenceFilter | null | undefined;
};

export type Reliability =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

export type ReliabilityFilter = {
  readonly eq?: Reliability | null | undefined;
  readonly in?: ReadonlyArray<Reliability> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type RenameFilter = {
  readonly and?: ReadonlyArray<RenameFilter> | null | undefined;
  readonly circumstances?: StringFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly date?: DateFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: RenameFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<RenameFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type RenameListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: RenameFilter | null | undefined;
  readonly some?: RenameFilter | null | undefined;
  readonly where?: RenameFilter | null | undefined;
};

export type SourceFilter = {
  readonly accessed?: DateFilter | null | undefined;
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  readonly archivedUrl?: StringFilter | null | undefined;
  readonly author?: ActorFilter | null | undefined;
  readonly derivesFrom?: SourceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly language?: StringFilter | null | undefined;
  readonly licence?: StringFilter | null | undefined;
  readonly not?: SourceFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  readonly published?: DateFilter | null | undefined;
  readonly publisher?: ActorFilter | null | undefined;
  readonly reliability?: ReliabilityFilter | null | undefined;
  readonly sha256?: StringFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
  readonly url?: StringFilter | null | undefined;
};

export type SourceListFilter = {
  readonly none?: SourceFilter | null | undefined;
  readonly some?: SourceFilter | null | undefined;
};

export type SplinterFilter = {
  readonly and?: ReadonlyArray<SplinterFilter> | null | undefined;
  readonly circumstances?: StringFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly date?: DateFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: SplinterFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<SplinterFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type SplinterListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: SplinterFilter | null | undefined;
  readonly some?: SplinterFilter | null | undefined;
  readonly where?: SplinterFilter | null | undefined;
};

export type SponsorshipFilter = {
  readonly and?: ReadonlyArray<SponsorshipFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly directness?: DirectnessFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly extent?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: SponsorshipFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<SponsorshipFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly supportTypes?: SupportTypeListFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type SponsorshipListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: SponsorshipFilter | null | undefined;
  readonly some?: SponsorshipFilter | null | undefined;
  readonly where?: SponsorshipFilter | null | undefined;
};

export type Stance =
  | 'DISPUTES'
  | 'SUPPORTS';

export type StanceFilter = {
  readonly eq?: Stance | null | undefined;
  readonly in?: ReadonlyArray<Stance> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type StateFilter = {
  readonly affiliates?: AffiliationListFilter | null | undefined;
  readonly alliances?: AllianceListFilter | null | undefined;
  readonly and?: ReadonlyArray<StateFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly attributions?: AttributionListFilter | null | undefined;
  readonly claims?: ClaimOfResponsibilityListFilter | null | undefined;
  readonly copies?: ModelledAfterListFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly designated?: DesignationListFilter | null | undefined;
  readonly designations?: DesignationListFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly frontFor?: FrontForListFilter | null | undefined;
  readonly fronts?: FrontForListFilter | null | undefined;
  readonly hostilities?: HostilityListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly integrations?: IntegrationListFilter | null | undefined;
  readonly isoCode?: StringFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly leaders?: LeadershipListFilter | null | undefined;
  readonly leaderships?: LeadershipListFilter | null | undefined;
  readonly memberships?: MembershipListFilter | null | undefined;
  readonly modelledAfter?: ModelledAfterListFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: StateFilter | null | undefined;
  readonly operations?: ConductListFilter | null | undefined;
  readonly or?: ReadonlyArray<StateFilter> | null | undefined;
  readonly orParts?: boolean | null | undefined;
  readonly partOf?: OrganisationalPartListFilter | null | undefined;
  readonly participations?: ParticipationListFilter | null | undefined;
  readonly parts?: OrganisationalPartListFilter | null | undefined;
  readonly positions?: PositionListFilter | null | undefined;
  readonly presences?: PresenceListFilter | null | undefined;
  readonly presentActors?: PresenceListFilter | null | undefined;
  readonly shortName?: StringFilter | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly sponsored?: SponsorshipListFilter | null | undefined;
  readonly sponsors?: SponsorshipListFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly subordinates?: SubordinationListFilter | null | undefined;
  readonly superiors?: SubordinationListFilter | null | undefined;
  readonly targetings?: TargetingListFilter | null | undefined;
  readonly targets?: TargetingListFilter | null | undefined;
  readonly weaponsUsed?: WeaponUseListFilter | null | undefined;
};

export type StateOrganFilter = {
  readonly affiliates?: AffiliationListFilter | null | undefined;
  readonly alliances?: AllianceListFilter | null | undefined;
  readonly and?: ReadonlyArray<StateOrganFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly attributions?: AttributionListFilter | null | undefined;
  readonly claims?: ClaimOfResponsibilityListFilter | null | undefined;
  readonly copies?: ModelledAfterListFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly designations?: DesignationListFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly foundings?: FoundingListFilter | null | undefined;
  readonly frontFor?: FrontForListFilter | null | undefined;
  readonly fronts?: FrontForListFilter | null | undefined;
  readonly hostilities?: HostilityListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly independence?: StringFilter | null | undefined;
  readonly integrated?: IntegrationListFilter | null | undefined;
  readonly integrations?: IntegrationListFilter | null | undefined;
  readonly kind?: StateOrganKindFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly leaders?: LeadershipListFilter | null | undefined;
  readonly leaderships?: LeadershipListFilter | null | undefined;
  readonly memberships?: MembershipListFilter | null | undefined;
  readonly mergedFrom?: MergerListFilter | null | undefined;
  readonly mergedInto?: MergerListFilter | null | undefined;
  readonly modelledAfter?: ModelledAfterListFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: StateOrganFilter | null | undefined;
  readonly operations?: ConductListFilter | null | undefined;
  readonly or?: ReadonlyArray<StateOrganFilter> | null | undefined;
  readonly orParts?: boolean | null | undefined;
  readonly partOf?: OrganisationalPartListFilter | null | undefined;
  readonly participations?: ParticipationListFilter | null | undefined;
  readonly parts?: OrganisationalPartListFilter | null | undefined;
  readonly positions?: PositionListFilter | null | undefined;
  readonly presences?: PresenceListFilter | null | undefined;
  readonly renamedFrom?: RenameListFilter | null | undefined;
  readonly renamedTo?: RenameListFilter | null | undefined;
  readonly shortName?: StringFilter | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly splinterOf?: SplinterListFilter | null | undefined;
  readonly splinters?: SplinterListFilter | null | undefined;
  readonly sponsored?: SponsorshipListFilter | null | undefined;
  readonly sponsors?: SponsorshipListFilter | null | undefined;
  readonly state?: StateFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly subordinates?: SubordinationListFilter | null | undefined;
  readonly superiors?: SubordinationListFilter | null | undefined;
  readonly targetings?: TargetingListFilter | null | undefined;
  readonly targets?: TargetingListFilter | null | undefined;
  readonly weaponsUsed?: WeaponUseListFilter | null | undefined;
};

export type StateOrganKind =
  | 'AGENCY'
  | 'ARMED_FORCE'
  | 'GOVERNMENT'
  | 'INTELLIGENCE_SERVICE'
  | 'JUDICIARY'
  | 'LEGISLATURE'
  | 'MINISTRY'
  | 'OFFICE'
  | 'OTHER'
  | 'PARAMILITARY'
  | 'POLICE';

export type StateOrganKindFilter = {
  readonly eq?: StateOrganKind | null | undefined;
  readonly in?: ReadonlyArray<StateOrganKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type StatementFilter = {
  readonly and?: ReadonlyArray<StatementFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: StatementFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: EntityFilter | null | undefined;
  readonly or?: ReadonlyArray<StatementFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: EntityFilter | null | undefined;
  readonly type?: StatementTypeFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type StatementListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: StatementFilter | null | undefined;
  readonly some?: StatementFilter | null | undefined;
  readonly where?: StatementFilter | null | undefined;
};

export type StatementOrder = {
  readonly direction?: OrderDirection;
  readonly field: StatementOrderField;
};

export type StatementOrderField =
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type StatementStatus =
  | 'ASSERTED'
  | 'DISPUTED'
  | 'RETRACTED'
  | 'SPECIFIED';

export type StatementStatusFilter = {
  readonly eq?: StatementStatus | null | undefined;
  readonly in?: ReadonlyArray<StatementStatus> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

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

export type StatementTypeFilter = {
  readonly eq?: StatementType | null | undefined;
  readonly in?: ReadonlyArray<StatementType> | null | undefined;
};

export type StringFilter = {
  readonly contains?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly startsWith?: string | null | undefined;
};

export type StringListFilter = {
  readonly has?: string | null | undefined;
  readonly hasAny?: ReadonlyArray<string> | null | undefined;
};

export type SubordinationBasis =
  | 'ACTUAL'
  | 'FORMAL'
  | 'NOMINAL';

export type SubordinationBasisFilter = {
  readonly eq?: SubordinationBasis | null | undefined;
  readonly in?: ReadonlyArray<SubordinationBasis> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type SubordinationFilter = {
  readonly and?: ReadonlyArray<SubordinationFilter> | null | undefined;
  readonly basis?: SubordinationBasisFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: SubordinationFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: ActorFilter | null | undefined;
  readonly or?: ReadonlyArray<SubordinationFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type SubordinationListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: SubordinationFilter | null | undefined;
  readonly some?: SubordinationFilter | null | undefined;
  readonly where?: SubordinationFilter | null | undefined;
};

export type SupportType =
  | 'DEFENCE'
  | 'DIRECTION'
  | 'FINANCE'
  | 'INTELLIGENCE'
  | 'LOGISTICS'
  | 'PERSONNEL'
  | 'POLITICAL'
  | 'SANCTUARY'
  | 'TRAINING'
  | 'UNSPECIFIED'
  | 'WEAPONS';

export type SupportTypeListFilter = {
  readonly has?: SupportType | null | undefined;
  readonly hasAny?: ReadonlyArray<SupportType> | null | undefined;
};

export type TargetingFilter = {
  readonly and?: ReadonlyArray<TargetingFilter> | null | undefined;
  readonly aspect?: StringFilter | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: TargetingFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: EntityFilter | null | undefined;
  readonly or?: ReadonlyArray<TargetingFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: EntityFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type TargetingListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: TargetingFilter | null | undefined;
  readonly some?: TargetingFilter | null | undefined;
  readonly where?: TargetingFilter | null | undefined;
};

export type TimeAxis =
  | 'KNOWN'
  | 'VALID';

export type TruncationRule =
  | 'ENTITIES'
  | 'LINKS'
  | 'LINKS_PER_ENTITY'
  | 'TIME';

export type ValidityFilter = {
  readonly from?: DateFilter | null | undefined;
  readonly isNull?: boolean | null | undefined;
  readonly to?: DateFilter | null | undefined;
};

export type View = {
  readonly asOf?: string | null | undefined;
  readonly certainty?: Certainty;
  readonly excludeSources?: ReadonlyArray<string> | null | undefined;
  readonly knownAt?: string | null | undefined;
  readonly minConfidence?: Confidence | null | undefined;
  readonly minReliability?: Reliability | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly statuses?: ReadonlyArray<StatementStatus>;
};

export type ViolenceType =
  | 'NON_STATE'
  | 'ONE_SIDED'
  | 'STATE_BASED';

export type ViolenceTypeFilter = {
  readonly eq?: ViolenceType | null | undefined;
  readonly in?: ReadonlyArray<ViolenceType> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type WeaponFilter = {
  readonly and?: ReadonlyArray<WeaponFilter> | null | undefined;
  readonly assessments?: AssessmentListFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly estimates?: EstimateListFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly externalIds?: ExternalIdListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: WeaponKindFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly model?: StringFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly names?: NameListFilter | null | undefined;
  readonly not?: WeaponFilter | null | undefined;
  readonly or?: ReadonlyArray<WeaponFilter> | null | undefined;
  readonly sources?: SourceListFilter | null | undefined;
  readonly statements?: StatementListFilter | null | undefined;
  readonly usedBy?: WeaponUseListFilter | null | undefined;
};

export type WeaponKind =
  | 'AIR_DEFENCE'
  | 'ANTI_TANK'
  | 'ARTILLERY'
  | 'BALLISTIC_MISSILE'
  | 'CRUISE_MISSILE'
  | 'DRONE'
  | 'EXPLOSIVE_DEVICE'
  | 'MISSILE'
  | 'MORTAR'
  | 'NAVAL_DRONE'
  | 'OTHER'
  | 'ROCKET'
  | 'SMALL_ARMS';

export type WeaponKindFilter = {
  readonly eq?: WeaponKind | null | undefined;
  readonly in?: ReadonlyArray<WeaponKind> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type WeaponListFilter = {
  readonly none?: WeaponFilter | null | undefined;
  readonly some?: WeaponFilter | null | undefined;
};

export type WeaponUseFilter = {
  readonly against?: ActorFilter | null | undefined;
  readonly and?: ReadonlyArray<WeaponUseFilter> | null | undefined;
  readonly confidence?: ConfidenceFilter | null | undefined;
  readonly correctedBy?: StringFilter | null | undefined;
  readonly corrects?: StringListFilter | null | undefined;
  readonly credibility?: IntFilter | null | undefined;
  readonly episode?: StringFilter | null | undefined;
  readonly evidence?: EvidenceListFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly knownFrom?: DateFilter | null | undefined;
  readonly not?: WeaponUseFilter | null | undefined;
  readonly note?: StringFilter | null | undefined;
  readonly object?: WeaponFilter | null | undefined;
  readonly or?: ReadonlyArray<WeaponUseFilter> | null | undefined;
  readonly party?: EntityFilter | null | undefined;
  readonly region?: StringFilter | null | undefined;
  readonly retractedOn?: DateFilter | null | undefined;
  readonly retractionReason?: StringFilter | null | undefined;
  readonly status?: StatementStatusFilter | null | undefined;
  readonly subject?: ActorFilter | null | undefined;
  readonly valid?: ValidityFilter | null | undefined;
};

export type WeaponUseListFilter = {
  readonly count?: CountFilter | null | undefined;
  readonly none?: WeaponUseFilter | null | undefined;
  readonly some?: WeaponUseFilter | null | undefined;
  readonly where?: WeaponUseFilter | null | undefined;
};

export type ActorQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
  relations: ReadonlyArray<StatementType> | StatementType;
  many: number;
}>;


export type ActorQuery = { readonly entity:
    | (
      { readonly community: string | null, readonly ideology: ReadonlyArray<string>, readonly description: string | null, readonly knownFrom: string | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_ArmedGroup_Fragment
    )
    | (
      { readonly description: string | null, readonly knownFrom: string | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_Attack_Fragment
    )
    | (
      { readonly purpose: string | null, readonly description: string | null, readonly knownFrom: string | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_Coalition_Fragment
    )
    | (
      { readonly descriptor: string | null, readonly description: string | null, readonly knownFrom: string | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_Collective_Fragment
    )
    | (
      { readonly description: string | null, readonly knownFrom: string | null, readonly placeKind: LocationKind | null, readonly within: EntityRef_Location_Fragment | null, readonly country: EntityRef_State_Fragment | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_Location_Fragment
    )
    | (
      { readonly description: string | null, readonly knownFrom: string | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_MilitaryOperation_Fragment
    )
    | (
      { readonly description: string | null, readonly knownFrom: string | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_Organisation_Fragment
    )
    | (
      { readonly description: string | null, readonly knownFrom: string | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_Person_Fragment
    )
    | (
      { readonly description: string | null, readonly knownFrom: string | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_State_Fragment
    )
    | (
      { readonly description: string | null, readonly knownFrom: string | null, readonly organKind: StateOrganKind | null, readonly state: EntityRef_State_Fragment | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_StateOrgan_Fragment
    )
    | (
      { readonly description: string | null, readonly knownFrom: string | null, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly status: StatementStatus }> } }
      & EntityRef_Weapon_Fragment
    )
   | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | StatementRef_Affiliation_Fragment
      | StatementRef_Alliance_Fragment
      | StatementRef_Assessment_Fragment
      | StatementRef_Attribution_Fragment
      | StatementRef_ClaimOfResponsibility_Fragment
      | StatementRef_Conduct_Fragment
      | StatementRef_Designation_Fragment
      | StatementRef_Estimate_Fragment
      | StatementRef_Founding_Fragment
      | StatementRef_FrontFor_Fragment
      | StatementRef_Hostility_Fragment
      | StatementRef_Integration_Fragment
      | StatementRef_Leadership_Fragment
      | StatementRef_Membership_Fragment
      | StatementRef_Merger_Fragment
      | StatementRef_ModelledAfter_Fragment
      | StatementRef_Name_Fragment
      | StatementRef_OrganisationalPart_Fragment
      | StatementRef_Participation_Fragment
      | StatementRef_Position_Fragment
      | StatementRef_Presence_Fragment
      | StatementRef_Rename_Fragment
      | StatementRef_Splinter_Fragment
      | StatementRef_Sponsorship_Fragment
      | StatementRef_Subordination_Fragment
      | StatementRef_Targeting_Fragment
      | StatementRef_WeaponUse_Fragment
    > }, readonly disputed: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | Contradiction_Affiliation_Fragment
      | Contradiction_Alliance_Fragment
      | Contradiction_Assessment_Fragment
      | Contradiction_Attribution_Fragment
      | Contradiction_ClaimOfResponsibility_Fragment
      | Contradiction_Conduct_Fragment
      | Contradiction_Designation_Fragment
      | Contradiction_Estimate_Fragment
      | Contradiction_Founding_Fragment
      | Contradiction_FrontFor_Fragment
      | Contradiction_Hostility_Fragment
      | Contradiction_Integration_Fragment
      | Contradiction_Leadership_Fragment
      | Contradiction_Membership_Fragment
      | Contradiction_Merger_Fragment
      | Contradiction_ModelledAfter_Fragment
      | Contradiction_Name_Fragment
      | Contradiction_OrganisationalPart_Fragment
      | Contradiction_Participation_Fragment
      | Contradiction_Position_Fragment
      | Contradiction_Presence_Fragment
      | Contradiction_Rename_Fragment
      | Contradiction_Splinter_Fragment
      | Contradiction_Sponsorship_Fragment
      | Contradiction_Subordination_Fragment
      | Contradiction_Targeting_Fragment
      | Contradiction_WeaponUse_Fragment
    > }, readonly said: { readonly nodes: ReadonlyArray<
      | Said_Affiliation_Fragment
      | Said_Alliance_Fragment
      | Said_Assessment_Fragment
      | Said_Attribution_Fragment
      | Said_ClaimOfResponsibility_Fragment
      | Said_Conduct_Fragment
      | Said_Designation_Fragment
      | Said_Estimate_Fragment
      | Said_Founding_Fragment
      | Said_FrontFor_Fragment
      | Said_Hostility_Fragment
      | Said_Integration_Fragment
      | Said_Leadership_Fragment
      | Said_Membership_Fragment
      | Said_Merger_Fragment
      | Said_ModelledAfter_Fragment
      | Said_Name_Fragment
      | Said_OrganisationalPart_Fragment
      | Said_Participation_Fragment
      | Said_Position_Fragment
      | Said_Presence_Fragment
      | Said_Rename_Fragment
      | Said_Splinter_Fragment
      | Said_Sponsorship_Fragment
      | Said_Subordination_Fragment
      | Said_Targeting_Fragment
      | Said_WeaponUse_Fragment
    > }, readonly designations: { readonly nodes: ReadonlyArray<StatementRef_Designation_Fragment> }, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly object: { readonly id: string } | null }> }, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatementRef_Attribution_Fragment> }, readonly claimsOfResponsibility: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatementRef_ClaimOfResponsibility_Fragment> } };

export type CoalitionsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type CoalitionsQuery = { readonly memberships: { readonly nodes: ReadonlyArray<PeerFragment> }, readonly disputed: { readonly nodes: ReadonlyArray<Contradiction_Membership_Fragment> }, readonly estimates: { readonly nodes: ReadonlyArray<Said_Estimate_Fragment> }, readonly coalitions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly inferences: { readonly nodes: ReadonlyArray<{ readonly explanation: string, readonly premises: ReadonlyArray<
            | Contradiction_Affiliation_Fragment
            | Contradiction_Alliance_Fragment
            | Contradiction_Assessment_Fragment
            | Contradiction_Attribution_Fragment
            | Contradiction_ClaimOfResponsibility_Fragment
            | Contradiction_Conduct_Fragment
            | Contradiction_Designation_Fragment
            | Contradiction_Estimate_Fragment
            | Contradiction_Founding_Fragment
            | Contradiction_FrontFor_Fragment
            | Contradiction_Hostility_Fragment
            | Contradiction_Integration_Fragment
            | Contradiction_Leadership_Fragment
            | Contradiction_Membership_Fragment
            | Contradiction_Merger_Fragment
            | Contradiction_ModelledAfter_Fragment
            | Contradiction_Name_Fragment
            | Contradiction_OrganisationalPart_Fragment
            | Contradiction_Participation_Fragment
            | Contradiction_Position_Fragment
            | Contradiction_Presence_Fragment
            | Contradiction_Rename_Fragment
            | Contradiction_Splinter_Fragment
            | Contradiction_Sponsorship_Fragment
            | Contradiction_Subordination_Fragment
            | Contradiction_Targeting_Fragment
            | Contradiction_WeaponUse_Fragment
          > }> } }> } };

type Said_Affiliation_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Affiliation_Fragment
);

type Said_Alliance_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Alliance_Fragment
);

type Said_Assessment_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Assessment_Fragment
);

type Said_Attribution_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Attribution_Fragment
);

type Said_ClaimOfResponsibility_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_ClaimOfResponsibility_Fragment
);

type Said_Conduct_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Conduct_Fragment
);

type Said_Designation_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Designation_Fragment
);

type Said_Estimate_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Estimate_Fragment
);

type Said_Founding_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Founding_Fragment
);

type Said_FrontFor_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_FrontFor_Fragment
);

type Said_Hostility_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Hostility_Fragment
);

type Said_Integration_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Integration_Fragment
);

type Said_Leadership_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Leadership_Fragment
);

type Said_Membership_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Membership_Fragment
);

type Said_Merger_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Merger_Fragment
);

type Said_ModelledAfter_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_ModelledAfter_Fragment
);

type Said_Name_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Name_Fragment
);

type Said_OrganisationalPart_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_OrganisationalPart_Fragment
);

type Said_Participation_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Participation_Fragment
);

type Said_Position_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Position_Fragment
);

type Said_Presence_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Presence_Fragment
);

type Said_Rename_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Rename_Fragment
);

type Said_Splinter_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Splinter_Fragment
);

type Said_Sponsorship_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Sponsorship_Fragment
);

type Said_Subordination_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Subordination_Fragment
);

type Said_Targeting_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Targeting_Fragment
);

type Said_WeaponUse_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly source: { readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_WeaponUse_Fragment
);

export type SaidFragment =
  | Said_Affiliation_Fragment
  | Said_Alliance_Fragment
  | Said_Assessment_Fragment
  | Said_Attribution_Fragment
  | Said_ClaimOfResponsibility_Fragment
  | Said_Conduct_Fragment
  | Said_Designation_Fragment
  | Said_Estimate_Fragment
  | Said_Founding_Fragment
  | Said_FrontFor_Fragment
  | Said_Hostility_Fragment
  | Said_Integration_Fragment
  | Said_Leadership_Fragment
  | Said_Membership_Fragment
  | Said_Merger_Fragment
  | Said_ModelledAfter_Fragment
  | Said_Name_Fragment
  | Said_OrganisationalPart_Fragment
  | Said_Participation_Fragment
  | Said_Position_Fragment
  | Said_Presence_Fragment
  | Said_Rename_Fragment
  | Said_Splinter_Fragment
  | Said_Sponsorship_Fragment
  | Said_Subordination_Fragment
  | Said_Targeting_Fragment
  | Said_WeaponUse_Fragment
;

export type PeerFragment = { readonly id: string, readonly status: StatementStatus, readonly subject:
    | (
      { readonly designations: { readonly nodes: ReadonlyArray<BarFragment> }, readonly integrations: { readonly nodes: ReadonlyArray<StatementRef_Integration_Fragment> } }
      & EntityRef_ArmedGroup_Fragment
    )
    | (
      { readonly designations: { readonly nodes: ReadonlyArray<BarFragment> }, readonly integrations: { readonly nodes: ReadonlyArray<StatementRef_Integration_Fragment> } }
      & EntityRef_Coalition_Fragment
    )
    | (
      { readonly designations: { readonly nodes: ReadonlyArray<BarFragment> }, readonly integrations: { readonly nodes: ReadonlyArray<StatementRef_Integration_Fragment> } }
      & EntityRef_Collective_Fragment
    )
    | (
      { readonly designations: { readonly nodes: ReadonlyArray<BarFragment> }, readonly integrations: { readonly nodes: ReadonlyArray<StatementRef_Integration_Fragment> } }
      & EntityRef_Organisation_Fragment
    )
    | (
      { readonly designations: { readonly nodes: ReadonlyArray<BarFragment> }, readonly integrations: { readonly nodes: ReadonlyArray<StatementRef_Integration_Fragment> } }
      & EntityRef_Person_Fragment
    )
    | (
      { readonly designations: { readonly nodes: ReadonlyArray<BarFragment> }, readonly integrations: { readonly nodes: ReadonlyArray<StatementRef_Integration_Fragment> } }
      & EntityRef_State_Fragment
    )
    | (
      { readonly designations: { readonly nodes: ReadonlyArray<BarFragment> }, readonly integrations: { readonly nodes: ReadonlyArray<StatementRef_Integration_Fragment> } }
      & EntityRef_StateOrgan_Fragment
    )
   };

export type BarFragment = { readonly __typename: 'Designation', readonly id: string, readonly status: StatementStatus, readonly list: string | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly observedOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }> };

type Contradiction_Affiliation_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Affiliation_Fragment
);

type Contradiction_Alliance_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Alliance_Fragment
);

type Contradiction_Assessment_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Assessment_Fragment
);

type Contradiction_Attribution_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Attribution_Fragment
);

type Contradiction_ClaimOfResponsibility_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_ClaimOfResponsibility_Fragment
);

type Contradiction_Conduct_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Conduct_Fragment
);

type Contradiction_Designation_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Designation_Fragment
);

type Contradiction_Estimate_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Estimate_Fragment
);

type Contradiction_Founding_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Founding_Fragment
);

type Contradiction_FrontFor_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_FrontFor_Fragment
);

type Contradiction_Hostility_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Hostility_Fragment
);

type Contradiction_Integration_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Integration_Fragment
);

type Contradiction_Leadership_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Leadership_Fragment
);

type Contradiction_Membership_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Membership_Fragment
);

type Contradiction_Merger_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Merger_Fragment
);

type Contradiction_ModelledAfter_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_ModelledAfter_Fragment
);

type Contradiction_Name_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Name_Fragment
);

type Contradiction_OrganisationalPart_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_OrganisationalPart_Fragment
);

type Contradiction_Participation_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Participation_Fragment
);

type Contradiction_Position_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Position_Fragment
);

type Contradiction_Presence_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Presence_Fragment
);

type Contradiction_Rename_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Rename_Fragment
);

type Contradiction_Splinter_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Splinter_Fragment
);

type Contradiction_Sponsorship_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Sponsorship_Fragment
);

type Contradiction_Subordination_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Subordination_Fragment
);

type Contradiction_Targeting_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_Targeting_Fragment
);

type Contradiction_WeaponUse_Fragment = (
  { readonly evidence: ReadonlyArray<EvidencePieceFragment> }
  & StatementRef_WeaponUse_Fragment
);

export type ContradictionFragment =
  | Contradiction_Affiliation_Fragment
  | Contradiction_Alliance_Fragment
  | Contradiction_Assessment_Fragment
  | Contradiction_Attribution_Fragment
  | Contradiction_ClaimOfResponsibility_Fragment
  | Contradiction_Conduct_Fragment
  | Contradiction_Designation_Fragment
  | Contradiction_Estimate_Fragment
  | Contradiction_Founding_Fragment
  | Contradiction_FrontFor_Fragment
  | Contradiction_Hostility_Fragment
  | Contradiction_Integration_Fragment
  | Contradiction_Leadership_Fragment
  | Contradiction_Membership_Fragment
  | Contradiction_Merger_Fragment
  | Contradiction_ModelledAfter_Fragment
  | Contradiction_Name_Fragment
  | Contradiction_OrganisationalPart_Fragment
  | Contradiction_Participation_Fragment
  | Contradiction_Position_Fragment
  | Contradiction_Presence_Fragment
  | Contradiction_Rename_Fragment
  | Contradiction_Splinter_Fragment
  | Contradiction_Sponsorship_Fragment
  | Contradiction_Subordination_Fragment
  | Contradiction_Targeting_Fragment
  | Contradiction_WeaponUse_Fragment
;

export type CommandQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type CommandQuery = { readonly actors: { readonly nodes: ReadonlyArray<
      | (
        { readonly superiors: { readonly nodes: ReadonlyArray<StatementRef_Subordination_Fragment> } }
        & EntityRef_ArmedGroup_Fragment
      )
      | (
        { readonly superiors: { readonly nodes: ReadonlyArray<StatementRef_Subordination_Fragment> } }
        & EntityRef_Coalition_Fragment
      )
      | (
        { readonly superiors: { readonly nodes: ReadonlyArray<StatementRef_Subordination_Fragment> } }
        & EntityRef_Collective_Fragment
      )
      | (
        { readonly superiors: { readonly nodes: ReadonlyArray<StatementRef_Subordination_Fragment> } }
        & EntityRef_Organisation_Fragment
      )
      | (
        { readonly superiors: { readonly nodes: ReadonlyArray<StatementRef_Subordination_Fragment> } }
        & EntityRef_Person_Fragment
      )
      | (
        { readonly superiors: { readonly nodes: ReadonlyArray<StatementRef_Subordination_Fragment> } }
        & EntityRef_State_Fragment
      )
      | (
        { readonly superiors: { readonly nodes: ReadonlyArray<StatementRef_Subordination_Fragment> } }
        & EntityRef_StateOrgan_Fragment
      )
    > } };

export type MayHaveTakenPartQueryVariables = Exact<{
  statement: string;
  view?: View | null | undefined;
}>;


export type MayHaveTakenPartQuery = { readonly inferences: { readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly explanation: string, readonly subject:
        | EntityRef_ArmedGroup_Fragment
        | (
          { readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }
          & EntityRef_Attack_Fragment
        )
        | EntityRef_Coalition_Fragment
        | EntityRef_Collective_Fragment
        | EntityRef_Location_Fragment
        | EntityRef_MilitaryOperation_Fragment
        | EntityRef_Organisation_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_State_Fragment
        | EntityRef_StateOrgan_Fragment
        | EntityRef_Weapon_Fragment
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly premises: ReadonlyArray<
        | StatementRef_Affiliation_Fragment
        | StatementRef_Alliance_Fragment
        | StatementRef_Assessment_Fragment
        | StatementRef_Attribution_Fragment
        | StatementRef_ClaimOfResponsibility_Fragment
        | StatementRef_Conduct_Fragment
        | StatementRef_Designation_Fragment
        | StatementRef_Estimate_Fragment
        | StatementRef_Founding_Fragment
        | StatementRef_FrontFor_Fragment
        | StatementRef_Hostility_Fragment
        | StatementRef_Integration_Fragment
        | StatementRef_Leadership_Fragment
        | StatementRef_Membership_Fragment
        | StatementRef_Merger_Fragment
        | StatementRef_ModelledAfter_Fragment
        | StatementRef_Name_Fragment
        | StatementRef_OrganisationalPart_Fragment
        | StatementRef_Participation_Fragment
        | StatementRef_Position_Fragment
        | StatementRef_Presence_Fragment
        | StatementRef_Rename_Fragment
        | StatementRef_Splinter_Fragment
        | StatementRef_Sponsorship_Fragment
        | StatementRef_Subordination_Fragment
        | StatementRef_Targeting_Fragment
        | StatementRef_WeaponUse_Fragment
      >, readonly rule: { readonly id: string, readonly question: string } }> } };

export type FollowsAboutQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
  rules: ReadonlyArray<string> | string;
}>;


export type FollowsAboutQuery = { readonly inferences: { readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly explanation: string, readonly rule: { readonly id: string, readonly question: string }, readonly premises: ReadonlyArray<
        | StatementRef_Affiliation_Fragment
        | StatementRef_Alliance_Fragment
        | StatementRef_Assessment_Fragment
        | StatementRef_Attribution_Fragment
        | StatementRef_ClaimOfResponsibility_Fragment
        | StatementRef_Conduct_Fragment
        | StatementRef_Designation_Fragment
        | StatementRef_Estimate_Fragment
        | StatementRef_Founding_Fragment
        | StatementRef_FrontFor_Fragment
        | StatementRef_Hostility_Fragment
        | StatementRef_Integration_Fragment
        | StatementRef_Leadership_Fragment
        | StatementRef_Membership_Fragment
        | StatementRef_Merger_Fragment
        | StatementRef_ModelledAfter_Fragment
        | StatementRef_Name_Fragment
        | StatementRef_OrganisationalPart_Fragment
        | StatementRef_Participation_Fragment
        | StatementRef_Position_Fragment
        | StatementRef_Presence_Fragment
        | StatementRef_Rename_Fragment
        | StatementRef_Splinter_Fragment
        | StatementRef_Sponsorship_Fragment
        | StatementRef_Subordination_Fragment
        | StatementRef_Targeting_Fragment
        | StatementRef_WeaponUse_Fragment
      > }> } };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { readonly inferenceRules: ReadonlyArray<{ readonly id: string }> };

export type AttackListQueryVariables = Exact<{
  filter: AttackFilter;
  order?: ReadonlyArray<AttackOrder> | AttackOrder | null | undefined;
  first: number;
  undecided: number;
  view?: View | null | undefined;
}>;


export type AttackListQuery = { readonly attacks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<(
      { readonly location: PlaceLineFragment | null, readonly weapons: ReadonlyArray<EntityRef_Weapon_Fragment> }
      & AttackRowFragment
    )>, readonly undecided: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }
        & EntityRef_Attack_Fragment
      )> } } };

export type AttackChartsQueryVariables = Exact<{
  all: AttackFilter;
  month: AttackFilter;
  laid: AttackFilter;
  claim: AttackFilter;
  outcome: AttackFilter;
  weapon: AttackFilter;
  country: AttackFilter;
  place: AttackFilter;
  actors?: ReadonlyArray<string> | string | null | undefined;
  view?: View | null | undefined;
}>;


export type AttackChartsQuery = { readonly month: CountsFragment, readonly laid: CountsFragment, readonly claim: CountsFragment, readonly outcome: CountsFragment, readonly weapon: CountsFragment, readonly country: CountsFragment, readonly place: CountsFragment, readonly all: { readonly attacks: number, readonly killed: SumFragment, readonly injured: SumFragment }, readonly many: { readonly estimates: { readonly totalCount: number, readonly nodes: ReadonlyArray<Said_Estimate_Fragment> } } };

export type CountsFragment = { readonly attacks: number, readonly buckets: ReadonlyArray<{ readonly attacks: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly name: string | null }> }> };

export type SumFragment = { readonly low: number | null, readonly best: number | null, readonly unknown: number };

export type AttackSourcesQueryVariables = Exact<{
  first: number;
}>;


export type AttackSourcesQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } };

export type AttackNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type AttackNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Affiliation', readonly id: string }
    | { readonly __typename: 'Alliance', readonly id: string }
    | (
      { readonly __typename: 'ArmedGroup', readonly id: string }
      & EntityRef_ArmedGroup_Fragment
    )
    | { readonly __typename: 'Assessment', readonly id: string }
    | (
      { readonly __typename: 'Attack', readonly id: string }
      & EntityRef_Attack_Fragment
    )
    | { readonly __typename: 'Attribution', readonly id: string }
    | { readonly __typename: 'ClaimOfResponsibility', readonly id: string }
    | (
      { readonly __typename: 'Coalition', readonly id: string }
      & EntityRef_Coalition_Fragment
    )
    | (
      { readonly __typename: 'Collective', readonly id: string }
      & EntityRef_Collective_Fragment
    )
    | { readonly __typename: 'Conduct', readonly id: string }
    | { readonly __typename: 'Designation', readonly id: string }
    | { readonly __typename: 'Estimate', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Founding', readonly id: string }
    | { readonly __typename: 'FrontFor', readonly id: string }
    | { readonly __typename: 'Hostility', readonly id: string }
    | { readonly __typename: 'Integration', readonly id: string }
    | { readonly __typename: 'Leadership', readonly id: string }
    | (
      { readonly __typename: 'Location', readonly id: string }
      & EntityRef_Location_Fragment
      & PlaceLineFragment
    )
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Merger', readonly id: string }
    | (
      { readonly __typename: 'MilitaryOperation', readonly id: string }
      & EntityRef_MilitaryOperation_Fragment
    )
    | { readonly __typename: 'ModelledAfter', readonly id: string }
    | { readonly __typename: 'Name', readonly id: string }
    | (
      { readonly __typename: 'Organisation', readonly id: string }
      & EntityRef_Organisation_Fragment
    )
    | { readonly __typename: 'OrganisationalPart', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | (
      { readonly __typename: 'Person', readonly id: string }
      & EntityRef_Person_Fragment
    )
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Presence', readonly id: string }
    | { readonly __typename: 'Rename', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Splinter', readonly id: string }
    | { readonly __typename: 'Sponsorship', readonly id: string }
    | (
      { readonly __typename: 'State', readonly id: string }
      & EntityRef_State_Fragment
    )
    | (
      { readonly __typename: 'StateOrgan', readonly id: string }
      & EntityRef_StateOrgan_Fragment
    )
    | { readonly __typename: 'Subordination', readonly id: string }
    | { readonly __typename: 'Targeting', readonly id: string }
    | (
      { readonly __typename: 'Weapon', readonly id: string }
      & EntityRef_Weapon_Fragment
    )
    | { readonly __typename: 'WeaponUse', readonly id: string }
   | null> };

export type PlaceLineFragment = (
  { readonly placeKind: LocationKind | null, readonly coordinates: { readonly latitude: number | null, readonly longitude: number | null, readonly precision: CoordinatePrecision | null } | null, readonly within: EntityRef_Location_Fragment | null, readonly country: (
    { readonly isoCode: string | null }
    & EntityRef_State_Fragment
  ) | null }
  & EntityRef_Location_Fragment
);

export type AttackCandidatesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type AttackCandidatesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly inferences: { readonly totalCount: number } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type CompareDaysQueryVariables = Exact<{
  from: string;
  to: string;
  around?: ReadonlyArray<string> | string | null | undefined;
  last: number;
}>;


export type CompareDaysQuery = { readonly new: { readonly totalCount: number }, readonly disputed: { readonly totalCount: number }, readonly more: { readonly totalCount: number }, readonly gone: { readonly totalCount: number }, readonly seen: { readonly totalCount: number }, readonly changes: { readonly pageInfo: { readonly hasPreviousPage: boolean }, readonly nodes: ReadonlyArray<ChangeRowFragment> } };

export type CompareChangesQueryVariables = Exact<{
  from: string;
  to: string;
  around?: ReadonlyArray<string> | string | null | undefined;
  kinds?: ReadonlyArray<ChangeKind> | ChangeKind | null | undefined;
  last: number;
}>;


export type CompareChangesQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean }, readonly nodes: ReadonlyArray<ChangeRowFragment> } };

export type ChangeRowFragment = { readonly kind: ChangeKind, readonly on: string, readonly statement:
    | StatementRef_Affiliation_Fragment
    | StatementRef_Alliance_Fragment
    | StatementRef_Assessment_Fragment
    | StatementRef_Attribution_Fragment
    | StatementRef_ClaimOfResponsibility_Fragment
    | StatementRef_Conduct_Fragment
    | StatementRef_Designation_Fragment
    | StatementRef_Estimate_Fragment
    | StatementRef_Founding_Fragment
    | StatementRef_FrontFor_Fragment
    | StatementRef_Hostility_Fragment
    | StatementRef_Integration_Fragment
    | StatementRef_Leadership_Fragment
    | StatementRef_Membership_Fragment
    | StatementRef_Merger_Fragment
    | StatementRef_ModelledAfter_Fragment
    | StatementRef_Name_Fragment
    | StatementRef_OrganisationalPart_Fragment
    | StatementRef_Participation_Fragment
    | StatementRef_Position_Fragment
    | StatementRef_Presence_Fragment
    | StatementRef_Rename_Fragment
    | StatementRef_Splinter_Fragment
    | StatementRef_Sponsorship_Fragment
    | StatementRef_Subordination_Fragment
    | StatementRef_Targeting_Fragment
    | StatementRef_WeaponUse_Fragment
   | null, readonly entity:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Attack_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
   | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> };

export type CompareSourcesQueryVariables = Exact<{
  a: string;
  b: string;
  filter?: StatementFilter | null | undefined;
  first: number;
  view?: View | null | undefined;
}>;


export type CompareSourcesQuery = { readonly compareSources: { readonly onlyA: ComparedFragment, readonly onlyB: ComparedFragment, readonly both: ComparedFragment, readonly disputed: ComparedFragment } };

export type ComparedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<
    | StatementRef_Affiliation_Fragment
    | StatementRef_Alliance_Fragment
    | StatementRef_Assessment_Fragment
    | StatementRef_Attribution_Fragment
    | StatementRef_ClaimOfResponsibility_Fragment
    | StatementRef_Conduct_Fragment
    | StatementRef_Designation_Fragment
    | StatementRef_Estimate_Fragment
    | StatementRef_Founding_Fragment
    | StatementRef_FrontFor_Fragment
    | StatementRef_Hostility_Fragment
    | StatementRef_Integration_Fragment
    | StatementRef_Leadership_Fragment
    | StatementRef_Membership_Fragment
    | StatementRef_Merger_Fragment
    | StatementRef_ModelledAfter_Fragment
    | StatementRef_Name_Fragment
    | StatementRef_OrganisationalPart_Fragment
    | StatementRef_Participation_Fragment
    | StatementRef_Position_Fragment
    | StatementRef_Presence_Fragment
    | StatementRef_Rename_Fragment
    | StatementRef_Splinter_Fragment
    | StatementRef_Sponsorship_Fragment
    | StatementRef_Subordination_Fragment
    | StatementRef_Targeting_Fragment
    | StatementRef_WeaponUse_Fragment
  > };

export type SourceNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type SourceNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Affiliation' }
    | { readonly __typename: 'Alliance' }
    | { readonly __typename: 'ArmedGroup' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Attack' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'ClaimOfResponsibility' }
    | { readonly __typename: 'Coalition' }
    | { readonly __typename: 'Collective' }
    | { readonly __typename: 'Conduct' }
    | { readonly __typename: 'Designation' }
    | { readonly __typename: 'Estimate' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Founding' }
    | { readonly __typename: 'FrontFor' }
    | { readonly __typename: 'Hostility' }
    | { readonly __typename: 'Integration' }
    | { readonly __typename: 'Leadership' }
    | { readonly __typename: 'Location' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Merger' }
    | { readonly __typename: 'MilitaryOperation' }
    | { readonly __typename: 'ModelledAfter' }
    | { readonly __typename: 'Name' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'OrganisationalPart' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Presence' }
    | { readonly __typename: 'Rename' }
    | (
      { readonly __typename: 'Source' }
      & SourceRowFragment
    )
    | { readonly __typename: 'Splinter' }
    | { readonly __typename: 'Sponsorship' }
    | { readonly __typename: 'State' }
    | { readonly __typename: 'StateOrgan' }
    | { readonly __typename: 'Subordination' }
    | { readonly __typename: 'Targeting' }
    | { readonly __typename: 'Weapon' }
    | { readonly __typename: 'WeaponUse' }
   | null> };

export type FindSourcesQueryVariables = Exact<{
  filter: SourceFilter;
  first: number;
  view?: View | null | undefined;
}>;


export type FindSourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<SourceRowFragment> } };

export type CompareGroupsQueryVariables = Exact<{
  a: StatementFilter;
  b: StatementFilter;
  first: number;
  view?: View | null | undefined;
}>;


export type CompareGroupsQuery = { readonly a: ComparedFragment, readonly b: ComparedFragment };

export type StandingQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
}>;


export type StandingQuery = { readonly statement:
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Affiliation_Fragment
      & Details_Affiliation_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Alliance_Fragment
      & Details_Alliance_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Assessment_Fragment
      & Details_Assessment_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Attribution_Fragment
      & Details_Attribution_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_ClaimOfResponsibility_Fragment
      & Details_ClaimOfResponsibility_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Conduct_Fragment
      & Details_Conduct_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Designation_Fragment
      & Details_Designation_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Estimate_Fragment
      & Details_Estimate_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Founding_Fragment
      & Details_Founding_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_FrontFor_Fragment
      & Details_FrontFor_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Hostility_Fragment
      & Details_Hostility_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Integration_Fragment
      & Details_Integration_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Leadership_Fragment
      & Details_Leadership_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Membership_Fragment
      & Details_Membership_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Merger_Fragment
      & Details_Merger_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_ModelledAfter_Fragment
      & Details_ModelledAfter_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Name_Fragment
      & Details_Name_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_OrganisationalPart_Fragment
      & Details_OrganisationalPart_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Participation_Fragment
      & Details_Participation_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Position_Fragment
      & Details_Position_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Presence_Fragment
      & Details_Presence_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Rename_Fragment
      & Details_Rename_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Splinter_Fragment
      & Details_Splinter_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Sponsorship_Fragment
      & Details_Sponsorship_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Subordination_Fragment
      & Details_Subordination_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_Targeting_Fragment
      & Details_Targeting_Fragment
    )
    | (
      { readonly confidence: Confidence | null, readonly credibility: number | null, readonly note: string | null, readonly retractedOn: string | null, readonly evidence: ReadonlyArray<EvidencePieceFragment> }
      & StatementRef_WeaponUse_Fragment
      & Details_WeaponUse_Fragment
    )
   | null, readonly history: ReadonlyArray<{ readonly on: string, readonly kind: HistoryKind, readonly status: StatementStatus | null, readonly evidence: { readonly id: string, readonly source: { readonly id: string, readonly title: string, readonly publisher:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null } } | null }> | null };

export type FollowsQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
  first: number;
}>;


export type FollowsQuery = { readonly inferences: { readonly complete: boolean, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly explanation: string, readonly rule: { readonly id: string, readonly question: string }, readonly premises: ReadonlyArray<
        | StatementRef_Affiliation_Fragment
        | StatementRef_Alliance_Fragment
        | StatementRef_Assessment_Fragment
        | StatementRef_Attribution_Fragment
        | StatementRef_ClaimOfResponsibility_Fragment
        | StatementRef_Conduct_Fragment
        | StatementRef_Designation_Fragment
        | StatementRef_Estimate_Fragment
        | StatementRef_Founding_Fragment
        | StatementRef_FrontFor_Fragment
        | StatementRef_Hostility_Fragment
        | StatementRef_Integration_Fragment
        | StatementRef_Leadership_Fragment
        | StatementRef_Membership_Fragment
        | StatementRef_Merger_Fragment
        | StatementRef_ModelledAfter_Fragment
        | StatementRef_Name_Fragment
        | StatementRef_OrganisationalPart_Fragment
        | StatementRef_Participation_Fragment
        | StatementRef_Position_Fragment
        | StatementRef_Presence_Fragment
        | StatementRef_Rename_Fragment
        | StatementRef_Splinter_Fragment
        | StatementRef_Sponsorship_Fragment
        | StatementRef_Subordination_Fragment
        | StatementRef_Targeting_Fragment
        | StatementRef_WeaponUse_Fragment
      > }> } };

export type EvidencePieceFragment = { readonly id: string, readonly stance: Stance, readonly summary: string, readonly locator: string | null, readonly knownFrom: string | null, readonly accessed: string | null, readonly observedOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly source: SourceLineFragment, readonly derivesFrom: ReadonlyArray<SourceLineFragment> };

export type SourceLineFragment = { readonly id: string, readonly title: string, readonly published: string | null, readonly accessed: string, readonly url: string | null, readonly reliability: Reliability | null, readonly publisher:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly derivesFrom: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly derivesFrom: ReadonlyArray<{ readonly id: string, readonly title: string }> }> };

type Details_Affiliation_Fragment = { readonly post: string | null, readonly id: string };

type Details_Alliance_Fragment = { readonly form: string | null, readonly id: string };

type Details_Assessment_Fragment = { readonly id: string };

type Details_Attribution_Fragment = { readonly id: string, readonly basis_: string | null, readonly by:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null };

type Details_ClaimOfResponsibility_Fragment = { readonly channel: string | null, readonly id: string };

type Details_Conduct_Fragment = { readonly id: string, readonly role_: string | null };

type Details_Designation_Fragment = { readonly programme: string | null, readonly instrument: string | null, readonly entry: string | null, readonly reason: string | null, readonly id: string, readonly agency:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null };

type Details_Estimate_Fragment = { readonly id: string };

type Details_Founding_Fragment = { readonly circumstances: string | null, readonly id: string, readonly founders: ReadonlyArray<
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  > };

type Details_FrontFor_Fragment = { readonly purposes: ReadonlyArray<string>, readonly id: string, readonly scope_: string | null };

type Details_Hostility_Fragment = { readonly id: string };

type Details_Integration_Fragment = { readonly id: string, readonly unit_: string | null };

type Details_Leadership_Fragment = { readonly title: string | null, readonly id: string };

type Details_Membership_Fragment = { readonly id: string };

type Details_Merger_Fragment = { readonly circumstances: string | null, readonly id: string };

type Details_ModelledAfter_Fragment = { readonly aspect: string | null, readonly id: string };

type Details_Name_Fragment = { readonly id: string };

type Details_OrganisationalPart_Fragment = { readonly form: string | null, readonly id: string };

type Details_Participation_Fragment = { readonly side: string | null, readonly id: string };

type Details_Position_Fragment = { readonly id: string };

type Details_Presence_Fragment = { readonly purpose: string | null, readonly id: string };

type Details_Rename_Fragment = { readonly circumstances: string | null, readonly id: string };

type Details_Splinter_Fragment = { readonly circumstances: string | null, readonly id: string };

type Details_Sponsorship_Fragment = { readonly extent: string | null, readonly id: string };

type Details_Subordination_Fragment = { readonly id: string };

type Details_Targeting_Fragment = { readonly aspect: string | null, readonly id: string };

type Details_WeaponUse_Fragment = { readonly region: string | null, readonly id: string, readonly against:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null };

export type DetailsFragment =
  | Details_Affiliation_Fragment
  | Details_Alliance_Fragment
  | Details_Assessment_Fragment
  | Details_Attribution_Fragment
  | Details_ClaimOfResponsibility_Fragment
  | Details_Conduct_Fragment
  | Details_Designation_Fragment
  | Details_Estimate_Fragment
  | Details_Founding_Fragment
  | Details_FrontFor_Fragment
  | Details_Hostility_Fragment
  | Details_Integration_Fragment
  | Details_Leadership_Fragment
  | Details_Membership_Fragment
  | Details_Merger_Fragment
  | Details_ModelledAfter_Fragment
  | Details_Name_Fragment
  | Details_OrganisationalPart_Fragment
  | Details_Participation_Fragment
  | Details_Position_Fragment
  | Details_Presence_Fragment
  | Details_Rename_Fragment
  | Details_Splinter_Fragment
  | Details_Sponsorship_Fragment
  | Details_Subordination_Fragment
  | Details_Targeting_Fragment
  | Details_WeaponUse_Fragment
;

export type EntitiesQueryVariables = Exact<{
  types: ReadonlyArray<EntityType> | EntityType;
  first: number;
  view?: View | null | undefined;
}>;


export type EntitiesQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_ArmedGroup_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_Attack_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_Coalition_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_Collective_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_Location_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_MilitaryOperation_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_Organisation_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_Person_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_State_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_StateOrgan_Fragment
      )
      | (
        { readonly description: string | null, readonly knownFrom: string | null }
        & EntityRef_Weapon_Fragment
      )
    > } };

export type StatementsQueryVariables = Exact<{
  filter: StatementFilter;
  order?: ReadonlyArray<StatementOrder> | StatementOrder | null | undefined;
  first: number;
  view?: View | null | undefined;
}>;


export type StatementsQuery = { readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
      | StatementRef_Affiliation_Fragment
      | StatementRef_Alliance_Fragment
      | StatementRef_Assessment_Fragment
      | StatementRef_Attribution_Fragment
      | StatementRef_ClaimOfResponsibility_Fragment
      | StatementRef_Conduct_Fragment
      | StatementRef_Designation_Fragment
      | StatementRef_Estimate_Fragment
      | StatementRef_Founding_Fragment
      | StatementRef_FrontFor_Fragment
      | StatementRef_Hostility_Fragment
      | StatementRef_Integration_Fragment
      | StatementRef_Leadership_Fragment
      | StatementRef_Membership_Fragment
      | StatementRef_Merger_Fragment
      | StatementRef_ModelledAfter_Fragment
      | StatementRef_Name_Fragment
      | StatementRef_OrganisationalPart_Fragment
      | StatementRef_Participation_Fragment
      | StatementRef_Position_Fragment
      | StatementRef_Presence_Fragment
      | StatementRef_Rename_Fragment
      | StatementRef_Splinter_Fragment
      | StatementRef_Sponsorship_Fragment
      | StatementRef_Subordination_Fragment
      | StatementRef_Targeting_Fragment
      | StatementRef_WeaponUse_Fragment
    > } };

export type SourcesQueryVariables = Exact<{
  first: number;
  view?: View | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<SourceRowFragment> } };

export type SourcePageQueryVariables = Exact<{
  id: string;
  first: number;
  view?: View | null | undefined;
}>;


export type SourcePageQuery = { readonly source: (
    { readonly archivedUrl: string | null, readonly licence: string | null, readonly note: string | null, readonly sha256: string | null, readonly language: string | null, readonly author:
      | EntityRef_ArmedGroup_Fragment
      | EntityRef_Coalition_Fragment
      | EntityRef_Collective_Fragment
      | EntityRef_Organisation_Fragment
      | EntityRef_Person_Fragment
      | EntityRef_State_Fragment
      | EntityRef_StateOrgan_Fragment
     | null, readonly derivesFrom: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }> }
    & SourceRowFragment
  ) | null, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<
      | StatementRef_Affiliation_Fragment
      | StatementRef_Alliance_Fragment
      | StatementRef_Assessment_Fragment
      | StatementRef_Attribution_Fragment
      | StatementRef_ClaimOfResponsibility_Fragment
      | StatementRef_Conduct_Fragment
      | StatementRef_Designation_Fragment
      | StatementRef_Estimate_Fragment
      | StatementRef_Founding_Fragment
      | StatementRef_FrontFor_Fragment
      | StatementRef_Hostility_Fragment
      | StatementRef_Integration_Fragment
      | StatementRef_Leadership_Fragment
      | StatementRef_Membership_Fragment
      | StatementRef_Merger_Fragment
      | StatementRef_ModelledAfter_Fragment
      | StatementRef_Name_Fragment
      | StatementRef_OrganisationalPart_Fragment
      | StatementRef_Participation_Fragment
      | StatementRef_Position_Fragment
      | StatementRef_Presence_Fragment
      | StatementRef_Rename_Fragment
      | StatementRef_Splinter_Fragment
      | StatementRef_Sponsorship_Fragment
      | StatementRef_Subordination_Fragment
      | StatementRef_Targeting_Fragment
      | StatementRef_WeaponUse_Fragment
    > } };

export type SourceRowFragment = { readonly id: string, readonly title: string, readonly published: string | null, readonly accessed: string, readonly url: string | null, readonly reliability: Reliability | null, readonly publisher:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null };

export type StartingPointsQueryVariables = Exact<{
  first: number;
  view?: View | null | undefined;
}>;


export type StartingPointsQuery = { readonly coalitions: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type AroundQueryVariables = Exact<{
  around: ReadonlyArray<string> | string;
  depth: number;
  types?: ReadonlyArray<StatementType> | StatementType | null | undefined;
  kinds?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
  view?: View | null | undefined;
}>;


export type AroundQuery = { readonly network: { readonly nodes: ReadonlyArray<{ readonly depth: number, readonly entity:
        | EntityRef_ArmedGroup_Fragment
        | EntityRef_Attack_Fragment
        | EntityRef_Coalition_Fragment
        | EntityRef_Collective_Fragment
        | EntityRef_Location_Fragment
        | EntityRef_MilitaryOperation_Fragment
        | EntityRef_Organisation_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_State_Fragment
        | EntityRef_StateOrgan_Fragment
        | EntityRef_Weapon_Fragment
       }>, readonly links: ReadonlyArray<{ readonly type: StatementType, readonly source: string, readonly target: string, readonly statement:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly truncated: ReadonlyArray<{ readonly rule: TruncationRule, readonly leftOut: number | null }> } };

export type DrawnQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type DrawnQuery = { readonly subgraph: { readonly nodes: ReadonlyArray<{ readonly entity:
        | DrawnEntity_ArmedGroup_Fragment
        | DrawnEntity_Attack_Fragment
        | DrawnEntity_Coalition_Fragment
        | DrawnEntity_Collective_Fragment
        | DrawnEntity_Location_Fragment
        | DrawnEntity_MilitaryOperation_Fragment
        | DrawnEntity_Organisation_Fragment
        | DrawnEntity_Person_Fragment
        | DrawnEntity_State_Fragment
        | DrawnEntity_StateOrgan_Fragment
        | DrawnEntity_Weapon_Fragment
       }>, readonly links: ReadonlyArray<{ readonly type: StatementType, readonly source: string, readonly target: string, readonly statement:
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Affiliation_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Alliance_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Assessment_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Attribution_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_ClaimOfResponsibility_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Conduct_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Designation_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Estimate_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Founding_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_FrontFor_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Hostility_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Integration_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Leadership_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Membership_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Merger_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_ModelledAfter_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Name_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_OrganisationalPart_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Participation_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Position_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Presence_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Rename_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Splinter_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Sponsorship_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Subordination_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_Targeting_Fragment
        )
        | (
          { readonly confidence: Confidence | null }
          & StatementRef_WeaponUse_Fragment
        )
       }> } };

export type CertainQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type CertainQuery = { readonly subgraph: { readonly links: ReadonlyArray<{ readonly statement:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type NetworkStepsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  on: TimeAxis;
  view?: View | null | undefined;
}>;


export type NetworkStepsQuery = { readonly subgraph: { readonly steps: { readonly days: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly shownFrom: string | null }>, readonly links: ReadonlyArray<{ readonly statement: string, readonly states: ReadonlyArray<{ readonly from: string | null, readonly presence: LinkPresence, readonly status: StatementStatus | null, readonly rootSources: number }> }> } } };

export type FactStepsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  rules: ReadonlyArray<string> | string;
  on: TimeAxis;
  view?: View | null | undefined;
}>;


export type FactStepsQuery = { readonly inferenceSteps: { readonly days: ReadonlyArray<string>, readonly facts: ReadonlyArray<{ readonly rule: string, readonly subject: string, readonly object: string, readonly states: ReadonlyArray<{ readonly from: string | null, readonly presence: LinkPresence }> }> } };

type DrawnEntity_ArmedGroup_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_ArmedGroup_Fragment
);

type DrawnEntity_Attack_Fragment = (
  { readonly happened: { readonly edtf: string } | null, readonly place: { readonly name: string } | null, readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_Attack_Fragment
);

type DrawnEntity_Coalition_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_Coalition_Fragment
);

type DrawnEntity_Collective_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_Collective_Fragment
);

type DrawnEntity_Location_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_Location_Fragment
);

type DrawnEntity_MilitaryOperation_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_MilitaryOperation_Fragment
);

type DrawnEntity_Organisation_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_Organisation_Fragment
);

type DrawnEntity_Person_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_Person_Fragment
);

type DrawnEntity_State_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_State_Fragment
);

type DrawnEntity_StateOrgan_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_StateOrgan_Fragment
);

type DrawnEntity_Weapon_Fragment = (
  { readonly names: { readonly nodes: ReadonlyArray<{ readonly acronym: string }> } }
  & EntityRef_Weapon_Fragment
);

export type DrawnEntityFragment =
  | DrawnEntity_ArmedGroup_Fragment
  | DrawnEntity_Attack_Fragment
  | DrawnEntity_Coalition_Fragment
  | DrawnEntity_Collective_Fragment
  | DrawnEntity_Location_Fragment
  | DrawnEntity_MilitaryOperation_Fragment
  | DrawnEntity_Organisation_Fragment
  | DrawnEntity_Person_Fragment
  | DrawnEntity_State_Fragment
  | DrawnEntity_StateOrgan_Fragment
  | DrawnEntity_Weapon_Fragment
;

export type ShownNetworkQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type ShownNetworkQuery = { readonly subgraph: { readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }>, readonly links: ReadonlyArray<{ readonly source: string, readonly label: string, readonly target: string, readonly statement:
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly valid: { readonly from: { readonly edtf: string } | null, readonly to: { readonly edtf: string } | null }, readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly source: { readonly id: string, readonly title: string } }> }
       }> } };

export type PictureSourcesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
  view?: View | null | undefined;
}>;


export type PictureSourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> } };

export type InferredBetweenQueryVariables = Exact<{
  rules: ReadonlyArray<string> | string;
  first: number;
  view?: View | null | undefined;
}>;


export type InferredBetweenQuery = { readonly inferences: { readonly totalCount: number, readonly nodes: ReadonlyArray<FactBetweenFragment> } };

export type InferredCertainQueryVariables = Exact<{
  rules: ReadonlyArray<string> | string;
  first: number;
  view?: View | null | undefined;
}>;


export type InferredCertainQuery = { readonly inferences: { readonly nodes: ReadonlyArray<{ readonly rule: { readonly id: string }, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> } };

export type FactBetweenFragment = { readonly explanation: string, readonly rule: { readonly id: string, readonly question: string }, readonly subject:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly object:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly premises: ReadonlyArray<
    | StatementRef_Affiliation_Fragment
    | StatementRef_Alliance_Fragment
    | StatementRef_Assessment_Fragment
    | StatementRef_Attribution_Fragment
    | StatementRef_ClaimOfResponsibility_Fragment
    | StatementRef_Conduct_Fragment
    | StatementRef_Designation_Fragment
    | StatementRef_Estimate_Fragment
    | StatementRef_Founding_Fragment
    | StatementRef_FrontFor_Fragment
    | StatementRef_Hostility_Fragment
    | StatementRef_Integration_Fragment
    | StatementRef_Leadership_Fragment
    | StatementRef_Membership_Fragment
    | StatementRef_Merger_Fragment
    | StatementRef_ModelledAfter_Fragment
    | StatementRef_Name_Fragment
    | StatementRef_OrganisationalPart_Fragment
    | StatementRef_Participation_Fragment
    | StatementRef_Position_Fragment
    | StatementRef_Presence_Fragment
    | StatementRef_Rename_Fragment
    | StatementRef_Splinter_Fragment
    | StatementRef_Sponsorship_Fragment
    | StatementRef_Subordination_Fragment
    | StatementRef_Targeting_Fragment
    | StatementRef_WeaponUse_Fragment
  > };

export type OverviewQueryVariables = Exact<{
  view?: View | null | undefined;
  attacks: number;
  disputed: number;
}>;


export type OverviewQuery = { readonly armedGroups: { readonly totalCount: number }, readonly coalitions: { readonly totalCount: number }, readonly frontBrands: { readonly totalCount: number }, readonly collectives: { readonly totalCount: number }, readonly states: { readonly totalCount: number }, readonly stateOrgans: { readonly totalCount: number }, readonly persons: { readonly totalCount: number }, readonly organisations: { readonly totalCount: number }, readonly militaryOperations: { readonly totalCount: number }, readonly locations: { readonly totalCount: number }, readonly weapons: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly sources: { readonly totalCount: number }, readonly attacks: { readonly totalCount: number, readonly nodes: ReadonlyArray<AttackRowFragment> }, readonly disputed: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | StatementRef_Affiliation_Fragment
      | StatementRef_Alliance_Fragment
      | StatementRef_Assessment_Fragment
      | StatementRef_Attribution_Fragment
      | StatementRef_ClaimOfResponsibility_Fragment
      | StatementRef_Conduct_Fragment
      | StatementRef_Designation_Fragment
      | StatementRef_Estimate_Fragment
      | StatementRef_Founding_Fragment
      | StatementRef_FrontFor_Fragment
      | StatementRef_Hostility_Fragment
      | StatementRef_Integration_Fragment
      | StatementRef_Leadership_Fragment
      | StatementRef_Membership_Fragment
      | StatementRef_Merger_Fragment
      | StatementRef_ModelledAfter_Fragment
      | StatementRef_Name_Fragment
      | StatementRef_OrganisationalPart_Fragment
      | StatementRef_Participation_Fragment
      | StatementRef_Position_Fragment
      | StatementRef_Presence_Fragment
      | StatementRef_Rename_Fragment
      | StatementRef_Splinter_Fragment
      | StatementRef_Sponsorship_Fragment
      | StatementRef_Subordination_Fragment
      | StatementRef_Targeting_Fragment
      | StatementRef_WeaponUse_Fragment
    > } };

export type AttackRowFragment = (
  { readonly outcome: AttackOutcome | null, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly munitions: { readonly best: number | null } | null, readonly killed: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null, readonly injured: { readonly low: number | null, readonly best: number | null, readonly high: number | null } | null, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: StatementStatus, readonly strength: AttributionStrength, readonly object:
        | EntityRef_ArmedGroup_Fragment
        | EntityRef_Coalition_Fragment
        | EntityRef_Collective_Fragment
        | EntityRef_Organisation_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_State_Fragment
        | EntityRef_StateOrgan_Fragment
       | null }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: StatementStatus, readonly kind: ClaimKind, readonly withdrawn: boolean, readonly object:
        | EntityRef_ArmedGroup_Fragment
        | EntityRef_Coalition_Fragment
        | EntityRef_Collective_Fragment
        | EntityRef_Organisation_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_State_Fragment
        | EntityRef_StateOrgan_Fragment
       | null }> } }
  & EntityRef_Attack_Fragment
);

export type OverviewTimeQueryVariables = Exact<{
  view?: View | null | undefined;
  many: number;
}>;


export type OverviewTimeQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }> }, readonly dated: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }
      & EntityRef_Attack_Fragment
    )> }, readonly months: { readonly buckets: ReadonlyArray<{ readonly attacks: number, readonly keys: ReadonlyArray<{ readonly value: string | null }> }> }, readonly begun: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Affiliation', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Alliance', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Assessment', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Attribution', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'ClaimOfResponsibility', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Conduct', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Designation', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Estimate', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Founding', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'FrontFor', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Hostility', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Integration', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Leadership', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Membership', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Merger', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'ModelledAfter', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Name', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'OrganisationalPart', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Participation', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Position', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Presence', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Rename', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Splinter', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Sponsorship', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Subordination', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'Targeting', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
      | { readonly __typename: 'WeaponUse', readonly id: string, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null } }
    > }, readonly memberships: { readonly totalCount: number, readonly nodes: ReadonlyArray<StatementRef_Membership_Fragment> } };

export type OverviewNewsQueryVariables = Exact<{
  from: string;
  to: string;
  last: number;
}>;


export type OverviewNewsQuery = { readonly changes: { readonly pageInfo: { readonly hasPreviousPage: boolean }, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly on: string, readonly statement:
        | StatementRef_Affiliation_Fragment
        | StatementRef_Alliance_Fragment
        | StatementRef_Assessment_Fragment
        | StatementRef_Attribution_Fragment
        | StatementRef_ClaimOfResponsibility_Fragment
        | StatementRef_Conduct_Fragment
        | StatementRef_Designation_Fragment
        | StatementRef_Estimate_Fragment
        | StatementRef_Founding_Fragment
        | StatementRef_FrontFor_Fragment
        | StatementRef_Hostility_Fragment
        | StatementRef_Integration_Fragment
        | StatementRef_Leadership_Fragment
        | StatementRef_Membership_Fragment
        | StatementRef_Merger_Fragment
        | StatementRef_ModelledAfter_Fragment
        | StatementRef_Name_Fragment
        | StatementRef_OrganisationalPart_Fragment
        | StatementRef_Participation_Fragment
        | StatementRef_Position_Fragment
        | StatementRef_Presence_Fragment
        | StatementRef_Rename_Fragment
        | StatementRef_Splinter_Fragment
        | StatementRef_Sponsorship_Fragment
        | StatementRef_Subordination_Fragment
        | StatementRef_Targeting_Fragment
        | StatementRef_WeaponUse_Fragment
       | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly published: string | null, readonly publisher:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null } }> }> } };

export type PathEndsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type PathEndsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Affiliation', readonly id: string }
    | { readonly __typename: 'Alliance', readonly id: string }
    | (
      { readonly __typename: 'ArmedGroup', readonly id: string }
      & EntityRef_ArmedGroup_Fragment
    )
    | { readonly __typename: 'Assessment', readonly id: string }
    | (
      { readonly __typename: 'Attack', readonly id: string }
      & EntityRef_Attack_Fragment
    )
    | { readonly __typename: 'Attribution', readonly id: string }
    | { readonly __typename: 'ClaimOfResponsibility', readonly id: string }
    | (
      { readonly __typename: 'Coalition', readonly id: string }
      & EntityRef_Coalition_Fragment
    )
    | (
      { readonly __typename: 'Collective', readonly id: string }
      & EntityRef_Collective_Fragment
    )
    | { readonly __typename: 'Conduct', readonly id: string }
    | { readonly __typename: 'Designation', readonly id: string }
    | { readonly __typename: 'Estimate', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Founding', readonly id: string }
    | { readonly __typename: 'FrontFor', readonly id: string }
    | { readonly __typename: 'Hostility', readonly id: string }
    | { readonly __typename: 'Integration', readonly id: string }
    | { readonly __typename: 'Leadership', readonly id: string }
    | (
      { readonly __typename: 'Location', readonly id: string }
      & EntityRef_Location_Fragment
    )
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Merger', readonly id: string }
    | (
      { readonly __typename: 'MilitaryOperation', readonly id: string }
      & EntityRef_MilitaryOperation_Fragment
    )
    | { readonly __typename: 'ModelledAfter', readonly id: string }
    | { readonly __typename: 'Name', readonly id: string }
    | (
      { readonly __typename: 'Organisation', readonly id: string }
      & EntityRef_Organisation_Fragment
    )
    | { readonly __typename: 'OrganisationalPart', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | (
      { readonly __typename: 'Person', readonly id: string }
      & EntityRef_Person_Fragment
    )
    | { readonly __typename: 'Position', readonly id: string }
    | { readonly __typename: 'Presence', readonly id: string }
    | { readonly __typename: 'Rename', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Splinter', readonly id: string }
    | { readonly __typename: 'Sponsorship', readonly id: string }
    | (
      { readonly __typename: 'State', readonly id: string }
      & EntityRef_State_Fragment
    )
    | (
      { readonly __typename: 'StateOrgan', readonly id: string }
      & EntityRef_StateOrgan_Fragment
    )
    | { readonly __typename: 'Subordination', readonly id: string }
    | { readonly __typename: 'Targeting', readonly id: string }
    | (
      { readonly __typename: 'Weapon', readonly id: string }
      & EntityRef_Weapon_Fragment
    )
    | { readonly __typename: 'WeaponUse', readonly id: string }
   | null> };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  hops: number;
  order: PathOrder;
  direction: PathDirection;
  avoid?: PathAvoid | null | undefined;
  first: number;
  view?: View | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly totalCount: number, readonly complete: boolean, readonly nodes: ReadonlyArray<{ readonly length: number, readonly weakestStatus: StatementStatus, readonly weakestConfidence: Confidence | null, readonly fewestRootSources: number, readonly entities: ReadonlyArray<
        | EntityRef_ArmedGroup_Fragment
        | EntityRef_Attack_Fragment
        | EntityRef_Coalition_Fragment
        | EntityRef_Collective_Fragment
        | EntityRef_Location_Fragment
        | EntityRef_MilitaryOperation_Fragment
        | EntityRef_Organisation_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_State_Fragment
        | EntityRef_StateOrgan_Fragment
        | EntityRef_Weapon_Fragment
      >, readonly statements: ReadonlyArray<
        | StepStatement_Affiliation_Fragment
        | StepStatement_Alliance_Fragment
        | StepStatement_Assessment_Fragment
        | StepStatement_Attribution_Fragment
        | StepStatement_ClaimOfResponsibility_Fragment
        | StepStatement_Conduct_Fragment
        | StepStatement_Designation_Fragment
        | StepStatement_Estimate_Fragment
        | StepStatement_Founding_Fragment
        | StepStatement_FrontFor_Fragment
        | StepStatement_Hostility_Fragment
        | StepStatement_Integration_Fragment
        | StepStatement_Leadership_Fragment
        | StepStatement_Membership_Fragment
        | StepStatement_Merger_Fragment
        | StepStatement_ModelledAfter_Fragment
        | StepStatement_Name_Fragment
        | StepStatement_OrganisationalPart_Fragment
        | StepStatement_Participation_Fragment
        | StepStatement_Position_Fragment
        | StepStatement_Presence_Fragment
        | StepStatement_Rename_Fragment
        | StepStatement_Splinter_Fragment
        | StepStatement_Sponsorship_Fragment
        | StepStatement_Subordination_Fragment
        | StepStatement_Targeting_Fragment
        | StepStatement_WeaponUse_Fragment
      > }> } };

type StepStatement_Affiliation_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Affiliation_Fragment
);

type StepStatement_Alliance_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Alliance_Fragment
);

type StepStatement_Assessment_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Assessment_Fragment
);

type StepStatement_Attribution_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Attribution_Fragment
);

type StepStatement_ClaimOfResponsibility_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_ClaimOfResponsibility_Fragment
);

type StepStatement_Conduct_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Conduct_Fragment
);

type StepStatement_Designation_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Designation_Fragment
);

type StepStatement_Estimate_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Estimate_Fragment
);

type StepStatement_Founding_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Founding_Fragment
);

type StepStatement_FrontFor_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_FrontFor_Fragment
);

type StepStatement_Hostility_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Hostility_Fragment
);

type StepStatement_Integration_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Integration_Fragment
);

type StepStatement_Leadership_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Leadership_Fragment
);

type StepStatement_Membership_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Membership_Fragment
);

type StepStatement_Merger_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Merger_Fragment
);

type StepStatement_ModelledAfter_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_ModelledAfter_Fragment
);

type StepStatement_Name_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Name_Fragment
);

type StepStatement_OrganisationalPart_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_OrganisationalPart_Fragment
);

type StepStatement_Participation_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Participation_Fragment
);

type StepStatement_Position_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Position_Fragment
);

type StepStatement_Presence_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Presence_Fragment
);

type StepStatement_Rename_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Rename_Fragment
);

type StepStatement_Splinter_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Splinter_Fragment
);

type StepStatement_Sponsorship_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Sponsorship_Fragment
);

type StepStatement_Subordination_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Subordination_Fragment
);

type StepStatement_Targeting_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_Targeting_Fragment
);

type StepStatement_WeaponUse_Fragment = (
  { readonly evidence: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly published: string | null, readonly accessed: string, readonly publisher:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null } }> }
  & StatementRef_WeaponUse_Fragment
);

export type StepStatementFragment =
  | StepStatement_Affiliation_Fragment
  | StepStatement_Alliance_Fragment
  | StepStatement_Assessment_Fragment
  | StepStatement_Attribution_Fragment
  | StepStatement_ClaimOfResponsibility_Fragment
  | StepStatement_Conduct_Fragment
  | StepStatement_Designation_Fragment
  | StepStatement_Estimate_Fragment
  | StepStatement_Founding_Fragment
  | StepStatement_FrontFor_Fragment
  | StepStatement_Hostility_Fragment
  | StepStatement_Integration_Fragment
  | StepStatement_Leadership_Fragment
  | StepStatement_Membership_Fragment
  | StepStatement_Merger_Fragment
  | StepStatement_ModelledAfter_Fragment
  | StepStatement_Name_Fragment
  | StepStatement_OrganisationalPart_Fragment
  | StepStatement_Participation_Fragment
  | StepStatement_Position_Fragment
  | StepStatement_Presence_Fragment
  | StepStatement_Rename_Fragment
  | StepStatement_Splinter_Fragment
  | StepStatement_Sponsorship_Fragment
  | StepStatement_Subordination_Fragment
  | StepStatement_Targeting_Fragment
  | StepStatement_WeaponUse_Fragment
;

export type SharedQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
  view?: View | null | undefined;
}>;


export type SharedQuery = { readonly commonNeighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
        | EntityRef_ArmedGroup_Fragment
        | EntityRef_Attack_Fragment
        | EntityRef_Coalition_Fragment
        | EntityRef_Collective_Fragment
        | EntityRef_Location_Fragment
        | EntityRef_MilitaryOperation_Fragment
        | EntityRef_Organisation_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_State_Fragment
        | EntityRef_StateOrgan_Fragment
        | EntityRef_Weapon_Fragment
      , readonly links: ReadonlyArray<{ readonly statement:
          | StatementRef_Affiliation_Fragment
          | StatementRef_Alliance_Fragment
          | StatementRef_Assessment_Fragment
          | StatementRef_Attribution_Fragment
          | StatementRef_ClaimOfResponsibility_Fragment
          | StatementRef_Conduct_Fragment
          | StatementRef_Designation_Fragment
          | StatementRef_Estimate_Fragment
          | StatementRef_Founding_Fragment
          | StatementRef_FrontFor_Fragment
          | StatementRef_Hostility_Fragment
          | StatementRef_Integration_Fragment
          | StatementRef_Leadership_Fragment
          | StatementRef_Membership_Fragment
          | StatementRef_Merger_Fragment
          | StatementRef_ModelledAfter_Fragment
          | StatementRef_Name_Fragment
          | StatementRef_OrganisationalPart_Fragment
          | StatementRef_Participation_Fragment
          | StatementRef_Position_Fragment
          | StatementRef_Presence_Fragment
          | StatementRef_Rename_Fragment
          | StatementRef_Splinter_Fragment
          | StatementRef_Sponsorship_Fragment
          | StatementRef_Subordination_Fragment
          | StatementRef_Targeting_Fragment
          | StatementRef_WeaponUse_Fragment
         }> }> } };

export type SuggestQueryVariables = Exact<{
  text: string;
  first: number;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  view?: View | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: { readonly nodes: ReadonlyArray<{ readonly matchedName: string, readonly reason: MatchReason, readonly node:
        | EntityRef_ArmedGroup_Fragment
        | EntityRef_Attack_Fragment
        | EntityRef_Coalition_Fragment
        | EntityRef_Collective_Fragment
        | EntityRef_Location_Fragment
        | EntityRef_MilitaryOperation_Fragment
        | EntityRef_Organisation_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_State_Fragment
        | EntityRef_StateOrgan_Fragment
        | EntityRef_Weapon_Fragment
       }> } };

export type FoundQueryVariables = Exact<{
  text: string;
  first: number;
  view?: View | null | undefined;
}>;


export type FoundQuery = { readonly search: { readonly complete: boolean, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly matchedName: string, readonly reason: MatchReason, readonly node:
        | EntityRef_ArmedGroup_Fragment
        | EntityRef_Attack_Fragment
        | EntityRef_Coalition_Fragment
        | EntityRef_Collective_Fragment
        | EntityRef_Location_Fragment
        | EntityRef_MilitaryOperation_Fragment
        | EntityRef_Organisation_Fragment
        | EntityRef_Person_Fragment
        | EntityRef_State_Fragment
        | EntityRef_StateOrgan_Fragment
        | EntityRef_Weapon_Fragment
       }> }, readonly searchTexts: { readonly complete: boolean, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kind: FoundTextKind, readonly field: string, readonly excerpt: string, readonly marks: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly statement:
          | StatementRef_Affiliation_Fragment
          | StatementRef_Alliance_Fragment
          | StatementRef_Assessment_Fragment
          | StatementRef_Attribution_Fragment
          | StatementRef_ClaimOfResponsibility_Fragment
          | StatementRef_Conduct_Fragment
          | StatementRef_Designation_Fragment
          | StatementRef_Estimate_Fragment
          | StatementRef_Founding_Fragment
          | StatementRef_FrontFor_Fragment
          | StatementRef_Hostility_Fragment
          | StatementRef_Integration_Fragment
          | StatementRef_Leadership_Fragment
          | StatementRef_Membership_Fragment
          | StatementRef_Merger_Fragment
          | StatementRef_ModelledAfter_Fragment
          | StatementRef_Name_Fragment
          | StatementRef_OrganisationalPart_Fragment
          | StatementRef_Participation_Fragment
          | StatementRef_Position_Fragment
          | StatementRef_Presence_Fragment
          | StatementRef_Rename_Fragment
          | StatementRef_Splinter_Fragment
          | StatementRef_Sponsorship_Fragment
          | StatementRef_Subordination_Fragment
          | StatementRef_Targeting_Fragment
          | StatementRef_WeaponUse_Fragment
         | null, readonly entity:
          | EntityRef_ArmedGroup_Fragment
          | EntityRef_Attack_Fragment
          | EntityRef_Coalition_Fragment
          | EntityRef_Collective_Fragment
          | EntityRef_Location_Fragment
          | EntityRef_MilitaryOperation_Fragment
          | EntityRef_Organisation_Fragment
          | EntityRef_Person_Fragment
          | EntityRef_State_Fragment
          | EntityRef_StateOrgan_Fragment
          | EntityRef_Weapon_Fragment
         | null, readonly source: { readonly id: string, readonly title: string } | null } }> } };

type EntityRef_ArmedGroup_Fragment = { readonly __typename: 'ArmedGroup', readonly shortName: string | null, readonly id: string, readonly name: string };

type EntityRef_Attack_Fragment = { readonly __typename: 'Attack', readonly id: string, readonly name: string };

type EntityRef_Coalition_Fragment = { readonly __typename: 'Coalition', readonly shortName: string | null, readonly id: string, readonly name: string, readonly coalitionKind: CoalitionKind | null };

type EntityRef_Collective_Fragment = { readonly __typename: 'Collective', readonly shortName: string | null, readonly id: string, readonly name: string };

type EntityRef_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly name: string };

type EntityRef_MilitaryOperation_Fragment = { readonly __typename: 'MilitaryOperation', readonly id: string, readonly name: string };

type EntityRef_Organisation_Fragment = { readonly __typename: 'Organisation', readonly shortName: string | null, readonly id: string, readonly name: string };

type EntityRef_Person_Fragment = { readonly __typename: 'Person', readonly shortName: string | null, readonly id: string, readonly name: string };

type EntityRef_State_Fragment = { readonly __typename: 'State', readonly shortName: string | null, readonly id: string, readonly name: string };

type EntityRef_StateOrgan_Fragment = { readonly __typename: 'StateOrgan', readonly shortName: string | null, readonly id: string, readonly name: string };

type EntityRef_Weapon_Fragment = { readonly __typename: 'Weapon', readonly id: string, readonly name: string };

export type EntityRefFragment =
  | EntityRef_ArmedGroup_Fragment
  | EntityRef_Attack_Fragment
  | EntityRef_Coalition_Fragment
  | EntityRef_Collective_Fragment
  | EntityRef_Location_Fragment
  | EntityRef_MilitaryOperation_Fragment
  | EntityRef_Organisation_Fragment
  | EntityRef_Person_Fragment
  | EntityRef_State_Fragment
  | EntityRef_StateOrgan_Fragment
  | EntityRef_Weapon_Fragment
;

type StatementRef_Affiliation_Fragment = { readonly __typename: 'Affiliation', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject: EntityRef_Person_Fragment, readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Alliance_Fragment = { readonly __typename: 'Alliance', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Assessment_Fragment = { readonly __typename: 'Assessment', readonly text: string, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | (
      { readonly attackOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }
      & EntityRef_Attack_Fragment
    )
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Attack_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Attribution_Fragment = { readonly __typename: 'Attribution', readonly strength: AttributionStrength, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject: (
    { readonly attackOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }
    & EntityRef_Attack_Fragment
  ), readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_ClaimOfResponsibility_Fragment = { readonly __typename: 'ClaimOfResponsibility', readonly withdrawn: boolean, readonly withdrawnOn: string | null, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly claimKind: ClaimKind, readonly asOfEdtf: string | null, readonly subject: (
    { readonly attackOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }
    & EntityRef_Attack_Fragment
  ), readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Conduct_Fragment = { readonly __typename: 'Conduct', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object: EntityRef_MilitaryOperation_Fragment | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Designation_Fragment = { readonly __typename: 'Designation', readonly list: string | null, readonly listedOn: string | null, readonly effectiveFrom: string | null, readonly delistedOn: string | null, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Estimate_Fragment = { readonly __typename: 'Estimate', readonly measure: EstimateMeasure, readonly bound: EstimateBound, readonly unit: string | null, readonly scope: string | null, readonly period: string | null, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly figure: number | null, readonly figureOn: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | (
      { readonly attackOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }
      & EntityRef_Attack_Fragment
    )
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Attack_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Founding_Fragment = { readonly __typename: 'Founding', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly eventOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Attack_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_FrontFor_Fragment = { readonly __typename: 'FrontFor', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Hostility_Fragment = { readonly __typename: 'Hostility', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Integration_Fragment = { readonly __typename: 'Integration', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object: EntityRef_StateOrgan_Fragment | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Leadership_Fragment = { readonly __typename: 'Leadership', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Membership_Fragment = { readonly __typename: 'Membership', readonly role: string | null, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object: EntityRef_Coalition_Fragment | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Merger_Fragment = { readonly __typename: 'Merger', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly eventOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_ModelledAfter_Fragment = { readonly __typename: 'ModelledAfter', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Name_Fragment = { readonly __typename: 'Name', readonly script: string | null, readonly language: string | null, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly called: string, readonly nameKind: NameKind, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | (
      { readonly attackOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }
      & EntityRef_Attack_Fragment
    )
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Attack_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_OrganisationalPart_Fragment = { readonly __typename: 'OrganisationalPart', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Participation_Fragment = { readonly __typename: 'Participation', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object: EntityRef_Attack_Fragment | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Position_Fragment = { readonly __typename: 'Position', readonly text: string, readonly statedOn: string | null, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Attack_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Presence_Fragment = { readonly __typename: 'Presence', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Attack_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Rename_Fragment = { readonly __typename: 'Rename', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly eventOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Splinter_Fragment = { readonly __typename: 'Splinter', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly eventOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Sponsorship_Fragment = { readonly __typename: 'Sponsorship', readonly supportTypes: ReadonlyArray<SupportType>, readonly directness: Directness | null, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Subordination_Fragment = { readonly __typename: 'Subordination', readonly basis: SubordinationBasis | null, readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_Targeting_Fragment = { readonly __typename: 'Targeting', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | (
      { readonly attackOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }
      & EntityRef_Attack_Fragment
    )
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
  , readonly object:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Attack_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Location_Fragment
    | EntityRef_MilitaryOperation_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
    | EntityRef_Weapon_Fragment
   | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

type StatementRef_WeaponUse_Fragment = { readonly __typename: 'WeaponUse', readonly id: string, readonly status: StatementStatus, readonly knownFrom: string | null, readonly subject:
    | EntityRef_ArmedGroup_Fragment
    | EntityRef_Coalition_Fragment
    | EntityRef_Collective_Fragment
    | EntityRef_Organisation_Fragment
    | EntityRef_Person_Fragment
    | EntityRef_State_Fragment
    | EntityRef_StateOrgan_Fragment
  , readonly object: EntityRef_Weapon_Fragment | null, readonly valid: { readonly from: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly to: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null }, readonly evidence: ReadonlyArray<EvidenceRootsFragment> };

export type StatementRefFragment =
  | StatementRef_Affiliation_Fragment
  | StatementRef_Alliance_Fragment
  | StatementRef_Assessment_Fragment
  | StatementRef_Attribution_Fragment
  | StatementRef_ClaimOfResponsibility_Fragment
  | StatementRef_Conduct_Fragment
  | StatementRef_Designation_Fragment
  | StatementRef_Estimate_Fragment
  | StatementRef_Founding_Fragment
  | StatementRef_FrontFor_Fragment
  | StatementRef_Hostility_Fragment
  | StatementRef_Integration_Fragment
  | StatementRef_Leadership_Fragment
  | StatementRef_Membership_Fragment
  | StatementRef_Merger_Fragment
  | StatementRef_ModelledAfter_Fragment
  | StatementRef_Name_Fragment
  | StatementRef_OrganisationalPart_Fragment
  | StatementRef_Participation_Fragment
  | StatementRef_Position_Fragment
  | StatementRef_Presence_Fragment
  | StatementRef_Rename_Fragment
  | StatementRef_Splinter_Fragment
  | StatementRef_Sponsorship_Fragment
  | StatementRef_Subordination_Fragment
  | StatementRef_Targeting_Fragment
  | StatementRef_WeaponUse_Fragment
;

export type EvidenceRootsFragment = { readonly stance: Stance, readonly observedOn: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly source: SourceRootsFragment, readonly derivesFrom: ReadonlyArray<SourceRootsFragment> };

export type SourceRootsFragment = { readonly id: string, readonly derivesFrom: ReadonlyArray<{ readonly id: string, readonly derivesFrom: ReadonlyArray<{ readonly id: string }> }> };

export const Actor: Query<ActorQuery, ActorQueryVariables> = {
  name: 'Actor',
  text: "query Actor($id: ID!, $view: View, $relations: [StatementType!]!, $many: Int!) {\n  entity(id: $id, view: $view) {\n    ...EntityRef\n    description\n    knownFrom\n    externalIds {\n      scheme\n      value\n    }\n    names(first: 60, orderBy: {field: ID}) {\n      nodes {\n        id\n        value\n        kind\n        script\n        language\n        status\n      }\n    }\n    ... on ArmedGroup {\n      community\n      ideology\n    }\n    ... on StateOrgan {\n      organKind: kind\n      state {\n        ...EntityRef\n      }\n    }\n    ... on Coalition {\n      purpose\n    }\n    ... on Collective {\n      descriptor\n    }\n    ... on Location {\n      placeKind: kind\n      within {\n        ...EntityRef\n      }\n      country {\n        ...EntityRef\n      }\n    }\n  }\n  relations: statements(\n    first: $many\n    filter: {party: {id: {eq: $id}}, type: {in: $relations}}\n    orderBy: {field: VALID_FROM}\n    view: $view\n  ) {\n    totalCount\n    nodes {\n      ...StatementRef\n    }\n  }\n  disputed: statements(\n    first: 10\n    filter: {party: {id: {eq: $id}}, status: {eq: DISPUTED}}\n    view: $view\n  ) {\n    totalCount\n    nodes {\n      ...Contradiction\n    }\n  }\n  said: statements(\n    first: 40\n    filter: {subject: {id: {eq: $id}}, type: {in: [ESTIMATE, POSITION, ASSESSMENT]}}\n    view: $view\n  ) {\n    nodes {\n      ...Said\n    }\n  }\n  designations(\n    first: 20\n    filter: {subject: {id: {eq: $id}}}\n    orderBy: {field: VALID_FROM}\n    view: $view\n  ) {\n    nodes {\n      ...StatementRef\n    }\n  }\n  memberships(first: 3, filter: {subject: {id: {eq: $id}}}, view: $view) {\n    nodes {\n      id\n      object {\n        id\n      }\n    }\n  }\n  attributions(\n    first: 10\n    filter: {object: {id: {eq: $id}}}\n    orderBy: {field: VALID_FROM, direction: DESC}\n    view: $view\n  ) {\n    totalCount\n    nodes {\n      ...StatementRef\n    }\n  }\n  claimsOfResponsibility(\n    first: 10\n    filter: {object: {id: {eq: $id}}}\n    orderBy: {field: VALID_FROM, direction: DESC}\n    view: $view\n  ) {\n    totalCount\n    nodes {\n      ...StatementRef\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}\n\nfragment Contradiction on Statement {\n  ...StatementRef\n  evidence {\n    ...EvidencePiece\n  }\n}\n\nfragment EvidencePiece on Evidence {\n  id\n  stance\n  summary\n  locator\n  knownFrom\n  accessed\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceLine\n  }\n  derivesFrom {\n    ...SourceLine\n  }\n}\n\nfragment SourceLine on Source {\n  id\n  title\n  published\n  accessed\n  url\n  reliability\n  publisher {\n    id\n    name\n  }\n  derivesFrom {\n    id\n    title\n    publisher {\n      id\n      name\n    }\n    derivesFrom {\n      id\n      title\n    }\n  }\n}\n\nfragment Said on Statement {\n  ...StatementRef\n  evidence {\n    source {\n      publisher {\n        id\n        name\n      }\n    }\n  }\n}",
};
export const Coalitions: Query<CoalitionsQuery, CoalitionsQueryVariables> = {
  name: 'Coalitions',
  text: "query Coalitions($ids: [ID!]!, $view: View) {\n  memberships(\n    first: 40\n    filter: {object: {id: {in: $ids}}}\n    orderBy: {field: SUBJECT_NAME}\n    view: $view\n  ) {\n    nodes {\n      ...Peer\n    }\n  }\n  disputed: memberships(\n    first: 5\n    filter: {object: {id: {in: $ids}}, status: {eq: DISPUTED}}\n    view: $view\n  ) {\n    nodes {\n      ...Contradiction\n    }\n  }\n  estimates(first: 20, filter: {subject: {id: {in: $ids}}}, view: $view) {\n    nodes {\n      ...Said\n    }\n  }\n  coalitions(first: 4, filter: {id: {in: $ids}}, view: $view) {\n    nodes {\n      id\n      inferences(rules: [\"rival-leads\"], first: 5) {\n        nodes {\n          explanation\n          premises {\n            ...Contradiction\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment Peer on Membership {\n  id\n  status\n  subject {\n    ...EntityRef\n    designations(first: 10, orderBy: {field: VALID_FROM}) {\n      nodes {\n        ...Bar\n      }\n    }\n    integrations(first: 2) {\n      nodes {\n        ...StatementRef\n      }\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment Bar on Designation {\n  __typename\n  id\n  status\n  list\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  subject {\n    ...EntityRef\n  }\n  evidence {\n    stance\n    observedOn {\n      edtf\n      earliest\n      latest\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}\n\nfragment Contradiction on Statement {\n  ...StatementRef\n  evidence {\n    ...EvidencePiece\n  }\n}\n\nfragment EvidencePiece on Evidence {\n  id\n  stance\n  summary\n  locator\n  knownFrom\n  accessed\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceLine\n  }\n  derivesFrom {\n    ...SourceLine\n  }\n}\n\nfragment SourceLine on Source {\n  id\n  title\n  published\n  accessed\n  url\n  reliability\n  publisher {\n    id\n    name\n  }\n  derivesFrom {\n    id\n    title\n    publisher {\n      id\n      name\n    }\n    derivesFrom {\n      id\n      title\n    }\n  }\n}\n\nfragment Said on Statement {\n  ...StatementRef\n  evidence {\n    source {\n      publisher {\n        id\n        name\n      }\n    }\n  }\n}",
};
export const Command: Query<CommandQuery, CommandQueryVariables> = {
  name: 'Command',
  text: "query Command($ids: [ID!]!, $view: View) {\n  actors(filter: {id: {in: $ids}}, first: 10, view: $view) {\n    nodes {\n      ...EntityRef\n      superiors(first: 5) {\n        nodes {\n          ...StatementRef\n        }\n      }\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const MayHaveTakenPart: Query<MayHaveTakenPartQuery, MayHaveTakenPartQueryVariables> = {
  name: 'MayHaveTakenPart',
  text: "query MayHaveTakenPart($statement: ID!, $view: View) {\n  inferences(\n    subject: $statement\n    rules: [\"candidate-perpetrator\"]\n    first: 20\n    view: $view\n  ) {\n    complete\n    pageInfo {\n      hasNextPage\n    }\n    nodes {\n      explanation\n      subject {\n        ...EntityRef\n        ... on Attack {\n          date {\n            edtf\n            earliest\n            latest\n          }\n        }\n      }\n      object {\n        id\n      }\n      premises {\n        ...StatementRef\n      }\n      rule {\n        id\n        question\n      }\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const FollowsAbout: Query<FollowsAboutQuery, FollowsAboutQueryVariables> = {
  name: 'FollowsAbout',
  text: "query FollowsAbout($id: ID!, $view: View, $rules: [ID!]!) {\n  inferences(subject: $id, rules: $rules, first: 40, view: $view) {\n    complete\n    pageInfo {\n      hasNextPage\n    }\n    nodes {\n      explanation\n      rule {\n        id\n        question\n      }\n      premises {\n        ...StatementRef\n      }\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const Rules: Query<RulesQuery, RulesQueryVariables> = {
  name: 'Rules',
  text: "query Rules {\n  inferenceRules {\n    id\n  }\n}",
};
export const AttackList: Query<AttackListQuery, AttackListQueryVariables> = {
  name: 'AttackList',
  text: "query AttackList($filter: AttackFilter!, $order: [AttackOrder!], $first: Int!, $undecided: Int!, $view: View) {\n  attacks(first: $first, filter: $filter, orderBy: $order, view: $view) {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    nodes {\n      ...AttackRow\n      location {\n        ...PlaceLine\n      }\n      weapons {\n        ...EntityRef\n      }\n    }\n    undecided(first: $undecided) {\n      totalCount\n      nodes {\n        ...EntityRef\n        date {\n          edtf\n          earliest\n          latest\n        }\n      }\n    }\n  }\n}\n\nfragment AttackRow on Attack {\n  ...EntityRef\n  date {\n    edtf\n    earliest\n    latest\n  }\n  outcome\n  munitions {\n    best\n  }\n  killed {\n    low\n    best\n    high\n  }\n  injured {\n    low\n    best\n    high\n  }\n  attributions(first: 5) {\n    nodes {\n      id\n      status\n      strength\n      object {\n        ...EntityRef\n      }\n    }\n  }\n  claims(first: 5) {\n    nodes {\n      id\n      status\n      kind\n      withdrawn\n      object {\n        ...EntityRef\n      }\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment PlaceLine on Location {\n  ...EntityRef\n  placeKind: kind\n  coordinates {\n    latitude\n    longitude\n    precision\n  }\n  within {\n    ...EntityRef\n  }\n  country {\n    ...EntityRef\n    isoCode\n  }\n}",
};
export const AttackCharts: Query<AttackChartsQuery, AttackChartsQueryVariables> = {
  name: 'AttackCharts',
  text: "query AttackCharts($all: AttackFilter!, $month: AttackFilter!, $laid: AttackFilter!, $claim: AttackFilter!, $outcome: AttackFilter!, $weapon: AttackFilter!, $country: AttackFilter!, $place: AttackFilter!, $actors: [ID!], $view: View) {\n  month: attackStats(by: [MONTH], filter: $month, view: $view) {\n    ...Counts\n  }\n  laid: attackStats(by: [ACTOR], filter: $laid, view: $view) {\n    ...Counts\n  }\n  claim: attackStats(by: [CLAIM], filter: $claim, view: $view) {\n    ...Counts\n  }\n  outcome: attackStats(by: [OUTCOME], filter: $outcome, view: $view) {\n    ...Counts\n  }\n  weapon: attackStats(by: [WEAPON], filter: $weapon, view: $view) {\n    ...Counts\n  }\n  country: attackStats(by: [COUNTRY], filter: $country, view: $view) {\n    ...Counts\n  }\n  place: attackStats(by: [LOCATION], filter: $place, view: $view) {\n    ...Counts\n  }\n  all: attackStats(by: [OUTCOME], filter: $all, view: $view) {\n    attacks\n    killed {\n      ...Sum\n    }\n    injured {\n      ...Sum\n    }\n  }\n  many: attackStats(by: [OUTCOME], actors: $actors, view: $view) {\n    estimates(first: 20) {\n      totalCount\n      nodes {\n        ...Said\n      }\n    }\n  }\n}\n\nfragment Counts on AttackStats {\n  attacks\n  buckets {\n    attacks\n    keys {\n      value\n      name\n    }\n  }\n}\n\nfragment Sum on FigureSum {\n  low\n  best\n  unknown\n}\n\nfragment Said on Statement {\n  ...StatementRef\n  evidence {\n    source {\n      publisher {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const AttackSources: Query<AttackSourcesQuery, AttackSourcesQueryVariables> = {
  name: 'AttackSources',
  text: "query AttackSources($first: Int!) {\n  sources(first: $first, orderBy: {field: PUBLISHED, direction: DESC}) {\n    nodes {\n      title\n      published\n      accessed\n      publisher {\n        name\n      }\n    }\n  }\n}",
};
export const AttackNames: Query<AttackNamesQuery, AttackNamesQueryVariables> = {
  name: 'AttackNames',
  text: "query AttackNames($ids: [ID!]!, $view: View) {\n  nodes(ids: $ids, view: $view) {\n    __typename\n    id\n    ... on Entity {\n      ...EntityRef\n    }\n    ... on Location {\n      ...PlaceLine\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment PlaceLine on Location {\n  ...EntityRef\n  placeKind: kind\n  coordinates {\n    latitude\n    longitude\n    precision\n  }\n  within {\n    ...EntityRef\n  }\n  country {\n    ...EntityRef\n    isoCode\n  }\n}",
};
export const AttackCandidates: Query<AttackCandidatesQuery, AttackCandidatesQueryVariables> = {
  name: 'AttackCandidates',
  text: "query AttackCandidates($ids: [ID!]!, $view: View) {\n  nodes(ids: $ids, view: $view) {\n    id\n    ... on Attack {\n      inferences(rules: [\"candidate-perpetrator\"], first: 0) {\n        totalCount\n      }\n    }\n  }\n}",
};
export const CompareDays: Query<CompareDaysQuery, CompareDaysQueryVariables> = {
  name: 'CompareDays',
  text: "query CompareDays($from: Date!, $to: Date!, $around: [ID!], $last: Int!) {\n  new: changes(\n    from: $from\n    to: $to\n    around: $around\n    kinds: [STATEMENT_KNOWN]\n    first: 0\n  ) {\n    totalCount\n  }\n  disputed: changes(\n    from: $from\n    to: $to\n    around: $around\n    kinds: [STATEMENT_DISPUTED]\n    first: 0\n  ) {\n    totalCount\n  }\n  more: changes(\n    from: $from\n    to: $to\n    around: $around\n    kinds: [EVIDENCE_ADDED]\n    first: 0\n  ) {\n    totalCount\n  }\n  gone: changes(\n    from: $from\n    to: $to\n    around: $around\n    kinds: [STATEMENT_RETRACTED]\n    first: 0\n  ) {\n    totalCount\n  }\n  seen: changes(\n    from: $from\n    to: $to\n    around: $around\n    kinds: [ENTITY_SEEN]\n    first: 0\n  ) {\n    totalCount\n  }\n  changes(from: $from, to: $to, around: $around, last: $last) {\n    pageInfo {\n      hasPreviousPage\n    }\n    nodes {\n      ...ChangeRow\n    }\n  }\n}\n\nfragment ChangeRow on Change {\n  kind\n  on\n  statement {\n    ...StatementRef\n  }\n  entity {\n    ...EntityRef\n  }\n  evidence {\n    source {\n      id\n      title\n      publisher {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const CompareChanges: Query<CompareChangesQuery, CompareChangesQueryVariables> = {
  name: 'CompareChanges',
  text: "query CompareChanges($from: Date!, $to: Date!, $around: [ID!], $kinds: [ChangeKind!], $last: Int!) {\n  changes(from: $from, to: $to, around: $around, kinds: $kinds, last: $last) {\n    totalCount\n    pageInfo {\n      hasPreviousPage\n    }\n    nodes {\n      ...ChangeRow\n    }\n  }\n}\n\nfragment ChangeRow on Change {\n  kind\n  on\n  statement {\n    ...StatementRef\n  }\n  entity {\n    ...EntityRef\n  }\n  evidence {\n    source {\n      id\n      title\n      publisher {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const CompareSources: Query<CompareSourcesQuery, CompareSourcesQueryVariables> = {
  name: 'CompareSources',
  text: "query CompareSources($a: ID!, $b: ID!, $filter: StatementFilter, $first: Int!, $view: View) {\n  compareSources(a: $a, b: $b, view: $view) {\n    onlyA(filter: $filter, orderBy: {field: SUBJECT_NAME}, first: $first) {\n      ...Compared\n    }\n    onlyB(filter: $filter, orderBy: {field: SUBJECT_NAME}, first: $first) {\n      ...Compared\n    }\n    both(filter: $filter, orderBy: {field: SUBJECT_NAME}, first: $first) {\n      ...Compared\n    }\n    disputed(filter: $filter, orderBy: {field: SUBJECT_NAME}, first: $first) {\n      ...Compared\n    }\n  }\n}\n\nfragment Compared on StatementConnection {\n  totalCount\n  nodes {\n    ...StatementRef\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const SourceNames: Query<SourceNamesQuery, SourceNamesQueryVariables> = {
  name: 'SourceNames',
  text: "query SourceNames($ids: [ID!]!, $view: View) {\n  nodes(ids: $ids, view: $view) {\n    __typename\n    ... on Source {\n      ...SourceRow\n    }\n  }\n}\n\nfragment SourceRow on Source {\n  id\n  title\n  published\n  accessed\n  url\n  reliability\n  publisher {\n    ...EntityRef\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}",
};
export const FindSources: Query<FindSourcesQuery, FindSourcesQueryVariables> = {
  name: 'FindSources',
  text: "query FindSources($filter: SourceFilter!, $first: Int!, $view: View) {\n  sources(\n    first: $first\n    filter: $filter\n    orderBy: {field: PUBLISHED, direction: DESC}\n    view: $view\n  ) {\n    totalCount\n    nodes {\n      ...SourceRow\n    }\n  }\n}\n\nfragment SourceRow on Source {\n  id\n  title\n  published\n  accessed\n  url\n  reliability\n  publisher {\n    ...EntityRef\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}",
};
export const CompareGroups: Query<CompareGroupsQuery, CompareGroupsQueryVariables> = {
  name: 'CompareGroups',
  text: "query CompareGroups($a: StatementFilter!, $b: StatementFilter!, $first: Int!, $view: View) {\n  a: statements(filter: $a, orderBy: {field: ID}, first: $first, view: $view) {\n    ...Compared\n  }\n  b: statements(filter: $b, orderBy: {field: ID}, first: $first, view: $view) {\n    ...Compared\n  }\n}\n\nfragment Compared on StatementConnection {\n  totalCount\n  nodes {\n    ...StatementRef\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const Standing: Query<StandingQuery, StandingQueryVariables> = {
  name: 'Standing',
  text: "query Standing($id: ID!, $view: View) {\n  statement(id: $id, view: $view) {\n    ...StatementRef\n    confidence\n    credibility\n    note\n    retractedOn\n    evidence {\n      ...EvidencePiece\n    }\n    ...Details\n  }\n  history(id: $id) {\n    on\n    kind\n    status\n    evidence {\n      id\n      source {\n        id\n        title\n        publisher {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}\n\nfragment EvidencePiece on Evidence {\n  id\n  stance\n  summary\n  locator\n  knownFrom\n  accessed\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceLine\n  }\n  derivesFrom {\n    ...SourceLine\n  }\n}\n\nfragment SourceLine on Source {\n  id\n  title\n  published\n  accessed\n  url\n  reliability\n  publisher {\n    id\n    name\n  }\n  derivesFrom {\n    id\n    title\n    publisher {\n      id\n      name\n    }\n    derivesFrom {\n      id\n      title\n    }\n  }\n}\n\nfragment Details on Statement {\n  id\n  ... on Designation {\n    programme\n    instrument\n    entry\n    reason\n    agency {\n      ...EntityRef\n    }\n  }\n  ... on Attribution {\n    basis_: basis\n    by {\n      ...EntityRef\n    }\n  }\n  ... on ClaimOfResponsibility {\n    channel\n  }\n  ... on Sponsorship {\n    extent\n  }\n  ... on FrontFor {\n    purposes\n    scope_: scope\n  }\n  ... on Presence {\n    purpose\n  }\n  ... on Leadership {\n    title\n  }\n  ... on Affiliation {\n    post\n  }\n  ... on Integration {\n    unit_: unit\n  }\n  ... on Founding {\n    circumstances\n    founders {\n      ...EntityRef\n    }\n  }\n  ... on Splinter {\n    circumstances\n  }\n  ... on Merger {\n    circumstances\n  }\n  ... on Rename {\n    circumstances\n  }\n  ... on Targeting {\n    aspect\n  }\n  ... on ModelledAfter {\n    aspect\n  }\n  ... on WeaponUse {\n    region\n    against {\n      ...EntityRef\n    }\n  }\n  ... on Alliance {\n    form\n  }\n  ... on OrganisationalPart {\n    form\n  }\n  ... on Conduct {\n    role_: role\n  }\n  ... on Participation {\n    side\n  }\n}",
};
export const Follows: Query<FollowsQuery, FollowsQueryVariables> = {
  name: 'Follows',
  text: "query Follows($id: ID!, $view: View, $first: Int!) {\n  inferences(subject: $id, first: $first, view: $view) {\n    complete\n    pageInfo {\n      hasNextPage\n    }\n    nodes {\n      explanation\n      rule {\n        id\n        question\n      }\n      premises {\n        ...StatementRef\n      }\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const Entities: Query<EntitiesQuery, EntitiesQueryVariables> = {
  name: 'Entities',
  text: "query Entities($types: [EntityType!]!, $first: Int!, $view: View) {\n  entities(\n    first: $first\n    filter: {type: {in: $types}}\n    orderBy: {field: NAME}\n    view: $view\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    nodes {\n      ...EntityRef\n      description\n      knownFrom\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}",
};
export const Statements: Query<StatementsQuery, StatementsQueryVariables> = {
  name: 'Statements',
  text: "query Statements($filter: StatementFilter!, $order: [StatementOrder!], $first: Int!, $view: View) {\n  statements(first: $first, filter: $filter, orderBy: $order, view: $view) {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    nodes {\n      ...StatementRef\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const Sources: Query<SourcesQuery, SourcesQueryVariables> = {
  name: 'Sources',
  text: "query Sources($first: Int!, $view: View) {\n  sources(\n    first: $first\n    orderBy: {field: PUBLISHED, direction: DESC}\n    view: $view\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    nodes {\n      ...SourceRow\n    }\n  }\n}\n\nfragment SourceRow on Source {\n  id\n  title\n  published\n  accessed\n  url\n  reliability\n  publisher {\n    ...EntityRef\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}",
};
export const SourcePage: Query<SourcePageQuery, SourcePageQueryVariables> = {
  name: 'SourcePage',
  text: "query SourcePage($id: ID!, $first: Int!, $view: View) {\n  source(id: $id, view: $view) {\n    ...SourceRow\n    archivedUrl\n    licence\n    note\n    sha256\n    language\n    author {\n      ...EntityRef\n    }\n    derivesFrom {\n      id\n      title\n      publisher {\n        id\n        name\n      }\n    }\n  }\n  statements(\n    first: $first\n    filter: {evidence: {some: {source: {id: {eq: $id}}}}}\n    orderBy: {field: ID}\n    view: $view\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    nodes {\n      ...StatementRef\n    }\n  }\n}\n\nfragment SourceRow on Source {\n  id\n  title\n  published\n  accessed\n  url\n  reliability\n  publisher {\n    ...EntityRef\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const StartingPoints: Query<StartingPointsQuery, StartingPointsQueryVariables> = {
  name: 'StartingPoints',
  text: "query StartingPoints($first: Int!, $view: View) {\n  coalitions(first: $first, orderBy: {field: NAME}, view: $view) {\n    nodes {\n      id\n    }\n  }\n}",
};
export const Around: Query<AroundQuery, AroundQueryVariables> = {
  name: 'Around',
  text: "query Around($around: [ID!]!, $depth: Int!, $types: [StatementType!], $kinds: [EntityType!], $first: Int!, $view: View) {\n  network(\n    around: $around\n    depth: $depth\n    statementTypes: $types\n    entityTypes: $kinds\n    first: $first\n    view: $view\n  ) {\n    nodes {\n      depth\n      entity {\n        ...EntityRef\n      }\n    }\n    links {\n      type\n      source\n      target\n      statement {\n        id\n      }\n    }\n    truncated {\n      rule\n      leftOut\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}",
};
export const Drawn: Query<DrawnQuery, DrawnQueryVariables> = {
  name: 'Drawn',
  text: "query Drawn($ids: [ID!]!, $view: View) {\n  subgraph(ids: $ids, view: $view) {\n    nodes {\n      entity {\n        ...DrawnEntity\n      }\n    }\n    links {\n      type\n      source\n      target\n      statement {\n        ...StatementRef\n        confidence\n      }\n    }\n  }\n}\n\nfragment DrawnEntity on Entity {\n  ...EntityRef\n  names(first: 5, filter: {kind: {eq: ACRONYM}}) {\n    nodes {\n      acronym: value\n    }\n  }\n  ... on Attack {\n    happened: date {\n      edtf\n    }\n    place: location {\n      name\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const Certain: Query<CertainQuery, CertainQueryVariables> = {
  name: 'Certain',
  text: "query Certain($ids: [ID!]!, $view: View) {\n  subgraph(ids: $ids, view: $view) {\n    links {\n      statement {\n        id\n      }\n    }\n  }\n}",
};
export const NetworkSteps: Query<NetworkStepsQuery, NetworkStepsQueryVariables> = {
  name: 'NetworkSteps',
  text: "query NetworkSteps($ids: [ID!]!, $on: TimeAxis!, $view: View) {\n  subgraph(ids: $ids, view: $view) {\n    steps(on: $on) {\n      days\n      nodes {\n        id\n        shownFrom\n      }\n      links {\n        statement\n        states {\n          from\n          presence\n          status\n          rootSources\n        }\n      }\n    }\n  }\n}",
};
export const FactSteps: Query<FactStepsQuery, FactStepsQueryVariables> = {
  name: 'FactSteps',
  text: "query FactSteps($ids: [ID!]!, $rules: [ID!]!, $on: TimeAxis!, $view: View) {\n  inferenceSteps(ids: $ids, rules: $rules, on: $on, view: $view) {\n    days\n    facts {\n      rule\n      subject\n      object\n      states {\n        from\n        presence\n      }\n    }\n  }\n}",
};
export const ShownNetwork: Query<ShownNetworkQuery, ShownNetworkQueryVariables> = {
  name: 'ShownNetwork',
  text: "query ShownNetwork($ids: [ID!]!, $view: View) {\n  subgraph(ids: $ids, view: $view) {\n    nodes {\n      entity {\n        id\n        name\n      }\n    }\n    links {\n      source\n      label\n      target\n      statement {\n        id\n        status\n        knownFrom\n        valid {\n          from {\n            edtf\n          }\n          to {\n            edtf\n          }\n        }\n        evidence {\n          stance\n          summary\n          source {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n}",
};
export const PictureSources: Query<PictureSourcesQuery, PictureSourcesQueryVariables> = {
  name: 'PictureSources',
  text: "query PictureSources($ids: [ID!]!, $first: Int!, $view: View) {\n  sources(\n    first: $first\n    filter: {id: {in: $ids}}\n    orderBy: {field: PUBLISHED}\n    view: $view\n  ) {\n    totalCount\n    nodes {\n      id\n      title\n      published\n      accessed\n      publisher {\n        name\n      }\n    }\n  }\n}",
};
export const InferredBetween: Query<InferredBetweenQuery, InferredBetweenQueryVariables> = {
  name: 'InferredBetween',
  text: "query InferredBetween($rules: [ID!]!, $first: Int!, $view: View) {\n  inferences(rules: $rules, first: $first, view: $view) {\n    totalCount\n    nodes {\n      ...FactBetween\n    }\n  }\n}\n\nfragment FactBetween on Inference {\n  explanation\n  rule {\n    id\n    question\n  }\n  subject {\n    id\n  }\n  object {\n    id\n  }\n  premises {\n    ...StatementRef\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const InferredCertain: Query<InferredCertainQuery, InferredCertainQueryVariables> = {
  name: 'InferredCertain',
  text: "query InferredCertain($rules: [ID!]!, $first: Int!, $view: View) {\n  inferences(rules: $rules, first: $first, view: $view) {\n    nodes {\n      rule {\n        id\n      }\n      subject {\n        id\n      }\n      object {\n        id\n      }\n    }\n  }\n}",
};
export const Overview: Query<OverviewQuery, OverviewQueryVariables> = {
  name: 'Overview',
  text: "query Overview($view: View, $attacks: Int!, $disputed: Int!) {\n  armedGroups(first: 0, view: $view) {\n    totalCount\n  }\n  coalitions(first: 0, view: $view) {\n    totalCount\n  }\n  frontBrands: coalitions(\n    first: 0\n    filter: {kind: {eq: FRONT_BRAND}}\n    view: $view\n  ) {\n    totalCount\n  }\n  collectives(first: 0, view: $view) {\n    totalCount\n  }\n  states(first: 0, view: $view) {\n    totalCount\n  }\n  stateOrgans(first: 0, view: $view) {\n    totalCount\n  }\n  persons(first: 0, view: $view) {\n    totalCount\n  }\n  organisations(first: 0, view: $view) {\n    totalCount\n  }\n  militaryOperations(first: 0, view: $view) {\n    totalCount\n  }\n  locations(first: 0, view: $view) {\n    totalCount\n  }\n  weapons(first: 0, view: $view) {\n    totalCount\n  }\n  statements(first: 0, view: $view) {\n    totalCount\n  }\n  sources(first: 0, view: $view) {\n    totalCount\n  }\n  attacks(first: $attacks, orderBy: {field: DATE, direction: DESC}, view: $view) {\n    totalCount\n    nodes {\n      ...AttackRow\n    }\n  }\n  disputed: statements(\n    first: $disputed\n    filter: {status: {eq: DISPUTED}}\n    orderBy: {field: KNOWN_FROM, direction: DESC}\n    view: $view\n  ) {\n    totalCount\n    nodes {\n      ...StatementRef\n    }\n  }\n}\n\nfragment AttackRow on Attack {\n  ...EntityRef\n  date {\n    edtf\n    earliest\n    latest\n  }\n  outcome\n  munitions {\n    best\n  }\n  killed {\n    low\n    best\n    high\n  }\n  injured {\n    low\n    best\n    high\n  }\n  attributions(first: 5) {\n    nodes {\n      id\n      status\n      strength\n      object {\n        ...EntityRef\n      }\n    }\n  }\n  claims(first: 5) {\n    nodes {\n      id\n      status\n      kind\n      withdrawn\n      object {\n        ...EntityRef\n      }\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const OverviewTime: Query<OverviewTimeQuery, OverviewTimeQueryVariables> = {
  name: 'OverviewTime',
  text: "query OverviewTime($view: View, $many: Int!) {\n  sources(first: $many, orderBy: {field: PUBLISHED, direction: DESC}, view: $view) {\n    totalCount\n    nodes {\n      id\n      title\n      published\n      accessed\n      publisher {\n        id\n        name\n      }\n    }\n  }\n  dated: attacks(\n    first: $many\n    filter: {date: {isNull: false}}\n    orderBy: {field: DATE, direction: DESC}\n    view: $view\n  ) {\n    totalCount\n    nodes {\n      ...EntityRef\n      date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  months: attackStats(by: [MONTH], view: $view) {\n    buckets {\n      attacks\n      keys {\n        value\n      }\n    }\n  }\n  begun: statements(\n    first: $many\n    filter: {type: {in: [MEMBERSHIP, DESIGNATION]}, valid: {from: {isNull: false}}}\n    orderBy: {field: VALID_FROM, direction: DESC}\n    view: $view\n  ) {\n    totalCount\n    nodes {\n      __typename\n      id\n      valid {\n        from {\n          edtf\n          earliest\n          latest\n        }\n      }\n    }\n  }\n  memberships(first: $many, orderBy: {field: ID}, view: $view) {\n    totalCount\n    nodes {\n      ...StatementRef\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const OverviewNews: Query<OverviewNewsQuery, OverviewNewsQueryVariables> = {
  name: 'OverviewNews',
  text: "query OverviewNews($from: Date!, $to: Date!, $last: Int!) {\n  changes(\n    from: $from\n    to: $to\n    kinds: [STATEMENT_KNOWN, STATEMENT_DISPUTED, STATEMENT_RETRACTED]\n    last: $last\n  ) {\n    pageInfo {\n      hasPreviousPage\n    }\n    nodes {\n      kind\n      on\n      statement {\n        ...StatementRef\n      }\n      evidence {\n        source {\n          published\n          publisher {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const PathEnds: Query<PathEndsQuery, PathEndsQueryVariables> = {
  name: 'PathEnds',
  text: "query PathEnds($ids: [ID!]!, $view: View) {\n  nodes(ids: $ids, view: $view) {\n    __typename\n    id\n    ... on Entity {\n      ...EntityRef\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}",
};
export const Paths: Query<PathsQuery, PathsQueryVariables> = {
  name: 'Paths',
  text: "query Paths($from: ID!, $to: ID!, $hops: Int!, $order: PathOrder!, $direction: PathDirection!, $avoid: PathAvoid, $first: Int!, $view: View) {\n  paths(\n    from: $from\n    to: $to\n    maxHops: $hops\n    orderBy: $order\n    direction: $direction\n    avoid: $avoid\n    first: $first\n    view: $view\n  ) {\n    totalCount\n    complete\n    nodes {\n      length\n      weakestStatus\n      weakestConfidence\n      fewestRootSources\n      entities {\n        ...EntityRef\n      }\n      statements {\n        ...StepStatement\n      }\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StepStatement on Statement {\n  ...StatementRef\n  evidence {\n    locator\n    source {\n      published\n      accessed\n      publisher {\n        id\n        name\n      }\n    }\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const Shared: Query<SharedQuery, SharedQueryVariables> = {
  name: 'Shared',
  text: "query Shared($ids: [ID!]!, $first: Int!, $view: View) {\n  commonNeighbours(ids: $ids, first: $first, view: $view) {\n    totalCount\n    nodes {\n      entity {\n        ...EntityRef\n      }\n      links {\n        statement {\n          ...StatementRef\n        }\n      }\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
export const Suggest: Query<SuggestQuery, SuggestQueryVariables> = {
  name: 'Suggest',
  text: "query Suggest($text: String!, $first: Int!, $types: [EntityType!], $view: View) {\n  suggest(text: $text, first: $first, types: $types, view: $view) {\n    nodes {\n      matchedName\n      reason\n      node {\n        ...EntityRef\n      }\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}",
};
export const Found: Query<FoundQuery, FoundQueryVariables> = {
  name: 'Found',
  text: "query Found($text: String!, $first: Int!, $view: View) {\n  search(text: $text, first: $first, view: $view) {\n    complete\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    edges {\n      matchedName\n      reason\n      node {\n        ...EntityRef\n      }\n    }\n  }\n  searchTexts(text: $text, first: $first, view: $view) {\n    complete\n    totalCount\n    pageInfo {\n      hasNextPage\n    }\n    edges {\n      cursor\n      node {\n        kind\n        field\n        excerpt\n        marks {\n          start\n          end\n        }\n        statement {\n          ...StatementRef\n        }\n        entity {\n          ...EntityRef\n        }\n        source {\n          id\n          title\n        }\n      }\n    }\n  }\n}\n\nfragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Actor {\n    shortName\n  }\n  ... on Coalition {\n    coalitionKind: kind\n  }\n}\n\nfragment StatementRef on Statement {\n  __typename\n  id\n  status\n  knownFrom\n  subject {\n    ...EntityRef\n    ... on Attack {\n      attackOn: date {\n        edtf\n        earliest\n        latest\n      }\n    }\n  }\n  object {\n    ...EntityRef\n  }\n  valid {\n    from {\n      edtf\n      earliest\n      latest\n    }\n    to {\n      edtf\n      earliest\n      latest\n    }\n  }\n  evidence {\n    ...EvidenceRoots\n  }\n  ... on Founding {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Splinter {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Merger {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Rename {\n    eventOn: date {\n      edtf\n      earliest\n      latest\n    }\n  }\n  ... on Membership {\n    role\n  }\n  ... on Sponsorship {\n    supportTypes\n    directness\n  }\n  ... on Subordination {\n    basis\n  }\n  ... on Designation {\n    list\n    listedOn\n    effectiveFrom\n    delistedOn\n  }\n  ... on Attribution {\n    strength\n  }\n  ... on ClaimOfResponsibility {\n    claimKind: kind\n    withdrawn\n    withdrawnOn\n    asOfEdtf: asOf\n  }\n  ... on Estimate {\n    measure\n    bound\n    figure: value\n    unit\n    scope\n    period\n    figureOn: asOf\n  }\n  ... on Name {\n    called: value\n    nameKind: kind\n    script\n    language\n  }\n  ... on Position {\n    text\n    statedOn\n  }\n  ... on Assessment {\n    text\n  }\n}\n\nfragment EvidenceRoots on Evidence {\n  stance\n  observedOn {\n    edtf\n    earliest\n    latest\n  }\n  source {\n    ...SourceRoots\n  }\n  derivesFrom {\n    ...SourceRoots\n  }\n}\n\nfragment SourceRoots on Source {\n  id\n  derivesFrom {\n    id\n    derivesFrom {\n      id\n    }\n  }\n}",
};
