import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  Edtf: { input: string; output: string; }
};

export type Actor = {
  readonly affiliates: AffiliationConnection;
  readonly alliances: AllianceConnection;
  readonly assessments: AssessmentConnection;
  readonly attributions: AttributionConnection;
  readonly claims: ClaimOfResponsibilityConnection;
  readonly copies: ModelledAfterConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly designations: DesignationConnection;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly frontFor: FrontForConnection;
  readonly fronts: FrontForConnection;
  readonly hostilities: HostilityConnection;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly integrations: IntegrationConnection;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly leaders: LeadershipConnection;
  readonly memberships: MembershipConnection;
  readonly modelledAfter: ModelledAfterConnection;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly operations: ConductConnection;
  readonly partOf: OrganisationalPartConnection;
  readonly participations: ParticipationConnection;
  readonly parts: OrganisationalPartConnection;
  readonly positions: PositionConnection;
  readonly presences: PresenceConnection;
  readonly sponsored: SponsorshipConnection;
  readonly sponsors: SponsorshipConnection;
  readonly statements: StatementConnection;
  readonly subordinates: SubordinationConnection;
  readonly superiors: SubordinationConnection;
  readonly targetings: TargetingConnection;
  readonly targets: TargetingConnection;
  readonly weaponsUsed: WeaponUseConnection;
};


export type ActorAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
};


export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
};


export type ActorCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
};


export type ActorEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type ActorEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type ActorFrontForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorFrontsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorHostilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type ActorIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorModelledAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type ActorNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type ActorOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
};


export type ActorPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


export type ActorPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


export type ActorPresencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorSponsoredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorSponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorSubordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorSuperiorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ActorWeaponsUsedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type ActorConnection = {
  readonly edges: ReadonlyArray<ActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ActorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
};

export type ActorFilter = {
  readonly affiliates?: InputMaybe<AffiliationListFilter>;
  readonly alliances?: InputMaybe<AllianceListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly attributions?: InputMaybe<AttributionListFilter>;
  readonly claims?: InputMaybe<ClaimOfResponsibilityListFilter>;
  readonly copies?: InputMaybe<ModelledAfterListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly designations?: InputMaybe<DesignationListFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly frontFor?: InputMaybe<FrontForListFilter>;
  readonly fronts?: InputMaybe<FrontForListFilter>;
  readonly hostilities?: InputMaybe<HostilityListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly integrations?: InputMaybe<IntegrationListFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly leaders?: InputMaybe<LeadershipListFilter>;
  readonly memberships?: InputMaybe<MembershipListFilter>;
  readonly modelledAfter?: InputMaybe<ModelledAfterListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<ActorFilter>;
  readonly operations?: InputMaybe<ConductListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  readonly partOf?: InputMaybe<OrganisationalPartListFilter>;
  readonly participations?: InputMaybe<ParticipationListFilter>;
  readonly parts?: InputMaybe<OrganisationalPartListFilter>;
  readonly positions?: InputMaybe<PositionListFilter>;
  readonly presences?: InputMaybe<PresenceListFilter>;
  readonly sponsored?: InputMaybe<SponsorshipListFilter>;
  readonly sponsors?: InputMaybe<SponsorshipListFilter>;
  readonly subordinates?: InputMaybe<SubordinationListFilter>;
  readonly superiors?: InputMaybe<SubordinationListFilter>;
  readonly targetings?: InputMaybe<TargetingListFilter>;
  readonly targets?: InputMaybe<TargetingListFilter>;
  readonly type?: InputMaybe<ActorTypeFilter>;
  readonly weaponsUsed?: InputMaybe<WeaponUseListFilter>;
};

export type ActorLink =
  | 'ATTRIBUTED'
  | 'CANDIDATE'
  | 'CLAIMED';

export type ActorListFilter = {
  readonly none?: InputMaybe<ActorFilter>;
  readonly some?: InputMaybe<ActorFilter>;
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
  readonly eq?: InputMaybe<ActorType>;
  readonly in?: InputMaybe<ReadonlyArray<ActorType>>;
};

export type Affiliation = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly post?: Maybe<Scalars['String']['output']>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Person;
  readonly valid: Validity;
};


export type AffiliationEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type AffiliationConnection = {
  readonly edges: ReadonlyArray<AffiliationEdge>;
  readonly nodes: ReadonlyArray<Affiliation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AffiliationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Affiliation;
};

export type AffiliationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AffiliationFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<AffiliationFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AffiliationFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly post?: InputMaybe<StringFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<PersonFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type AffiliationInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly post?: InputMaybe<Scalars['String']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type AffiliationListFilter = {
  readonly none?: InputMaybe<AffiliationFilter>;
  readonly some?: InputMaybe<AffiliationFilter>;
};

export type Alliance = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type AllianceEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type AllianceConnection = {
  readonly edges: ReadonlyArray<AllianceEdge>;
  readonly nodes: ReadonlyArray<Alliance>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AllianceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Alliance;
};

export type AllianceFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AllianceFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly form?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<AllianceFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AllianceFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type AllianceInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly form?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type AllianceListFilter = {
  readonly none?: InputMaybe<AllianceFilter>;
  readonly some?: InputMaybe<AllianceFilter>;
};

export type ArmedGroup = Actor & Entity & {
  readonly affiliates: AffiliationConnection;
  readonly alliances: AllianceConnection;
  readonly assessments: AssessmentConnection;
  readonly attributions: AttributionConnection;
  readonly claims: ClaimOfResponsibilityConnection;
  readonly community?: Maybe<Scalars['String']['output']>;
  readonly copies: ModelledAfterConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly designations: DesignationConnection;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly foundings: FoundingConnection;
  readonly frontFor: FrontForConnection;
  readonly fronts: FrontForConnection;
  readonly hostilities: HostilityConnection;
  readonly id: Scalars['ID']['output'];
  readonly ideology: ReadonlyArray<Scalars['String']['output']>;
  readonly inferences: InferenceConnection;
  readonly integrations: IntegrationConnection;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly leaders: LeadershipConnection;
  readonly memberships: MembershipConnection;
  readonly mergedFrom: MergerConnection;
  readonly mergedInto: MergerConnection;
  readonly modelledAfter: ModelledAfterConnection;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly operations: ConductConnection;
  readonly partOf: OrganisationalPartConnection;
  readonly participations: ParticipationConnection;
  readonly parts: OrganisationalPartConnection;
  readonly positions: PositionConnection;
  readonly presences: PresenceConnection;
  readonly renamedFrom: RenameConnection;
  readonly renamedTo: RenameConnection;
  readonly splinterOf: SplinterConnection;
  readonly splinters: SplinterConnection;
  readonly sponsored: SponsorshipConnection;
  readonly sponsors: SponsorshipConnection;
  readonly statements: StatementConnection;
  readonly subordinates: SubordinationConnection;
  readonly superiors: SubordinationConnection;
  readonly targetings: TargetingConnection;
  readonly targets: TargetingConnection;
  readonly weaponsUsed: WeaponUseConnection;
};


export type ArmedGroupAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
};


export type ArmedGroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
};


export type ArmedGroupCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
};


export type ArmedGroupEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type ArmedGroupEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type ArmedGroupFoundingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FoundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FoundingOrder>;
};


export type ArmedGroupFrontForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupFrontsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupHostilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type ArmedGroupIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupMergedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergerOrder>;
};


export type ArmedGroupMergedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergerOrder>;
};


export type ArmedGroupModelledAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type ArmedGroupNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type ArmedGroupOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
};


export type ArmedGroupPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


export type ArmedGroupPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


export type ArmedGroupPresencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupRenamedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenameOrder>;
};


export type ArmedGroupRenamedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenameOrder>;
};


export type ArmedGroupSplinterOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SplinterOrder>;
};


export type ArmedGroupSplintersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SplinterOrder>;
};


export type ArmedGroupSponsoredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupSponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupSubordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupSuperiorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type ArmedGroupWeaponsUsedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type ArmedGroupConnection = {
  readonly edges: ReadonlyArray<ArmedGroupEdge>;
  readonly nodes: ReadonlyArray<ArmedGroup>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ArmedGroupEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ArmedGroup;
};

export type ArmedGroupFilter = {
  readonly affiliates?: InputMaybe<AffiliationListFilter>;
  readonly alliances?: InputMaybe<AllianceListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<ArmedGroupFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly attributions?: InputMaybe<AttributionListFilter>;
  readonly claims?: InputMaybe<ClaimOfResponsibilityListFilter>;
  readonly community?: InputMaybe<StringFilter>;
  readonly copies?: InputMaybe<ModelledAfterListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly designations?: InputMaybe<DesignationListFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly foundings?: InputMaybe<FoundingListFilter>;
  readonly frontFor?: InputMaybe<FrontForListFilter>;
  readonly fronts?: InputMaybe<FrontForListFilter>;
  readonly hostilities?: InputMaybe<HostilityListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly ideology?: InputMaybe<StringListFilter>;
  readonly integrations?: InputMaybe<IntegrationListFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly leaders?: InputMaybe<LeadershipListFilter>;
  readonly memberships?: InputMaybe<MembershipListFilter>;
  readonly mergedFrom?: InputMaybe<MergerListFilter>;
  readonly mergedInto?: InputMaybe<MergerListFilter>;
  readonly modelledAfter?: InputMaybe<ModelledAfterListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<ArmedGroupFilter>;
  readonly operations?: InputMaybe<ConductListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ArmedGroupFilter>>;
  readonly partOf?: InputMaybe<OrganisationalPartListFilter>;
  readonly participations?: InputMaybe<ParticipationListFilter>;
  readonly parts?: InputMaybe<OrganisationalPartListFilter>;
  readonly positions?: InputMaybe<PositionListFilter>;
  readonly presences?: InputMaybe<PresenceListFilter>;
  readonly renamedFrom?: InputMaybe<RenameListFilter>;
  readonly renamedTo?: InputMaybe<RenameListFilter>;
  readonly splinterOf?: InputMaybe<SplinterListFilter>;
  readonly splinters?: InputMaybe<SplinterListFilter>;
  readonly sponsored?: InputMaybe<SponsorshipListFilter>;
  readonly sponsors?: InputMaybe<SponsorshipListFilter>;
  readonly subordinates?: InputMaybe<SubordinationListFilter>;
  readonly superiors?: InputMaybe<SubordinationListFilter>;
  readonly targetings?: InputMaybe<TargetingListFilter>;
  readonly targets?: InputMaybe<TargetingListFilter>;
  readonly weaponsUsed?: InputMaybe<WeaponUseListFilter>;
};

export type ArmedGroupInput = {
  readonly community?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly ideology?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly name: Scalars['String']['input'];
};

export type Assessment = Statement & {
  readonly by?: Maybe<Actor>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Entity>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Entity;
  readonly text: Scalars['String']['output'];
  readonly topic: Scalars['String']['output'];
  readonly valid: Validity;
};


export type AssessmentEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type AssessmentConnection = {
  readonly edges: ReadonlyArray<AssessmentEdge>;
  readonly nodes: ReadonlyArray<Assessment>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssessmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Assessment;
};

export type AssessmentFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AssessmentFilter>>;
  readonly by?: InputMaybe<ActorFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<AssessmentFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AssessmentFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<EntityFilter>;
  readonly text?: InputMaybe<StringFilter>;
  readonly topic?: InputMaybe<StringFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type AssessmentInput = {
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly topic: Scalars['String']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type AssessmentListFilter = {
  readonly none?: InputMaybe<AssessmentFilter>;
  readonly some?: InputMaybe<AssessmentFilter>;
};

export type Attack = Entity & {
  readonly assessments: AssessmentConnection;
  readonly attributions: AttributionConnection;
  readonly candidates: InferenceConnection;
  readonly claims: ClaimOfResponsibilityConnection;
  readonly date?: Maybe<EdtfDate>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly injured?: Maybe<Figure>;
  readonly killed?: Maybe<Figure>;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly location?: Maybe<Location>;
  readonly method?: Maybe<AttackMethod>;
  readonly munitions?: Maybe<Figure>;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly operation?: Maybe<MilitaryOperation>;
  readonly outcome?: Maybe<AttackOutcome>;
  readonly participants: ParticipationConnection;
  readonly statements: StatementConnection;
  readonly targets: TargetingConnection;
  readonly violence?: Maybe<ViolenceType>;
  readonly weapons: ReadonlyArray<Weapon>;
};


export type AttackAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type AttackAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
};


export type AttackCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AttackClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
};


export type AttackEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type AttackEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type AttackInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type AttackNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type AttackNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type AttackParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


export type AttackStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type AttackTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type AttackBucket = {
  readonly attacks: Scalars['Int']['output'];
  readonly injured: FigureSum;
  readonly keys: ReadonlyArray<BucketKey>;
  readonly killed: FigureSum;
};

export type AttackConnection = {
  readonly edges: ReadonlyArray<AttackEdge>;
  readonly nodes: ReadonlyArray<Attack>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttackDimension =
  | 'ACTOR'
  | 'ACTOR_OF_COALITION'
  | 'CLAIM'
  | 'COUNTRY'
  | 'DAY'
  | 'LOCATION'
  | 'MONTH'
  | 'OUTCOME'
  | 'TARGET'
  | 'WEAPON'
  | 'WEEK'
  | 'YEAR';

export type AttackEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Attack;
};

export type AttackFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AttackFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly attributions?: InputMaybe<AttributionListFilter>;
  readonly claims?: InputMaybe<ClaimOfResponsibilityListFilter>;
  readonly date?: InputMaybe<DateFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly injured?: InputMaybe<FigureFilter>;
  readonly killed?: InputMaybe<FigureFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly location?: InputMaybe<LocationFilter>;
  readonly method?: InputMaybe<AttackMethodFilter>;
  readonly munitions?: InputMaybe<FigureFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<AttackFilter>;
  readonly operation?: InputMaybe<MilitaryOperationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AttackFilter>>;
  readonly outcome?: InputMaybe<AttackOutcomeFilter>;
  readonly participants?: InputMaybe<ParticipationListFilter>;
  readonly targets?: InputMaybe<TargetingListFilter>;
  readonly violence?: InputMaybe<ViolenceTypeFilter>;
  readonly weapons?: InputMaybe<WeaponListFilter>;
};

export type AttackInput = {
  readonly date?: InputMaybe<Scalars['Edtf']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly injured?: InputMaybe<FigureInput>;
  readonly killed?: InputMaybe<FigureInput>;
  readonly location?: InputMaybe<Scalars['ID']['input']>;
  readonly method?: InputMaybe<AttackMethod>;
  readonly munitions?: InputMaybe<FigureInput>;
  readonly name: Scalars['String']['input'];
  readonly operation?: InputMaybe<Scalars['ID']['input']>;
  readonly outcome?: InputMaybe<AttackOutcome>;
  readonly violence?: InputMaybe<ViolenceType>;
  readonly weapons?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  readonly eq?: InputMaybe<AttackMethod>;
  readonly in?: InputMaybe<ReadonlyArray<AttackMethod>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AttackOrder = {
  readonly direction?: OrderDirection;
  readonly field: AttackOrderField;
};

export type AttackOrderField =
  | 'DATE'
  | 'ID'
  | 'KNOWN_FROM'
  | 'NAME';

export type AttackOutcome =
  | 'FAILED'
  | 'HIT'
  | 'INTERCEPTED'
  | 'PARTLY_INTERCEPTED';

export type AttackOutcomeFilter = {
  readonly eq?: InputMaybe<AttackOutcome>;
  readonly in?: InputMaybe<ReadonlyArray<AttackOutcome>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AttackStats = {
  readonly attacks: Scalars['Int']['output'];
  readonly buckets: ReadonlyArray<AttackBucket>;
  readonly estimates: EstimateConnection;
  readonly injured: FigureSum;
  readonly killed: FigureSum;
};


export type AttackStatsEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};

export type Attribution = Statement & {
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly by?: Maybe<Actor>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly strength: AttributionStrength;
  readonly subject: Attack;
  readonly valid: Validity;
};


export type AttributionEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type AttributionConnection = {
  readonly edges: ReadonlyArray<AttributionEdge>;
  readonly nodes: ReadonlyArray<Attribution>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttributionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Attribution;
};

export type AttributionFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AttributionFilter>>;
  readonly basis?: InputMaybe<StringFilter>;
  readonly by?: InputMaybe<ActorFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<AttributionFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<AttributionFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly strength?: InputMaybe<AttributionStrengthFilter>;
  readonly subject?: InputMaybe<AttackFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type AttributionInput = {
  readonly basis?: InputMaybe<Scalars['String']['input']>;
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly strength: AttributionStrength;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type AttributionListFilter = {
  readonly none?: InputMaybe<AttributionFilter>;
  readonly some?: InputMaybe<AttributionFilter>;
};

export type AttributionOrder = {
  readonly direction?: OrderDirection;
  readonly field: AttributionOrderField;
};

export type AttributionOrderField =
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'SUBJECT_DATE'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type AttributionStrength =
  | 'ASSESSED'
  | 'CONFIRMED'
  | 'SUSPECTED';

export type AttributionStrengthFilter = {
  readonly eq?: InputMaybe<AttributionStrength>;
  readonly in?: InputMaybe<ReadonlyArray<AttributionStrength>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BooleanFilter = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BucketKey = {
  readonly dimension: AttackDimension;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

export type CertaintyCount = {
  readonly certain: Scalars['Int']['output'];
  readonly possible: Scalars['Int']['output'];
};

export type Change = {
  readonly entity?: Maybe<Entity>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly kind: ChangeKind;
  readonly on: Scalars['Date']['output'];
  readonly statement?: Maybe<Statement>;
};

export type ChangeConnection = {
  readonly edges: ReadonlyArray<ChangeEdge>;
  readonly nodes: ReadonlyArray<Change>;
  readonly pageInfo: PageInfo;
};

export type ChangeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Change;
};

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
  readonly eq?: InputMaybe<ClaimKind>;
  readonly in?: InputMaybe<ReadonlyArray<ClaimKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ClaimOfResponsibility = Statement & {
  readonly asOf?: Maybe<Scalars['Edtf']['output']>;
  readonly channel?: Maybe<Scalars['String']['output']>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ClaimKind;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Attack;
  readonly valid: Validity;
  readonly withdrawn?: Maybe<Scalars['Boolean']['output']>;
  readonly withdrawnOn?: Maybe<Scalars['Edtf']['output']>;
};


export type ClaimOfResponsibilityEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type ClaimOfResponsibilityConnection = {
  readonly edges: ReadonlyArray<ClaimOfResponsibilityEdge>;
  readonly nodes: ReadonlyArray<ClaimOfResponsibility>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimOfResponsibilityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ClaimOfResponsibility;
};

export type ClaimOfResponsibilityFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ClaimOfResponsibilityFilter>>;
  readonly asOf?: InputMaybe<DateFilter>;
  readonly channel?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<ClaimKindFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<ClaimOfResponsibilityFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ClaimOfResponsibilityFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<AttackFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
  readonly withdrawn?: InputMaybe<BooleanFilter>;
  readonly withdrawnOn?: InputMaybe<DateFilter>;
};

export type ClaimOfResponsibilityInput = {
  readonly asOf?: InputMaybe<Scalars['Edtf']['input']>;
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly kind: ClaimKind;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly withdrawnOn?: InputMaybe<Scalars['Edtf']['input']>;
};

export type ClaimOfResponsibilityListFilter = {
  readonly none?: InputMaybe<ClaimOfResponsibilityFilter>;
  readonly some?: InputMaybe<ClaimOfResponsibilityFilter>;
};

export type ClaimOfResponsibilityOrder = {
  readonly direction?: OrderDirection;
  readonly field: ClaimOfResponsibilityOrderField;
};

export type ClaimOfResponsibilityOrderField =
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'SUBJECT_DATE'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type Coalition = Actor & Entity & {
  readonly affiliates: AffiliationConnection;
  readonly alliances: AllianceConnection;
  readonly assessments: AssessmentConnection;
  readonly attributions: AttributionConnection;
  readonly claims: ClaimOfResponsibilityConnection;
  readonly copies: ModelledAfterConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly designations: DesignationConnection;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly foundings: FoundingConnection;
  readonly frontFor: FrontForConnection;
  readonly fronts: FrontForConnection;
  readonly hostilities: HostilityConnection;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly integrations: IntegrationConnection;
  readonly kind?: Maybe<CoalitionKind>;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly leaders: LeadershipConnection;
  readonly members: MembershipConnection;
  readonly memberships: MembershipConnection;
  readonly mergedFrom: MergerConnection;
  readonly mergedInto: MergerConnection;
  readonly modelledAfter: ModelledAfterConnection;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly operations: ConductConnection;
  readonly partOf: OrganisationalPartConnection;
  readonly participations: ParticipationConnection;
  readonly parts: OrganisationalPartConnection;
  readonly positions: PositionConnection;
  readonly presences: PresenceConnection;
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly renamedFrom: RenameConnection;
  readonly renamedTo: RenameConnection;
  readonly splinterOf: SplinterConnection;
  readonly splinters: SplinterConnection;
  readonly sponsored: SponsorshipConnection;
  readonly sponsors: SponsorshipConnection;
  readonly statements: StatementConnection;
  readonly subordinates: SubordinationConnection;
  readonly superiors: SubordinationConnection;
  readonly targetings: TargetingConnection;
  readonly targets: TargetingConnection;
  readonly weaponsUsed: WeaponUseConnection;
};


export type CoalitionAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
};


export type CoalitionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
};


export type CoalitionCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
};


export type CoalitionEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type CoalitionEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type CoalitionFoundingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FoundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FoundingOrder>;
};


export type CoalitionFrontForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionFrontsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionHostilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type CoalitionIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionMergedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergerOrder>;
};


export type CoalitionMergedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergerOrder>;
};


export type CoalitionModelledAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type CoalitionNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type CoalitionOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
};


export type CoalitionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


export type CoalitionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


export type CoalitionPresencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionRenamedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenameOrder>;
};


export type CoalitionRenamedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenameOrder>;
};


export type CoalitionSplinterOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SplinterOrder>;
};


export type CoalitionSplintersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SplinterOrder>;
};


export type CoalitionSponsoredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionSponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionSubordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionSuperiorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CoalitionWeaponsUsedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type CoalitionConnection = {
  readonly edges: ReadonlyArray<CoalitionEdge>;
  readonly nodes: ReadonlyArray<Coalition>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CoalitionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Coalition;
};

export type CoalitionFilter = {
  readonly affiliates?: InputMaybe<AffiliationListFilter>;
  readonly alliances?: InputMaybe<AllianceListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CoalitionFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly attributions?: InputMaybe<AttributionListFilter>;
  readonly claims?: InputMaybe<ClaimOfResponsibilityListFilter>;
  readonly copies?: InputMaybe<ModelledAfterListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly designations?: InputMaybe<DesignationListFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly foundings?: InputMaybe<FoundingListFilter>;
  readonly frontFor?: InputMaybe<FrontForListFilter>;
  readonly fronts?: InputMaybe<FrontForListFilter>;
  readonly hostilities?: InputMaybe<HostilityListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly integrations?: InputMaybe<IntegrationListFilter>;
  readonly kind?: InputMaybe<CoalitionKindFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly leaders?: InputMaybe<LeadershipListFilter>;
  readonly members?: InputMaybe<MembershipListFilter>;
  readonly memberships?: InputMaybe<MembershipListFilter>;
  readonly mergedFrom?: InputMaybe<MergerListFilter>;
  readonly mergedInto?: InputMaybe<MergerListFilter>;
  readonly modelledAfter?: InputMaybe<ModelledAfterListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<CoalitionFilter>;
  readonly operations?: InputMaybe<ConductListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CoalitionFilter>>;
  readonly partOf?: InputMaybe<OrganisationalPartListFilter>;
  readonly participations?: InputMaybe<ParticipationListFilter>;
  readonly parts?: InputMaybe<OrganisationalPartListFilter>;
  readonly positions?: InputMaybe<PositionListFilter>;
  readonly presences?: InputMaybe<PresenceListFilter>;
  readonly purpose?: InputMaybe<StringFilter>;
  readonly renamedFrom?: InputMaybe<RenameListFilter>;
  readonly renamedTo?: InputMaybe<RenameListFilter>;
  readonly splinterOf?: InputMaybe<SplinterListFilter>;
  readonly splinters?: InputMaybe<SplinterListFilter>;
  readonly sponsored?: InputMaybe<SponsorshipListFilter>;
  readonly sponsors?: InputMaybe<SponsorshipListFilter>;
  readonly subordinates?: InputMaybe<SubordinationListFilter>;
  readonly superiors?: InputMaybe<SubordinationListFilter>;
  readonly targetings?: InputMaybe<TargetingListFilter>;
  readonly targets?: InputMaybe<TargetingListFilter>;
  readonly weaponsUsed?: InputMaybe<WeaponUseListFilter>;
};

