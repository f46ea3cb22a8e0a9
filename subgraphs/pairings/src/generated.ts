// Made from the SDL by `npm run generate`; do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day as `2023-07-01`. */
  Date: { input: string; output: string; }
  /** An instant in UTC as `2023-07-01T08:30:00.000000Z`. */
  DateTime: { input: string; output: string; }
  /** An integer of any size, as a string of digits: sums of fen exceed what a 32-bit integer holds. */
  BigInt: { input: string; output: string; }
  /** An exact decimal number, as a string: `5000000.00`. */
  Decimal: { input: string; output: string; }
  /**
   * A region's code: six digits of GB/T 2260 (`120116`), nine digits of a functional zone (`120116406`), or a code of our
   * own for a group of regions (`SHAANXI-WATER-SOURCE`). Anything else is refused with BAD_INPUT.
   */
  RegionCode: { input: string; output: string; }
  link__Import: { input: unknown; output: unknown; }
  federation__FieldSet: { input: unknown; output: unknown; }
  federation__Scope: { input: unknown; output: unknown; }
  federation__Policy: { input: unknown; output: unknown; }
  federation__ContextFieldValue: { input: unknown; output: unknown; }
  _Any: { input: unknown; output: unknown; }
};

export type Query = {
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** One activity by its id, which is the id of its record; null where none is known under it. */
  activity?: Maybe<Activity>;
  /** Activities of all pairings, and those that belong to no single one. */
  activities: ActivityConnection;
  /** Whose key it is. Answered to the gateway alone; null to everybody else, and for a key that is unknown or revoked. */
  apiKeyIdentity?: Maybe<ApiKeyIdentity>;
  /** Everything that was recorded, in the order in which it was, without gaps: what an agency reads to stay in step. */
  changes: ChangeConnection;
  /** The vocabulary of the published statistics, in a fixed order. */
  indicators: Array<Indicator>;
  /** One indicator across pairings and time. Pairings that are not known are left out. */
  indicatorSeries: Array<IndicatorSeries>;
  /** One organization by its id or its credit code; null where none is known under it. */
  organization?: Maybe<Organization>;
  /** Organizations in the order of their ids. */
  organizations: OrganizationConnection;
  /** Who assists whom through what, the busiest first; activities that belong to no single pairing are in no flow. */
  flows: Array<Flow>;
  /** How much there is, and how much of it is documented. */
  totals: GraphTotals;
  /** One pairing by its id; null where none is known under it. */
  pairing?: Maybe<Pairing>;
  /** Pairings in the order of their ids. */
  pairings: PairingConnection;
  /** One region by its code; null where none is known under it. */
  region?: Maybe<Region>;
  /** Regions in the order of their codes. */
  regions: RegionConnection;
  /** Regions, pairings, organizations, work plans and sources by name in either language, code or id; the closest first. */
  search: Array<SearchHit>;
  /** One source by its id; null where none is known under it. */
  source?: Maybe<Source>;
  /** Sources in the order of their ids. */
  sources: SourceConnection;
  /** Who sends this request, by its token or key; null for nobody. */
  viewer?: Maybe<Viewer>;
  /** One work plan by its id; null where none is known under it. */
  workPlan?: Maybe<WorkPlan>;
  /** Work plans, newest first; undated ones last. */
  workPlans: WorkPlanConnection;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivitiesArgs = {
  filter?: InputMaybe<ActivityFilter>;
  order?: ActivityOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryApiKeyIdentityArgs = {
  hash: Scalars['String']['input'];
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIndicatorSeriesArgs = {
  indicator: Scalars['String']['input'];
  pairings: Array<Scalars['ID']['input']>;
  period: PeriodInput;
  by?: PeriodUnit;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  uscc?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFlowsArgs = {
  filter?: InputMaybe<ActivityFilter>;
  level?: RegionLevel;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTotalsArgs = {
  filter?: InputMaybe<ActivityFilter>;
};


export type QueryPairingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPairingsArgs = {
  filter?: InputMaybe<PairingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


export type QueryRegionsArgs = {
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkPlansArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Subscription = {
  /**
   * What is being recorded, as it happens: each change of the feed `changes` once and in its order, with the activity as it
   * stands when it is sent. Every event has in `extensions.cursor`, and as the id of the event, the cursor after which a
   * later subscription goes on.
   */
  activityRecorded?: Maybe<Activity>;
};


export type SubscriptionActivityRecordedArgs = {
  pairing?: InputMaybe<Scalars['ID']['input']>;
  domains?: InputMaybe<Array<Domain>>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is confirmed. */
export type ConfirmActivityInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The activity's id. */
  activity: Scalars['ID']['input'];
  /** The revision that was read; where it is no longer the current one, nothing is said of it. */
  revision: Scalars['Int']['input'];
};

/** What is disputed. */
export type DisputeActivityInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The activity's id. */
  activity: Scalars['ID']['input'];
  /** The revision that was read; where it is no longer the current one, nothing is said of it. */
  revision: Scalars['Int']['input'];
  /** Why it is not right; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The amount as this side knows it, in the stage of the activity's own; null where the amount is not what is disputed. */
  ownFigure?: InputMaybe<MoneyInput>;
};

/** What became of a confirmation or dispute. */
export type ReviewPayload = {
  /** The activity as it stands now; null where nothing was said of it. */
  activity?: Maybe<Activity>;
  /** Why not, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
};

/** A field of assistance, and the subgraph that owns its records. */
export type Domain =
  /** The pairing as a whole: plans, visits, funds, donations, villages. */
  | 'PAIRINGS'
  /** 产业协作. */
  | 'INDUSTRY'
  /** 教育帮扶. */
  | 'EDUCATION'
  /** 医疗帮扶. */
  | 'HEALTHCARE'
  /** 劳务协作. */
  | 'LABOUR'
  /** 消费帮扶. */
  | 'PRODUCTS';

/** The order of a list of activities. */
export type ActivityOrder =
  /** By date, newest first; undated ones last. */
  | 'NEWEST_FIRST'
  /** By date, undated ones first, then oldest first. */
  | 'OLDEST_FIRST'
  /** By `changedAt`, longest ago first: what has waited longest. */
  | 'LONGEST_UNCHANGED_FIRST';

/** Which activities to list; every given part must fit, and a list fits with any of its items. */
export type ActivityFilter = {
  /** Of this pairing. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Of these domains. */
  domains?: InputMaybe<Array<Domain>>;
  /** Of these kinds, such as AGREEMENT. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whose date lies in it. */
  period?: InputMaybe<PeriodInput>;
  /** That have come this far. */
  status?: InputMaybe<Array<RecordStatus>>;
  /** On which the other side has said this. */
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  /** That wait for a word of this region, which is one side of the pairing, by its code: what the other side reported, or reported and disputed. What comes from a public document waits for both. */
  awaiting?: InputMaybe<Scalars['ID']['input']>;
  /** That this region waits for, by its code: the other side of its pairing has to say a word on them. */
  awaitedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Of which nothing new has been known since this moment: its `changedAt` is not after it. */
  unchangedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose title, in either language, or quote contains this. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** That are counted in the sums of this indicator, which are made of exactly these. */
  countedIn?: InputMaybe<IndicatorFilter>;
  /** True for those whose figure another one contains, so that no sum counts them; false for all others. */
  isPart?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Under which indicator activities are counted. */
export type IndicatorFilter = {
  /** Its code: `investment-contracted`. Under an unknown one nothing is counted. */
  indicator: Scalars['String']['input'];
  /** The calendar year that they are counted in; any year, and none where none is known, where left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Anything that happened or is intended, of any domain. Its own record is in the field named after its kind. */
export type Activity = {
  /** Opaque; the id of its record. */
  id: Scalars['ID']['output'];
  /** The domain that owns the record. */
  domain: Domain;
  /** The type of the record in capitals: AGREEMENT, EXCHANGE_SESSION. */
  kind: Scalars['String']['output'];
  /** What this kind is called. */
  label: LocalizedText;
  /** Its title or name. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it happened or will. */
  occurred: PartialDate;
  /** The main amount of the record; null where it states none. */
  money?: Maybe<Money>;
  /** The numbers the record states; empty where it states none. */
  quantities: Array<Quantity>;
  /** The activity whose figure contains this one's; totals count that one and leave this out. */
  partOf?: Maybe<Activity>;
  /** What it adds to indicators: their sums are made of nothing else. Empty where it is only meant, or where another one contains it. */
  contributions: Array<Contribution>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where the record comes from. */
  provenance: Provenance;
  /** When the graph last learned anything of it: its current version, or the last word of a side on that. What waits has waited since then. */
  changedAt: Scalars['DateTime']['output'];
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
  /** The side of the pairing that reported the current revision; null for what was taken from a public document, and for who stands above both. */
  reportedSide?: Maybe<PairingSide>;
  /** What the other side says of the current revision. */
  confirmation: Confirmation;
  /** The work plan, where the activity is one. */
  workPlan?: Maybe<WorkPlan>;
  /** The demonstration village, where the activity is one. */
  demonstrationVillage?: Maybe<DemonstrationVillage>;
  /** The exchange, where the activity is one. */
  exchange?: Maybe<Exchange>;
  /** The donation, where the activity is one. */
  donation?: Maybe<Donation>;
  /** The public funding, where the activity is one. */
  fundingEvent?: Maybe<FundingEvent>;
  /** The secondment, where the activity is one. */
  secondment?: Maybe<Secondment>;
};


/** Anything that happened or is intended, of any domain. Its own record is in the field named after its kind. */
export type ActivityContributionsArgs = {
  indicator?: InputMaybe<Scalars['String']['input']>;
};

/** What one activity adds to one indicator. */
export type Contribution = {
  /** The indicator. */
  indicator: Indicator;
  /** The calendar year it is counted in; null where none is known. */
  year?: Maybe<Scalars['Int']['output']>;
  /** The month of it, 1 to 12; null where none is known. */
  month?: Maybe<Scalars['Int']['output']>;
  /** In the indicator's unit, money in CNY; null where the record states no number, which is not zero. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** How the number relates to the true one; null where there is none. */
  qualifier?: Maybe<AmountQualifier>;
};

/** One of the two regions of a pairing, by what it does in it. */
export type PairingSide =
  /** The region that assists (支援方). */
  | 'SUPPORTER'
  /** The region that is assisted (受援方). */
  | 'RECIPIENT';

/** What the other side of a pairing says of a record. */
export type Confirmation = {
  /** Whether it agrees. */
  state: ConfirmationState;
  /** Who said so; null while nobody has. */
  by?: Maybe<Organization>;
  /** The side for which it was said; null while nothing was, and for who stands above both. */
  side?: Maybe<PairingSide>;
  /** Whose turn it is: the side that spoke last waits for the other. Empty where all is said, or where there are no sides. */
  awaits: Array<PairingSide>;
  /** When; null while nobody has. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Why it does not agree; null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Its own figure, where it disputes the amount. */
  ownFigure?: Maybe<Money>;
};

/** How much is reported in one domain. */
export type DomainCoverage = {
  /** The domain. */
  domain: Domain;
  /** How many activities are reported, dated or not. */
  activityCount: Scalars['Int']['output'];
  /** The date of the newest; an undated one's where there is no dated one; null where there is none. */
  latest?: Maybe<PartialDate>;
  /** The same by time, oldest first; periods without activities are left out. Empty where `by` is not given. */
  buckets: Array<CoverageBucket>;
  /** How many are dated, but to a period longer than a bucket; longer than a month where `by` is not given. */
  periodOnlyCount: Scalars['Int']['output'];
  /** How many have no calendar date, or only a beginning. */
  undatedCount: Scalars['Int']['output'];
};

/** Activities within one calendar year, quarter or month. */
export type CoverageBucket = {
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
  /** How many activities are dated to it. */
  activityCount: Scalars['Int']['output'];
};

/** A key to be made. */
export type CreateApiKeyInput = {
  /** What it is for, so that it is known again: 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The regions it speaks for: at least one, each beneath a region of the token, or one itself. */
  regions: Array<Scalars['RegionCode']['input']>;
  /** What it may do, such as `report:industry`: at least one, of the token's own. `keys` is for no key. */
  scopes: Array<Scalars['String']['input']>;
  /** For how many days it is good, 1 to 366. */
  days: Scalars['Int']['input'];
};

/** What became of a key to be made. */
export type CreateApiKeyPayload = {
  /** The key itself, to be sent as `Authorization: Bearer …` or `X-API-Key`. It is shown here only and kept nowhere; null where none was made. */
  secret?: Maybe<Scalars['String']['output']>;
  /** What is known of the key from now on; null where none was made. */
  apiKey?: Maybe<ApiKey>;
  /** Why none was made, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
};

/** The key to be revoked. */
export type RevokeApiKeyInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What became of a key to be revoked. */
export type RevokeApiKeyPayload = {
  /** The key as it is now; null where there is none of this id. One that was revoked before stays as it was. */
  apiKey?: Maybe<ApiKey>;
  /** Why it was not revoked; empty where it was. */
  userErrors: Array<UserError>;
};

/** A key by which a program of an organization reads and reports. The key itself is known only to whoever made it. */
export type ApiKey = {
  /** Opaque. Its digits stand in the key, between `jd_` and the next underscore. */
  id: Scalars['ID']['output'];
  /** What it is for, in its maker's words. */
  name: Scalars['String']['output'];
  /** The regions it speaks for; each covers what lies beneath it. */
  regions: Array<Region>;
  /** What it may do. */
  scopes: Array<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** From then on it is refused. */
  expiresAt: Scalars['DateTime']['output'];
  /** Since when it is refused; null where it was not revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whom a key speaks for; between the parts of the graph alone. */
export type ApiKeyIdentity = {
  /** The key's id. */
  id: Scalars['ID']['output'];
  /** The organization's id. */
  organization: Scalars['ID']['output'];
  /** Codes of its regions. */
  regions: Array<Scalars['RegionCode']['output']>;
  /** What it may do. */
  scopes: Array<Scalars['String']['output']>;
  /** From then on it is refused. */
  expiresAt: Scalars['DateTime']['output'];
};

/** What kind of change. */
export type ChangeType =
  /** A first report. */
  | 'REPORTED'
  /** A new version by its reporter. */
  | 'REVISED'
  /** Taken back by its reporter. */
  | 'WITHDRAWN'
  /** Confirmed by the other side. */
  | 'CONFIRMED'
  /** Disputed by the other side. */
  | 'DISPUTED';

/** One change. */
export type Change = {
  /** Its place in the feed; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** What kind of change. */
  type: ChangeType;
  /** When it was applied; never earlier than the change before it. */
  at: Scalars['DateTime']['output'];
  /** The activity as it stood after this change. */
  activity: Activity;
};

/** A page of the change feed. */
export type ChangeConnection = {
  /** The changes. */
  nodes: Array<Change>;
  /** Where the page stands in the feed. */
  pageInfo: PageInfo;
};

/** One promise of a work plan, and what has come of it. */
export type Commitment = {
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** The plan that promises it. */
  plan: WorkPlan;
  /** Its place in the plan, from 1 on. */
  position: Scalars['Int']['output'];
  /** What is promised. */
  text: LocalizedText;
  /** How much is promised; null where the plan states no number. */
  promised?: Maybe<Quantity>;
  /** The indicator that measures it; null where none does. */
  indicator?: Maybe<Indicator>;
  /** What was reported to the indicator in the plan's year, by the pairing it is for or by all of the region's; 0 of 0 records where no indicator measures it. */
  fulfilled: CountTotal;
  /** Exactly the activities counted in `fulfilled`, newest first; undated ones last. */
  activities: ActivityConnection;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};


/** One promise of a work plan, and what has come of it. */
export type CommitmentFulfilledArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
};


/** One promise of a work plan, and what has come of it. */
export type CommitmentActivitiesArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one Commitment. */
export type CommitmentInput = {
  /** The plan that promises it. */
  plan: Scalars['ID']['input'];
  /** Its place in the plan, from 1 on; each is taken once. */
  position: Scalars['Int']['input'];
  /** What is promised. */
  text: LocalizedTextInput;
  /** How much is promised; null where the plan states no number. */
  promised?: InputMaybe<QuantityInput>;
  /** What is counted, in English singular, such as `village`; `CNY` for yuan. Needed with a number. */
  promisedUnit?: InputMaybe<Scalars['String']['input']>;
  /** The indicator that measures it; null where none does. */
  indicator?: InputMaybe<Scalars['ID']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** A demonstration village of rural revitalisation: 乡村振兴示范村. */
export type DemonstrationVillage = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was named a demonstration village. */
  named: PartialDate;
  /** The region in which it lies; null where the source does not say. */
  region?: Maybe<Region>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** Demonstration villages of a pairing: promised against named. */
export type DemonstrationVillageSummary = {
  /** How many are promised for this very pairing, in its plans; null where no plan says. A promise for several pairings together is not distributed. */
  promised?: Maybe<Quantity>;
  /** How many are named. */
  named: Scalars['Int']['output'];
  /** Those named, newest first; undated ones last. */
  villages: DemonstrationVillageConnection;
};


/** Demonstration villages of a pairing: promised against named. */
export type DemonstrationVillageSummaryVillagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one DemonstrationVillage. */
export type DemonstrationVillageInput = {
  /** Its name. */
  name: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was named a demonstration village. */
  named: PartialDateInput;
  /** The region in which it lies; null where the source does not say. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** In what form something was given. */
export type DonationForm =
  /** Money. */
  | 'CASH'
  /** Goods, with or without a stated value. */
  | 'GOODS'
  /** Both, in one figure. */
  | 'CASH_AND_GOODS';

/** A donation of society to the recipient: 社会帮扶款物. */
export type Donation = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title, or what the source says of it. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was given. */
  given: PartialDate;
  /** In what form; null where the source does not say. */
  form?: Maybe<DonationForm>;
  /** Who gave it; null where the source does not say. */
  donor?: Maybe<Organization>;
  /** Its value; null where the source states none. */
  value?: Maybe<Money>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** What is to be recorded of one Donation. */
export type DonationInput = {
  /** Its title, or what the source says of it. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was given. */
  given: PartialDateInput;
  /** In what form; null where the source does not say. */
  form?: InputMaybe<DonationForm>;
  /** Who gave it; null where the source does not say. */
  donor?: InputMaybe<Scalars['ID']['input']>;
  /** Its value; null where the source states none. */
  value?: InputMaybe<MoneyInput>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** What an exchange is. */
export type ExchangeKind =
  /** A visit of the leaders of one side to the other: 党政互访. */
  | 'LEADERSHIP_VISIT'
  /** Field research: 调研. */
  | 'FIELD_RESEARCH'
  /** A study visit: 学访. */
  | 'STUDY_VISIT'
  /** A symposium: 座谈. */
  | 'SYMPOSIUM'
  /** Training of cadres and talents: 干部人才培训. */
  | 'TRAINING'
  /** Contact, exchange and blending of ethnic groups: “三交”活动. */
  | 'THREE_EXCHANGES'
  /** Another, or several of these. */
  | 'OTHER';

/** People of both sides meeting: visit, symposium, training, three-exchanges event. */
export type Exchange = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ExchangeKind;
  /** Its title, or what the source says of it. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was held. */
  occurred: PartialDate;
  /** How many took part; unit person, for a training person-time. Null where the source does not say. */
  participants?: Maybe<Quantity>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** What is to be recorded of one Exchange. */
export type ExchangeInput = {
  /** What it is. */
  kind: ExchangeKind;
  /** Its title, or what the source says of it. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was held. */
  occurred: PartialDateInput;
  /** How many took part; unit person, for a training person-time. Null where the source does not say. */
  participants?: InputMaybe<QuantityInput>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** Public money given to the recipient: 财政援助资金. */
export type FundingEvent = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title, or what the source says of it. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was paid out. */
  funded: PartialDate;
  /** How much; null where the source states no figure. */
  granted?: Maybe<Money>;
  /** How many assistance projects it pays for; unit project. Null where the source does not say. */
  projects?: Maybe<Quantity>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** What is to be recorded of one FundingEvent. */
export type FundingEventInput = {
  /** Its title, or what the source says of it. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was paid out. */
  funded: PartialDateInput;
  /** How much; null where the source states no figure. */
  granted?: InputMaybe<MoneyInput>;
  /** How many assistance projects it pays for; unit project. Null where the source does not say. */
  projects?: InputMaybe<QuantityInput>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** Something that is counted, with its unit. Persons and person-times, contracted and paid-in, cash and goods are different indicators. */
export type Indicator = {
  /** Stable: `investment-contracted`. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: LocalizedText;
  /** What a value of 1 is: CNY, person, person-time, project. */
  unit: Scalars['String']['output'];
  /** The domain that reports to it. */
  domain: Domain;
  /** What sources say of the whole nation, oldest first; never part of a pairing's totals. */
  figures: Array<IndicatorFigure>;
};

/** What a source says of an indicator for the whole nation. */
export type IndicatorFigure = {
  /** The last day that the figure covers; it counts from the beginning of that year. */
  upTo: Scalars['Date']['output'];
  /** The value in the indicator's unit. */
  value: Scalars['Decimal']['output'];
  /** How the number relates to the true one. */
  qualifier: AmountQualifier;
  /** Where it is from. */
  source: Source;
};

/** Target against actual of one indicator for one pairing and year. */
export type IndicatorProgress = {
  /** The indicator. */
  indicator: Indicator;
  /** What the pairing's own plans promise for the year; null where none states a number. */
  target?: Maybe<Scalars['Decimal']['output']>;
  /** The sum of what is reported for the year, money in CNY; null where nothing is reported. */
  actual?: Maybe<Scalars['Decimal']['output']>;
  /** Actual as a percentage of the target, with one decimal; null where either is. */
  completion?: Maybe<Scalars['Decimal']['output']>;
  /** True if some record states only a floor, so that the true sum is higher. */
  atLeast: Scalars['Boolean']['output'];
  /** How many records state no number. */
  missingCount: Scalars['Int']['output'];
  /** The moment up to which reports are included. */
  cutOff: Scalars['DateTime']['output'];
};

/** One indicator of one pairing over time. */
export type IndicatorSeries = {
  /** The pairing. */
  pairing: Pairing;
  /** Its values, oldest first, without gaps within the span; at most the first 2,400 buckets of it. */
  points: Array<IndicatorPoint>;
};

/** One indicator of one pairing within one bucket of time. */
export type IndicatorPoint = {
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
  /** The sum of what is reported, money in CNY; null where nothing is reported or no record states a number. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** True if some record states only a floor, so that the true sum is higher. */
  atLeast: Scalars['Boolean']['output'];
  /** How many records are counted. */
  recordCount: Scalars['Int']['output'];
  /** How many of these state no number. */
  missingCount: Scalars['Int']['output'];
};

/** What the activities of one pairing add to one indicator. */
export type IndicatorTotal = {
  /** The indicator. */
  indicator: Indicator;
  /** The sum of what is stated, money in CNY; null where nothing is reported or no record states a number. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** True if some record states only a floor, so that the true sum is higher. */
  atLeast: Scalars['Boolean']['output'];
  /** True if some record states an approximate number. */
  approximate: Scalars['Boolean']['output'];
  /** True if some record states only a ceiling. */
  upperBound: Scalars['Boolean']['output'];
  /** How many records are counted, with or without a number. */
  recordCount: Scalars['Int']['output'];
  /** How many of these state no number. */
  missingCount: Scalars['Int']['output'];
};

/** A public body, enterprise, school's or hospital's carrier, or association that takes part in assistance. */
export type Organization = {
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Its unified social credit code (GB 32100-2015); null where no source states it. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: LocalizedText;
  /** Where it is at home; null where the source does not say. */
  region?: Maybe<Region>;
  /** What it gave, newest first; undated ones last. */
  donations: DonationConnection;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};


/** A public body, enterprise, school's or hospital's carrier, or association that takes part in assistance. */
export type OrganizationDonationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one Organization. */
export type OrganizationInput = {
  /** Its unified social credit code (GB 32100-2015); null where no source states it. */
  uscc?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: LocalizedTextInput;
  /** Where it is at home; null where the source does not say. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** What one region does for another in one domain. */
export type Flow = {
  /** The region that assists. */
  supporter: Region;
  /** The domain. */
  domain: Domain;
  /** The region that is assisted. */
  recipient: Region;
  /** How many activities. */
  activityCount: Scalars['Int']['output'];
  /** What was contracted, nothing counted twice. */
  contracted: MoneyTotal;
};

/** The whole graph in numbers, under one filter. */
export type GraphTotals = {
  /** How many pairings there are; 1 or 0 where the filter names one. */
  pairingCount: Scalars['Int']['output'];
  /** How many of these have no activity that fits. */
  pairingsWithoutActivity: Scalars['Int']['output'];
  /** How many activities fit. */
  activityCount: Scalars['Int']['output'];
  /** How many of these belong to no single pairing. */
  unpairedActivityCount: Scalars['Int']['output'];
  /** How many of these state an amount of money. */
  statedMoneyCount: Scalars['Int']['output'];
  /** What was contracted, nothing counted twice. */
  contracted: MoneyTotal;
  /** What has arrived, of the records that report a payment. */
  paidIn: MoneyTotal;
};

/** Which pairings to list; every given part must fit. */
export type PairingFilter = {
  /** Those of this very supporter. */
  supporter?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Those of this very recipient. */
  recipient?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Those under this policy. */
  kind?: InputMaybe<PairingKind>;
  /** True for those that have not ended, false for those that have. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The policy under which two regions are paired. */
export type PairingKind =
  /** 东西部协作. */
  | 'EAST_WEST_COOPERATION'
  /** 对口支援. */
  | 'COUNTERPART_SUPPORT'
  /** 对口合作. */
  | 'COUNTERPART_COOPERATION'
  /** 对口协作. */
  | 'COUNTERPART_COLLABORATION'
  /** 定点帮扶. */
  | 'DESIGNATED_ASSISTANCE';

/** Two regions of which one assists the other for years: 结对. */
export type Pairing = {
  /** The codes of supporter and recipient. */
  id: Scalars['ID']['output'];
  /** The policy under which they are paired. */
  kind: PairingKind;
  /** The region that assists (支援方). */
  supporter: Region;
  /** The region that is assisted (受援方). */
  recipient: Region;
  /** The first day; null where the source does not say. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day; null while it lasts, or where the source does not say. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it is known from. */
  provenance: Provenance;
  /** Everything that happened for the pairing, across all domains, newest first; undated ones last. */
  timeline: ActivityConnection;
  /** For each domain, how much is reported; all six are listed, so that silence shows. */
  coverage: Array<DomainCoverage>;
  /** Target against actual for a year: every indicator that has either, in the order of the vocabulary. */
  progress: Array<IndicatorProgress>;
  /** What all activities together add to one indicator; `timeline` lists them under the filter `countedIn`. Null where no indicator has this code. */
  indicatorTotal?: Maybe<IndicatorTotal>;
  /** The plans made for this pairing, and those of its supporter for all its pairings, newest first. */
  workPlans: Array<WorkPlan>;
  /** Demonstration villages: promised against named. */
  demonstrationVillages: DemonstrationVillageSummary;
  /** Visits, symposia, trainings and three-exchanges events of the pairing, newest first; undated ones last. */
  exchanges: ExchangeConnection;
  /** Donations to the recipient, newest first; undated ones last. */
  donations: DonationConnection;
  /** Government financial assistance to the recipient, newest first; undated ones last. */
  fundingEvents: FundingEventConnection;
  /** Officials and professionals sent, newest first; undated ones last. */
  secondments: SecondmentConnection;
  /** What sources say of the pairing that is no activity, newest first; undated ones last. */
  statements: StatementConnection;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingTimelineArgs = {
  filter?: InputMaybe<ActivityFilter>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingCoverageArgs = {
  period?: InputMaybe<PeriodInput>;
  by?: InputMaybe<PeriodUnit>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingProgressArgs = {
  year: Scalars['Int']['input'];
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingIndicatorTotalArgs = {
  indicator: Scalars['String']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingDemonstrationVillagesArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingExchangesArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingDonationsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingFundingEventsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingSecondmentsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two regions of which one assists the other for years: 结对. */
export type PairingStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which regions to list; every given part must fit. */
export type RegionFilter = {
  /** Part of the name, in either language. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Of this level. */
  level?: InputMaybe<RegionLevel>;
  /** Of this kind. */
  kind?: InputMaybe<RegionKind>;
  /** Directly beneath this region. */
  parent?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** What a region is. */
export type RegionKind =
  /** A division of the state with a code of GB/T 2260. */
  | 'ADMINISTRATIVE_DIVISION'
  /** A zone with an administration of its own, such as a high-tech zone, with a nine-digit code. */
  | 'FUNCTIONAL_ZONE'
  /** Several regions that are assisted together, with a code of our own. */
  | 'GROUP';

/** The level of an administrative division. */
export type RegionLevel =
  /** 省, 自治区, 直辖市. */
  | 'PROVINCE'
  /** 地级市, 自治州, 地区, 盟. */
  | 'PREFECTURE'
  /** 县, 县级市, 市辖区, 旗. */
  | 'COUNTY'
  /** 乡, 镇, 街道. */
  | 'TOWNSHIP'
  /** 村, 社区. */
  | 'VILLAGE';

/** A place that assists or is assisted: an administrative division, a functional zone, or a group of regions. */
export type Region = {
  /** Its official code; for a group, our own. */
  code: Scalars['RegionCode']['output'];
  /** Its name. */
  name: LocalizedText;
  /** Its level; null for functional zones and groups. */
  level?: Maybe<RegionLevel>;
  /** What it is. */
  kind: RegionKind;
  /** The region directly above it; null for provinces and groups. */
  parent?: Maybe<Region>;
  /** The regions of a group, in the order of their codes; empty for others. */
  members: Array<Region>;
  /** The pairings in which it is the supporter (支援方), by id. */
  supports: Array<Pairing>;
  /** The pairings in which it is the recipient (受援方), by id. */
  assistedBy: Array<Pairing>;
  /** The first day on which the code is valid; null where it is not known. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which the code is valid; null while it is, or where the day is not known. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The region that took its place; null where none did. */
  replacedBy?: Maybe<Region>;
  /** How sure its membership or existence is. */
  confidence: Confidence;
};

/** What can be found by name. */
export type SearchKind =
  /** A region. */
  | 'REGION'
  /** A pairing. */
  | 'PAIRING'
  /** An organization. */
  | 'ORGANIZATION'
  /** A work plan. */
  | 'WORK_PLAN'
  /** A source. */
  | 'SOURCE';

/** Something that was found by name, code or id. */
export type SearchHit = {
  /** What it is. */
  kind: SearchKind;
  /** Its id; for a region, its code. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** What tells it from others of the name: the region above it, the region it is at home in; null where nothing does. */
  context?: Maybe<LocalizedText>;
};

/** As what people are sent. */
export type SecondmentRole =
  /** Party and government officials: 党政挂职干部. */
  | 'OFFICIAL'
  /** Professionals such as teachers, doctors, engineers: 专业技术人才. */
  | 'PROFESSIONAL';

/** People sent by the supporter for a time, as head counts; nobody is named. */
export type Secondment = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title, or what the source says of it. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it began. */
  began: PartialDate;
  /** As what they are sent. */
  role: SecondmentRole;
  /** How many; unit person. Null where the source does not say. */
  persons?: Maybe<Quantity>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** What is to be recorded of one Secondment. */
export type SecondmentInput = {
  /** Its title, or what the source says of it. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it began. */
  began: PartialDateInput;
  /** As what they are sent. */
  role: SecondmentRole;
  /** How many; unit person. Null where the source does not say. */
  persons?: InputMaybe<QuantityInput>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** A document from which records come. */
export type Source = {
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: LocalizedText;
  /** Where it can be read; null where it is not on the web, or its address is not known. */
  url?: Maybe<Scalars['String']['output']>;
  /** The day it was published; null where it carries no date. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its whole text; null where it is not kept here. */
  text?: Maybe<Scalars['String']['output']>;
  /** Its text, sentence by sentence, each with what it states; empty where the text is not kept here. */
  sentences: Array<Sentence>;
  /** The activities it states, newest first; undated ones last. */
  activities: ActivityConnection;
  /** What else it states, in the order of the text as far as known. */
  statements: StatementConnection;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};


/** A document from which records come. */
export type SourceActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A document from which records come. */
export type SourceStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One sentence of a source. Records belong to the sentence in which their quote begins. */
export type Sentence = {
  /** Where it begins in the text, counted in Unicode characters from 0. */
  start: Scalars['Int']['output'];
  /** Where it ends: the place after its last character. */
  end: Scalars['Int']['output'];
  /** Its words. */
  text: Scalars['String']['output'];
  /** The activities it states. */
  activities: Array<Activity>;
  /** What else it states. */
  statements: Array<Statement>;
};

/** What is to be recorded of one Source. */
export type SourceInput = {
  /** Its title. */
  title: LocalizedTextInput;
  /** The day it was published; null where it carries no date. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its whole text, at most 500,000 characters; null where it is not to be kept here. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read, by `url`, and how sure it is. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** What a source says that is no activity with a record of its own: an aim, a principle, an outcome without a figure. */
export type Statement = {
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What is said. */
  text: LocalizedText;
  /** The domain it is about. */
  domain: Domain;
  /** How far the matter has come. */
  status: RecordStatus;
  /** When, as far as the source says. */
  said: PartialDate;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** What is to be recorded of one Statement. */
export type StatementInput = {
  /** What is said. */
  text: LocalizedTextInput;
  /** The domain it is about. */
  domain: Domain;
  /** How far the matter has come. */
  status?: RecordStatus;
  /** When, as far as the source says. */
  said: PartialDateInput;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** Who sends a request, and what they may do. */
export type Viewer = {
  /** The organization that the token or key names; null where the graph does not know it. */
  organization?: Maybe<Organization>;
  /** The regions it speaks for; each covers what lies beneath it. Codes that are not known are left out. */
  regions: Array<Region>;
  /** What it may do: `report:` and a domain, `confirm`, `audit`, `keys`. */
  scopes: Array<Scalars['String']['output']>;
  /** From then on the token or key is refused. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The keys of its organization, newest first; those that ended more than 90 days ago are left out. */
  apiKeys: Array<ApiKey>;
};

/** What a region sets out to do, for all its pairings or for one: 实施方案, 专项工作方案. */
export type WorkPlan = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title; null where the source does not give it. */
  title?: Maybe<LocalizedText>;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was issued. */
  issued: PartialDate;
  /** The calendar year it is for; null where the source does not say. */
  year?: Maybe<Scalars['Int']['output']>;
  /** The region whose plan it is; null where the source does not say. */
  region?: Maybe<Region>;
  /** Who issued it; null where the source does not say. */
  issuer?: Maybe<Organization>;
  /** The plan of which it is a part; null where there is none. */
  parent?: Maybe<WorkPlan>;
  /** How many special work plans (专项工作方案) go with it; null where the source does not say. */
  specialPlanCount?: Maybe<Scalars['Int']['output']>;
  /** What it promises, in the order of the source. */
  commitments: Array<Commitment>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** What is to be recorded of one WorkPlan. */
export type WorkPlanInput = {
  /** Its title; null where the source does not give it. */
  title?: InputMaybe<LocalizedTextInput>;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was issued. */
  issued: PartialDateInput;
  /** The calendar year it is for; null where the source does not say. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** The region whose plan it is; null where the source does not say. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Who issued it; null where the source does not say. */
  issuer?: InputMaybe<Scalars['ID']['input']>;
  /** The plan of which it is a part; null where there is none. */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** How many special work plans (专项工作方案) go with it; null where the source does not say. */
  specialPlanCount?: InputMaybe<Scalars['Int']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** What the other side says of a record. */
export type ConfirmationState =
  /** Nothing yet about the current revision. */
  | 'UNCONFIRMED'
  /** That it is right. */
  | 'CONFIRMED'
  /** That it is not right. */
  | 'DISPUTED';

/** A name or title to be recorded, in both languages. */
export type LocalizedTextInput = {
  /** Chinese, as the source has it; at most 500 characters. */
  zh: Scalars['String']['input'];
  /** English; null where no English name is established. At most 500 characters. */
  en?: InputMaybe<Scalars['String']['input']>;
};

/** An amount to be recorded, in the stage that the field names. Where none is stated, leave the whole out: zero is a statement. */
export type MoneyInput = {
  /** In yuan, not negative, with at most two decimals: `5000000` or `5000000.00`. */
  yuan: Scalars['Decimal']['input'];
  /** How the number relates to the true one. */
  qualifier?: AmountQualifier;
};

/** A number to be recorded, in the unit that the field names. Where none is stated, leave the whole out: zero is a statement. */
export type QuantityInput = {
  /** Not negative; a whole number where things or people are counted. */
  value: Scalars['Decimal']['input'];
  /** How the number relates to the true one. */
  qualifier?: AmountQualifier;
};

/** What is known of a date. Nothing is to be guessed: a month is a month. */
export type PartialDateInput = {
  /** The day, or any day of the stated month, quarter or year. Null where no calendar date is known. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of what lasts several days; not before `date`. Null otherwise. */
  end?: InputMaybe<Scalars['Date']['input']>;
  /** How much is known. */
  precision: DatePrecision;
  /** The source's words, such as 近日; needed where the precision is RELATIVE. At most 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Where a record comes from. */
export type ProvenanceInput = {
  /** The document's id; null for what an agency reports without one. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** The sentence or words as printed; at most 5,000 characters. */
  quote?: InputMaybe<Scalars['String']['input']>;
  /** Where the document can be read: an address that begins with http:// or https://. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** How sure it is. */
  confidence?: Confidence;
};

/** What is to be taken back. */
export type WithdrawInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that the caller knows; where it is no longer the current one, nothing is withdrawn. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** What became of a withdrawal. */
export type WithdrawPayload = {
  /** The record's id; null where it was not withdrawn. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Why not; empty where it was. */
  userErrors: Array<UserError>;
};

/** A name or title in both languages. */
export type LocalizedText = {
  /** Chinese, as the source has it. */
  zh: Scalars['String']['output'];
  /** English; null where no English name is established. */
  en?: Maybe<Scalars['String']['output']>;
};

/** How a stated number relates to the true one. */
export type AmountQualifier =
  /** The number itself. */
  | 'EXACT'
  /** The number as the source reports it, without a word on its exactness. */
  | 'REPORTED'
  /** At least this much: 余, 超, 以上. */
  | 'AT_LEAST'
  /** About this much: 约, 近. */
  | 'APPROXIMATE'
  /** At most this much: 不超过. */
  | 'UP_TO';

/** How far money has come. Stages are never added to each other. */
export type MoneyStage =
  /** Announced by one side. */
  | 'PLEDGED'
  /** Agreed in a signed contract or framework agreement: 签约额. */
  | 'CONTRACTED'
  /** Paid out of a public budget (拨付), or given by donors (捐赠). */
  | 'DISBURSED'
  /** Arrived where it was invested: 到位额. */
  | 'PAID_IN'
  /** Paid by buyers: 销售额. */
  | 'SALE';

/** A stated amount of money. Where a source states none, the field is null, never zero. */
export type Money = {
  /** The amount in fen (分), a hundredth of a yuan. */
  fen: Scalars['BigInt']['output'];
  /** The same amount in yuan, with two decimals. */
  yuan: Scalars['Decimal']['output'];
  /** Always CNY. */
  currency: Scalars['String']['output'];
  /** How the number relates to the true one. */
  qualifier: AmountQualifier;
  /** Whether it was promised, contracted, paid or earned. */
  stage: MoneyStage;
};

/** A sum of money that explains itself. It is the sum of exactly the records that the list beside it shows under the same filter. */
export type MoneyTotal = {
  /** The sum in fen of what is stated; 0 where nothing is. */
  fen: Scalars['BigInt']['output'];
  /** The same sum in yuan, with two decimals. */
  yuan: Scalars['Decimal']['output'];
  /** True if some record states only a floor, so that the true sum is higher. */
  atLeast: Scalars['Boolean']['output'];
  /** True if some record states an approximate number. */
  approximate: Scalars['Boolean']['output'];
  /** True if some record states only a ceiling. */
  upperBound: Scalars['Boolean']['output'];
  /** How many records are counted, with or without a number. */
  recordCount: Scalars['Int']['output'];
  /** How many of these state no number. */
  missingCount: Scalars['Int']['output'];
};

/** Where a page stands in its list. Cursors stay valid while records come and go. */
export type PageInfo = {
  /** Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row, to be given as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** How much of a date the source states. */
export type DatePrecision =
  /** The day. */
  | 'DAY'
  /** The month; `date` is its first day. */
  | 'MONTH'
  /** The quarter; `date` is its first day. */
  | 'QUARTER'
  /** The year; `date` is its first day. */
  | 'YEAR'
  /** Only words that depend on the document's own date (近日, 不久前); no day is known. */
  | 'RELATIVE'
  /** Under way without a stated end; `date` is the stated beginning, if any. */
  | 'ONGOING'
  /** Nothing. */
  | 'UNKNOWN';

/** What is known of a date, in the source's own words too. Nothing is guessed. */
export type PartialDate = {
  /** The day, or the first day of the stated period; null where no calendar date is known. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The last day of the stated period; null for a single day or an open end. */
  end?: Maybe<Scalars['Date']['output']>;
  /** How much of the date is known. */
  precision: DatePrecision;
  /** The source's words: 近日, 2023年; null where it says nothing. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A span of days, both included. A record belongs to the span that holds the first day of its date; undated ones belong to none. */
export type PeriodInput = {
  /** First day; null for no beginning. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; null for no end. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** The length of a bucket of time. */
export type PeriodUnit =
  /** Calendar years. */
  | 'YEAR'
  /** Calendar quarters. */
  | 'QUARTER'
  /** Calendar months. */
  | 'MONTH';

/** How sure it is that the source says this. */
export type Confidence =
  /** The source says so. */
  | 'STATED'
  /** The source does not name the pairing or a party; the context does. */
  | 'INFERRED'
  /** The sentence was damaged in the source and has been repaired. */
  | 'REPAIRED'
  /** From a source that could not be checked. */
  | 'UNVERIFIED';

/** How far a matter has come. */
export type RecordStatus =
  /** Intended. */
  | 'PLANNED'
  /** Made public. */
  | 'ANNOUNCED'
  /** Signed by the parties. */
  | 'SIGNED'
  /** Begun. */
  | 'LAUNCHED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Finished. */
  | 'DONE'
  /** Told of, without a word on how far it has come. */
  | 'REPORTED'
  /** Given up. */
  | 'CANCELLED';

/** Where a record comes from. */
export type Provenance = {
  /** The document; null for what an agency reports without one. */
  source?: Maybe<Source>;
  /** The sentence or words of the source, as printed; null where there is none. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Where the document can be read; null where it is not on the web. */
  url?: Maybe<Scalars['String']['output']>;
  /** How sure it is. */
  confidence: Confidence;
  /** The organization that reported it; null for what was taken from a public document. */
  reportedBy?: Maybe<Organization>;
  /** When it was recorded here. */
  reportedAt: Scalars['DateTime']['output'];
};

/** One version of a record. */
export type Revision = {
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The organization that recorded it; null for what was taken from a public document. */
  by?: Maybe<Organization>;
  /** Why; null for a first report. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The token or key with which it came; null for what was taken from a public document. For those with the scope `audit`: all others get null, and an error at this field. */
  tokenId?: Maybe<Scalars['String']['output']>;
  /** What it changed, field by field; empty for a first report. */
  changes: Array<FieldChange>;
};

/** One field that a revision changed. */
export type FieldChange = {
  /** The field's name. */
  field: Scalars['String']['output'];
  /** Its value before, as text; null where there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** Its value after, as text; null where there is none. */
  after?: Maybe<Scalars['String']['output']>;
};

/** A stated number of something. */
export type Quantity = {
  /** The number. */
  value: Scalars['Decimal']['output'];
  /** What is counted, in English singular: person, person-time, project, village. */
  unit: Scalars['String']['output'];
  /** What exactly is counted, in the source's words; null where the unit says it. */
  of?: Maybe<LocalizedText>;
  /** How the number relates to the true one. */
  qualifier: AmountQualifier;
};

/** A count that explains itself. It is the sum of exactly the records that the list beside it shows under the same filter. */
export type CountTotal = {
  /** The sum of what is stated; 0 where nothing is. */
  value: Scalars['BigInt']['output'];
  /** True if some record states only a floor, so that the true sum is higher. */
  atLeast: Scalars['Boolean']['output'];
  /** True if some record states an approximate number. */
  approximate: Scalars['Boolean']['output'];
  /** True if some record states only a ceiling. */
  upperBound: Scalars['Boolean']['output'];
  /** How many records are counted, with or without a number. */
  recordCount: Scalars['Int']['output'];
  /** How many of these state no number. */
  missingCount: Scalars['Int']['output'];
};

/** Why something was not done, or not as it was asked for. Expected outcomes are told so, never as errors of the request. */
export type UserError = {
  /** A stable code, such as `NOT_FOUND`; all of them are in the documentation of errors. */
  code: Scalars['String']['output'];
  /** What is wrong and what would be right, in English. */
  message: Scalars['String']['output'];
  /** The same in Chinese. What was answered before there was one is repeated in English. */
  messageZh: Scalars['String']['output'];
  /** Where it is wrong: names of fields and indexes, beginning with `input`. */
  path: Array<Scalars['String']['output']>;
};

/** Why a row of many was refused, or what is odd about it. A row has one for each of its problems. */
export type RowError = {
  /** The row's index in the list that was sent; 0 for the first. */
  row: Scalars['Int']['output'];
  /** A stable code, such as `NOT_FOUND`; all of them are in the documentation of errors. */
  code: Scalars['String']['output'];
  /** What is wrong and what would be right, in English. */
  message: Scalars['String']['output'];
  /** The same in Chinese. What was answered before there was one is repeated in English. */
  messageZh: Scalars['String']['output'];
  /** Where it is wrong: names of fields and indexes, beginning with `input`. */
  path: Array<Scalars['String']['output']>;
};

/** One Commitment to report. */
export type ReportCommitmentInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  commitment: CommitmentInput;
};

/** Many rows of Commitment to report. */
export type ReportCommitmentsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  commitments: Array<CommitmentInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Commitment. */
export type ReviseCommitmentInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  commitment: CommitmentInput;
};

/** New versions of many rows of Commitment. */
export type ReviseCommitmentsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  commitments: Array<CommitmentRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type CommitmentRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  commitment: CommitmentInput;
};

/** What became of a report or revision. */
export type ReportCommitmentPayload = {
  /** The record as it stands now; null where nothing was written. */
  commitment?: Maybe<Commitment>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportCommitmentsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  commitments: Array<Maybe<Commitment>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One DemonstrationVillage to report. */
export type ReportDemonstrationVillageInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  demonstrationVillage: DemonstrationVillageInput;
};

/** Many rows of DemonstrationVillage to report. */
export type ReportDemonstrationVillagesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  demonstrationVillages: Array<DemonstrationVillageInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one DemonstrationVillage. */
export type ReviseDemonstrationVillageInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  demonstrationVillage: DemonstrationVillageInput;
};

/** New versions of many rows of DemonstrationVillage. */
export type ReviseDemonstrationVillagesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  demonstrationVillages: Array<DemonstrationVillageRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type DemonstrationVillageRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  demonstrationVillage: DemonstrationVillageInput;
};

/** What became of a report or revision. */
export type ReportDemonstrationVillagePayload = {
  /** The record as it stands now; null where nothing was written. */
  demonstrationVillage?: Maybe<DemonstrationVillage>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportDemonstrationVillagesPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  demonstrationVillages: Array<Maybe<DemonstrationVillage>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Donation to report. */
export type ReportDonationInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  donation: DonationInput;
};

/** Many rows of Donation to report. */
export type ReportDonationsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  donations: Array<DonationInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Donation. */
export type ReviseDonationInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  donation: DonationInput;
};

/** New versions of many rows of Donation. */
export type ReviseDonationsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  donations: Array<DonationRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type DonationRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  donation: DonationInput;
};

/** What became of a report or revision. */
export type ReportDonationPayload = {
  /** The record as it stands now; null where nothing was written. */
  donation?: Maybe<Donation>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportDonationsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  donations: Array<Maybe<Donation>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Exchange to report. */
export type ReportExchangeInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  exchange: ExchangeInput;
};

/** Many rows of Exchange to report. */
export type ReportExchangesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  exchanges: Array<ExchangeInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Exchange. */
export type ReviseExchangeInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  exchange: ExchangeInput;
};

/** New versions of many rows of Exchange. */
export type ReviseExchangesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  exchanges: Array<ExchangeRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type ExchangeRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  exchange: ExchangeInput;
};

/** What became of a report or revision. */
export type ReportExchangePayload = {
  /** The record as it stands now; null where nothing was written. */
  exchange?: Maybe<Exchange>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportExchangesPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  exchanges: Array<Maybe<Exchange>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One FundingEvent to report. */
export type ReportFundingEventInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  fundingEvent: FundingEventInput;
};

/** Many rows of FundingEvent to report. */
export type ReportFundingEventsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  fundingEvents: Array<FundingEventInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one FundingEvent. */
export type ReviseFundingEventInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  fundingEvent: FundingEventInput;
};

/** New versions of many rows of FundingEvent. */
export type ReviseFundingEventsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  fundingEvents: Array<FundingEventRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type FundingEventRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  fundingEvent: FundingEventInput;
};

/** What became of a report or revision. */
export type ReportFundingEventPayload = {
  /** The record as it stands now; null where nothing was written. */
  fundingEvent?: Maybe<FundingEvent>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportFundingEventsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  fundingEvents: Array<Maybe<FundingEvent>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Organization to report. */
export type ReportOrganizationInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  organization: OrganizationInput;
};

/** Many rows of Organization to report. */
export type ReportOrganizationsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  organizations: Array<OrganizationInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Organization. */
export type ReviseOrganizationInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  organization: OrganizationInput;
};

/** New versions of many rows of Organization. */
export type ReviseOrganizationsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  organizations: Array<OrganizationRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type OrganizationRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  organization: OrganizationInput;
};

/** What became of a report or revision. */
export type ReportOrganizationPayload = {
  /** The record as it stands now; null where nothing was written. */
  organization?: Maybe<Organization>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportOrganizationsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  organizations: Array<Maybe<Organization>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Secondment to report. */
export type ReportSecondmentInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  secondment: SecondmentInput;
};

/** Many rows of Secondment to report. */
export type ReportSecondmentsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  secondments: Array<SecondmentInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Secondment. */
export type ReviseSecondmentInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  secondment: SecondmentInput;
};

/** New versions of many rows of Secondment. */
export type ReviseSecondmentsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  secondments: Array<SecondmentRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type SecondmentRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  secondment: SecondmentInput;
};

/** What became of a report or revision. */
export type ReportSecondmentPayload = {
  /** The record as it stands now; null where nothing was written. */
  secondment?: Maybe<Secondment>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportSecondmentsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  secondments: Array<Maybe<Secondment>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Source to report. */
export type ReportSourceInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  source: SourceInput;
};

/** Many rows of Source to report. */
export type ReportSourcesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  sources: Array<SourceInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Source. */
export type ReviseSourceInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  source: SourceInput;
};

/** New versions of many rows of Source. */
export type ReviseSourcesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  sources: Array<SourceRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type SourceRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  source: SourceInput;
};

/** What became of a report or revision. */
export type ReportSourcePayload = {
  /** The record as it stands now; null where nothing was written. */
  source?: Maybe<Source>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportSourcesPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  sources: Array<Maybe<Source>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Statement to report. */
export type ReportStatementInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  statement: StatementInput;
};

/** Many rows of Statement to report. */
export type ReportStatementsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  statements: Array<StatementInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Statement. */
export type ReviseStatementInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  statement: StatementInput;
};

/** New versions of many rows of Statement. */
export type ReviseStatementsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  statements: Array<StatementRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type StatementRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  statement: StatementInput;
};

/** What became of a report or revision. */
export type ReportStatementPayload = {
  /** The record as it stands now; null where nothing was written. */
  statement?: Maybe<Statement>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportStatementsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  statements: Array<Maybe<Statement>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One WorkPlan to report. */
export type ReportWorkPlanInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  workPlan: WorkPlanInput;
};

/** Many rows of WorkPlan to report. */
export type ReportWorkPlansInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  workPlans: Array<WorkPlanInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one WorkPlan. */
export type ReviseWorkPlanInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  workPlan: WorkPlanInput;
};

/** New versions of many rows of WorkPlan. */
export type ReviseWorkPlansInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  workPlans: Array<WorkPlanRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type WorkPlanRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  workPlan: WorkPlanInput;
};

/** What became of a report or revision. */
export type ReportWorkPlanPayload = {
  /** The record as it stands now; null where nothing was written. */
  workPlan?: Maybe<WorkPlan>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportWorkPlansPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  workPlans: Array<Maybe<WorkPlan>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** A page of a list of Activity. */
export type ActivityConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<ActivityEdge>;
  /** The page without cursors. */
  nodes: Array<Activity>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type ActivityEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Activity;
};

/** A page of a list of DemonstrationVillage. */
export type DemonstrationVillageConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<DemonstrationVillageEdge>;
  /** The page without cursors. */
  nodes: Array<DemonstrationVillage>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type DemonstrationVillageEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: DemonstrationVillage;
};

/** A page of a list of Organization. */
export type OrganizationConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<OrganizationEdge>;
  /** The page without cursors. */
  nodes: Array<Organization>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type OrganizationEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Organization;
};

/** A page of a list of Donation. */
export type DonationConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<DonationEdge>;
  /** The page without cursors. */
  nodes: Array<Donation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type DonationEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Donation;
};

/** A page of a list of Pairing. */
export type PairingConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<PairingEdge>;
  /** The page without cursors. */
  nodes: Array<Pairing>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type PairingEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Pairing;
};

/** A page of a list of Exchange. */
export type ExchangeConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<ExchangeEdge>;
  /** The page without cursors. */
  nodes: Array<Exchange>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type ExchangeEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Exchange;
};

/** A page of a list of FundingEvent. */
export type FundingEventConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<FundingEventEdge>;
  /** The page without cursors. */
  nodes: Array<FundingEvent>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type FundingEventEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FundingEvent;
};

/** A page of a list of Secondment. */
export type SecondmentConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<SecondmentEdge>;
  /** The page without cursors. */
  nodes: Array<Secondment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type SecondmentEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Secondment;
};

/** A page of a list of Statement. */
export type StatementConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<StatementEdge>;
  /** The page without cursors. */
  nodes: Array<Statement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type StatementEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Statement;
};

/** A page of a list of Region. */
export type RegionConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<RegionEdge>;
  /** The page without cursors. */
  nodes: Array<Region>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type RegionEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Region;
};

/** A page of a list of Source. */
export type SourceConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<SourceEdge>;
  /** The page without cursors. */
  nodes: Array<Source>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type SourceEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Source;
};

/** A page of a list of WorkPlan. */
export type WorkPlanConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<WorkPlanEdge>;
  /** The page without cursors. */
  nodes: Array<WorkPlan>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type WorkPlanEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WorkPlan;
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = Activity | Commitment | DemonstrationVillage | Donation | Exchange | FundingEvent | Organization | Pairing | Region | Secondment | Source | Statement | WorkPlan;

export type Mutation = {
  /** Says that an activity is right. Needs the scope `confirm`, and a region on the side of its pairing that did not report it; what comes from a public document may be confirmed by either side. Saying it again changes nothing. */
  confirmActivity: ReviewPayload;
  /** Says that an activity is not right, and why. Needs what `confirmActivity` needs. A revision by its reporter opens it again. */
  disputeActivity: ReviewPayload;
  /**
   * Makes a key for a program of one's own organization. Needs a token with the scope `keys`; a key makes no keys. The key
   * can do at most what the token can, and goes on when the token has ended.
   */
  createApiKey: CreateApiKeyPayload;
  /** Ends a key of one's own organization, within ten seconds and for ever. Needs a token with the scope `keys`. */
  revokeApiKey: RevokeApiKeyPayload;
  /** Reports one Commitment. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportCommitment: ReportCommitmentPayload;
  /** Reports up to 1,000 rows of Commitment at once, each accepted or refused for itself. Needs what `reportCommitment` needs. */
  reportCommitments: ReportCommitmentsPayload;
  /** Replaces one Commitment by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseCommitment: ReportCommitmentPayload;
  /** Revises up to 1,000 rows of Commitment at once, each accepted or refused for itself. */
  reviseCommitments: ReportCommitmentsPayload;
  /** Takes one Commitment back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawCommitment: WithdrawPayload;
  /** Reports one DemonstrationVillage. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportDemonstrationVillage: ReportDemonstrationVillagePayload;
  /** Reports up to 1,000 rows of DemonstrationVillage at once, each accepted or refused for itself. Needs what `reportDemonstrationVillage` needs. */
  reportDemonstrationVillages: ReportDemonstrationVillagesPayload;
  /** Replaces one DemonstrationVillage by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseDemonstrationVillage: ReportDemonstrationVillagePayload;
  /** Revises up to 1,000 rows of DemonstrationVillage at once, each accepted or refused for itself. */
  reviseDemonstrationVillages: ReportDemonstrationVillagesPayload;
  /** Takes one DemonstrationVillage back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawDemonstrationVillage: WithdrawPayload;
  /** Reports one Donation. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportDonation: ReportDonationPayload;
  /** Reports up to 1,000 rows of Donation at once, each accepted or refused for itself. Needs what `reportDonation` needs. */
  reportDonations: ReportDonationsPayload;
  /** Replaces one Donation by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseDonation: ReportDonationPayload;
  /** Revises up to 1,000 rows of Donation at once, each accepted or refused for itself. */
  reviseDonations: ReportDonationsPayload;
  /** Takes one Donation back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawDonation: WithdrawPayload;
  /** Reports one Exchange. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportExchange: ReportExchangePayload;
  /** Reports up to 1,000 rows of Exchange at once, each accepted or refused for itself. Needs what `reportExchange` needs. */
  reportExchanges: ReportExchangesPayload;
  /** Replaces one Exchange by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseExchange: ReportExchangePayload;
  /** Revises up to 1,000 rows of Exchange at once, each accepted or refused for itself. */
  reviseExchanges: ReportExchangesPayload;
  /** Takes one Exchange back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawExchange: WithdrawPayload;
  /** Reports one FundingEvent. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportFundingEvent: ReportFundingEventPayload;
  /** Reports up to 1,000 rows of FundingEvent at once, each accepted or refused for itself. Needs what `reportFundingEvent` needs. */
  reportFundingEvents: ReportFundingEventsPayload;
  /** Replaces one FundingEvent by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseFundingEvent: ReportFundingEventPayload;
  /** Revises up to 1,000 rows of FundingEvent at once, each accepted or refused for itself. */
  reviseFundingEvents: ReportFundingEventsPayload;
  /** Takes one FundingEvent back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawFundingEvent: WithdrawPayload;
  /** Reports one Organization. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportOrganization: ReportOrganizationPayload;
  /** Reports up to 1,000 rows of Organization at once, each accepted or refused for itself. Needs what `reportOrganization` needs. */
  reportOrganizations: ReportOrganizationsPayload;
  /** Replaces one Organization by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseOrganization: ReportOrganizationPayload;
  /** Revises up to 1,000 rows of Organization at once, each accepted or refused for itself. */
  reviseOrganizations: ReportOrganizationsPayload;
  /** Takes one Organization back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawOrganization: WithdrawPayload;
  /** Reports one Secondment. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportSecondment: ReportSecondmentPayload;
  /** Reports up to 1,000 rows of Secondment at once, each accepted or refused for itself. Needs what `reportSecondment` needs. */
  reportSecondments: ReportSecondmentsPayload;
  /** Replaces one Secondment by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseSecondment: ReportSecondmentPayload;
  /** Revises up to 1,000 rows of Secondment at once, each accepted or refused for itself. */
  reviseSecondments: ReportSecondmentsPayload;
  /** Takes one Secondment back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawSecondment: WithdrawPayload;
  /** Reports one Source. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportSource: ReportSourcePayload;
  /** Reports up to 1,000 rows of Source at once, each accepted or refused for itself. Needs what `reportSource` needs. */
  reportSources: ReportSourcesPayload;
  /** Replaces one Source by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseSource: ReportSourcePayload;
  /** Revises up to 1,000 rows of Source at once, each accepted or refused for itself. */
  reviseSources: ReportSourcesPayload;
  /** Takes one Source back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawSource: WithdrawPayload;
  /** Reports one Statement. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportStatement: ReportStatementPayload;
  /** Reports up to 1,000 rows of Statement at once, each accepted or refused for itself. Needs what `reportStatement` needs. */
  reportStatements: ReportStatementsPayload;
  /** Replaces one Statement by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseStatement: ReportStatementPayload;
  /** Revises up to 1,000 rows of Statement at once, each accepted or refused for itself. */
  reviseStatements: ReportStatementsPayload;
  /** Takes one Statement back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawStatement: WithdrawPayload;
  /** Reports one WorkPlan. Needs the scope `report:pairings` and a region that takes part in its pairing. */
  reportWorkPlan: ReportWorkPlanPayload;
  /** Reports up to 1,000 rows of WorkPlan at once, each accepted or refused for itself. Needs what `reportWorkPlan` needs. */
  reportWorkPlans: ReportWorkPlansPayload;
  /** Replaces one WorkPlan by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseWorkPlan: ReportWorkPlanPayload;
  /** Revises up to 1,000 rows of WorkPlan at once, each accepted or refused for itself. */
  reviseWorkPlans: ReportWorkPlansPayload;
  /** Takes one WorkPlan back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawWorkPlan: WithdrawPayload;
};


export type MutationConfirmActivityArgs = {
  input: ConfirmActivityInput;
};


export type MutationDisputeActivityArgs = {
  input: DisputeActivityInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationReportCommitmentArgs = {
  input: ReportCommitmentInput;
};


export type MutationReportCommitmentsArgs = {
  input: ReportCommitmentsInput;
};


export type MutationReviseCommitmentArgs = {
  input: ReviseCommitmentInput;
};


export type MutationReviseCommitmentsArgs = {
  input: ReviseCommitmentsInput;
};


export type MutationWithdrawCommitmentArgs = {
  input: WithdrawInput;
};


export type MutationReportDemonstrationVillageArgs = {
  input: ReportDemonstrationVillageInput;
};


export type MutationReportDemonstrationVillagesArgs = {
  input: ReportDemonstrationVillagesInput;
};


export type MutationReviseDemonstrationVillageArgs = {
  input: ReviseDemonstrationVillageInput;
};


export type MutationReviseDemonstrationVillagesArgs = {
  input: ReviseDemonstrationVillagesInput;
};


export type MutationWithdrawDemonstrationVillageArgs = {
  input: WithdrawInput;
};


export type MutationReportDonationArgs = {
  input: ReportDonationInput;
};


export type MutationReportDonationsArgs = {
  input: ReportDonationsInput;
};


export type MutationReviseDonationArgs = {
  input: ReviseDonationInput;
};


export type MutationReviseDonationsArgs = {
  input: ReviseDonationsInput;
};


export type MutationWithdrawDonationArgs = {
  input: WithdrawInput;
};


export type MutationReportExchangeArgs = {
  input: ReportExchangeInput;
};


export type MutationReportExchangesArgs = {
  input: ReportExchangesInput;
};


export type MutationReviseExchangeArgs = {
  input: ReviseExchangeInput;
};


export type MutationReviseExchangesArgs = {
  input: ReviseExchangesInput;
};


export type MutationWithdrawExchangeArgs = {
  input: WithdrawInput;
};


export type MutationReportFundingEventArgs = {
  input: ReportFundingEventInput;
};


export type MutationReportFundingEventsArgs = {
  input: ReportFundingEventsInput;
};


export type MutationReviseFundingEventArgs = {
  input: ReviseFundingEventInput;
};


export type MutationReviseFundingEventsArgs = {
  input: ReviseFundingEventsInput;
};


export type MutationWithdrawFundingEventArgs = {
  input: WithdrawInput;
};


export type MutationReportOrganizationArgs = {
  input: ReportOrganizationInput;
};


export type MutationReportOrganizationsArgs = {
  input: ReportOrganizationsInput;
};


export type MutationReviseOrganizationArgs = {
  input: ReviseOrganizationInput;
};


export type MutationReviseOrganizationsArgs = {
  input: ReviseOrganizationsInput;
};


export type MutationWithdrawOrganizationArgs = {
  input: WithdrawInput;
};


export type MutationReportSecondmentArgs = {
  input: ReportSecondmentInput;
};


export type MutationReportSecondmentsArgs = {
  input: ReportSecondmentsInput;
};


export type MutationReviseSecondmentArgs = {
  input: ReviseSecondmentInput;
};


export type MutationReviseSecondmentsArgs = {
  input: ReviseSecondmentsInput;
};


export type MutationWithdrawSecondmentArgs = {
  input: WithdrawInput;
};


export type MutationReportSourceArgs = {
  input: ReportSourceInput;
};


export type MutationReportSourcesArgs = {
  input: ReportSourcesInput;
};


export type MutationReviseSourceArgs = {
  input: ReviseSourceInput;
};


export type MutationReviseSourcesArgs = {
  input: ReviseSourcesInput;
};


export type MutationWithdrawSourceArgs = {
  input: WithdrawInput;
};


export type MutationReportStatementArgs = {
  input: ReportStatementInput;
};


export type MutationReportStatementsArgs = {
  input: ReportStatementsInput;
};


export type MutationReviseStatementArgs = {
  input: ReviseStatementInput;
};


export type MutationReviseStatementsArgs = {
  input: ReviseStatementsInput;
};


export type MutationWithdrawStatementArgs = {
  input: WithdrawInput;
};


export type MutationReportWorkPlanArgs = {
  input: ReportWorkPlanInput;
};


export type MutationReportWorkPlansArgs = {
  input: ReportWorkPlansInput;
};


export type MutationReviseWorkPlanArgs = {
  input: ReviseWorkPlanInput;
};


export type MutationReviseWorkPlansArgs = {
  input: ReviseWorkPlansInput;
};


export type MutationWithdrawWorkPlanArgs = {
  input: WithdrawInput;
};