export type CoalitionInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<CoalitionKind>;
  readonly name: Scalars['String']['input'];
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

export type CoalitionKind =
  | 'ALLIANCE'
  | 'FRONT_BRAND'
  | 'NETWORK'
  | 'UMBRELLA';

export type CoalitionKindFilter = {
  readonly eq?: InputMaybe<CoalitionKind>;
  readonly in?: InputMaybe<ReadonlyArray<CoalitionKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Collective = Actor & Entity & {
  readonly affiliates: AffiliationConnection;
  readonly alliances: AllianceConnection;
  readonly assessments: AssessmentConnection;
  readonly attributions: AttributionConnection;
  readonly claims: ClaimOfResponsibilityConnection;
  readonly copies: ModelledAfterConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly descriptor?: Maybe<Scalars['String']['output']>;
  readonly designations: DesignationConnection;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly frontFor: FrontForConnection;
  readonly fronts: FrontForConnection;
  readonly hostilities: HostilityConnection;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly integrations: IntegrationConnection;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly leaders: LeadershipConnection;
  readonly memberships: MembershipConnection;
  readonly modelledAfter: ModelledAfterConnection;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly operations: ConductConnection;
  readonly partOf: OrganisationalPartConnection;
  readonly participations: ParticipationConnection;
  readonly parts: OrganisationalPartConnection;
  readonly positions: PositionConnection;
  readonly presences: PresenceConnection;
  readonly sponsored: SponsorshipConnection;
  readonly sponsors: SponsorshipConnection;
  readonly statements: StatementConnection;
  readonly subordinates: SubordinationConnection;
  readonly superiors: SubordinationConnection;
  readonly targetings: TargetingConnection;
  readonly targets: TargetingConnection;
  readonly weaponsUsed: WeaponUseConnection;
};


export type CollectiveAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
};


export type CollectiveClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
};


export type CollectiveCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
};


export type CollectiveEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type CollectiveEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type CollectiveFrontForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveFrontsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveHostilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type CollectiveIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveModelledAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type CollectiveNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type CollectiveOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
};


export type CollectivePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


export type CollectivePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectivePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


export type CollectivePresencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveSponsoredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveSponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveSubordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveSuperiorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CollectiveWeaponsUsedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type CollectiveConnection = {
  readonly edges: ReadonlyArray<CollectiveEdge>;
  readonly nodes: ReadonlyArray<Collective>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CollectiveEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Collective;
};

export type CollectiveFilter = {
  readonly affiliates?: InputMaybe<AffiliationListFilter>;
  readonly alliances?: InputMaybe<AllianceListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<CollectiveFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly attributions?: InputMaybe<AttributionListFilter>;
  readonly claims?: InputMaybe<ClaimOfResponsibilityListFilter>;
  readonly copies?: InputMaybe<ModelledAfterListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly descriptor?: InputMaybe<StringFilter>;
  readonly designations?: InputMaybe<DesignationListFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly frontFor?: InputMaybe<FrontForListFilter>;
  readonly fronts?: InputMaybe<FrontForListFilter>;
  readonly hostilities?: InputMaybe<HostilityListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly integrations?: InputMaybe<IntegrationListFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly leaders?: InputMaybe<LeadershipListFilter>;
  readonly memberships?: InputMaybe<MembershipListFilter>;
  readonly modelledAfter?: InputMaybe<ModelledAfterListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<CollectiveFilter>;
  readonly operations?: InputMaybe<ConductListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<CollectiveFilter>>;
  readonly partOf?: InputMaybe<OrganisationalPartListFilter>;
  readonly participations?: InputMaybe<ParticipationListFilter>;
  readonly parts?: InputMaybe<OrganisationalPartListFilter>;
  readonly positions?: InputMaybe<PositionListFilter>;
  readonly presences?: InputMaybe<PresenceListFilter>;
  readonly sponsored?: InputMaybe<SponsorshipListFilter>;
  readonly sponsors?: InputMaybe<SponsorshipListFilter>;
  readonly subordinates?: InputMaybe<SubordinationListFilter>;
  readonly superiors?: InputMaybe<SubordinationListFilter>;
  readonly targetings?: InputMaybe<TargetingListFilter>;
  readonly targets?: InputMaybe<TargetingListFilter>;
  readonly weaponsUsed?: InputMaybe<WeaponUseListFilter>;
};

export type CollectiveInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly descriptor?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

export type CommonNeighbour = {
  readonly entity: Entity;
  readonly links: ReadonlyArray<NetworkLink>;
};

export type CommonNeighbours = {
  readonly nodes: ReadonlyArray<CommonNeighbour>;
  readonly totalCount: Scalars['Int']['output'];
  readonly truncated: ReadonlyArray<Truncation>;
};

export type Conduct = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<MilitaryOperation>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type ConductEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type ConductConnection = {
  readonly edges: ReadonlyArray<ConductEdge>;
  readonly nodes: ReadonlyArray<Conduct>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ConductEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Conduct;
};

export type ConductFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ConductFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<ConductFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<MilitaryOperationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ConductFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly role?: InputMaybe<StringFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type ConductInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type ConductListFilter = {
  readonly none?: InputMaybe<ConductFilter>;
  readonly some?: InputMaybe<ConductFilter>;
};

export type ConductOrder = {
  readonly direction?: OrderDirection;
  readonly field: ConductOrderField;
};

export type ConductOrderField =
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_DATE'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type Confidence =
  | 'HIGH'
  | 'LOW'
  | 'MODERATE';

export type ConfidenceFilter = {
  readonly eq?: InputMaybe<Confidence>;
  readonly in?: InputMaybe<ReadonlyArray<Confidence>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CoordinatePrecision =
  | 'COUNTRY'
  | 'DISTRICT'
  | 'EXACT'
  | 'NEAR'
  | 'PROVINCE';

export type CoordinatePrecisionFilter = {
  readonly eq?: InputMaybe<CoordinatePrecision>;
  readonly in?: InputMaybe<ReadonlyArray<CoordinatePrecision>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Coordinates = {
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  readonly precision?: Maybe<CoordinatePrecision>;
};

export type CoordinatesFilter = {
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly latitude?: InputMaybe<FloatFilter>;
  readonly longitude?: InputMaybe<FloatFilter>;
  readonly precision?: InputMaybe<CoordinatePrecisionFilter>;
};

export type CoordinatesInput = {
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  readonly precision?: InputMaybe<CoordinatePrecision>;
};

export type DateFilter = {
  readonly after?: InputMaybe<Scalars['Date']['input']>;
  readonly before?: InputMaybe<Scalars['Date']['input']>;
  readonly between?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  readonly eq?: InputMaybe<Scalars['Edtf']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Edtf']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DatePrecision =
  | 'DAY'
  | 'INTERVAL'
  | 'MONTH'
  | 'UNKNOWN'
  | 'YEAR';

export type Derivation = {
  readonly explanation: Scalars['String']['output'];
  readonly premises: ReadonlyArray<Statement>;
};

export type Designation = Statement & {
  readonly agency?: Maybe<Actor>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly delistedOn?: Maybe<Scalars['Edtf']['output']>;
  readonly effectiveFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly entry?: Maybe<Scalars['String']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly instrument?: Maybe<Scalars['String']['output']>;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly list?: Maybe<Scalars['String']['output']>;
  readonly listedOn?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<State>;
  readonly programme?: Maybe<Scalars['String']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type DesignationEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type DesignationConnection = {
  readonly edges: ReadonlyArray<DesignationEdge>;
  readonly nodes: ReadonlyArray<Designation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DesignationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Designation;
};

export type DesignationFilter = {
  readonly agency?: InputMaybe<ActorFilter>;
  readonly and?: InputMaybe<ReadonlyArray<DesignationFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly delistedOn?: InputMaybe<DateFilter>;
  readonly effectiveFrom?: InputMaybe<DateFilter>;
  readonly entry?: InputMaybe<StringFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly instrument?: InputMaybe<StringFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly list?: InputMaybe<StringFilter>;
  readonly listedOn?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<DesignationFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<StateFilter>;
  readonly or?: InputMaybe<ReadonlyArray<DesignationFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly programme?: InputMaybe<StringFilter>;
  readonly reason?: InputMaybe<StringFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type DesignationInput = {
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly delistedOn?: InputMaybe<Scalars['Edtf']['input']>;
  readonly effectiveFrom?: InputMaybe<Scalars['Edtf']['input']>;
  readonly entry?: InputMaybe<Scalars['String']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly instrument?: InputMaybe<Scalars['String']['input']>;
  readonly list?: InputMaybe<Scalars['String']['input']>;
  readonly listedOn?: InputMaybe<Scalars['Edtf']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly programme?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type DesignationListFilter = {
  readonly none?: InputMaybe<DesignationFilter>;
  readonly some?: InputMaybe<DesignationFilter>;
};

export type DesignationOrder = {
  readonly direction?: OrderDirection;
  readonly field: DesignationOrderField;
};

export type DesignationOrderField =
  | 'ID'
  | 'KNOWN_FROM'
  | 'LISTED_ON'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type Directness =
  | 'DIRECT'
  | 'INDIRECT';

export type DirectnessFilter = {
  readonly eq?: InputMaybe<Directness>;
  readonly in?: InputMaybe<ReadonlyArray<Directness>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EdtfDate = {
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  readonly edtf: Scalars['Edtf']['output'];
  readonly latest?: Maybe<Scalars['Date']['output']>;
};

export type Entity = {
  readonly assessments: AssessmentConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly statements: StatementConnection;
};


export type EntityAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type EntityEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type EntityEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type EntityInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type EntityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type EntityNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type EntityConnection = {
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

export type EntityFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<EntityFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  readonly statements?: InputMaybe<StatementListFilter>;
  readonly type?: InputMaybe<EntityTypeFilter>;
};

export type EntityOrder = {
  readonly direction?: OrderDirection;
  readonly field: EntityOrderField;
};

export type EntityOrderField =
  | 'ID'
  | 'KNOWN_FROM'
  | 'NAME';

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
  readonly eq?: InputMaybe<EntityType>;
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
};

export type Estimate = Statement & {
  readonly asOf?: Maybe<Scalars['Edtf']['output']>;
  readonly bound: EstimateBound;
  readonly by?: Maybe<Actor>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly measure: EstimateMeasure;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Entity>;
  readonly period?: Maybe<Scalars['Edtf']['output']>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly status: StatementStatus;
  readonly subject: Entity;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly valid: Validity;
  readonly value?: Maybe<Scalars['Float']['output']>;
};


export type EstimateEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type EstimateBound =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'EXACT'
  | 'MORE_THAN'
  | 'UP_TO'
  | 'VAGUE';

export type EstimateBoundFilter = {
  readonly eq?: InputMaybe<EstimateBound>;
  readonly in?: InputMaybe<ReadonlyArray<EstimateBound>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EstimateConnection = {
  readonly edges: ReadonlyArray<EstimateEdge>;
  readonly nodes: ReadonlyArray<Estimate>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EstimateEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Estimate;
};

export type EstimateFilter = {
  readonly and?: InputMaybe<ReadonlyArray<EstimateFilter>>;
  readonly asOf?: InputMaybe<DateFilter>;
  readonly bound?: InputMaybe<EstimateBoundFilter>;
  readonly by?: InputMaybe<ActorFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly measure?: InputMaybe<EstimateMeasureFilter>;
  readonly not?: InputMaybe<EstimateFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EstimateFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly period?: InputMaybe<DateFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly scope?: InputMaybe<StringFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<EntityFilter>;
  readonly unit?: InputMaybe<StringFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
  readonly value?: InputMaybe<FloatFilter>;
};

export type EstimateInput = {
  readonly asOf?: InputMaybe<Scalars['Edtf']['input']>;
  readonly bound: EstimateBound;
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly measure: EstimateMeasure;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly period?: InputMaybe<Scalars['Edtf']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly valid?: InputMaybe<ValidityInput>;
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

export type EstimateListFilter = {
  readonly none?: InputMaybe<EstimateFilter>;
  readonly some?: InputMaybe<EstimateFilter>;
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
  readonly eq?: InputMaybe<EstimateMeasure>;
  readonly in?: InputMaybe<ReadonlyArray<EstimateMeasure>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EstimateOrder = {
  readonly direction?: OrderDirection;
  readonly field: EstimateOrderField;
};

export type EstimateOrderField =
  | 'AS_OF'
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM'
  | 'VALUE';

export type Evidence = {
  readonly accessed?: Maybe<Scalars['Date']['output']>;
  readonly derivesFrom: ReadonlyArray<Source>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly observedOn?: Maybe<EdtfDate>;
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
  readonly stance: Stance;
  readonly summary: Scalars['String']['output'];
};

export type EvidenceFilter = {
  readonly accessed?: InputMaybe<DateFilter>;
  readonly and?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  readonly derivesFrom?: InputMaybe<SourceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly locator?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<EvidenceFilter>;
  readonly observedOn?: InputMaybe<DateFilter>;
  readonly or?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  readonly quote?: InputMaybe<StringFilter>;
  readonly source?: InputMaybe<SourceFilter>;
  readonly stance?: InputMaybe<StanceFilter>;
  readonly summary?: InputMaybe<StringFilter>;
};

export type EvidenceInput = {
  readonly accessed?: InputMaybe<Scalars['Date']['input']>;
  readonly asserts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly derivesFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly givesName?: InputMaybe<Scalars['Boolean']['input']>;
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  readonly observedOn?: InputMaybe<Scalars['Edtf']['input']>;
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['ID']['input'];
  readonly stance?: Stance;
  readonly summary: Scalars['String']['input'];
};

export type EvidenceListFilter = {
  readonly none?: InputMaybe<EvidenceFilter>;
  readonly some?: InputMaybe<EvidenceFilter>;
};

export type ExportFormat =
  | 'CSV'
  | 'CX2'
  | 'CYPHER'
  | 'CYTOSCAPE'
  | 'DOT'
  | 'FTM'
  | 'GEOJSON'
  | 'GEXF'
  | 'GRAPHML'
  | 'JSON'
  | 'JSONL'
  | 'JSONLD'
  | 'NQUADS'
  | 'STIX';

export type ExternalId = {
  readonly scheme: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type ExternalIdFilter = {
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly scheme?: InputMaybe<StringFilter>;
  readonly value?: InputMaybe<StringFilter>;
};

export type ExternalIdInput = {
  readonly scheme: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type ExternalIdListFilter = {
  readonly none?: InputMaybe<ExternalIdFilter>;
  readonly some?: InputMaybe<ExternalIdFilter>;
};

export type FactsInput = {
  readonly affiliations?: InputMaybe<ReadonlyArray<AffiliationInput>>;
  readonly alliances?: InputMaybe<ReadonlyArray<AllianceInput>>;
  readonly armedGroups?: InputMaybe<ReadonlyArray<ArmedGroupInput>>;
  readonly assessments?: InputMaybe<ReadonlyArray<AssessmentInput>>;
  readonly attacks?: InputMaybe<ReadonlyArray<AttackInput>>;
  readonly attributions?: InputMaybe<ReadonlyArray<AttributionInput>>;
  readonly claimsOfResponsibility?: InputMaybe<ReadonlyArray<ClaimOfResponsibilityInput>>;
  readonly coalitions?: InputMaybe<ReadonlyArray<CoalitionInput>>;
  readonly collectives?: InputMaybe<ReadonlyArray<CollectiveInput>>;
  readonly conducts?: InputMaybe<ReadonlyArray<ConductInput>>;
  readonly designations?: InputMaybe<ReadonlyArray<DesignationInput>>;
  readonly estimates?: InputMaybe<ReadonlyArray<EstimateInput>>;
  readonly foundings?: InputMaybe<ReadonlyArray<FoundingInput>>;
  readonly frontsFor?: InputMaybe<ReadonlyArray<FrontForInput>>;
  readonly hostilities?: InputMaybe<ReadonlyArray<HostilityInput>>;
  readonly integrations?: InputMaybe<ReadonlyArray<IntegrationInput>>;
  readonly leaderships?: InputMaybe<ReadonlyArray<LeadershipInput>>;
  readonly locations?: InputMaybe<ReadonlyArray<LocationInput>>;
  readonly memberships?: InputMaybe<ReadonlyArray<MembershipInput>>;
  readonly mergers?: InputMaybe<ReadonlyArray<MergerInput>>;
  readonly militaryOperations?: InputMaybe<ReadonlyArray<MilitaryOperationInput>>;
  readonly modellings?: InputMaybe<ReadonlyArray<ModelledAfterInput>>;
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  readonly organisationalParts?: InputMaybe<ReadonlyArray<OrganisationalPartInput>>;
  readonly organisations?: InputMaybe<ReadonlyArray<OrganisationInput>>;
  readonly participations?: InputMaybe<ReadonlyArray<ParticipationInput>>;
  readonly persons?: InputMaybe<ReadonlyArray<PersonInput>>;
  readonly positions?: InputMaybe<ReadonlyArray<PositionInput>>;
  readonly presences?: InputMaybe<ReadonlyArray<PresenceInput>>;
  readonly renames?: InputMaybe<ReadonlyArray<RenameInput>>;
  readonly sources?: InputMaybe<ReadonlyArray<SourceInput>>;
  readonly splinters?: InputMaybe<ReadonlyArray<SplinterInput>>;
  readonly sponsorships?: InputMaybe<ReadonlyArray<SponsorshipInput>>;
  readonly stateOrgans?: InputMaybe<ReadonlyArray<StateOrganInput>>;
  readonly states?: InputMaybe<ReadonlyArray<StateInput>>;
  readonly subordinations?: InputMaybe<ReadonlyArray<SubordinationInput>>;
  readonly targetings?: InputMaybe<ReadonlyArray<TargetingInput>>;
  readonly weaponUses?: InputMaybe<ReadonlyArray<WeaponUseInput>>;
  readonly weapons?: InputMaybe<ReadonlyArray<WeaponInput>>;
};

export type Figure = {
  readonly best?: Maybe<Scalars['Int']['output']>;
  readonly high?: Maybe<Scalars['Int']['output']>;
  readonly low?: Maybe<Scalars['Int']['output']>;
};

export type FigureFilter = {
  readonly best?: InputMaybe<IntFilter>;
  readonly high?: InputMaybe<IntFilter>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly low?: InputMaybe<IntFilter>;
};

export type FigureInput = {
  readonly best?: InputMaybe<Scalars['Int']['input']>;
  readonly high?: InputMaybe<Scalars['Int']['input']>;
  readonly low?: InputMaybe<Scalars['Int']['input']>;
};

export type FigureSum = {
  readonly best?: Maybe<Scalars['Int']['output']>;
  readonly high?: Maybe<Scalars['Int']['output']>;
  readonly low?: Maybe<Scalars['Int']['output']>;
  readonly unknown: Scalars['Int']['output'];
  readonly unknownHigh: Scalars['Int']['output'];
  readonly unknownLow: Scalars['Int']['output'];
};

export type FloatFilter = {
  readonly between?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

export type Founding = Statement & {
  readonly circumstances?: Maybe<Scalars['String']['output']>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly date?: Maybe<EdtfDate>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly founders: ReadonlyArray<Actor>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Entity>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type FoundingEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type FoundingConnection = {
  readonly edges: ReadonlyArray<FoundingEdge>;
  readonly nodes: ReadonlyArray<Founding>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FoundingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Founding;
};

export type FoundingFilter = {
  readonly and?: InputMaybe<ReadonlyArray<FoundingFilter>>;
  readonly circumstances?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly date?: InputMaybe<DateFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly founders?: InputMaybe<ActorListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<FoundingFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<FoundingFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type FoundingInput = {
  readonly circumstances?: InputMaybe<Scalars['String']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly date?: InputMaybe<Scalars['Edtf']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly founders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type FoundingListFilter = {
  readonly none?: InputMaybe<FoundingFilter>;
  readonly some?: InputMaybe<FoundingFilter>;
};

export type FoundingOrder = {
  readonly direction?: OrderDirection;
  readonly field: FoundingOrderField;
};

export type FoundingOrderField =
  | 'DATE'
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type FrontFor = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type FrontForEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type FrontForConnection = {
  readonly edges: ReadonlyArray<FrontForEdge>;
  readonly nodes: ReadonlyArray<FrontFor>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FrontForEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: FrontFor;
};

export type FrontForFilter = {
  readonly and?: InputMaybe<ReadonlyArray<FrontForFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<FrontForFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<FrontForFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly purposes?: InputMaybe<StringListFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly scope?: InputMaybe<StringFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type FrontForInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly purposes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type FrontForListFilter = {
  readonly none?: InputMaybe<FrontForFilter>;
  readonly some?: InputMaybe<FrontForFilter>;
};

export type HistoryEntry = {
  readonly evidence?: Maybe<Evidence>;
  readonly kind: HistoryKind;
  readonly on: Scalars['Date']['output'];
  readonly status?: Maybe<StatementStatus>;
};

export type HistoryKind =
  | 'DISPUTED'
  | 'KNOWN'
  | 'RETRACTED'
  | 'SUPPORTED';

export type Hostility = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type HostilityEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type HostilityConnection = {
  readonly edges: ReadonlyArray<HostilityEdge>;
  readonly nodes: ReadonlyArray<Hostility>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type HostilityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Hostility;
};

export type HostilityFilter = {
  readonly and?: InputMaybe<ReadonlyArray<HostilityFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly form?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<HostilityFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<HostilityFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type HostilityInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly form?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type HostilityListFilter = {
  readonly none?: InputMaybe<HostilityFilter>;
  readonly some?: InputMaybe<HostilityFilter>;
};

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type Inference = {
  readonly complete: Scalars['Boolean']['output'];
  readonly derivations: ReadonlyArray<Derivation>;
  readonly explanation: Scalars['String']['output'];
  readonly object?: Maybe<Entity>;
  readonly premises: ReadonlyArray<Statement>;
  readonly rule: InferenceRule;
  readonly subject: Entity;
  readonly value?: Maybe<Scalars['Int']['output']>;
};

export type InferenceConnection = {
  readonly complete: Scalars['Boolean']['output'];
  readonly edges: ReadonlyArray<InferenceEdge>;
  readonly nodes: ReadonlyArray<Inference>;
  readonly pageInfo: PageInfo;
};

export type InferenceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Inference;
};

export type InferenceRule = {
  readonly explanations: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly needsSubject: Scalars['Boolean']['output'];
  readonly question: Scalars['String']['output'];
  readonly statementTypes: ReadonlyArray<StatementType>;
  readonly subjectTypes: ReadonlyArray<EntityType>;
};

export type IntFilter = {
  readonly between?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

export type Integration = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<StateOrgan>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly valid: Validity;
};


export type IntegrationEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type IntegrationConnection = {
  readonly edges: ReadonlyArray<IntegrationEdge>;
  readonly nodes: ReadonlyArray<Integration>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IntegrationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Integration;
};

export type IntegrationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<IntegrationFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<IntegrationFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<StateOrganFilter>;
  readonly or?: InputMaybe<ReadonlyArray<IntegrationFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly unit?: InputMaybe<StringFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type IntegrationInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly valid?: InputMaybe<ValidityInput>;
};

export type IntegrationListFilter = {
  readonly none?: InputMaybe<IntegrationFilter>;
  readonly some?: InputMaybe<IntegrationFilter>;
};

export type Leadership = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Person;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly valid: Validity;
};


export type LeadershipEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type LeadershipConnection = {
  readonly edges: ReadonlyArray<LeadershipEdge>;
  readonly nodes: ReadonlyArray<Leadership>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LeadershipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Leadership;
};

export type LeadershipFilter = {
  readonly and?: InputMaybe<ReadonlyArray<LeadershipFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<LeadershipFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<LeadershipFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<PersonFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type LeadershipInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly valid?: InputMaybe<ValidityInput>;
};

export type LeadershipListFilter = {
  readonly none?: InputMaybe<LeadershipFilter>;
  readonly some?: InputMaybe<LeadershipFilter>;
};

export type Location = Entity & {
  readonly assessments: AssessmentConnection;
  readonly coordinates?: Maybe<Coordinates>;
  readonly country?: Maybe<State>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly kind?: Maybe<LocationKind>;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly presentActors: PresenceConnection;
  readonly statements: StatementConnection;
  readonly targetings: TargetingConnection;
  readonly within?: Maybe<Location>;
};


export type LocationAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type LocationEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type LocationEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type LocationInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type LocationNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type LocationNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type LocationPresentActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type LocationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type LocationTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type LocationConnection = {
  readonly edges: ReadonlyArray<LocationEdge>;
  readonly nodes: ReadonlyArray<Location>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LocationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Location;
};

export type LocationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<LocationFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly coordinates?: InputMaybe<CoordinatesFilter>;
  readonly country?: InputMaybe<StateFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<LocationKindFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<LocationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<LocationFilter>>;
  readonly presentActors?: InputMaybe<PresenceListFilter>;
  readonly targetings?: InputMaybe<TargetingListFilter>;
  readonly within?: InputMaybe<LocationFilter>;
};

export type LocationInput = {
  readonly coordinates?: InputMaybe<CoordinatesInput>;
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<LocationKind>;
  readonly name: Scalars['String']['input'];
  readonly within?: InputMaybe<Scalars['ID']['input']>;
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
  readonly eq?: InputMaybe<LocationKind>;
  readonly in?: InputMaybe<ReadonlyArray<LocationKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MatchReason =
  | 'EXACT'
  | 'FOLDED'
  | 'FUZZY'
  | 'PARTIAL'
  | 'PREFIX'
  | 'TRANSLITERATED';

export type Membership = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Coalition>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type MembershipEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type MembershipConnection = {
  readonly edges: ReadonlyArray<MembershipEdge>;
  readonly nodes: ReadonlyArray<Membership>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MembershipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Membership;
};

export type MembershipFilter = {
  readonly and?: InputMaybe<ReadonlyArray<MembershipFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<MembershipFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<CoalitionFilter>;
  readonly or?: InputMaybe<ReadonlyArray<MembershipFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly role?: InputMaybe<StringFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type MembershipInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type MembershipListFilter = {
  readonly none?: InputMaybe<MembershipFilter>;
  readonly some?: InputMaybe<MembershipFilter>;
};

export type Merger = Statement & {
  readonly circumstances?: Maybe<Scalars['String']['output']>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly date?: Maybe<EdtfDate>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type MergerEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type MergerConnection = {
  readonly edges: ReadonlyArray<MergerEdge>;
  readonly nodes: ReadonlyArray<Merger>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MergerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Merger;
};

export type MergerFilter = {
  readonly and?: InputMaybe<ReadonlyArray<MergerFilter>>;
  readonly circumstances?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly date?: InputMaybe<DateFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<MergerFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<MergerFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type MergerInput = {
  readonly circumstances?: InputMaybe<Scalars['String']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly date?: InputMaybe<Scalars['Edtf']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type MergerListFilter = {
  readonly none?: InputMaybe<MergerFilter>;
  readonly some?: InputMaybe<MergerFilter>;
};

export type MergerOrder = {
  readonly direction?: OrderDirection;
  readonly field: MergerOrderField;
};

export type MergerOrderField =
  | 'DATE'
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type MilitaryOperation = Entity & {
  readonly assessments: AssessmentConnection;
  readonly conductedBy: ConductConnection;
  readonly date?: Maybe<EdtfDate>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly kind?: Maybe<MilitaryOperationKind>;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly statements: StatementConnection;
  readonly targets: TargetingConnection;
};


export type MilitaryOperationAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type MilitaryOperationConductedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
};


export type MilitaryOperationEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type MilitaryOperationEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type MilitaryOperationInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type MilitaryOperationNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type MilitaryOperationNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type MilitaryOperationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type MilitaryOperationTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type MilitaryOperationConnection = {
  readonly edges: ReadonlyArray<MilitaryOperationEdge>;
  readonly nodes: ReadonlyArray<MilitaryOperation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MilitaryOperationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MilitaryOperation;
};

export type MilitaryOperationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<MilitaryOperationFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly conductedBy?: InputMaybe<ConductListFilter>;
  readonly date?: InputMaybe<DateFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<MilitaryOperationKindFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<MilitaryOperationFilter>;
  readonly or?: InputMaybe<ReadonlyArray<MilitaryOperationFilter>>;
  readonly targets?: InputMaybe<TargetingListFilter>;
};

export type MilitaryOperationInput = {
  readonly date?: InputMaybe<Scalars['Edtf']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<MilitaryOperationKind>;
  readonly name: Scalars['String']['input'];
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
  readonly eq?: InputMaybe<MilitaryOperationKind>;
  readonly in?: InputMaybe<ReadonlyArray<MilitaryOperationKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MilitaryOperationOrder = {
  readonly direction?: OrderDirection;
  readonly field: MilitaryOperationOrderField;
};

export type MilitaryOperationOrderField =
  | 'DATE'
  | 'ID'
  | 'KNOWN_FROM'
  | 'NAME';

export type ModelledAfter = Statement & {
  readonly aspect?: Maybe<Scalars['String']['output']>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type ModelledAfterEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type ModelledAfterConnection = {
  readonly edges: ReadonlyArray<ModelledAfterEdge>;
  readonly nodes: ReadonlyArray<ModelledAfter>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ModelledAfterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ModelledAfter;
};

export type ModelledAfterFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ModelledAfterFilter>>;
  readonly aspect?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<ModelledAfterFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ModelledAfterFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type ModelledAfterInput = {
  readonly aspect?: InputMaybe<Scalars['String']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type ModelledAfterListFilter = {
  readonly none?: InputMaybe<ModelledAfterFilter>;
  readonly some?: InputMaybe<ModelledAfterFilter>;
};

export type Name = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly kind: NameKind;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Entity>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly scheme?: Maybe<Scalars['String']['output']>;
  readonly script?: Maybe<Scalars['String']['output']>;
  readonly status: StatementStatus;
  readonly subject: Entity;
  readonly valid: Validity;
  readonly value: Scalars['String']['output'];
};


export type NameEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type NameConnection = {
  readonly edges: ReadonlyArray<NameEdge>;
  readonly nodes: ReadonlyArray<Name>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NameEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Name;
};

export type NameFilter = {
  readonly and?: InputMaybe<ReadonlyArray<NameFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<NameKindFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly language?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<NameFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<NameFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly scheme?: InputMaybe<StringFilter>;
  readonly script?: InputMaybe<StringFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<EntityFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
  readonly value?: InputMaybe<StringFilter>;
};

export type NameInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly kind: NameKind;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly scheme?: InputMaybe<Scalars['String']['input']>;
  readonly script?: InputMaybe<Scalars['String']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
  readonly value: Scalars['String']['input'];
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
  readonly eq?: InputMaybe<NameKind>;
  readonly in?: InputMaybe<ReadonlyArray<NameKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type NameListFilter = {
  readonly none?: InputMaybe<NameFilter>;
  readonly some?: InputMaybe<NameFilter>;
};

export type NameOrder = {
  readonly direction?: OrderDirection;
  readonly field: NameOrderField;
};

export type NameOrderField =
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM'
  | 'VALUE';

export type Network = {
  readonly exportUrl?: Maybe<Scalars['String']['output']>;
  readonly links: ReadonlyArray<NetworkLink>;
  readonly nodes: ReadonlyArray<NetworkNode>;
  readonly truncated: ReadonlyArray<Truncation>;
};


export type NetworkExportUrlArgs = {
  format: ExportFormat;
};

export type NetworkLink = {
  readonly label: Scalars['String']['output'];
  readonly source: Scalars['ID']['output'];
  readonly statement: Statement;
  readonly target: Scalars['ID']['output'];
  readonly type: StatementType;
};

export type NetworkNode = {
  readonly betweenness: Scalars['Float']['output'];
  readonly community: Scalars['Int']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly depth: Scalars['Int']['output'];
  readonly entity: Entity;
  readonly pageRank: Scalars['Float']['output'];
};

export type Node = Affiliation | Alliance | ArmedGroup | Assessment | Attack | Attribution | ClaimOfResponsibility | Coalition | Collective | Conduct | Designation | Estimate | Evidence | Founding | FrontFor | Hostility | Integration | Leadership | Location | Membership | Merger | MilitaryOperation | ModelledAfter | Name | Organisation | OrganisationalPart | Participation | Person | Position | Presence | Rename | Source | Splinter | Sponsorship | State | StateOrgan | Subordination | Targeting | Weapon | WeaponUse;

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type Organisation = Actor & Entity & {
  readonly affiliates: AffiliationConnection;
  readonly alliances: AllianceConnection;
  readonly assessments: AssessmentConnection;
  readonly attributions: AttributionConnection;
  readonly claims: ClaimOfResponsibilityConnection;
  readonly copies: ModelledAfterConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly designations: DesignationConnection;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly foundings: FoundingConnection;
  readonly frontFor: FrontForConnection;
  readonly fronts: FrontForConnection;
  readonly hostilities: HostilityConnection;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly integrations: IntegrationConnection;
  readonly kind?: Maybe<OrganisationKind>;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly leaders: LeadershipConnection;
  readonly memberships: MembershipConnection;
  readonly mergedFrom: MergerConnection;
  readonly mergedInto: MergerConnection;
  readonly modelledAfter: ModelledAfterConnection;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly operations: ConductConnection;
  readonly partOf: OrganisationalPartConnection;
  readonly participations: ParticipationConnection;
  readonly parts: OrganisationalPartConnection;
  readonly positions: PositionConnection;
  readonly presences: PresenceConnection;
  readonly renamedFrom: RenameConnection;
  readonly renamedTo: RenameConnection;
  readonly splinterOf: SplinterConnection;
  readonly splinters: SplinterConnection;
  readonly sponsored: SponsorshipConnection;
  readonly sponsors: SponsorshipConnection;
  readonly statements: StatementConnection;
  readonly subordinates: SubordinationConnection;
  readonly superiors: SubordinationConnection;
  readonly targetings: TargetingConnection;
  readonly targets: TargetingConnection;
  readonly weaponsUsed: WeaponUseConnection;
};


export type OrganisationAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
};


export type OrganisationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
};


export type OrganisationCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
};


export type OrganisationEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type OrganisationEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type OrganisationFoundingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FoundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FoundingOrder>;
};


export type OrganisationFrontForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationFrontsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationHostilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type OrganisationIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationMergedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergerOrder>;
};


export type OrganisationMergedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergerOrder>;
};


export type OrganisationModelledAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type OrganisationNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type OrganisationOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
};


export type OrganisationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


export type OrganisationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


export type OrganisationPresencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationRenamedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenameOrder>;
};


export type OrganisationRenamedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenameOrder>;
};


export type OrganisationSplinterOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SplinterOrder>;
};


export type OrganisationSplintersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SplinterOrder>;
};


export type OrganisationSponsoredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationSponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationSubordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationSuperiorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganisationWeaponsUsedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type OrganisationConnection = {
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly nodes: ReadonlyArray<Organisation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
};

export type OrganisationFilter = {
  readonly affiliates?: InputMaybe<AffiliationListFilter>;
  readonly alliances?: InputMaybe<AllianceListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly attributions?: InputMaybe<AttributionListFilter>;
  readonly claims?: InputMaybe<ClaimOfResponsibilityListFilter>;
  readonly copies?: InputMaybe<ModelledAfterListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly designations?: InputMaybe<DesignationListFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly foundings?: InputMaybe<FoundingListFilter>;
  readonly frontFor?: InputMaybe<FrontForListFilter>;
  readonly fronts?: InputMaybe<FrontForListFilter>;
  readonly hostilities?: InputMaybe<HostilityListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly integrations?: InputMaybe<IntegrationListFilter>;
  readonly kind?: InputMaybe<OrganisationKindFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly leaders?: InputMaybe<LeadershipListFilter>;
  readonly memberships?: InputMaybe<MembershipListFilter>;
  readonly mergedFrom?: InputMaybe<MergerListFilter>;
  readonly mergedInto?: InputMaybe<MergerListFilter>;
  readonly modelledAfter?: InputMaybe<ModelledAfterListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<OrganisationFilter>;
  readonly operations?: InputMaybe<ConductListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  readonly partOf?: InputMaybe<OrganisationalPartListFilter>;
  readonly participations?: InputMaybe<ParticipationListFilter>;
  readonly parts?: InputMaybe<OrganisationalPartListFilter>;
  readonly positions?: InputMaybe<PositionListFilter>;
  readonly presences?: InputMaybe<PresenceListFilter>;
  readonly renamedFrom?: InputMaybe<RenameListFilter>;
  readonly renamedTo?: InputMaybe<RenameListFilter>;
  readonly splinterOf?: InputMaybe<SplinterListFilter>;
  readonly splinters?: InputMaybe<SplinterListFilter>;
  readonly sponsored?: InputMaybe<SponsorshipListFilter>;
  readonly sponsors?: InputMaybe<SponsorshipListFilter>;
  readonly subordinates?: InputMaybe<SubordinationListFilter>;
  readonly superiors?: InputMaybe<SubordinationListFilter>;
  readonly targetings?: InputMaybe<TargetingListFilter>;
  readonly targets?: InputMaybe<TargetingListFilter>;
  readonly weaponsUsed?: InputMaybe<WeaponUseListFilter>;
};

export type OrganisationInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<OrganisationKind>;
  readonly name: Scalars['String']['input'];
};

export type OrganisationKind =
  | 'COMPANY'
  | 'INTERNATIONAL'
  | 'NEWS_AGENCY'
  | 'NGO'
  | 'OTHER'
  | 'POLITICAL_PARTY'
  | 'PUBLISHER'
  | 'RELIGIOUS'
  | 'THINK_TANK'
  | 'UNIVERSITY';

export type OrganisationKindFilter = {
  readonly eq?: InputMaybe<OrganisationKind>;
  readonly in?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OrganisationalPart = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly form?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type OrganisationalPartEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type OrganisationalPartConnection = {
  readonly edges: ReadonlyArray<OrganisationalPartEdge>;
  readonly nodes: ReadonlyArray<OrganisationalPart>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganisationalPartEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: OrganisationalPart;
};

export type OrganisationalPartFilter = {
  readonly and?: InputMaybe<ReadonlyArray<OrganisationalPartFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly form?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<OrganisationalPartFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<OrganisationalPartFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type OrganisationalPartInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly form?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type OrganisationalPartListFilter = {
  readonly none?: InputMaybe<OrganisationalPartFilter>;
  readonly some?: InputMaybe<OrganisationalPartFilter>;
};

export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Participation = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Attack>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly side?: Maybe<Scalars['String']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type ParticipationEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type ParticipationConnection = {
  readonly edges: ReadonlyArray<ParticipationEdge>;
  readonly nodes: ReadonlyArray<Participation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParticipationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Participation;
};

export type ParticipationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<ParticipationFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<AttackFilter>;
  readonly or?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly side?: InputMaybe<StringFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type ParticipationInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly side?: InputMaybe<Scalars['String']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type ParticipationListFilter = {
  readonly none?: InputMaybe<ParticipationFilter>;
  readonly some?: InputMaybe<ParticipationFilter>;
};

export type ParticipationOrder = {
  readonly direction?: OrderDirection;
  readonly field: ParticipationOrderField;
};

export type ParticipationOrderField =
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_DATE'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type Path = {
  readonly entities: ReadonlyArray<Entity>;
  readonly fewestRootSources: Scalars['Int']['output'];
  readonly length: Scalars['Int']['output'];
  readonly statements: ReadonlyArray<Statement>;
  readonly weakestConfidence?: Maybe<Confidence>;
  readonly weakestStatus: StatementStatus;
};

export type PathAvoid = {
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statementTypes?: InputMaybe<ReadonlyArray<StatementType>>;
};

export type PathDirection =
  | 'ANY'
  | 'BACKWARD'
  | 'FORWARD';

export type PathOrder =
  | 'LENGTH'
  | 'STRENGTH';

export type Paths = {
  readonly complete: Scalars['Boolean']['output'];
  readonly nodes: ReadonlyArray<Path>;
  readonly totalCount: Scalars['Int']['output'];
};

export type Person = Actor & Entity & {
  readonly affiliates: AffiliationConnection;
  readonly affiliations: AffiliationConnection;
  readonly alliances: AllianceConnection;
  readonly assessments: AssessmentConnection;
  readonly attributions: AttributionConnection;
  readonly claims: ClaimOfResponsibilityConnection;
  readonly copies: ModelledAfterConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly designations: DesignationConnection;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly frontFor: FrontForConnection;
  readonly fronts: FrontForConnection;
  readonly hostilities: HostilityConnection;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly integrations: IntegrationConnection;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly leaders: LeadershipConnection;
  readonly leaderships: LeadershipConnection;
  readonly memberships: MembershipConnection;
  readonly modelledAfter: ModelledAfterConnection;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly operations: ConductConnection;
  readonly partOf: OrganisationalPartConnection;
  readonly participations: ParticipationConnection;
  readonly parts: OrganisationalPartConnection;
  readonly positions: PositionConnection;
  readonly presences: PresenceConnection;
  readonly sponsored: SponsorshipConnection;
  readonly sponsors: SponsorshipConnection;
  readonly statements: StatementConnection;
  readonly subordinates: SubordinationConnection;
  readonly superiors: SubordinationConnection;
  readonly targetings: TargetingConnection;
  readonly targets: TargetingConnection;
  readonly weaponsUsed: WeaponUseConnection;
};


export type PersonAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
};


export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
};


export type PersonCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
};


export type PersonEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type PersonEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type PersonFrontForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonFrontsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonHostilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type PersonIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonLeadershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonModelledAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type PersonNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type PersonOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
};


export type PersonPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


export type PersonPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


export type PersonPresencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonSponsoredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonSponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonSubordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonSuperiorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonWeaponsUsedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type PersonConnection = {
  readonly edges: ReadonlyArray<PersonEdge>;
  readonly nodes: ReadonlyArray<Person>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Person;
};

export type PersonFilter = {
  readonly affiliates?: InputMaybe<AffiliationListFilter>;
  readonly affiliations?: InputMaybe<AffiliationListFilter>;
  readonly alliances?: InputMaybe<AllianceListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly attributions?: InputMaybe<AttributionListFilter>;
  readonly claims?: InputMaybe<ClaimOfResponsibilityListFilter>;
  readonly copies?: InputMaybe<ModelledAfterListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly designations?: InputMaybe<DesignationListFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly frontFor?: InputMaybe<FrontForListFilter>;
  readonly fronts?: InputMaybe<FrontForListFilter>;
  readonly hostilities?: InputMaybe<HostilityListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly integrations?: InputMaybe<IntegrationListFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly leaders?: InputMaybe<LeadershipListFilter>;
  readonly leaderships?: InputMaybe<LeadershipListFilter>;
  readonly memberships?: InputMaybe<MembershipListFilter>;
  readonly modelledAfter?: InputMaybe<ModelledAfterListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<PersonFilter>;
  readonly operations?: InputMaybe<ConductListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  readonly partOf?: InputMaybe<OrganisationalPartListFilter>;
  readonly participations?: InputMaybe<ParticipationListFilter>;
  readonly parts?: InputMaybe<OrganisationalPartListFilter>;
  readonly positions?: InputMaybe<PositionListFilter>;
  readonly presences?: InputMaybe<PresenceListFilter>;
  readonly sponsored?: InputMaybe<SponsorshipListFilter>;
  readonly sponsors?: InputMaybe<SponsorshipListFilter>;
  readonly subordinates?: InputMaybe<SubordinationListFilter>;
  readonly superiors?: InputMaybe<SubordinationListFilter>;
  readonly targetings?: InputMaybe<TargetingListFilter>;
  readonly targets?: InputMaybe<TargetingListFilter>;
  readonly weaponsUsed?: InputMaybe<WeaponUseListFilter>;
};

export type PersonInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
};

export type Position = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Entity>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly statedOn?: Maybe<Scalars['Edtf']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly text: Scalars['String']['output'];
  readonly topic: Scalars['String']['output'];
  readonly valid: Validity;
};


export type PositionEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type PositionConnection = {
  readonly edges: ReadonlyArray<PositionEdge>;
  readonly nodes: ReadonlyArray<Position>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PositionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Position;
};

export type PositionFilter = {
  readonly and?: InputMaybe<ReadonlyArray<PositionFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<PositionFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PositionFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly statedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly text?: InputMaybe<StringFilter>;
  readonly topic?: InputMaybe<StringFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type PositionInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly statedOn?: InputMaybe<Scalars['Edtf']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly topic: Scalars['String']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type PositionListFilter = {
  readonly none?: InputMaybe<PositionFilter>;
  readonly some?: InputMaybe<PositionFilter>;
};

export type PositionOrder = {
  readonly direction?: OrderDirection;
  readonly field: PositionOrderField;
};

export type PositionOrderField =
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'STATED_ON'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type Presence = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Entity>;
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly strength?: Maybe<Scalars['String']['output']>;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type PresenceEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type PresenceConnection = {
  readonly edges: ReadonlyArray<PresenceEdge>;
  readonly nodes: ReadonlyArray<Presence>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PresenceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Presence;
};

export type PresenceFilter = {
  readonly and?: InputMaybe<ReadonlyArray<PresenceFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<PresenceFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<EntityFilter>;
  readonly or?: InputMaybe<ReadonlyArray<PresenceFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly purpose?: InputMaybe<StringFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly strength?: InputMaybe<StringFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type PresenceInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly strength?: InputMaybe<Scalars['String']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type PresenceListFilter = {
  readonly none?: InputMaybe<PresenceFilter>;
  readonly some?: InputMaybe<PresenceFilter>;
};

export type Query = {
  readonly actor?: Maybe<Actor>;
  readonly actors: ActorConnection;
  readonly affiliation?: Maybe<Affiliation>;
  readonly affiliations: AffiliationConnection;
  readonly alliance?: Maybe<Alliance>;
  readonly alliances: AllianceConnection;
  readonly armedGroup?: Maybe<ArmedGroup>;
  readonly armedGroups: ArmedGroupConnection;
  readonly assessment?: Maybe<Assessment>;
  readonly assessments: AssessmentConnection;
  readonly attack?: Maybe<Attack>;
  readonly attackStats: AttackStats;
  readonly attacks: AttackConnection;
  readonly attribution?: Maybe<Attribution>;
  readonly attributions: AttributionConnection;
  readonly candidates: InferenceConnection;
  readonly changes: ChangeConnection;
  readonly claimOfResponsibility?: Maybe<ClaimOfResponsibility>;
  readonly claimsOfResponsibility: ClaimOfResponsibilityConnection;
  readonly coalition?: Maybe<Coalition>;
  readonly coalitions: CoalitionConnection;
  readonly collective?: Maybe<Collective>;
  readonly collectives: CollectiveConnection;
  readonly commonNeighbours: CommonNeighbours;
  readonly conduct?: Maybe<Conduct>;
  readonly conducts: ConductConnection;
  readonly designation?: Maybe<Designation>;
  readonly designations: DesignationConnection;
  readonly entities: EntityConnection;
  readonly entity?: Maybe<Entity>;
  readonly estimate?: Maybe<Estimate>;
  readonly estimates: EstimateConnection;
  readonly founding?: Maybe<Founding>;
  readonly foundings: FoundingConnection;
  readonly frontFor?: Maybe<FrontFor>;
  readonly frontsFor: FrontForConnection;
  readonly history?: Maybe<ReadonlyArray<HistoryEntry>>;
  readonly hostilities: HostilityConnection;
  readonly hostility?: Maybe<Hostility>;
  readonly inferenceRules: ReadonlyArray<InferenceRule>;
  readonly inferences: InferenceConnection;
  readonly integration?: Maybe<Integration>;
  readonly integrations: IntegrationConnection;
  readonly leadership?: Maybe<Leadership>;
  readonly leaderships: LeadershipConnection;
  readonly location?: Maybe<Location>;
  readonly locations: LocationConnection;
  readonly membership?: Maybe<Membership>;
  readonly memberships: MembershipConnection;
  readonly merger?: Maybe<Merger>;
  readonly mergers: MergerConnection;
  readonly militaryOperation?: Maybe<MilitaryOperation>;
  readonly militaryOperations: MilitaryOperationConnection;
  readonly modelledAfter?: Maybe<ModelledAfter>;
  readonly modellings: ModelledAfterConnection;
  readonly name?: Maybe<Name>;
  readonly names: NameConnection;
  readonly network: Network;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly organisation?: Maybe<Organisation>;
  readonly organisationalPart?: Maybe<OrganisationalPart>;
  readonly organisationalParts: OrganisationalPartConnection;
  readonly organisations: OrganisationConnection;
  readonly participation?: Maybe<Participation>;
  readonly participations: ParticipationConnection;
  readonly paths: Paths;
  readonly person?: Maybe<Person>;
  readonly persons: PersonConnection;
  readonly position?: Maybe<Position>;
  readonly positions: PositionConnection;
  readonly presence?: Maybe<Presence>;
  readonly presences: PresenceConnection;
  readonly rename?: Maybe<Rename>;
  readonly renames: RenameConnection;
  readonly search: SearchConnection;
  readonly source?: Maybe<Source>;
  readonly sources: SourceConnection;
  readonly splinter?: Maybe<Splinter>;
  readonly splinters: SplinterConnection;
  readonly sponsorship?: Maybe<Sponsorship>;
  readonly sponsorships: SponsorshipConnection;
  readonly state?: Maybe<State>;
  readonly stateOrgan?: Maybe<StateOrgan>;
  readonly stateOrgans: StateOrganConnection;
  readonly statement?: Maybe<Statement>;
  readonly statementCounts: ReadonlyArray<StatementCount>;
  readonly statements: StatementConnection;
  readonly states: StateConnection;
  readonly subgraph: Network;
  readonly subordination?: Maybe<Subordination>;
  readonly subordinations: SubordinationConnection;
  readonly suggest: ReadonlyArray<Suggestion>;
  readonly targeting?: Maybe<Targeting>;
  readonly targetings: TargetingConnection;
  readonly timeline: TimelineConnection;
  readonly weapon?: Maybe<Weapon>;
  readonly weaponUse?: Maybe<WeaponUse>;
  readonly weaponUses: WeaponUseConnection;
  readonly weapons: WeaponConnection;
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};


export type QueryAffiliationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryAllianceArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryArmedGroupArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryArmedGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArmedGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};


export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryAttackArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryAttackStatsArgs = {
  actorBy?: ActorLink;
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  by: ReadonlyArray<AttackDimension>;
  coalitions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<AttackFilter>;
  view?: InputMaybe<View>;
};


export type QueryAttacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttackFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttackOrder>;
  view?: InputMaybe<View>;
};


export type QueryAttributionArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
  view?: InputMaybe<View>;
};


export type QueryCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attack: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  around?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  to: Scalars['Date']['input'];
};


export type QueryClaimOfResponsibilityArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryClaimsOfResponsibilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
  view?: InputMaybe<View>;
};


export type QueryCoalitionArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryCoalitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoalitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};


export type QueryCollectiveArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryCollectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollectiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};


export type QueryCommonNeighboursArgs = {
  entityTypes?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  minEvidence?: Scalars['Int']['input'];
  statementTypes?: InputMaybe<ReadonlyArray<StatementType>>;
  view?: InputMaybe<View>;
};


export type QueryConductArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryConductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
  view?: InputMaybe<View>;
};


export type QueryDesignationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
  view?: InputMaybe<View>;
};


export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryEstimateArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
  view?: InputMaybe<View>;
};


export type QueryFoundingArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryFoundingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FoundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FoundingOrder>;
  view?: InputMaybe<View>;
};


export type QueryFrontForArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryFrontsForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryHistoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHostilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryHostilityArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  view?: InputMaybe<View>;
};


export type QueryIntegrationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryLeadershipArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryLeadershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryLocationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};


export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryMergerArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryMergersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergerOrder>;
  view?: InputMaybe<View>;
};


export type QueryMilitaryOperationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryMilitaryOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilitaryOperationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MilitaryOperationOrder>;
  view?: InputMaybe<View>;
};


export type QueryModelledAfterArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryModellingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryNameArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
  view?: InputMaybe<View>;
};


export type QueryNetworkArgs = {
  around: ReadonlyArray<Scalars['ID']['input']>;
  depth?: Scalars['Int']['input'];
  entityTypes?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: Scalars['Int']['input'];
  minEvidence?: Scalars['Int']['input'];
  statementTypes?: InputMaybe<ReadonlyArray<StatementType>>;
  view?: InputMaybe<View>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  view?: InputMaybe<View>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryOrganisationalPartArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryOrganisationalPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};


export type QueryParticipationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
  view?: InputMaybe<View>;
};


export type QueryPathsArgs = {
  avoid?: InputMaybe<PathAvoid>;
  direction?: PathDirection;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  orderBy?: PathOrder;
  to: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<StatementType>>;
  view?: InputMaybe<View>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};


export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
  view?: InputMaybe<View>;
};


export type QueryPresenceArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryPresencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryRenameArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryRenamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenameOrder>;
  view?: InputMaybe<View>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  view?: InputMaybe<View>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
  view?: InputMaybe<View>;
};


export type QuerySplinterArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QuerySplintersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SplinterOrder>;
  view?: InputMaybe<View>;
};


export type QuerySponsorshipArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QuerySponsorshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryStateArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryStateOrganArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryStateOrgansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StateOrganFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};


export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryStatementCountsArgs = {
  around?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  by?: SeriesPeriod;
  from: Scalars['Date']['input'];
  statementTypes?: InputMaybe<ReadonlyArray<StatementType>>;
  to: Scalars['Date']['input'];
  view?: InputMaybe<View>;
};


export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StateOrder>;
  view?: InputMaybe<View>;
};


export type QuerySubgraphArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  minEvidence?: Scalars['Int']['input'];
  statementTypes?: InputMaybe<ReadonlyArray<StatementType>>;
  view?: InputMaybe<View>;
};


export type QuerySubordinationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QuerySubordinationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QuerySuggestArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  view?: InputMaybe<View>;
};


export type QueryTargetingArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  view?: InputMaybe<View>;
};


export type QueryWeaponArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryWeaponUseArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


export type QueryWeaponUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  view?: InputMaybe<View>;
};


export type QueryWeaponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  view?: InputMaybe<View>;
};

export type Reliability =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

export type ReliabilityFilter = {
  readonly eq?: InputMaybe<Reliability>;
  readonly in?: InputMaybe<ReadonlyArray<Reliability>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Rename = Statement & {
  readonly circumstances?: Maybe<Scalars['String']['output']>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly date?: Maybe<EdtfDate>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type RenameEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type RenameConnection = {
  readonly edges: ReadonlyArray<RenameEdge>;
  readonly nodes: ReadonlyArray<Rename>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RenameEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Rename;
};

export type RenameFilter = {
  readonly and?: InputMaybe<ReadonlyArray<RenameFilter>>;
  readonly circumstances?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly date?: InputMaybe<DateFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<RenameFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<RenameFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type RenameInput = {
  readonly circumstances?: InputMaybe<Scalars['String']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly date?: InputMaybe<Scalars['Edtf']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type RenameListFilter = {
  readonly none?: InputMaybe<RenameFilter>;
  readonly some?: InputMaybe<RenameFilter>;
};

export type RenameOrder = {
  readonly direction?: OrderDirection;
  readonly field: RenameOrderField;
};

export type RenameOrderField =
  | 'DATE'
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type SearchConnection = {
  readonly complete: Scalars['Boolean']['output'];
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly matched: Name;
  readonly matchedKind: NameKind;
  readonly matchedName: Scalars['String']['output'];
  readonly node: Entity;
  readonly reason: MatchReason;
  readonly score: Scalars['Float']['output'];
};

export type SeriesPeriod =
  | 'MONTH'
  | 'YEAR';

export type Source = {
  readonly accessed: Scalars['Date']['output'];
  readonly author?: Maybe<Actor>;
  readonly derivesFrom: ReadonlyArray<Source>;
  readonly id: Scalars['ID']['output'];
  readonly language?: Maybe<Scalars['String']['output']>;
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly published?: Maybe<Scalars['Edtf']['output']>;
  readonly publisher?: Maybe<Actor>;
  readonly reliability?: Maybe<Reliability>;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type SourceConnection = {
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

export type SourceFilter = {
  readonly accessed?: InputMaybe<DateFilter>;
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  readonly author?: InputMaybe<ActorFilter>;
  readonly derivesFrom?: InputMaybe<SourceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly language?: InputMaybe<StringFilter>;
  readonly licence?: InputMaybe<StringFilter>;
  readonly not?: InputMaybe<SourceFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  readonly published?: InputMaybe<DateFilter>;
  readonly publisher?: InputMaybe<ActorFilter>;
  readonly reliability?: InputMaybe<ReliabilityFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly url?: InputMaybe<StringFilter>;
};

export type SourceInput = {
  readonly accessed: Scalars['Date']['input'];
  readonly author?: InputMaybe<Scalars['ID']['input']>;
  readonly derivesFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly id: Scalars['ID']['input'];
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly published?: InputMaybe<Scalars['Edtf']['input']>;
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  readonly reliability?: InputMaybe<Reliability>;
  readonly title: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type SourceListFilter = {
  readonly none?: InputMaybe<SourceFilter>;
  readonly some?: InputMaybe<SourceFilter>;
};

export type SourceOrder = {
  readonly direction?: OrderDirection;
  readonly field: SourceOrderField;
};

export type SourceOrderField =
  | 'ID'
  | 'PUBLISHED'
  | 'TITLE';

export type Splinter = Statement & {
  readonly circumstances?: Maybe<Scalars['String']['output']>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly date?: Maybe<EdtfDate>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type SplinterEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type SplinterConnection = {
  readonly edges: ReadonlyArray<SplinterEdge>;
  readonly nodes: ReadonlyArray<Splinter>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SplinterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Splinter;
};

export type SplinterFilter = {
  readonly and?: InputMaybe<ReadonlyArray<SplinterFilter>>;
  readonly circumstances?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly date?: InputMaybe<DateFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<SplinterFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SplinterFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type SplinterInput = {
  readonly circumstances?: InputMaybe<Scalars['String']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly date?: InputMaybe<Scalars['Edtf']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type SplinterListFilter = {
  readonly none?: InputMaybe<SplinterFilter>;
  readonly some?: InputMaybe<SplinterFilter>;
};

export type SplinterOrder = {
  readonly direction?: OrderDirection;
  readonly field: SplinterOrderField;
};

export type SplinterOrderField =
  | 'DATE'
  | 'ID'
  | 'KNOWN_FROM'
  | 'OBJECT_NAME'
  | 'SUBJECT_NAME'
  | 'VALID_FROM';

export type Sponsorship = Statement & {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly directness?: Maybe<Directness>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly extent?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly supportTypes: ReadonlyArray<SupportType>;
  readonly valid: Validity;
};


export type SponsorshipEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type SponsorshipConnection = {
  readonly edges: ReadonlyArray<SponsorshipEdge>;
  readonly nodes: ReadonlyArray<Sponsorship>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SponsorshipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Sponsorship;
};

export type SponsorshipFilter = {
  readonly and?: InputMaybe<ReadonlyArray<SponsorshipFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly directness?: InputMaybe<DirectnessFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly extent?: InputMaybe<StringFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<SponsorshipFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SponsorshipFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly supportTypes?: InputMaybe<SupportTypeListFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type SponsorshipInput = {
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly directness?: InputMaybe<Directness>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly extent?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly supportTypes?: InputMaybe<ReadonlyArray<SupportType>>;
  readonly valid?: InputMaybe<ValidityInput>;
};

export type SponsorshipListFilter = {
  readonly none?: InputMaybe<SponsorshipFilter>;
  readonly some?: InputMaybe<SponsorshipFilter>;
};

export type Stance =
  | 'DISPUTES'
  | 'SUPPORTS';

export type StanceFilter = {
  readonly eq?: InputMaybe<Stance>;
  readonly in?: InputMaybe<ReadonlyArray<Stance>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type State = Actor & Entity & {
  readonly affiliates: AffiliationConnection;
  readonly alliances: AllianceConnection;
  readonly assessments: AssessmentConnection;
  readonly attributions: AttributionConnection;
  readonly claims: ClaimOfResponsibilityConnection;
  readonly copies: ModelledAfterConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly designated: DesignationConnection;
  readonly designations: DesignationConnection;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly frontFor: FrontForConnection;
  readonly fronts: FrontForConnection;
  readonly hostilities: HostilityConnection;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly integrations: IntegrationConnection;
  readonly isoCode?: Maybe<Scalars['String']['output']>;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly leaders: LeadershipConnection;
  readonly memberships: MembershipConnection;
  readonly modelledAfter: ModelledAfterConnection;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly operations: ConductConnection;
  readonly partOf: OrganisationalPartConnection;
  readonly participations: ParticipationConnection;
  readonly parts: OrganisationalPartConnection;
  readonly positions: PositionConnection;
  readonly presences: PresenceConnection;
  readonly presentActors: PresenceConnection;
  readonly sponsored: SponsorshipConnection;
  readonly sponsors: SponsorshipConnection;
  readonly statements: StatementConnection;
  readonly subordinates: SubordinationConnection;
  readonly superiors: SubordinationConnection;
  readonly targetings: TargetingConnection;
  readonly targets: TargetingConnection;
  readonly weaponsUsed: WeaponUseConnection;
};


export type StateAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
};


export type StateClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
};


export type StateCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateDesignatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
};


export type StateDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
};


export type StateEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type StateEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type StateFrontForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateFrontsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateHostilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type StateIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateModelledAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type StateNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type StateOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
};


export type StatePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


export type StatePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StatePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


export type StatePresencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StatePresentActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateSponsoredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateSponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateSubordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateSuperiorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateWeaponsUsedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type StateConnection = {
  readonly edges: ReadonlyArray<StateEdge>;
  readonly nodes: ReadonlyArray<State>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StateEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: State;
};

export type StateFilter = {
  readonly affiliates?: InputMaybe<AffiliationListFilter>;
  readonly alliances?: InputMaybe<AllianceListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<StateFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly attributions?: InputMaybe<AttributionListFilter>;
  readonly claims?: InputMaybe<ClaimOfResponsibilityListFilter>;
  readonly copies?: InputMaybe<ModelledAfterListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly designated?: InputMaybe<DesignationListFilter>;
  readonly designations?: InputMaybe<DesignationListFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly frontFor?: InputMaybe<FrontForListFilter>;
  readonly fronts?: InputMaybe<FrontForListFilter>;
  readonly hostilities?: InputMaybe<HostilityListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly integrations?: InputMaybe<IntegrationListFilter>;
  readonly isoCode?: InputMaybe<StringFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly leaders?: InputMaybe<LeadershipListFilter>;
  readonly memberships?: InputMaybe<MembershipListFilter>;
  readonly modelledAfter?: InputMaybe<ModelledAfterListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<StateFilter>;
  readonly operations?: InputMaybe<ConductListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<StateFilter>>;
  readonly partOf?: InputMaybe<OrganisationalPartListFilter>;
  readonly participations?: InputMaybe<ParticipationListFilter>;
  readonly parts?: InputMaybe<OrganisationalPartListFilter>;
  readonly positions?: InputMaybe<PositionListFilter>;
  readonly presences?: InputMaybe<PresenceListFilter>;
  readonly presentActors?: InputMaybe<PresenceListFilter>;
  readonly sponsored?: InputMaybe<SponsorshipListFilter>;
  readonly sponsors?: InputMaybe<SponsorshipListFilter>;
  readonly subordinates?: InputMaybe<SubordinationListFilter>;
  readonly superiors?: InputMaybe<SubordinationListFilter>;
  readonly targetings?: InputMaybe<TargetingListFilter>;
  readonly targets?: InputMaybe<TargetingListFilter>;
  readonly weaponsUsed?: InputMaybe<WeaponUseListFilter>;
};

export type StateInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly isoCode?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
};

export type StateOrder = {
  readonly direction?: OrderDirection;
  readonly field: StateOrderField;
};

export type StateOrderField =
  | 'ID'
  | 'ISO_CODE'
  | 'KNOWN_FROM'
  | 'NAME';

export type StateOrgan = Actor & Entity & {
  readonly affiliates: AffiliationConnection;
  readonly alliances: AllianceConnection;
  readonly assessments: AssessmentConnection;
  readonly attributions: AttributionConnection;
  readonly claims: ClaimOfResponsibilityConnection;
  readonly copies: ModelledAfterConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly designations: DesignationConnection;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly foundings: FoundingConnection;
  readonly frontFor: FrontForConnection;
  readonly fronts: FrontForConnection;
  readonly hostilities: HostilityConnection;
  readonly id: Scalars['ID']['output'];
  readonly independence?: Maybe<Scalars['String']['output']>;
  readonly inferences: InferenceConnection;
  readonly integrated: IntegrationConnection;
  readonly integrations: IntegrationConnection;
  readonly kind?: Maybe<StateOrganKind>;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly leaders: LeadershipConnection;
  readonly memberships: MembershipConnection;
  readonly mergedFrom: MergerConnection;
  readonly mergedInto: MergerConnection;
  readonly modelledAfter: ModelledAfterConnection;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly operations: ConductConnection;
  readonly partOf: OrganisationalPartConnection;
  readonly participations: ParticipationConnection;
  readonly parts: OrganisationalPartConnection;
  readonly positions: PositionConnection;
  readonly presences: PresenceConnection;
  readonly renamedFrom: RenameConnection;
  readonly renamedTo: RenameConnection;
  readonly splinterOf: SplinterConnection;
  readonly splinters: SplinterConnection;
  readonly sponsored: SponsorshipConnection;
  readonly sponsors: SponsorshipConnection;
  readonly state?: Maybe<State>;
  readonly statements: StatementConnection;
  readonly subordinates: SubordinationConnection;
  readonly superiors: SubordinationConnection;
  readonly targetings: TargetingConnection;
  readonly targets: TargetingConnection;
  readonly weaponsUsed: WeaponUseConnection;
};


export type StateOrganAffiliatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AffiliationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AttributionOrder>;
};


export type StateOrganClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimOfResponsibilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOfResponsibilityOrder>;
};


export type StateOrganCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DesignationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DesignationOrder>;
};


export type StateOrganEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type StateOrganEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type StateOrganFoundingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FoundingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FoundingOrder>;
};


export type StateOrganFrontForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganFrontsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrontForFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganHostilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HostilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type StateOrganIntegratedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganIntegrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeadershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganMergedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergerOrder>;
};


export type StateOrganMergedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MergerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergerOrder>;
};


export type StateOrganModelledAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelledAfterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type StateOrganNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type StateOrganOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConductOrder>;
};


export type StateOrganPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


export type StateOrganPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationalPartFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PositionOrder>;
};


export type StateOrganPresencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganRenamedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenameOrder>;
};


export type StateOrganRenamedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RenameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RenameOrder>;
};


export type StateOrganSplinterOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SplinterOrder>;
};


export type StateOrganSplintersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplinterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SplinterOrder>;
};


export type StateOrganSponsoredArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganSponsorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SponsorshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganSubordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganSuperiorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubordinationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type StateOrganWeaponsUsedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type StateOrganConnection = {
  readonly edges: ReadonlyArray<StateOrganEdge>;
  readonly nodes: ReadonlyArray<StateOrgan>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StateOrganEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: StateOrgan;
};

export type StateOrganFilter = {
  readonly affiliates?: InputMaybe<AffiliationListFilter>;
  readonly alliances?: InputMaybe<AllianceListFilter>;
  readonly and?: InputMaybe<ReadonlyArray<StateOrganFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly attributions?: InputMaybe<AttributionListFilter>;
  readonly claims?: InputMaybe<ClaimOfResponsibilityListFilter>;
  readonly copies?: InputMaybe<ModelledAfterListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly designations?: InputMaybe<DesignationListFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly foundings?: InputMaybe<FoundingListFilter>;
  readonly frontFor?: InputMaybe<FrontForListFilter>;
  readonly fronts?: InputMaybe<FrontForListFilter>;
  readonly hostilities?: InputMaybe<HostilityListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly independence?: InputMaybe<StringFilter>;
  readonly integrated?: InputMaybe<IntegrationListFilter>;
  readonly integrations?: InputMaybe<IntegrationListFilter>;
  readonly kind?: InputMaybe<StateOrganKindFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly leaders?: InputMaybe<LeadershipListFilter>;
  readonly memberships?: InputMaybe<MembershipListFilter>;
  readonly mergedFrom?: InputMaybe<MergerListFilter>;
  readonly mergedInto?: InputMaybe<MergerListFilter>;
  readonly modelledAfter?: InputMaybe<ModelledAfterListFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<StateOrganFilter>;
  readonly operations?: InputMaybe<ConductListFilter>;
  readonly or?: InputMaybe<ReadonlyArray<StateOrganFilter>>;
  readonly partOf?: InputMaybe<OrganisationalPartListFilter>;
  readonly participations?: InputMaybe<ParticipationListFilter>;
  readonly parts?: InputMaybe<OrganisationalPartListFilter>;
  readonly positions?: InputMaybe<PositionListFilter>;
  readonly presences?: InputMaybe<PresenceListFilter>;
  readonly renamedFrom?: InputMaybe<RenameListFilter>;
  readonly renamedTo?: InputMaybe<RenameListFilter>;
  readonly splinterOf?: InputMaybe<SplinterListFilter>;
  readonly splinters?: InputMaybe<SplinterListFilter>;
  readonly sponsored?: InputMaybe<SponsorshipListFilter>;
  readonly sponsors?: InputMaybe<SponsorshipListFilter>;
  readonly state?: InputMaybe<StateFilter>;
  readonly subordinates?: InputMaybe<SubordinationListFilter>;
  readonly superiors?: InputMaybe<SubordinationListFilter>;
  readonly targetings?: InputMaybe<TargetingListFilter>;
  readonly targets?: InputMaybe<TargetingListFilter>;
  readonly weaponsUsed?: InputMaybe<WeaponUseListFilter>;
};

export type StateOrganInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly independence?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<StateOrganKind>;
  readonly name: Scalars['String']['input'];
  readonly state?: InputMaybe<Scalars['ID']['input']>;
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
  readonly eq?: InputMaybe<StateOrganKind>;
  readonly in?: InputMaybe<ReadonlyArray<StateOrganKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Statement = {
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Entity>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Entity;
  readonly valid: Validity;
};


export type StatementEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type StatementConnection = {
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly nodes: ReadonlyArray<Statement>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type StatementCount = {
  readonly attacks: CertaintyCount;
  readonly byType: ReadonlyArray<StatementTypeCount>;
  readonly certain: Scalars['Int']['output'];
  readonly period: Scalars['String']['output'];
  readonly possible: Scalars['Int']['output'];
};

export type StatementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
};

export type StatementFilter = {
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<StatementFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<EntityFilter>;
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<EntityFilter>;
  readonly type?: InputMaybe<StatementTypeFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type StatementListFilter = {
  readonly none?: InputMaybe<StatementFilter>;
  readonly some?: InputMaybe<StatementFilter>;
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
  | 'RETRACTED';

export type StatementStatusFilter = {
  readonly eq?: InputMaybe<StatementStatus>;
  readonly in?: InputMaybe<ReadonlyArray<StatementStatus>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
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

export type StatementTypeCount = {
  readonly certain: Scalars['Int']['output'];
  readonly possible: Scalars['Int']['output'];
  readonly type: StatementType;
};

export type StatementTypeFilter = {
  readonly eq?: InputMaybe<StatementType>;
  readonly in?: InputMaybe<ReadonlyArray<StatementType>>;
};

export type StringFilter = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type StringListFilter = {
  readonly has?: InputMaybe<Scalars['String']['input']>;
  readonly hasAny?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Subordination = Statement & {
  readonly basis?: Maybe<SubordinationBasis>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Actor>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type SubordinationEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type SubordinationBasis =
  | 'ACTUAL'
  | 'FORMAL'
  | 'NOMINAL';

export type SubordinationBasisFilter = {
  readonly eq?: InputMaybe<SubordinationBasis>;
  readonly in?: InputMaybe<ReadonlyArray<SubordinationBasis>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SubordinationConnection = {
  readonly edges: ReadonlyArray<SubordinationEdge>;
  readonly nodes: ReadonlyArray<Subordination>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SubordinationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Subordination;
};

export type SubordinationFilter = {
  readonly and?: InputMaybe<ReadonlyArray<SubordinationFilter>>;
  readonly basis?: InputMaybe<SubordinationBasisFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<SubordinationFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<ActorFilter>;
  readonly or?: InputMaybe<ReadonlyArray<SubordinationFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type SubordinationInput = {
  readonly basis?: InputMaybe<SubordinationBasis>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type SubordinationListFilter = {
  readonly none?: InputMaybe<SubordinationFilter>;
  readonly some?: InputMaybe<SubordinationFilter>;
};

export type Suggestion = {
  readonly id: Scalars['ID']['output'];
  readonly matchedName: Scalars['String']['output'];
  readonly node: Entity;
  readonly reason: MatchReason;
  readonly score: Scalars['Float']['output'];
  readonly type: EntityType;
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
  readonly has?: InputMaybe<SupportType>;
  readonly hasAny?: InputMaybe<ReadonlyArray<SupportType>>;
};

export type Targeting = Statement & {
  readonly aspect?: Maybe<Scalars['String']['output']>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Entity>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Entity;
  readonly valid: Validity;
};


export type TargetingEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type TargetingConnection = {
  readonly edges: ReadonlyArray<TargetingEdge>;
  readonly nodes: ReadonlyArray<Targeting>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TargetingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Targeting;
};

export type TargetingFilter = {
  readonly and?: InputMaybe<ReadonlyArray<TargetingFilter>>;
  readonly aspect?: InputMaybe<StringFilter>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<TargetingFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<EntityFilter>;
  readonly or?: InputMaybe<ReadonlyArray<TargetingFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<EntityFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type TargetingInput = {
  readonly aspect?: InputMaybe<Scalars['String']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type TargetingListFilter = {
  readonly none?: InputMaybe<TargetingFilter>;
  readonly some?: InputMaybe<TargetingFilter>;
};

export type TimelineConnection = {
  readonly edges: ReadonlyArray<TimelineEdge>;
  readonly nodes: ReadonlyArray<TimelineEntry>;
  readonly pageInfo: PageInfo;
};

export type TimelineEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineEntry;
};

export type TimelineEntry = {
  readonly actors: ReadonlyArray<Scalars['ID']['output']>;
  readonly date: EdtfDate;
  readonly entity?: Maybe<Entity>;
  readonly kind: TimelineKind;
  readonly precision: DatePrecision;
  readonly statement?: Maybe<Statement>;
};

export type TimelineKind =
  | 'ATTACK'
  | 'DELISTED'
  | 'IN_FORCE'
  | 'LISTED'
  | 'OPERATION'
  | 'STATED'
  | 'STATEMENT_BEGINS'
  | 'STATEMENT_ENDS';

export type Truncation = {
  readonly entities: ReadonlyArray<Scalars['ID']['output']>;
  readonly leftOut?: Maybe<Scalars['Int']['output']>;
  readonly limit: Scalars['Int']['output'];
  readonly rule: TruncationRule;
};

export type TruncationRule =
  | 'ENTITIES'
  | 'LINKS'
  | 'LINKS_PER_ENTITY'
  | 'TIME';

export type Validity = {
  readonly from?: Maybe<EdtfDate>;
  readonly to?: Maybe<EdtfDate>;
};

export type ValidityFilter = {
  readonly from?: InputMaybe<DateFilter>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly to?: InputMaybe<DateFilter>;
};

export type ValidityInput = {
  readonly from?: InputMaybe<Scalars['Edtf']['input']>;
  readonly to?: InputMaybe<Scalars['Edtf']['input']>;
};

export type View = {
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  readonly certainty?: Certainty;
  readonly excludeSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly knownAt?: InputMaybe<Scalars['Date']['input']>;
  readonly minConfidence?: InputMaybe<Confidence>;
  readonly minReliability?: InputMaybe<Reliability>;
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly statuses?: ReadonlyArray<StatementStatus>;
};

export type ViolenceType =
  | 'NON_STATE'
  | 'ONE_SIDED'
  | 'STATE_BASED';

export type ViolenceTypeFilter = {
  readonly eq?: InputMaybe<ViolenceType>;
  readonly in?: InputMaybe<ReadonlyArray<ViolenceType>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Weapon = Entity & {
  readonly assessments: AssessmentConnection;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly estimates: EstimateConnection;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly externalIds: ReadonlyArray<ExternalId>;
  readonly id: Scalars['ID']['output'];
  readonly inferences: InferenceConnection;
  readonly kind?: Maybe<WeaponKind>;
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly model?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly names: NameConnection;
  readonly statements: StatementConnection;
  readonly usedBy: WeaponUseConnection;
};


export type WeaponAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type WeaponEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EstimateOrder>;
};


export type WeaponEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};


export type WeaponInferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type WeaponNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


export type WeaponNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NameOrder>;
};


export type WeaponStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type WeaponUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaponUseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type WeaponConnection = {
  readonly edges: ReadonlyArray<WeaponEdge>;
  readonly nodes: ReadonlyArray<Weapon>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WeaponEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Weapon;
};

export type WeaponFilter = {
  readonly and?: InputMaybe<ReadonlyArray<WeaponFilter>>;
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  readonly description?: InputMaybe<StringFilter>;
  readonly estimates?: InputMaybe<EstimateListFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly kind?: InputMaybe<WeaponKindFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly model?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly names?: InputMaybe<NameListFilter>;
  readonly not?: InputMaybe<WeaponFilter>;
  readonly or?: InputMaybe<ReadonlyArray<WeaponFilter>>;
  readonly usedBy?: InputMaybe<WeaponUseListFilter>;
};

export type WeaponInput = {
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly id: Scalars['ID']['input'];
  readonly kind?: InputMaybe<WeaponKind>;
  readonly model?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
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
  readonly eq?: InputMaybe<WeaponKind>;
  readonly in?: InputMaybe<ReadonlyArray<WeaponKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type WeaponListFilter = {
  readonly none?: InputMaybe<WeaponFilter>;
  readonly some?: InputMaybe<WeaponFilter>;
};

export type WeaponUse = Statement & {
  readonly against?: Maybe<Actor>;
  readonly confidence?: Maybe<Confidence>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly episode?: Maybe<Scalars['String']['output']>;
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly knownFrom?: Maybe<Scalars['Edtf']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly object?: Maybe<Weapon>;
  readonly region?: Maybe<Scalars['String']['output']>;
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: StatementStatus;
  readonly subject: Actor;
  readonly valid: Validity;
};


export type WeaponUseEvidenceArgs = {
  stance?: InputMaybe<Stance>;
};

export type WeaponUseConnection = {
  readonly edges: ReadonlyArray<WeaponUseEdge>;
  readonly nodes: ReadonlyArray<WeaponUse>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type WeaponUseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WeaponUse;
};

export type WeaponUseFilter = {
  readonly against?: InputMaybe<ActorFilter>;
  readonly and?: InputMaybe<ReadonlyArray<WeaponUseFilter>>;
  readonly confidence?: InputMaybe<ConfidenceFilter>;
  readonly credibility?: InputMaybe<IntFilter>;
  readonly episode?: InputMaybe<StringFilter>;
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly knownFrom?: InputMaybe<DateFilter>;
  readonly not?: InputMaybe<WeaponUseFilter>;
  readonly note?: InputMaybe<StringFilter>;
  readonly object?: InputMaybe<WeaponFilter>;
  readonly or?: InputMaybe<ReadonlyArray<WeaponUseFilter>>;
  readonly party?: InputMaybe<EntityFilter>;
  readonly region?: InputMaybe<StringFilter>;
  readonly retractedOn?: InputMaybe<DateFilter>;
  readonly status?: InputMaybe<StatementStatusFilter>;
  readonly subject?: InputMaybe<ActorFilter>;
  readonly valid?: InputMaybe<ValidityFilter>;
};

export type WeaponUseInput = {
  readonly against?: InputMaybe<Scalars['ID']['input']>;
  readonly confidence?: InputMaybe<Confidence>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly episode?: InputMaybe<Scalars['String']['input']>;
  readonly evidence: ReadonlyArray<EvidenceInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly object: Scalars['ID']['input'];
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly retractedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly subject: Scalars['ID']['input'];
  readonly valid?: InputMaybe<ValidityInput>;
};

export type WeaponUseListFilter = {
  readonly none?: InputMaybe<WeaponUseFilter>;
  readonly some?: InputMaybe<WeaponUseFilter>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<unknown>;
  ActorConnection: ResolverTypeWrapper<unknown>;
  ActorEdge: ResolverTypeWrapper<unknown>;
  ActorFilter: ResolverTypeWrapper<unknown>;
  ActorLink: ResolverTypeWrapper<unknown>;
  ActorListFilter: ResolverTypeWrapper<unknown>;
  ActorType: ResolverTypeWrapper<unknown>;
  ActorTypeFilter: ResolverTypeWrapper<unknown>;
  Affiliation: ResolverTypeWrapper<unknown>;
  AffiliationConnection: ResolverTypeWrapper<unknown>;
  AffiliationEdge: ResolverTypeWrapper<unknown>;
  AffiliationFilter: ResolverTypeWrapper<unknown>;
  AffiliationInput: ResolverTypeWrapper<unknown>;
  AffiliationListFilter: ResolverTypeWrapper<unknown>;
  Alliance: ResolverTypeWrapper<unknown>;
  AllianceConnection: ResolverTypeWrapper<unknown>;
  AllianceEdge: ResolverTypeWrapper<unknown>;
  AllianceFilter: ResolverTypeWrapper<unknown>;
  AllianceInput: ResolverTypeWrapper<unknown>;
  AllianceListFilter: ResolverTypeWrapper<unknown>;
  ArmedGroup: ResolverTypeWrapper<unknown>;
  ArmedGroupConnection: ResolverTypeWrapper<unknown>;
  ArmedGroupEdge: ResolverTypeWrapper<unknown>;
  ArmedGroupFilter: ResolverTypeWrapper<unknown>;
  ArmedGroupInput: ResolverTypeWrapper<unknown>;
  Assessment: ResolverTypeWrapper<unknown>;
  AssessmentConnection: ResolverTypeWrapper<unknown>;
  AssessmentEdge: ResolverTypeWrapper<unknown>;
  AssessmentFilter: ResolverTypeWrapper<unknown>;
  AssessmentInput: ResolverTypeWrapper<unknown>;
  AssessmentListFilter: ResolverTypeWrapper<unknown>;
  Attack: ResolverTypeWrapper<unknown>;
  AttackBucket: ResolverTypeWrapper<unknown>;
  AttackConnection: ResolverTypeWrapper<unknown>;
  AttackDimension: ResolverTypeWrapper<unknown>;
  AttackEdge: ResolverTypeWrapper<unknown>;
  AttackFilter: ResolverTypeWrapper<unknown>;
  AttackInput: ResolverTypeWrapper<unknown>;
  AttackMethod: ResolverTypeWrapper<unknown>;
  AttackMethodFilter: ResolverTypeWrapper<unknown>;
  AttackOrder: ResolverTypeWrapper<unknown>;
  AttackOrderField: ResolverTypeWrapper<unknown>;
  AttackOutcome: ResolverTypeWrapper<unknown>;
  AttackOutcomeFilter: ResolverTypeWrapper<unknown>;
  AttackStats: ResolverTypeWrapper<unknown>;
  Attribution: ResolverTypeWrapper<unknown>;
  AttributionConnection: ResolverTypeWrapper<unknown>;
  AttributionEdge: ResolverTypeWrapper<unknown>;
  AttributionFilter: ResolverTypeWrapper<unknown>;
  AttributionInput: ResolverTypeWrapper<unknown>;
  AttributionListFilter: ResolverTypeWrapper<unknown>;
  AttributionOrder: ResolverTypeWrapper<unknown>;
  AttributionOrderField: ResolverTypeWrapper<unknown>;
  AttributionStrength: ResolverTypeWrapper<unknown>;
  AttributionStrengthFilter: ResolverTypeWrapper<unknown>;
  Boolean: ResolverTypeWrapper<unknown>;
  BooleanFilter: ResolverTypeWrapper<unknown>;
  BucketKey: ResolverTypeWrapper<unknown>;
  Certainty: ResolverTypeWrapper<unknown>;
  CertaintyCount: ResolverTypeWrapper<unknown>;
  Change: ResolverTypeWrapper<unknown>;
  ChangeConnection: ResolverTypeWrapper<unknown>;
  ChangeEdge: ResolverTypeWrapper<unknown>;
  ChangeKind: ResolverTypeWrapper<unknown>;
  ClaimKind: ResolverTypeWrapper<unknown>;
  ClaimKindFilter: ResolverTypeWrapper<unknown>;
  ClaimOfResponsibility: ResolverTypeWrapper<unknown>;
  ClaimOfResponsibilityConnection: ResolverTypeWrapper<unknown>;
  ClaimOfResponsibilityEdge: ResolverTypeWrapper<unknown>;
  ClaimOfResponsibilityFilter: ResolverTypeWrapper<unknown>;
  ClaimOfResponsibilityInput: ResolverTypeWrapper<unknown>;
  ClaimOfResponsibilityListFilter: ResolverTypeWrapper<unknown>;
  ClaimOfResponsibilityOrder: ResolverTypeWrapper<unknown>;
  ClaimOfResponsibilityOrderField: ResolverTypeWrapper<unknown>;
  Coalition: ResolverTypeWrapper<unknown>;
  CoalitionConnection: ResolverTypeWrapper<unknown>;
  CoalitionEdge: ResolverTypeWrapper<unknown>;
  CoalitionFilter: ResolverTypeWrapper<unknown>;
  CoalitionInput: ResolverTypeWrapper<unknown>;
  CoalitionKind: ResolverTypeWrapper<unknown>;
  CoalitionKindFilter: ResolverTypeWrapper<unknown>;
  Collective: ResolverTypeWrapper<unknown>;
  CollectiveConnection: ResolverTypeWrapper<unknown>;
  CollectiveEdge: ResolverTypeWrapper<unknown>;
  CollectiveFilter: ResolverTypeWrapper<unknown>;
  CollectiveInput: ResolverTypeWrapper<unknown>;
  CommonNeighbour: ResolverTypeWrapper<unknown>;
  CommonNeighbours: ResolverTypeWrapper<unknown>;
  Conduct: ResolverTypeWrapper<unknown>;
  ConductConnection: ResolverTypeWrapper<unknown>;
  ConductEdge: ResolverTypeWrapper<unknown>;
  ConductFilter: ResolverTypeWrapper<unknown>;
  ConductInput: ResolverTypeWrapper<unknown>;
  ConductListFilter: ResolverTypeWrapper<unknown>;
  ConductOrder: ResolverTypeWrapper<unknown>;
  ConductOrderField: ResolverTypeWrapper<unknown>;
  Confidence: ResolverTypeWrapper<unknown>;
  ConfidenceFilter: ResolverTypeWrapper<unknown>;
  CoordinatePrecision: ResolverTypeWrapper<unknown>;
  CoordinatePrecisionFilter: ResolverTypeWrapper<unknown>;
  Coordinates: ResolverTypeWrapper<unknown>;
  CoordinatesFilter: ResolverTypeWrapper<unknown>;
  CoordinatesInput: ResolverTypeWrapper<unknown>;
  Date: ResolverTypeWrapper<unknown>;
  DateFilter: ResolverTypeWrapper<unknown>;
  DatePrecision: ResolverTypeWrapper<unknown>;
  Derivation: ResolverTypeWrapper<unknown>;
  Designation: ResolverTypeWrapper<unknown>;
  DesignationConnection: ResolverTypeWrapper<unknown>;
  DesignationEdge: ResolverTypeWrapper<unknown>;
  DesignationFilter: ResolverTypeWrapper<unknown>;
  DesignationInput: ResolverTypeWrapper<unknown>;
  DesignationListFilter: ResolverTypeWrapper<unknown>;
  DesignationOrder: ResolverTypeWrapper<unknown>;
  DesignationOrderField: ResolverTypeWrapper<unknown>;
  Directness: ResolverTypeWrapper<unknown>;
  DirectnessFilter: ResolverTypeWrapper<unknown>;
  Edtf: ResolverTypeWrapper<unknown>;
  EdtfDate: ResolverTypeWrapper<unknown>;
  Entity: ResolverTypeWrapper<unknown>;
  EntityConnection: ResolverTypeWrapper<unknown>;
  EntityEdge: ResolverTypeWrapper<unknown>;
  EntityFilter: ResolverTypeWrapper<unknown>;
  EntityOrder: ResolverTypeWrapper<unknown>;
  EntityOrderField: ResolverTypeWrapper<unknown>;
  EntityType: ResolverTypeWrapper<unknown>;
  EntityTypeFilter: ResolverTypeWrapper<unknown>;
  Estimate: ResolverTypeWrapper<unknown>;
  EstimateBound: ResolverTypeWrapper<unknown>;
  EstimateBoundFilter: ResolverTypeWrapper<unknown>;
  EstimateConnection: ResolverTypeWrapper<unknown>;
  EstimateEdge: ResolverTypeWrapper<unknown>;
  EstimateFilter: ResolverTypeWrapper<unknown>;
  EstimateInput: ResolverTypeWrapper<unknown>;
  EstimateListFilter: ResolverTypeWrapper<unknown>;
  EstimateMeasure: ResolverTypeWrapper<unknown>;
  EstimateMeasureFilter: ResolverTypeWrapper<unknown>;
  EstimateOrder: ResolverTypeWrapper<unknown>;
  EstimateOrderField: ResolverTypeWrapper<unknown>;
  Evidence: ResolverTypeWrapper<unknown>;
  EvidenceFilter: ResolverTypeWrapper<unknown>;
  EvidenceInput: ResolverTypeWrapper<unknown>;
  EvidenceListFilter: ResolverTypeWrapper<unknown>;
  ExportFormat: ResolverTypeWrapper<unknown>;
  ExternalId: ResolverTypeWrapper<unknown>;
  ExternalIdFilter: ResolverTypeWrapper<unknown>;
  ExternalIdInput: ResolverTypeWrapper<unknown>;
  ExternalIdListFilter: ResolverTypeWrapper<unknown>;
  FactsInput: ResolverTypeWrapper<unknown>;
  Figure: ResolverTypeWrapper<unknown>;
  FigureFilter: ResolverTypeWrapper<unknown>;
  FigureInput: ResolverTypeWrapper<unknown>;
  FigureSum: ResolverTypeWrapper<unknown>;
  Float: ResolverTypeWrapper<unknown>;
  FloatFilter: ResolverTypeWrapper<unknown>;
  Founding: ResolverTypeWrapper<unknown>;
  FoundingConnection: ResolverTypeWrapper<unknown>;
  FoundingEdge: ResolverTypeWrapper<unknown>;
  FoundingFilter: ResolverTypeWrapper<unknown>;
  FoundingInput: ResolverTypeWrapper<unknown>;
  FoundingListFilter: ResolverTypeWrapper<unknown>;
  FoundingOrder: ResolverTypeWrapper<unknown>;
  FoundingOrderField: ResolverTypeWrapper<unknown>;
  FrontFor: ResolverTypeWrapper<unknown>;
  FrontForConnection: ResolverTypeWrapper<unknown>;
  FrontForEdge: ResolverTypeWrapper<unknown>;
  FrontForFilter: ResolverTypeWrapper<unknown>;
  FrontForInput: ResolverTypeWrapper<unknown>;
  FrontForListFilter: ResolverTypeWrapper<unknown>;
  HistoryEntry: ResolverTypeWrapper<unknown>;
  HistoryKind: ResolverTypeWrapper<unknown>;
  Hostility: ResolverTypeWrapper<unknown>;
  HostilityConnection: ResolverTypeWrapper<unknown>;
  HostilityEdge: ResolverTypeWrapper<unknown>;
  HostilityFilter: ResolverTypeWrapper<unknown>;
  HostilityInput: ResolverTypeWrapper<unknown>;
  HostilityListFilter: ResolverTypeWrapper<unknown>;
  ID: ResolverTypeWrapper<unknown>;
  IdFilter: ResolverTypeWrapper<unknown>;
  Inference: ResolverTypeWrapper<unknown>;
  InferenceConnection: ResolverTypeWrapper<unknown>;
  InferenceEdge: ResolverTypeWrapper<unknown>;
  InferenceRule: ResolverTypeWrapper<unknown>;
  Int: ResolverTypeWrapper<unknown>;
  IntFilter: ResolverTypeWrapper<unknown>;
  Integration: ResolverTypeWrapper<unknown>;
  IntegrationConnection: ResolverTypeWrapper<unknown>;
  IntegrationEdge: ResolverTypeWrapper<unknown>;
  IntegrationFilter: ResolverTypeWrapper<unknown>;
  IntegrationInput: ResolverTypeWrapper<unknown>;
  IntegrationListFilter: ResolverTypeWrapper<unknown>;
  Leadership: ResolverTypeWrapper<unknown>;
  LeadershipConnection: ResolverTypeWrapper<unknown>;
  LeadershipEdge: ResolverTypeWrapper<unknown>;
  LeadershipFilter: ResolverTypeWrapper<unknown>;
  LeadershipInput: ResolverTypeWrapper<unknown>;
  LeadershipListFilter: ResolverTypeWrapper<unknown>;
  Location: ResolverTypeWrapper<unknown>;
  LocationConnection: ResolverTypeWrapper<unknown>;
  LocationEdge: ResolverTypeWrapper<unknown>;
  LocationFilter: ResolverTypeWrapper<unknown>;
  LocationInput: ResolverTypeWrapper<unknown>;
  LocationKind: ResolverTypeWrapper<unknown>;
  LocationKindFilter: ResolverTypeWrapper<unknown>;
  MatchReason: ResolverTypeWrapper<unknown>;
  Membership: ResolverTypeWrapper<unknown>;
  MembershipConnection: ResolverTypeWrapper<unknown>;
  MembershipEdge: ResolverTypeWrapper<unknown>;
  MembershipFilter: ResolverTypeWrapper<unknown>;
  MembershipInput: ResolverTypeWrapper<unknown>;
  MembershipListFilter: ResolverTypeWrapper<unknown>;
  Merger: ResolverTypeWrapper<unknown>;
  MergerConnection: ResolverTypeWrapper<unknown>;
  MergerEdge: ResolverTypeWrapper<unknown>;
  MergerFilter: ResolverTypeWrapper<unknown>;
  MergerInput: ResolverTypeWrapper<unknown>;
  MergerListFilter: ResolverTypeWrapper<unknown>;
  MergerOrder: ResolverTypeWrapper<unknown>;
  MergerOrderField: ResolverTypeWrapper<unknown>;
  MilitaryOperation: ResolverTypeWrapper<unknown>;
  MilitaryOperationConnection: ResolverTypeWrapper<unknown>;
  MilitaryOperationEdge: ResolverTypeWrapper<unknown>;
  MilitaryOperationFilter: ResolverTypeWrapper<unknown>;
  MilitaryOperationInput: ResolverTypeWrapper<unknown>;
  MilitaryOperationKind: ResolverTypeWrapper<unknown>;
  MilitaryOperationKindFilter: ResolverTypeWrapper<unknown>;
  MilitaryOperationOrder: ResolverTypeWrapper<unknown>;
  MilitaryOperationOrderField: ResolverTypeWrapper<unknown>;
  ModelledAfter: ResolverTypeWrapper<unknown>;
  ModelledAfterConnection: ResolverTypeWrapper<unknown>;
  ModelledAfterEdge: ResolverTypeWrapper<unknown>;
  ModelledAfterFilter: ResolverTypeWrapper<unknown>;
  ModelledAfterInput: ResolverTypeWrapper<unknown>;
  ModelledAfterListFilter: ResolverTypeWrapper<unknown>;
  Name: ResolverTypeWrapper<unknown>;
  NameConnection: ResolverTypeWrapper<unknown>;
  NameEdge: ResolverTypeWrapper<unknown>;
  NameFilter: ResolverTypeWrapper<unknown>;
  NameInput: ResolverTypeWrapper<unknown>;
  NameKind: ResolverTypeWrapper<unknown>;
  NameKindFilter: ResolverTypeWrapper<unknown>;
  NameListFilter: ResolverTypeWrapper<unknown>;
  NameOrder: ResolverTypeWrapper<unknown>;
  NameOrderField: ResolverTypeWrapper<unknown>;
  Network: ResolverTypeWrapper<unknown>;
  NetworkLink: ResolverTypeWrapper<unknown>;
  NetworkNode: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<unknown>;
  OrderDirection: ResolverTypeWrapper<unknown>;
  Organisation: ResolverTypeWrapper<unknown>;
  OrganisationConnection: ResolverTypeWrapper<unknown>;
  OrganisationEdge: ResolverTypeWrapper<unknown>;
  OrganisationFilter: ResolverTypeWrapper<unknown>;
  OrganisationInput: ResolverTypeWrapper<unknown>;
  OrganisationKind: ResolverTypeWrapper<unknown>;
  OrganisationKindFilter: ResolverTypeWrapper<unknown>;
  OrganisationalPart: ResolverTypeWrapper<unknown>;
  OrganisationalPartConnection: ResolverTypeWrapper<unknown>;
  OrganisationalPartEdge: ResolverTypeWrapper<unknown>;
  OrganisationalPartFilter: ResolverTypeWrapper<unknown>;
  OrganisationalPartInput: ResolverTypeWrapper<unknown>;
  OrganisationalPartListFilter: ResolverTypeWrapper<unknown>;
  PageInfo: ResolverTypeWrapper<unknown>;
  Participation: ResolverTypeWrapper<unknown>;
  ParticipationConnection: ResolverTypeWrapper<unknown>;
  ParticipationEdge: ResolverTypeWrapper<unknown>;
  ParticipationFilter: ResolverTypeWrapper<unknown>;
  ParticipationInput: ResolverTypeWrapper<unknown>;
  ParticipationListFilter: ResolverTypeWrapper<unknown>;
  ParticipationOrder: ResolverTypeWrapper<unknown>;
  ParticipationOrderField: ResolverTypeWrapper<unknown>;
  Path: ResolverTypeWrapper<unknown>;
  PathAvoid: ResolverTypeWrapper<unknown>;
  PathDirection: ResolverTypeWrapper<unknown>;
  PathOrder: ResolverTypeWrapper<unknown>;
  Paths: ResolverTypeWrapper<unknown>;
  Person: ResolverTypeWrapper<unknown>;
  PersonConnection: ResolverTypeWrapper<unknown>;
  PersonEdge: ResolverTypeWrapper<unknown>;
  PersonFilter: ResolverTypeWrapper<unknown>;
  PersonInput: ResolverTypeWrapper<unknown>;
  Position: ResolverTypeWrapper<unknown>;
  PositionConnection: ResolverTypeWrapper<unknown>;
  PositionEdge: ResolverTypeWrapper<unknown>;
  PositionFilter: ResolverTypeWrapper<unknown>;
  PositionInput: ResolverTypeWrapper<unknown>;
  PositionListFilter: ResolverTypeWrapper<unknown>;
  PositionOrder: ResolverTypeWrapper<unknown>;
  PositionOrderField: ResolverTypeWrapper<unknown>;
  Presence: ResolverTypeWrapper<unknown>;
  PresenceConnection: ResolverTypeWrapper<unknown>;
  PresenceEdge: ResolverTypeWrapper<unknown>;
  PresenceFilter: ResolverTypeWrapper<unknown>;
  PresenceInput: ResolverTypeWrapper<unknown>;
  PresenceListFilter: ResolverTypeWrapper<unknown>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reliability: ResolverTypeWrapper<unknown>;
  ReliabilityFilter: ResolverTypeWrapper<unknown>;
  Rename: ResolverTypeWrapper<unknown>;
  RenameConnection: ResolverTypeWrapper<unknown>;
  RenameEdge: ResolverTypeWrapper<unknown>;
  RenameFilter: ResolverTypeWrapper<unknown>;
  RenameInput: ResolverTypeWrapper<unknown>;
  RenameListFilter: ResolverTypeWrapper<unknown>;
  RenameOrder: ResolverTypeWrapper<unknown>;
  RenameOrderField: ResolverTypeWrapper<unknown>;
  SearchConnection: ResolverTypeWrapper<unknown>;
  SearchEdge: ResolverTypeWrapper<unknown>;
  SeriesPeriod: ResolverTypeWrapper<unknown>;
  Source: ResolverTypeWrapper<unknown>;
  SourceConnection: ResolverTypeWrapper<unknown>;
  SourceEdge: ResolverTypeWrapper<unknown>;
  SourceFilter: ResolverTypeWrapper<unknown>;
  SourceInput: ResolverTypeWrapper<unknown>;
  SourceListFilter: ResolverTypeWrapper<unknown>;
  SourceOrder: ResolverTypeWrapper<unknown>;
  SourceOrderField: ResolverTypeWrapper<unknown>;
  Splinter: ResolverTypeWrapper<unknown>;
  SplinterConnection: ResolverTypeWrapper<unknown>;
  SplinterEdge: ResolverTypeWrapper<unknown>;
  SplinterFilter: ResolverTypeWrapper<unknown>;
  SplinterInput: ResolverTypeWrapper<unknown>;
  SplinterListFilter: ResolverTypeWrapper<unknown>;
  SplinterOrder: ResolverTypeWrapper<unknown>;
  SplinterOrderField: ResolverTypeWrapper<unknown>;
  Sponsorship: ResolverTypeWrapper<unknown>;
  SponsorshipConnection: ResolverTypeWrapper<unknown>;
  SponsorshipEdge: ResolverTypeWrapper<unknown>;
  SponsorshipFilter: ResolverTypeWrapper<unknown>;
  SponsorshipInput: ResolverTypeWrapper<unknown>;
  SponsorshipListFilter: ResolverTypeWrapper<unknown>;
  Stance: ResolverTypeWrapper<unknown>;
  StanceFilter: ResolverTypeWrapper<unknown>;
  State: ResolverTypeWrapper<unknown>;
  StateConnection: ResolverTypeWrapper<unknown>;
  StateEdge: ResolverTypeWrapper<unknown>;
  StateFilter: ResolverTypeWrapper<unknown>;
  StateInput: ResolverTypeWrapper<unknown>;
  StateOrder: ResolverTypeWrapper<unknown>;
  StateOrderField: ResolverTypeWrapper<unknown>;
  StateOrgan: ResolverTypeWrapper<unknown>;
  StateOrganConnection: ResolverTypeWrapper<unknown>;
  StateOrganEdge: ResolverTypeWrapper<unknown>;
  StateOrganFilter: ResolverTypeWrapper<unknown>;
  StateOrganInput: ResolverTypeWrapper<unknown>;
  StateOrganKind: ResolverTypeWrapper<unknown>;
  StateOrganKindFilter: ResolverTypeWrapper<unknown>;
  Statement: ResolverTypeWrapper<unknown>;
  StatementConnection: ResolverTypeWrapper<unknown>;
  StatementCount: ResolverTypeWrapper<unknown>;
  StatementEdge: ResolverTypeWrapper<unknown>;
  StatementFilter: ResolverTypeWrapper<unknown>;
  StatementListFilter: ResolverTypeWrapper<unknown>;
  StatementOrder: ResolverTypeWrapper<unknown>;
  StatementOrderField: ResolverTypeWrapper<unknown>;
  StatementStatus: ResolverTypeWrapper<unknown>;
  StatementStatusFilter: ResolverTypeWrapper<unknown>;
  StatementType: ResolverTypeWrapper<unknown>;
  StatementTypeCount: ResolverTypeWrapper<unknown>;
  StatementTypeFilter: ResolverTypeWrapper<unknown>;
  String: ResolverTypeWrapper<unknown>;
  StringFilter: ResolverTypeWrapper<unknown>;
  StringListFilter: ResolverTypeWrapper<unknown>;
  Subordination: ResolverTypeWrapper<unknown>;
  SubordinationBasis: ResolverTypeWrapper<unknown>;
  SubordinationBasisFilter: ResolverTypeWrapper<unknown>;
  SubordinationConnection: ResolverTypeWrapper<unknown>;
  SubordinationEdge: ResolverTypeWrapper<unknown>;
  SubordinationFilter: ResolverTypeWrapper<unknown>;
  SubordinationInput: ResolverTypeWrapper<unknown>;
  SubordinationListFilter: ResolverTypeWrapper<unknown>;
  Suggestion: ResolverTypeWrapper<unknown>;
  SupportType: ResolverTypeWrapper<unknown>;
  SupportTypeListFilter: ResolverTypeWrapper<unknown>;
  Targeting: ResolverTypeWrapper<unknown>;
  TargetingConnection: ResolverTypeWrapper<unknown>;
  TargetingEdge: ResolverTypeWrapper<unknown>;
  TargetingFilter: ResolverTypeWrapper<unknown>;
  TargetingInput: ResolverTypeWrapper<unknown>;
  TargetingListFilter: ResolverTypeWrapper<unknown>;
  TimelineConnection: ResolverTypeWrapper<unknown>;
  TimelineEdge: ResolverTypeWrapper<unknown>;
  TimelineEntry: ResolverTypeWrapper<unknown>;
  TimelineKind: ResolverTypeWrapper<unknown>;
  Truncation: ResolverTypeWrapper<unknown>;
  TruncationRule: ResolverTypeWrapper<unknown>;
  Validity: ResolverTypeWrapper<unknown>;
  ValidityFilter: ResolverTypeWrapper<unknown>;
  ValidityInput: ResolverTypeWrapper<unknown>;
  View: ResolverTypeWrapper<unknown>;
  ViolenceType: ResolverTypeWrapper<unknown>;
  ViolenceTypeFilter: ResolverTypeWrapper<unknown>;
  Weapon: ResolverTypeWrapper<unknown>;
  WeaponConnection: ResolverTypeWrapper<unknown>;
  WeaponEdge: ResolverTypeWrapper<unknown>;
  WeaponFilter: ResolverTypeWrapper<unknown>;
  WeaponInput: ResolverTypeWrapper<unknown>;
  WeaponKind: ResolverTypeWrapper<unknown>;
  WeaponKindFilter: ResolverTypeWrapper<unknown>;
  WeaponListFilter: ResolverTypeWrapper<unknown>;
  WeaponUse: ResolverTypeWrapper<unknown>;
  WeaponUseConnection: ResolverTypeWrapper<unknown>;
  WeaponUseEdge: ResolverTypeWrapper<unknown>;
  WeaponUseFilter: ResolverTypeWrapper<unknown>;
  WeaponUseInput: ResolverTypeWrapper<unknown>;
  WeaponUseListFilter: ResolverTypeWrapper<unknown>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: unknown;
  ActorConnection: unknown;
  ActorEdge: unknown;
  ActorFilter: unknown;
  ActorListFilter: unknown;
  ActorTypeFilter: unknown;
  Affiliation: unknown;
  AffiliationConnection: unknown;
  AffiliationEdge: unknown;
  AffiliationFilter: unknown;
  AffiliationInput: unknown;
  AffiliationListFilter: unknown;
  Alliance: unknown;
  AllianceConnection: unknown;
  AllianceEdge: unknown;
  AllianceFilter: unknown;
  AllianceInput: unknown;
  AllianceListFilter: unknown;
  ArmedGroup: unknown;
  ArmedGroupConnection: unknown;
  ArmedGroupEdge: unknown;
  ArmedGroupFilter: unknown;
  ArmedGroupInput: unknown;
  Assessment: unknown;
  AssessmentConnection: unknown;
  AssessmentEdge: unknown;
  AssessmentFilter: unknown;
  AssessmentInput: unknown;
  AssessmentListFilter: unknown;
  Attack: unknown;
  AttackBucket: unknown;
  AttackConnection: unknown;
  AttackEdge: unknown;
  AttackFilter: unknown;
  AttackInput: unknown;
  AttackMethodFilter: unknown;
  AttackOrder: unknown;
  AttackOutcomeFilter: unknown;
  AttackStats: unknown;
  Attribution: unknown;
  AttributionConnection: unknown;
  AttributionEdge: unknown;
  AttributionFilter: unknown;
  AttributionInput: unknown;
  AttributionListFilter: unknown;
  AttributionOrder: unknown;
  AttributionStrengthFilter: unknown;
  Boolean: unknown;
  BooleanFilter: unknown;
  BucketKey: unknown;
  CertaintyCount: unknown;
  Change: unknown;
  ChangeConnection: unknown;
  ChangeEdge: unknown;
  ClaimKindFilter: unknown;
  ClaimOfResponsibility: unknown;
  ClaimOfResponsibilityConnection: unknown;
  ClaimOfResponsibilityEdge: unknown;
  ClaimOfResponsibilityFilter: unknown;
  ClaimOfResponsibilityInput: unknown;
  ClaimOfResponsibilityListFilter: unknown;
  ClaimOfResponsibilityOrder: unknown;
  Coalition: unknown;
  CoalitionConnection: unknown;
  CoalitionEdge: unknown;
  CoalitionFilter: unknown;
  CoalitionInput: unknown;
  CoalitionKindFilter: unknown;
  Collective: unknown;
  CollectiveConnection: unknown;
  CollectiveEdge: unknown;
  CollectiveFilter: unknown;
  CollectiveInput: unknown;
  CommonNeighbour: unknown;
  CommonNeighbours: unknown;
  Conduct: unknown;
  ConductConnection: unknown;
  ConductEdge: unknown;
  ConductFilter: unknown;
  ConductInput: unknown;
  ConductListFilter: unknown;
  ConductOrder: unknown;
  ConfidenceFilter: unknown;
  CoordinatePrecisionFilter: unknown;
  Coordinates: unknown;
  CoordinatesFilter: unknown;
  CoordinatesInput: unknown;
  Date: unknown;
  DateFilter: unknown;
  Derivation: unknown;
  Designation: unknown;
  DesignationConnection: unknown;
  DesignationEdge: unknown;
  DesignationFilter: unknown;
  DesignationInput: unknown;
  DesignationListFilter: unknown;
  DesignationOrder: unknown;
  DirectnessFilter: unknown;
  Edtf: unknown;
  EdtfDate: unknown;
  Entity: unknown;
  EntityConnection: unknown;
  EntityEdge: unknown;
  EntityFilter: unknown;
  EntityOrder: unknown;
  EntityTypeFilter: unknown;
  Estimate: unknown;
  EstimateBoundFilter: unknown;
  EstimateConnection: unknown;
  EstimateEdge: unknown;
  EstimateFilter: unknown;
  EstimateInput: unknown;
  EstimateListFilter: unknown;
  EstimateMeasureFilter: unknown;
  EstimateOrder: unknown;
  Evidence: unknown;
  EvidenceFilter: unknown;
  EvidenceInput: unknown;
  EvidenceListFilter: unknown;
  ExternalId: unknown;
  ExternalIdFilter: unknown;
  ExternalIdInput: unknown;
  ExternalIdListFilter: unknown;
  FactsInput: unknown;
  Figure: unknown;
  FigureFilter: unknown;
  FigureInput: unknown;
  FigureSum: unknown;
  Float: unknown;
  FloatFilter: unknown;
  Founding: unknown;
  FoundingConnection: unknown;
  FoundingEdge: unknown;
  FoundingFilter: unknown;
  FoundingInput: unknown;
  FoundingListFilter: unknown;
  FoundingOrder: unknown;
  FrontFor: unknown;
  FrontForConnection: unknown;
  FrontForEdge: unknown;
  FrontForFilter: unknown;
  FrontForInput: unknown;
  FrontForListFilter: unknown;
  HistoryEntry: unknown;
  Hostility: unknown;
  HostilityConnection: unknown;
  HostilityEdge: unknown;
  HostilityFilter: unknown;
  HostilityInput: unknown;
  HostilityListFilter: unknown;
  ID: unknown;
  IdFilter: unknown;
  Inference: unknown;
  InferenceConnection: unknown;
  InferenceEdge: unknown;
  InferenceRule: unknown;
  Int: unknown;
  IntFilter: unknown;
  Integration: unknown;
  IntegrationConnection: unknown;
  IntegrationEdge: unknown;
  IntegrationFilter: unknown;
  IntegrationInput: unknown;
  IntegrationListFilter: unknown;
  Leadership: unknown;
  LeadershipConnection: unknown;
  LeadershipEdge: unknown;
  LeadershipFilter: unknown;
  LeadershipInput: unknown;
  LeadershipListFilter: unknown;
  Location: unknown;
  LocationConnection: unknown;
  LocationEdge: unknown;
  LocationFilter: unknown;
  LocationInput: unknown;
  LocationKindFilter: unknown;
  Membership: unknown;
  MembershipConnection: unknown;
  MembershipEdge: unknown;
  MembershipFilter: unknown;
  MembershipInput: unknown;
  MembershipListFilter: unknown;
  Merger: unknown;
  MergerConnection: unknown;
  MergerEdge: unknown;
  MergerFilter: unknown;
  MergerInput: unknown;
  MergerListFilter: unknown;
  MergerOrder: unknown;
  MilitaryOperation: unknown;
  MilitaryOperationConnection: unknown;
  MilitaryOperationEdge: unknown;
  MilitaryOperationFilter: unknown;
  MilitaryOperationInput: unknown;
  MilitaryOperationKindFilter: unknown;
  MilitaryOperationOrder: unknown;
  ModelledAfter: unknown;
  ModelledAfterConnection: unknown;
  ModelledAfterEdge: unknown;
  ModelledAfterFilter: unknown;
  ModelledAfterInput: unknown;
  ModelledAfterListFilter: unknown;
  Name: unknown;
  NameConnection: unknown;
  NameEdge: unknown;
  NameFilter: unknown;
  NameInput: unknown;
  NameKindFilter: unknown;
  NameListFilter: unknown;
  NameOrder: unknown;
  Network: unknown;
  NetworkLink: unknown;
  NetworkNode: unknown;
  Node: unknown;
  Organisation: unknown;
  OrganisationConnection: unknown;
  OrganisationEdge: unknown;
  OrganisationFilter: unknown;
  OrganisationInput: unknown;
  OrganisationKindFilter: unknown;
  OrganisationalPart: unknown;
  OrganisationalPartConnection: unknown;
  OrganisationalPartEdge: unknown;
  OrganisationalPartFilter: unknown;
  OrganisationalPartInput: unknown;
  OrganisationalPartListFilter: unknown;
  PageInfo: unknown;
  Participation: unknown;
  ParticipationConnection: unknown;
  ParticipationEdge: unknown;
  ParticipationFilter: unknown;
  ParticipationInput: unknown;
  ParticipationListFilter: unknown;
  ParticipationOrder: unknown;
  Path: unknown;
  PathAvoid: unknown;
  Paths: unknown;
  Person: unknown;
  PersonConnection: unknown;
  PersonEdge: unknown;
  PersonFilter: unknown;
  PersonInput: unknown;
  Position: unknown;
  PositionConnection: unknown;
  PositionEdge: unknown;
  PositionFilter: unknown;
  PositionInput: unknown;
  PositionListFilter: unknown;
  PositionOrder: unknown;
  Presence: unknown;
  PresenceConnection: unknown;
  PresenceEdge: unknown;
  PresenceFilter: unknown;
  PresenceInput: unknown;
  PresenceListFilter: unknown;
  Query: Record<PropertyKey, never>;
  ReliabilityFilter: unknown;
  Rename: unknown;
  RenameConnection: unknown;
  RenameEdge: unknown;
  RenameFilter: unknown;
  RenameInput: unknown;
  RenameListFilter: unknown;
  RenameOrder: unknown;
  SearchConnection: unknown;
  SearchEdge: unknown;
  Source: unknown;
  SourceConnection: unknown;
  SourceEdge: unknown;
  SourceFilter: unknown;
  SourceInput: unknown;
  SourceListFilter: unknown;
  SourceOrder: unknown;
  Splinter: unknown;
  SplinterConnection: unknown;
  SplinterEdge: unknown;
  SplinterFilter: unknown;
  SplinterInput: unknown;
  SplinterListFilter: unknown;
  SplinterOrder: unknown;
  Sponsorship: unknown;
  SponsorshipConnection: unknown;
  SponsorshipEdge: unknown;
  SponsorshipFilter: unknown;
  SponsorshipInput: unknown;
  SponsorshipListFilter: unknown;
  StanceFilter: unknown;
  State: unknown;
  StateConnection: unknown;
  StateEdge: unknown;
  StateFilter: unknown;
  StateInput: unknown;
  StateOrder: unknown;
  StateOrgan: unknown;
  StateOrganConnection: unknown;
  StateOrganEdge: unknown;
  StateOrganFilter: unknown;
  StateOrganInput: unknown;
  StateOrganKindFilter: unknown;
  Statement: unknown;
  StatementConnection: unknown;
  StatementCount: unknown;
  StatementEdge: unknown;
  StatementFilter: unknown;
  StatementListFilter: unknown;
  StatementOrder: unknown;
  StatementStatusFilter: unknown;
  StatementTypeCount: unknown;
  StatementTypeFilter: unknown;
  String: unknown;
  StringFilter: unknown;
  StringListFilter: unknown;
  Subordination: unknown;
  SubordinationBasisFilter: unknown;
  SubordinationConnection: unknown;
  SubordinationEdge: unknown;
  SubordinationFilter: unknown;
  SubordinationInput: unknown;
  SubordinationListFilter: unknown;
  Suggestion: unknown;
  SupportTypeListFilter: unknown;
  Targeting: unknown;
  TargetingConnection: unknown;
  TargetingEdge: unknown;
  TargetingFilter: unknown;
  TargetingInput: unknown;
  TargetingListFilter: unknown;
  TimelineConnection: unknown;
  TimelineEdge: unknown;
  TimelineEntry: unknown;
  Truncation: unknown;
  Validity: unknown;
  ValidityFilter: unknown;
  ValidityInput: unknown;
  View: unknown;
  ViolenceTypeFilter: unknown;
  Weapon: unknown;
  WeaponConnection: unknown;
  WeaponEdge: unknown;
  WeaponFilter: unknown;
  WeaponInput: unknown;
  WeaponKindFilter: unknown;
  WeaponListFilter: unknown;
  WeaponUse: unknown;
  WeaponUseConnection: unknown;
  WeaponUseEdge: unknown;
  WeaponUseFilter: unknown;
  WeaponUseInput: unknown;
  WeaponUseListFilter: unknown;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Coalition' | 'Collective' | 'Organisation' | 'Person' | 'State' | 'StateOrgan', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AffiliationEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AllianceEvidenceArgs>>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceConnection'] = ResolversParentTypes['AllianceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alliance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceEdge'] = ResolversParentTypes['AllianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
};

export type ArmedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArmedGroup'] = ResolversParentTypes['ArmedGroup']> = {
  affiliates?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<ArmedGroupAffiliatesArgs>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<ArmedGroupAlliancesArgs>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<ArmedGroupAssessmentsArgs>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<ArmedGroupAttributionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimOfResponsibilityConnection'], ParentType, ContextType, Partial<ArmedGroupClaimsArgs>>;
  community?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<ArmedGroupCopiesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<ArmedGroupDesignationsArgs>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<ArmedGroupEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ArmedGroupEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  foundings?: Resolver<ResolversTypes['FoundingConnection'], ParentType, ContextType, Partial<ArmedGroupFoundingsArgs>>;
  frontFor?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<ArmedGroupFrontForArgs>>;
  fronts?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<ArmedGroupFrontsArgs>>;
  hostilities?: Resolver<ResolversTypes['HostilityConnection'], ParentType, ContextType, Partial<ArmedGroupHostilitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ideology?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<ArmedGroupInferencesArgs>>;
  integrations?: Resolver<ResolversTypes['IntegrationConnection'], ParentType, ContextType, Partial<ArmedGroupIntegrationsArgs>>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<ArmedGroupLeadersArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<ArmedGroupMembershipsArgs>>;
  mergedFrom?: Resolver<ResolversTypes['MergerConnection'], ParentType, ContextType, Partial<ArmedGroupMergedFromArgs>>;
  mergedInto?: Resolver<ResolversTypes['MergerConnection'], ParentType, ContextType, Partial<ArmedGroupMergedIntoArgs>>;
  modelledAfter?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<ArmedGroupModelledAfterArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArmedGroupNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<ArmedGroupNamesArgs>>;
  operations?: Resolver<ResolversTypes['ConductConnection'], ParentType, ContextType, Partial<ArmedGroupOperationsArgs>>;
  partOf?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<ArmedGroupPartOfArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<ArmedGroupParticipationsArgs>>;
  parts?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<ArmedGroupPartsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<ArmedGroupPositionsArgs>>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<ArmedGroupPresencesArgs>>;
  renamedFrom?: Resolver<ResolversTypes['RenameConnection'], ParentType, ContextType, Partial<ArmedGroupRenamedFromArgs>>;
  renamedTo?: Resolver<ResolversTypes['RenameConnection'], ParentType, ContextType, Partial<ArmedGroupRenamedToArgs>>;
  splinterOf?: Resolver<ResolversTypes['SplinterConnection'], ParentType, ContextType, Partial<ArmedGroupSplinterOfArgs>>;
  splinters?: Resolver<ResolversTypes['SplinterConnection'], ParentType, ContextType, Partial<ArmedGroupSplintersArgs>>;
  sponsored?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<ArmedGroupSponsoredArgs>>;
  sponsors?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<ArmedGroupSponsorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ArmedGroupStatementsArgs>>;
  subordinates?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<ArmedGroupSubordinatesArgs>>;
  superiors?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<ArmedGroupSuperiorsArgs>>;
  targetings?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<ArmedGroupTargetingsArgs>>;
  targets?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<ArmedGroupTargetsArgs>>;
  weaponsUsed?: Resolver<ResolversTypes['WeaponUseConnection'], ParentType, ContextType, Partial<ArmedGroupWeaponsUsedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArmedGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArmedGroupConnection'] = ResolversParentTypes['ArmedGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArmedGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ArmedGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArmedGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArmedGroupEdge'] = ResolversParentTypes['ArmedGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArmedGroup'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AssessmentEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AttackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attack'] = ResolversParentTypes['Attack']> = {
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<AttackAssessmentsArgs>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<AttackAttributionsArgs>>;
  candidates?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<AttackCandidatesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimOfResponsibilityConnection'], ParentType, ContextType, Partial<AttackClaimsArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<AttackEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AttackEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<AttackInferencesArgs>>;
  injured?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  killed?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['AttackMethod']>, ParentType, ContextType>;
  munitions?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AttackNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<AttackNamesArgs>>;
  operation?: Resolver<Maybe<ResolversTypes['MilitaryOperation']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AttackOutcome']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<AttackParticipantsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<AttackStatementsArgs>>;
  targets?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<AttackTargetsArgs>>;
  violence?: Resolver<Maybe<ResolversTypes['ViolenceType']>, ParentType, ContextType>;
  weapons?: Resolver<ReadonlyArray<ResolversTypes['Weapon']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttackBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttackBucket'] = ResolversParentTypes['AttackBucket']> = {
  attacks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  injured?: Resolver<ResolversTypes['FigureSum'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['BucketKey']>, ParentType, ContextType>;
  killed?: Resolver<ResolversTypes['FigureSum'], ParentType, ContextType>;
};

export type AttackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttackConnection'] = ResolversParentTypes['AttackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attack']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttackEdge'] = ResolversParentTypes['AttackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attack'], ParentType, ContextType>;
};

export type AttackStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttackStats'] = ResolversParentTypes['AttackStats']> = {
  attacks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['AttackBucket']>, ParentType, ContextType>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<AttackStatsEstimatesArgs>>;
  injured?: Resolver<ResolversTypes['FigureSum'], ParentType, ContextType>;
  killed?: Resolver<ResolversTypes['FigureSum'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AttributionEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['AttributionStrength'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Attack'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionConnection'] = ResolversParentTypes['AttributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionEdge'] = ResolversParentTypes['AttributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
};

export type BucketKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BucketKey'] = ResolversParentTypes['BucketKey']> = {
  dimension?: Resolver<ResolversTypes['AttackDimension'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertaintyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertaintyCount'] = ResolversParentTypes['CertaintyCount']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimOfResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimOfResponsibility'] = ResolversParentTypes['ClaimOfResponsibility']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ClaimOfResponsibilityEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Attack'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimOfResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimOfResponsibilityConnection'] = ResolversParentTypes['ClaimOfResponsibilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimOfResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClaimOfResponsibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimOfResponsibilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimOfResponsibilityEdge'] = ResolversParentTypes['ClaimOfResponsibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClaimOfResponsibility'], ParentType, ContextType>;
};

export type CoalitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coalition'] = ResolversParentTypes['Coalition']> = {
  affiliates?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<CoalitionAffiliatesArgs>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<CoalitionAlliancesArgs>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<CoalitionAssessmentsArgs>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<CoalitionAttributionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimOfResponsibilityConnection'], ParentType, ContextType, Partial<CoalitionClaimsArgs>>;
  copies?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<CoalitionCopiesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<CoalitionDesignationsArgs>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<CoalitionEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<CoalitionEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  foundings?: Resolver<ResolversTypes['FoundingConnection'], ParentType, ContextType, Partial<CoalitionFoundingsArgs>>;
  frontFor?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<CoalitionFrontForArgs>>;
  fronts?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<CoalitionFrontsArgs>>;
  hostilities?: Resolver<ResolversTypes['HostilityConnection'], ParentType, ContextType, Partial<CoalitionHostilitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<CoalitionInferencesArgs>>;
  integrations?: Resolver<ResolversTypes['IntegrationConnection'], ParentType, ContextType, Partial<CoalitionIntegrationsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['CoalitionKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<CoalitionLeadersArgs>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<CoalitionMembersArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<CoalitionMembershipsArgs>>;
  mergedFrom?: Resolver<ResolversTypes['MergerConnection'], ParentType, ContextType, Partial<CoalitionMergedFromArgs>>;
  mergedInto?: Resolver<ResolversTypes['MergerConnection'], ParentType, ContextType, Partial<CoalitionMergedIntoArgs>>;
  modelledAfter?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<CoalitionModelledAfterArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CoalitionNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<CoalitionNamesArgs>>;
  operations?: Resolver<ResolversTypes['ConductConnection'], ParentType, ContextType, Partial<CoalitionOperationsArgs>>;
  partOf?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<CoalitionPartOfArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<CoalitionParticipationsArgs>>;
  parts?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<CoalitionPartsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<CoalitionPositionsArgs>>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<CoalitionPresencesArgs>>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renamedFrom?: Resolver<ResolversTypes['RenameConnection'], ParentType, ContextType, Partial<CoalitionRenamedFromArgs>>;
  renamedTo?: Resolver<ResolversTypes['RenameConnection'], ParentType, ContextType, Partial<CoalitionRenamedToArgs>>;
  splinterOf?: Resolver<ResolversTypes['SplinterConnection'], ParentType, ContextType, Partial<CoalitionSplinterOfArgs>>;
  splinters?: Resolver<ResolversTypes['SplinterConnection'], ParentType, ContextType, Partial<CoalitionSplintersArgs>>;
  sponsored?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<CoalitionSponsoredArgs>>;
  sponsors?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<CoalitionSponsorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CoalitionStatementsArgs>>;
  subordinates?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<CoalitionSubordinatesArgs>>;
  superiors?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<CoalitionSuperiorsArgs>>;
  targetings?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<CoalitionTargetingsArgs>>;
  targets?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<CoalitionTargetsArgs>>;
  weaponsUsed?: Resolver<ResolversTypes['WeaponUseConnection'], ParentType, ContextType, Partial<CoalitionWeaponsUsedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoalitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoalitionConnection'] = ResolversParentTypes['CoalitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoalitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coalition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoalitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoalitionEdge'] = ResolversParentTypes['CoalitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coalition'], ParentType, ContextType>;
};

export type CollectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collective'] = ResolversParentTypes['Collective']> = {
  affiliates?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<CollectiveAffiliatesArgs>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<CollectiveAlliancesArgs>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<CollectiveAssessmentsArgs>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<CollectiveAttributionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimOfResponsibilityConnection'], ParentType, ContextType, Partial<CollectiveClaimsArgs>>;
  copies?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<CollectiveCopiesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<CollectiveDesignationsArgs>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<CollectiveEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<CollectiveEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  frontFor?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<CollectiveFrontForArgs>>;
  fronts?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<CollectiveFrontsArgs>>;
  hostilities?: Resolver<ResolversTypes['HostilityConnection'], ParentType, ContextType, Partial<CollectiveHostilitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<CollectiveInferencesArgs>>;
  integrations?: Resolver<ResolversTypes['IntegrationConnection'], ParentType, ContextType, Partial<CollectiveIntegrationsArgs>>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<CollectiveLeadersArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<CollectiveMembershipsArgs>>;
  modelledAfter?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<CollectiveModelledAfterArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CollectiveNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<CollectiveNamesArgs>>;
  operations?: Resolver<ResolversTypes['ConductConnection'], ParentType, ContextType, Partial<CollectiveOperationsArgs>>;
  partOf?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<CollectivePartOfArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<CollectiveParticipationsArgs>>;
  parts?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<CollectivePartsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<CollectivePositionsArgs>>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<CollectivePresencesArgs>>;
  sponsored?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<CollectiveSponsoredArgs>>;
  sponsors?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<CollectiveSponsorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CollectiveStatementsArgs>>;
  subordinates?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<CollectiveSubordinatesArgs>>;
  superiors?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<CollectiveSuperiorsArgs>>;
  targetings?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<CollectiveTargetingsArgs>>;
  targets?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<CollectiveTargetsArgs>>;
  weaponsUsed?: Resolver<ResolversTypes['WeaponUseConnection'], ParentType, ContextType, Partial<CollectiveWeaponsUsedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectiveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveConnection'] = ResolversParentTypes['CollectiveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Collective']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveEdge'] = ResolversParentTypes['CollectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collective'], ParentType, ContextType>;
};

export type CommonNeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbour'] = ResolversParentTypes['CommonNeighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
};

export type CommonNeighboursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbours'] = ResolversParentTypes['CommonNeighbours']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommonNeighbour']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ReadonlyArray<ResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type ConductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conduct'] = ResolversParentTypes['Conduct']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ConductEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['MilitaryOperation']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductConnection'] = ResolversParentTypes['ConductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductEdge'] = ResolversParentTypes['ConductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conduct'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['CoordinatePrecision']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DerivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  premises?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type DesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  agency?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  delistedOn?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<DesignationEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationConnection'] = ResolversParentTypes['DesignationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DesignationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationEdge'] = ResolversParentTypes['DesignationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type EdtfDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdtfDate'] = ResolversParentTypes['EdtfDate']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['Edtf'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Attack' | 'Coalition' | 'Collective' | 'Location' | 'MilitaryOperation' | 'Organisation' | 'Person' | 'State' | 'StateOrgan' | 'Weapon', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['EstimateBound'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<EstimateEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EstimateMeasure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateConnection'] = ResolversParentTypes['EstimateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstimateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstimateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateEdge'] = ResolversParentTypes['EstimateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  accessed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  derivesFrom?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FigureSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureSum'] = ResolversParentTypes['FigureSum']> = {
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownHigh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownLow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Founding'] = ResolversParentTypes['Founding']> = {
  circumstances?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<FoundingEvidenceArgs>>;
  founders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundingConnection'] = ResolversParentTypes['FoundingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FoundingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Founding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundingEdge'] = ResolversParentTypes['FoundingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Founding'], ParentType, ContextType>;
};

export type FrontForResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrontFor'] = ResolversParentTypes['FrontFor']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<FrontForEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrontForConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrontForConnection'] = ResolversParentTypes['FrontForConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrontForEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FrontFor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrontForEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrontForEdge'] = ResolversParentTypes['FrontForEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FrontFor'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HistoryKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StatementStatus']>, ParentType, ContextType>;
};

export type HostilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hostility'] = ResolversParentTypes['Hostility']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<HostilityEvidenceArgs>>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HostilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostilityConnection'] = ResolversParentTypes['HostilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HostilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hostility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HostilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HostilityEdge'] = ResolversParentTypes['HostilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hostility'], ParentType, ContextType>;
};

export type InferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inference'] = ResolversParentTypes['Inference']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derivations?: Resolver<ReadonlyArray<ResolversTypes['Derivation']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  premises?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['InferenceRule'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InferenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferenceConnection'] = ResolversParentTypes['InferenceConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InferenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferenceEdge'] = ResolversParentTypes['InferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inference'], ParentType, ContextType>;
};

export type InferenceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InferenceRule'] = ResolversParentTypes['InferenceRule']> = {
  explanations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needsSubject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementTypes?: Resolver<ReadonlyArray<ResolversTypes['StatementType']>, ParentType, ContextType>;
  subjectTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
};

export type IntegrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Integration'] = ResolversParentTypes['Integration']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<IntegrationEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['StateOrgan']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationConnection'] = ResolversParentTypes['IntegrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntegrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Integration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrationEdge'] = ResolversParentTypes['IntegrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
};

export type LeadershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leadership'] = ResolversParentTypes['Leadership']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<LeadershipEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipConnection'] = ResolversParentTypes['LeadershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeadershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Leadership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipEdge'] = ResolversParentTypes['LeadershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leadership'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<LocationAssessmentsArgs>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<LocationEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<LocationEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<LocationInferencesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['LocationKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<LocationNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<LocationNamesArgs>>;
  presentActors?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<LocationPresentActorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<LocationStatementsArgs>>;
  targetings?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<LocationTargetingsArgs>>;
  within?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<MembershipEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Coalition']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MergerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merger'] = ResolversParentTypes['Merger']> = {
  circumstances?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<MergerEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergerConnection'] = ResolversParentTypes['MergerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Merger']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergerEdge'] = ResolversParentTypes['MergerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Merger'], ParentType, ContextType>;
};

export type MilitaryOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilitaryOperation'] = ResolversParentTypes['MilitaryOperation']> = {
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<MilitaryOperationAssessmentsArgs>>;
  conductedBy?: Resolver<ResolversTypes['ConductConnection'], ParentType, ContextType, Partial<MilitaryOperationConductedByArgs>>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<MilitaryOperationEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<MilitaryOperationEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<MilitaryOperationInferencesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['MilitaryOperationKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MilitaryOperationNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<MilitaryOperationNamesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<MilitaryOperationStatementsArgs>>;
  targets?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<MilitaryOperationTargetsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilitaryOperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilitaryOperationConnection'] = ResolversParentTypes['MilitaryOperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MilitaryOperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MilitaryOperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilitaryOperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilitaryOperationEdge'] = ResolversParentTypes['MilitaryOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MilitaryOperation'], ParentType, ContextType>;
};

export type ModelledAfterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelledAfter'] = ResolversParentTypes['ModelledAfter']> = {
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ModelledAfterEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelledAfterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelledAfterConnection'] = ResolversParentTypes['ModelledAfterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModelledAfterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ModelledAfter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelledAfterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModelledAfterEdge'] = ResolversParentTypes['ModelledAfterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModelledAfter'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<NameEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameConnection'] = ResolversParentTypes['NameConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NameEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameEdge'] = ResolversParentTypes['NameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  exportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NetworkExportUrlArgs, 'format'>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  truncated?: Resolver<ReadonlyArray<ResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Affiliation' | 'Alliance' | 'ArmedGroup' | 'Assessment' | 'Attack' | 'Attribution' | 'ClaimOfResponsibility' | 'Coalition' | 'Collective' | 'Conduct' | 'Designation' | 'Estimate' | 'Evidence' | 'Founding' | 'FrontFor' | 'Hostility' | 'Integration' | 'Leadership' | 'Location' | 'Membership' | 'Merger' | 'MilitaryOperation' | 'ModelledAfter' | 'Name' | 'Organisation' | 'OrganisationalPart' | 'Participation' | 'Person' | 'Position' | 'Presence' | 'Rename' | 'Source' | 'Splinter' | 'Sponsorship' | 'State' | 'StateOrgan' | 'Subordination' | 'Targeting' | 'Weapon' | 'WeaponUse', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  affiliates?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<OrganisationAffiliatesArgs>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<OrganisationAlliancesArgs>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<OrganisationAssessmentsArgs>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<OrganisationAttributionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimOfResponsibilityConnection'], ParentType, ContextType, Partial<OrganisationClaimsArgs>>;
  copies?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<OrganisationCopiesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<OrganisationDesignationsArgs>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<OrganisationEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<OrganisationEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  foundings?: Resolver<ResolversTypes['FoundingConnection'], ParentType, ContextType, Partial<OrganisationFoundingsArgs>>;
  frontFor?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<OrganisationFrontForArgs>>;
  fronts?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<OrganisationFrontsArgs>>;
  hostilities?: Resolver<ResolversTypes['HostilityConnection'], ParentType, ContextType, Partial<OrganisationHostilitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<OrganisationInferencesArgs>>;
  integrations?: Resolver<ResolversTypes['IntegrationConnection'], ParentType, ContextType, Partial<OrganisationIntegrationsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<OrganisationLeadersArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<OrganisationMembershipsArgs>>;
  mergedFrom?: Resolver<ResolversTypes['MergerConnection'], ParentType, ContextType, Partial<OrganisationMergedFromArgs>>;
  mergedInto?: Resolver<ResolversTypes['MergerConnection'], ParentType, ContextType, Partial<OrganisationMergedIntoArgs>>;
  modelledAfter?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<OrganisationModelledAfterArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<OrganisationNamesArgs>>;
  operations?: Resolver<ResolversTypes['ConductConnection'], ParentType, ContextType, Partial<OrganisationOperationsArgs>>;
  partOf?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<OrganisationPartOfArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<OrganisationParticipationsArgs>>;
  parts?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<OrganisationPartsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<OrganisationPositionsArgs>>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<OrganisationPresencesArgs>>;
  renamedFrom?: Resolver<ResolversTypes['RenameConnection'], ParentType, ContextType, Partial<OrganisationRenamedFromArgs>>;
  renamedTo?: Resolver<ResolversTypes['RenameConnection'], ParentType, ContextType, Partial<OrganisationRenamedToArgs>>;
  splinterOf?: Resolver<ResolversTypes['SplinterConnection'], ParentType, ContextType, Partial<OrganisationSplinterOfArgs>>;
  splinters?: Resolver<ResolversTypes['SplinterConnection'], ParentType, ContextType, Partial<OrganisationSplintersArgs>>;
  sponsored?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<OrganisationSponsoredArgs>>;
  sponsors?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<OrganisationSponsorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganisationStatementsArgs>>;
  subordinates?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<OrganisationSubordinatesArgs>>;
  superiors?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<OrganisationSuperiorsArgs>>;
  targetings?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<OrganisationTargetingsArgs>>;
  targets?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<OrganisationTargetsArgs>>;
  weaponsUsed?: Resolver<ResolversTypes['WeaponUseConnection'], ParentType, ContextType, Partial<OrganisationWeaponsUsedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationalPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationalPart'] = ResolversParentTypes['OrganisationalPart']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<OrganisationalPartEvidenceArgs>>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationalPartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationalPartConnection'] = ResolversParentTypes['OrganisationalPartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationalPartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganisationalPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationalPartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationalPartEdge'] = ResolversParentTypes['OrganisationalPartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationalPart'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ParticipationEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Attack']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  fewestRootSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  weakestConfidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  weakestStatus?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliates?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<PersonAffiliatesArgs>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<PersonAffiliationsArgs>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<PersonAlliancesArgs>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<PersonAssessmentsArgs>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<PersonAttributionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimOfResponsibilityConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  copies?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<PersonCopiesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<PersonDesignationsArgs>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<PersonEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<PersonEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  frontFor?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<PersonFrontForArgs>>;
  fronts?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<PersonFrontsArgs>>;
  hostilities?: Resolver<ResolversTypes['HostilityConnection'], ParentType, ContextType, Partial<PersonHostilitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<PersonInferencesArgs>>;
  integrations?: Resolver<ResolversTypes['IntegrationConnection'], ParentType, ContextType, Partial<PersonIntegrationsArgs>>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<PersonLeadersArgs>>;
  leaderships?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<PersonLeadershipsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<PersonMembershipsArgs>>;
  modelledAfter?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<PersonModelledAfterArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<PersonNamesArgs>>;
  operations?: Resolver<ResolversTypes['ConductConnection'], ParentType, ContextType, Partial<PersonOperationsArgs>>;
  partOf?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<PersonPartOfArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<PersonParticipationsArgs>>;
  parts?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<PersonPartsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<PersonPositionsArgs>>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<PersonPresencesArgs>>;
  sponsored?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<PersonSponsoredArgs>>;
  sponsors?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<PersonSponsorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  subordinates?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<PersonSubordinatesArgs>>;
  superiors?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<PersonSuperiorsArgs>>;
  targetings?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<PersonTargetingsArgs>>;
  targets?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<PersonTargetsArgs>>;
  weaponsUsed?: Resolver<ResolversTypes['WeaponUseConnection'], ParentType, ContextType, Partial<PersonWeaponsUsedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<PositionEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<PresenceEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresenceConnection'] = ResolversParentTypes['PresenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PresenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Presence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresenceEdge'] = ResolversParentTypes['PresenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  affiliation?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType, RequireFields<QueryAffiliationArgs, 'id'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<QueryAffiliationsArgs>>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType, RequireFields<QueryAllianceArgs, 'id'>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<QueryAlliancesArgs>>;
  armedGroup?: Resolver<Maybe<ResolversTypes['ArmedGroup']>, ParentType, ContextType, RequireFields<QueryArmedGroupArgs, 'id'>>;
  armedGroups?: Resolver<ResolversTypes['ArmedGroupConnection'], ParentType, ContextType, Partial<QueryArmedGroupsArgs>>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'id'>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<QueryAssessmentsArgs>>;
  attack?: Resolver<Maybe<ResolversTypes['Attack']>, ParentType, ContextType, RequireFields<QueryAttackArgs, 'id'>>;
  attackStats?: Resolver<ResolversTypes['AttackStats'], ParentType, ContextType, RequireFields<QueryAttackStatsArgs, 'actorBy' | 'by'>>;
  attacks?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, Partial<QueryAttacksArgs>>;
  attribution?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType, RequireFields<QueryAttributionArgs, 'id'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<QueryAttributionsArgs>>;
  candidates?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'attack'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'to'>>;
  claimOfResponsibility?: Resolver<Maybe<ResolversTypes['ClaimOfResponsibility']>, ParentType, ContextType, RequireFields<QueryClaimOfResponsibilityArgs, 'id'>>;
  claimsOfResponsibility?: Resolver<ResolversTypes['ClaimOfResponsibilityConnection'], ParentType, ContextType, Partial<QueryClaimsOfResponsibilityArgs>>;
  coalition?: Resolver<Maybe<ResolversTypes['Coalition']>, ParentType, ContextType, RequireFields<QueryCoalitionArgs, 'id'>>;
  coalitions?: Resolver<ResolversTypes['CoalitionConnection'], ParentType, ContextType, Partial<QueryCoalitionsArgs>>;
  collective?: Resolver<Maybe<ResolversTypes['Collective']>, ParentType, ContextType, RequireFields<QueryCollectiveArgs, 'id'>>;
  collectives?: Resolver<ResolversTypes['CollectiveConnection'], ParentType, ContextType, Partial<QueryCollectivesArgs>>;
  commonNeighbours?: Resolver<ResolversTypes['CommonNeighbours'], ParentType, ContextType, RequireFields<QueryCommonNeighboursArgs, 'first' | 'ids' | 'minEvidence'>>;
  conduct?: Resolver<Maybe<ResolversTypes['Conduct']>, ParentType, ContextType, RequireFields<QueryConductArgs, 'id'>>;
  conducts?: Resolver<ResolversTypes['ConductConnection'], ParentType, ContextType, Partial<QueryConductsArgs>>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<QueryDesignationArgs, 'id'>>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<QueryDesignationsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType, RequireFields<QueryEstimateArgs, 'id'>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<QueryEstimatesArgs>>;
  founding?: Resolver<Maybe<ResolversTypes['Founding']>, ParentType, ContextType, RequireFields<QueryFoundingArgs, 'id'>>;
  foundings?: Resolver<ResolversTypes['FoundingConnection'], ParentType, ContextType, Partial<QueryFoundingsArgs>>;
  frontFor?: Resolver<Maybe<ResolversTypes['FrontFor']>, ParentType, ContextType, RequireFields<QueryFrontForArgs, 'id'>>;
  frontsFor?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<QueryFrontsForArgs>>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType, RequireFields<QueryHistoryArgs, 'id'>>;
  hostilities?: Resolver<ResolversTypes['HostilityConnection'], ParentType, ContextType, Partial<QueryHostilitiesArgs>>;
  hostility?: Resolver<Maybe<ResolversTypes['Hostility']>, ParentType, ContextType, RequireFields<QueryHostilityArgs, 'id'>>;
  inferenceRules?: Resolver<ReadonlyArray<ResolversTypes['InferenceRule']>, ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<QueryInferencesArgs>>;
  integration?: Resolver<Maybe<ResolversTypes['Integration']>, ParentType, ContextType, RequireFields<QueryIntegrationArgs, 'id'>>;
  integrations?: Resolver<ResolversTypes['IntegrationConnection'], ParentType, ContextType, Partial<QueryIntegrationsArgs>>;
  leadership?: Resolver<Maybe<ResolversTypes['Leadership']>, ParentType, ContextType, RequireFields<QueryLeadershipArgs, 'id'>>;
  leaderships?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<QueryLeadershipsArgs>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<QueryLocationArgs, 'id'>>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, Partial<QueryLocationsArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<QueryMembershipsArgs>>;
  merger?: Resolver<Maybe<ResolversTypes['Merger']>, ParentType, ContextType, RequireFields<QueryMergerArgs, 'id'>>;
  mergers?: Resolver<ResolversTypes['MergerConnection'], ParentType, ContextType, Partial<QueryMergersArgs>>;
  militaryOperation?: Resolver<Maybe<ResolversTypes['MilitaryOperation']>, ParentType, ContextType, RequireFields<QueryMilitaryOperationArgs, 'id'>>;
  militaryOperations?: Resolver<ResolversTypes['MilitaryOperationConnection'], ParentType, ContextType, Partial<QueryMilitaryOperationsArgs>>;
  modelledAfter?: Resolver<Maybe<ResolversTypes['ModelledAfter']>, ParentType, ContextType, RequireFields<QueryModelledAfterArgs, 'id'>>;
  modellings?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<QueryModellingsArgs>>;
  name?: Resolver<Maybe<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<QueryNameArgs, 'id'>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<QueryNamesArgs>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'around' | 'depth' | 'first' | 'minEvidence'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisationalPart?: Resolver<Maybe<ResolversTypes['OrganisationalPart']>, ParentType, ContextType, RequireFields<QueryOrganisationalPartArgs, 'id'>>;
  organisationalParts?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<QueryOrganisationalPartsArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<QueryParticipationArgs, 'id'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<QueryParticipationsArgs>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'direction' | 'first' | 'from' | 'maxHops' | 'orderBy' | 'to'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPersonsArgs>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<QueryPositionsArgs>>;
  presence?: Resolver<Maybe<ResolversTypes['Presence']>, ParentType, ContextType, RequireFields<QueryPresenceArgs, 'id'>>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<QueryPresencesArgs>>;
  rename?: Resolver<Maybe<ResolversTypes['Rename']>, ParentType, ContextType, RequireFields<QueryRenameArgs, 'id'>>;
  renames?: Resolver<ResolversTypes['RenameConnection'], ParentType, ContextType, Partial<QueryRenamesArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  splinter?: Resolver<Maybe<ResolversTypes['Splinter']>, ParentType, ContextType, RequireFields<QuerySplinterArgs, 'id'>>;
  splinters?: Resolver<ResolversTypes['SplinterConnection'], ParentType, ContextType, Partial<QuerySplintersArgs>>;
  sponsorship?: Resolver<Maybe<ResolversTypes['Sponsorship']>, ParentType, ContextType, RequireFields<QuerySponsorshipArgs, 'id'>>;
  sponsorships?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<QuerySponsorshipsArgs>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'id'>>;
  stateOrgan?: Resolver<Maybe<ResolversTypes['StateOrgan']>, ParentType, ContextType, RequireFields<QueryStateOrganArgs, 'id'>>;
  stateOrgans?: Resolver<ResolversTypes['StateOrganConnection'], ParentType, ContextType, Partial<QueryStateOrgansArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statementCounts?: Resolver<ReadonlyArray<ResolversTypes['StatementCount']>, ParentType, ContextType, RequireFields<QueryStatementCountsArgs, 'by' | 'from' | 'to'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, Partial<QueryStatesArgs>>;
  subgraph?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids' | 'minEvidence'>>;
  subordination?: Resolver<Maybe<ResolversTypes['Subordination']>, ParentType, ContextType, RequireFields<QuerySubordinationArgs, 'id'>>;
  subordinations?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<QuerySubordinationsArgs>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'text'>>;
  targeting?: Resolver<Maybe<ResolversTypes['Targeting']>, ParentType, ContextType, RequireFields<QueryTargetingArgs, 'id'>>;
  targetings?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<QueryTargetingsArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'ids'>>;
  weapon?: Resolver<Maybe<ResolversTypes['Weapon']>, ParentType, ContextType, RequireFields<QueryWeaponArgs, 'id'>>;
  weaponUse?: Resolver<Maybe<ResolversTypes['WeaponUse']>, ParentType, ContextType, RequireFields<QueryWeaponUseArgs, 'id'>>;
  weaponUses?: Resolver<ResolversTypes['WeaponUseConnection'], ParentType, ContextType, Partial<QueryWeaponUsesArgs>>;
  weapons?: Resolver<ResolversTypes['WeaponConnection'], ParentType, ContextType, Partial<QueryWeaponsArgs>>;
};

export type RenameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rename'] = ResolversParentTypes['Rename']> = {
  circumstances?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<RenameEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenameConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameConnection'] = ResolversParentTypes['RenameConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RenameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rename']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenameEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameEdge'] = ResolversParentTypes['RenameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rename'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  matchedKind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  accessed?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  derivesFrom?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SplinterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Splinter'] = ResolversParentTypes['Splinter']> = {
  circumstances?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<SplinterEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SplinterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplinterConnection'] = ResolversParentTypes['SplinterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SplinterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Splinter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SplinterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplinterEdge'] = ResolversParentTypes['SplinterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Splinter'], ParentType, ContextType>;
};

export type SponsorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sponsorship'] = ResolversParentTypes['Sponsorship']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  directness?: Resolver<Maybe<ResolversTypes['Directness']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<SponsorshipEvidenceArgs>>;
  extent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  supportTypes?: Resolver<ReadonlyArray<ResolversTypes['SupportType']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SponsorshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorshipConnection'] = ResolversParentTypes['SponsorshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SponsorshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SponsorshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorshipEdge'] = ResolversParentTypes['SponsorshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sponsorship'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  affiliates?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<StateAffiliatesArgs>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<StateAlliancesArgs>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<StateAssessmentsArgs>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<StateAttributionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimOfResponsibilityConnection'], ParentType, ContextType, Partial<StateClaimsArgs>>;
  copies?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<StateCopiesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designated?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<StateDesignatedArgs>>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<StateDesignationsArgs>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<StateEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<StateEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  frontFor?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<StateFrontForArgs>>;
  fronts?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<StateFrontsArgs>>;
  hostilities?: Resolver<ResolversTypes['HostilityConnection'], ParentType, ContextType, Partial<StateHostilitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<StateInferencesArgs>>;
  integrations?: Resolver<ResolversTypes['IntegrationConnection'], ParentType, ContextType, Partial<StateIntegrationsArgs>>;
  isoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<StateLeadersArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<StateMembershipsArgs>>;
  modelledAfter?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<StateModelledAfterArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StateNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<StateNamesArgs>>;
  operations?: Resolver<ResolversTypes['ConductConnection'], ParentType, ContextType, Partial<StateOperationsArgs>>;
  partOf?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<StatePartOfArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<StateParticipationsArgs>>;
  parts?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<StatePartsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<StatePositionsArgs>>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<StatePresencesArgs>>;
  presentActors?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<StatePresentActorsArgs>>;
  sponsored?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<StateSponsoredArgs>>;
  sponsors?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<StateSponsorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<StateStatementsArgs>>;
  subordinates?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<StateSubordinatesArgs>>;
  superiors?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<StateSuperiorsArgs>>;
  targetings?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<StateTargetingsArgs>>;
  targets?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<StateTargetsArgs>>;
  weaponsUsed?: Resolver<ResolversTypes['WeaponUseConnection'], ParentType, ContextType, Partial<StateWeaponsUsedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type StateOrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateOrgan'] = ResolversParentTypes['StateOrgan']> = {
  affiliates?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, Partial<StateOrganAffiliatesArgs>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<StateOrganAlliancesArgs>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<StateOrganAssessmentsArgs>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, Partial<StateOrganAttributionsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimOfResponsibilityConnection'], ParentType, ContextType, Partial<StateOrganClaimsArgs>>;
  copies?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<StateOrganCopiesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, Partial<StateOrganDesignationsArgs>>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<StateOrganEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<StateOrganEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  foundings?: Resolver<ResolversTypes['FoundingConnection'], ParentType, ContextType, Partial<StateOrganFoundingsArgs>>;
  frontFor?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<StateOrganFrontForArgs>>;
  fronts?: Resolver<ResolversTypes['FrontForConnection'], ParentType, ContextType, Partial<StateOrganFrontsArgs>>;
  hostilities?: Resolver<ResolversTypes['HostilityConnection'], ParentType, ContextType, Partial<StateOrganHostilitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<StateOrganInferencesArgs>>;
  integrated?: Resolver<ResolversTypes['IntegrationConnection'], ParentType, ContextType, Partial<StateOrganIntegratedArgs>>;
  integrations?: Resolver<ResolversTypes['IntegrationConnection'], ParentType, ContextType, Partial<StateOrganIntegrationsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['StateOrganKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeadershipConnection'], ParentType, ContextType, Partial<StateOrganLeadersArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<StateOrganMembershipsArgs>>;
  mergedFrom?: Resolver<ResolversTypes['MergerConnection'], ParentType, ContextType, Partial<StateOrganMergedFromArgs>>;
  mergedInto?: Resolver<ResolversTypes['MergerConnection'], ParentType, ContextType, Partial<StateOrganMergedIntoArgs>>;
  modelledAfter?: Resolver<ResolversTypes['ModelledAfterConnection'], ParentType, ContextType, Partial<StateOrganModelledAfterArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StateOrganNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<StateOrganNamesArgs>>;
  operations?: Resolver<ResolversTypes['ConductConnection'], ParentType, ContextType, Partial<StateOrganOperationsArgs>>;
  partOf?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<StateOrganPartOfArgs>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<StateOrganParticipationsArgs>>;
  parts?: Resolver<ResolversTypes['OrganisationalPartConnection'], ParentType, ContextType, Partial<StateOrganPartsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<StateOrganPositionsArgs>>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, Partial<StateOrganPresencesArgs>>;
  renamedFrom?: Resolver<ResolversTypes['RenameConnection'], ParentType, ContextType, Partial<StateOrganRenamedFromArgs>>;
  renamedTo?: Resolver<ResolversTypes['RenameConnection'], ParentType, ContextType, Partial<StateOrganRenamedToArgs>>;
  splinterOf?: Resolver<ResolversTypes['SplinterConnection'], ParentType, ContextType, Partial<StateOrganSplinterOfArgs>>;
  splinters?: Resolver<ResolversTypes['SplinterConnection'], ParentType, ContextType, Partial<StateOrganSplintersArgs>>;
  sponsored?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<StateOrganSponsoredArgs>>;
  sponsors?: Resolver<ResolversTypes['SponsorshipConnection'], ParentType, ContextType, Partial<StateOrganSponsorsArgs>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<StateOrganStatementsArgs>>;
  subordinates?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<StateOrganSubordinatesArgs>>;
  superiors?: Resolver<ResolversTypes['SubordinationConnection'], ParentType, ContextType, Partial<StateOrganSuperiorsArgs>>;
  targetings?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<StateOrganTargetingsArgs>>;
  targets?: Resolver<ResolversTypes['TargetingConnection'], ParentType, ContextType, Partial<StateOrganTargetsArgs>>;
  weaponsUsed?: Resolver<ResolversTypes['WeaponUseConnection'], ParentType, ContextType, Partial<StateOrganWeaponsUsedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateOrganConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateOrganConnection'] = ResolversParentTypes['StateOrganConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateOrganEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StateOrgan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateOrganEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateOrganEdge'] = ResolversParentTypes['StateOrganEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StateOrgan'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType: TypeResolveFn<'Affiliation' | 'Alliance' | 'Assessment' | 'Attribution' | 'ClaimOfResponsibility' | 'Conduct' | 'Designation' | 'Estimate' | 'Founding' | 'FrontFor' | 'Hostility' | 'Integration' | 'Leadership' | 'Membership' | 'Merger' | 'ModelledAfter' | 'Name' | 'OrganisationalPart' | 'Participation' | 'Position' | 'Presence' | 'Rename' | 'Splinter' | 'Sponsorship' | 'Subordination' | 'Targeting' | 'WeaponUse', ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementCount'] = ResolversParentTypes['StatementCount']> = {
  attacks?: Resolver<ResolversTypes['CertaintyCount'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['StatementTypeCount']>, ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementTypeCount'] = ResolversParentTypes['StatementTypeCount']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
};

export type SubordinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subordination'] = ResolversParentTypes['Subordination']> = {
  basis?: Resolver<Maybe<ResolversTypes['SubordinationBasis']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<SubordinationEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubordinationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubordinationConnection'] = ResolversParentTypes['SubordinationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubordinationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Subordination']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubordinationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubordinationEdge'] = ResolversParentTypes['SubordinationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subordination'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type TargetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Targeting'] = ResolversParentTypes['Targeting']> = {
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<TargetingEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetingConnection'] = ResolversParentTypes['TargetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Targeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetingEdge'] = ResolversParentTypes['TargetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Targeting'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['EdtfDate'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type TruncationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Truncation'] = ResolversParentTypes['Truncation']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['TruncationRule'], ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  from?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
};

export type WeaponResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Weapon'] = ResolversParentTypes['Weapon']> = {
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<WeaponAssessmentsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimates?: Resolver<ResolversTypes['EstimateConnection'], ParentType, ContextType, Partial<WeaponEstimatesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<WeaponEvidenceArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferences?: Resolver<ResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<WeaponInferencesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['WeaponKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WeaponNameArgs>>;
  names?: Resolver<ResolversTypes['NameConnection'], ParentType, ContextType, Partial<WeaponNamesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<WeaponStatementsArgs>>;
  usedBy?: Resolver<ResolversTypes['WeaponUseConnection'], ParentType, ContextType, Partial<WeaponUsedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeaponConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeaponConnection'] = ResolversParentTypes['WeaponConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WeaponEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Weapon']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeaponEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeaponEdge'] = ResolversParentTypes['WeaponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Weapon'], ParentType, ContextType>;
};

export type WeaponUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeaponUse'] = ResolversParentTypes['WeaponUse']> = {
  against?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<WeaponUseEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Weapon']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeaponUseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeaponUseConnection'] = ResolversParentTypes['WeaponUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WeaponUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WeaponUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeaponUseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeaponUseEdge'] = ResolversParentTypes['WeaponUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WeaponUse'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AllianceConnection?: AllianceConnectionResolvers<ContextType>;
  AllianceEdge?: AllianceEdgeResolvers<ContextType>;
  ArmedGroup?: ArmedGroupResolvers<ContextType>;
  ArmedGroupConnection?: ArmedGroupConnectionResolvers<ContextType>;
  ArmedGroupEdge?: ArmedGroupEdgeResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  Attack?: AttackResolvers<ContextType>;
  AttackBucket?: AttackBucketResolvers<ContextType>;
  AttackConnection?: AttackConnectionResolvers<ContextType>;
  AttackEdge?: AttackEdgeResolvers<ContextType>;
  AttackStats?: AttackStatsResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AttributionConnection?: AttributionConnectionResolvers<ContextType>;
  AttributionEdge?: AttributionEdgeResolvers<ContextType>;
  BucketKey?: BucketKeyResolvers<ContextType>;
  CertaintyCount?: CertaintyCountResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ClaimOfResponsibility?: ClaimOfResponsibilityResolvers<ContextType>;
  ClaimOfResponsibilityConnection?: ClaimOfResponsibilityConnectionResolvers<ContextType>;
  ClaimOfResponsibilityEdge?: ClaimOfResponsibilityEdgeResolvers<ContextType>;
  Coalition?: CoalitionResolvers<ContextType>;
  CoalitionConnection?: CoalitionConnectionResolvers<ContextType>;
  CoalitionEdge?: CoalitionEdgeResolvers<ContextType>;
  Collective?: CollectiveResolvers<ContextType>;
  CollectiveConnection?: CollectiveConnectionResolvers<ContextType>;
  CollectiveEdge?: CollectiveEdgeResolvers<ContextType>;
  CommonNeighbour?: CommonNeighbourResolvers<ContextType>;
  CommonNeighbours?: CommonNeighboursResolvers<ContextType>;
  Conduct?: ConductResolvers<ContextType>;
  ConductConnection?: ConductConnectionResolvers<ContextType>;
  ConductEdge?: ConductEdgeResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Derivation?: DerivationResolvers<ContextType>;
  Designation?: DesignationResolvers<ContextType>;
  DesignationConnection?: DesignationConnectionResolvers<ContextType>;
  DesignationEdge?: DesignationEdgeResolvers<ContextType>;
  Edtf?: GraphQLScalarType;
  EdtfDate?: EdtfDateResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  EstimateConnection?: EstimateConnectionResolvers<ContextType>;
  EstimateEdge?: EstimateEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureSum?: FigureSumResolvers<ContextType>;
  Founding?: FoundingResolvers<ContextType>;
  FoundingConnection?: FoundingConnectionResolvers<ContextType>;
  FoundingEdge?: FoundingEdgeResolvers<ContextType>;
  FrontFor?: FrontForResolvers<ContextType>;
  FrontForConnection?: FrontForConnectionResolvers<ContextType>;
  FrontForEdge?: FrontForEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Hostility?: HostilityResolvers<ContextType>;
  HostilityConnection?: HostilityConnectionResolvers<ContextType>;
  HostilityEdge?: HostilityEdgeResolvers<ContextType>;
  Inference?: InferenceResolvers<ContextType>;
  InferenceConnection?: InferenceConnectionResolvers<ContextType>;
  InferenceEdge?: InferenceEdgeResolvers<ContextType>;
  InferenceRule?: InferenceRuleResolvers<ContextType>;
  Integration?: IntegrationResolvers<ContextType>;
  IntegrationConnection?: IntegrationConnectionResolvers<ContextType>;
  IntegrationEdge?: IntegrationEdgeResolvers<ContextType>;
  Leadership?: LeadershipResolvers<ContextType>;
  LeadershipConnection?: LeadershipConnectionResolvers<ContextType>;
  LeadershipEdge?: LeadershipEdgeResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Merger?: MergerResolvers<ContextType>;
  MergerConnection?: MergerConnectionResolvers<ContextType>;
  MergerEdge?: MergerEdgeResolvers<ContextType>;
  MilitaryOperation?: MilitaryOperationResolvers<ContextType>;
  MilitaryOperationConnection?: MilitaryOperationConnectionResolvers<ContextType>;
  MilitaryOperationEdge?: MilitaryOperationEdgeResolvers<ContextType>;
  ModelledAfter?: ModelledAfterResolvers<ContextType>;
  ModelledAfterConnection?: ModelledAfterConnectionResolvers<ContextType>;
  ModelledAfterEdge?: ModelledAfterEdgeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NameConnection?: NameConnectionResolvers<ContextType>;
  NameEdge?: NameEdgeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationalPart?: OrganisationalPartResolvers<ContextType>;
  OrganisationalPartConnection?: OrganisationalPartConnectionResolvers<ContextType>;
  OrganisationalPartEdge?: OrganisationalPartEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  PresenceConnection?: PresenceConnectionResolvers<ContextType>;
  PresenceEdge?: PresenceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rename?: RenameResolvers<ContextType>;
  RenameConnection?: RenameConnectionResolvers<ContextType>;
  RenameEdge?: RenameEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Splinter?: SplinterResolvers<ContextType>;
  SplinterConnection?: SplinterConnectionResolvers<ContextType>;
  SplinterEdge?: SplinterEdgeResolvers<ContextType>;
  Sponsorship?: SponsorshipResolvers<ContextType>;
  SponsorshipConnection?: SponsorshipConnectionResolvers<ContextType>;
  SponsorshipEdge?: SponsorshipEdgeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  StateOrgan?: StateOrganResolvers<ContextType>;
  StateOrganConnection?: StateOrganConnectionResolvers<ContextType>;
  StateOrganEdge?: StateOrganEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementCount?: StatementCountResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementTypeCount?: StatementTypeCountResolvers<ContextType>;
  Subordination?: SubordinationResolvers<ContextType>;
  SubordinationConnection?: SubordinationConnectionResolvers<ContextType>;
  SubordinationEdge?: SubordinationEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Targeting?: TargetingResolvers<ContextType>;
  TargetingConnection?: TargetingConnectionResolvers<ContextType>;
  TargetingEdge?: TargetingEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Truncation?: TruncationResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  Weapon?: WeaponResolvers<ContextType>;
  WeaponConnection?: WeaponConnectionResolvers<ContextType>;
  WeaponEdge?: WeaponEdgeResolvers<ContextType>;
  WeaponUse?: WeaponUseResolvers<ContextType>;
  WeaponUseConnection?: WeaponUseConnectionResolvers<ContextType>;
  WeaponUseEdge?: WeaponUseEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
