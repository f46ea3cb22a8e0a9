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

export type Activity = {
  id: Scalars['ID']['output'];
  /** The labour brand, where the activity is one. */
  labourBrand?: Maybe<LabourBrand>;
  /** The labour programme, where the activity is one. */
  labourProgramme?: Maybe<LabourProgramme>;
  /** The placement, where the activity is one. */
  placement?: Maybe<Placement>;
  /** The assistance workshop, where the activity is one. */
  workshop?: Maybe<Workshop>;
  /** The training of workers, where the activity is one. */
  training?: Maybe<Training>;
};

export type Query = {
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** One labour brand by its id; null where none is known under it. */
  labourBrand?: Maybe<LabourBrand>;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


export type QueryLabourBrandArgs = {
  id: Scalars['ID']['input'];
};

/** A name under which workers of a region are known and hired: 劳务品牌. */
export type LabourBrand = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was founded. */
  founded: PartialDate;
  /** The region whose workers carry it; null where the source does not say. */
  region?: Maybe<Region>;
  /** Placements under this name, newest first; undated ones last. */
  placements: PlacementConnection;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};


/** A name under which workers of a region are known and hired: 劳务品牌. */
export type LabourBrandPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An undertaking for employment, such as the making of labour brands; it states no head counts: those are placements and trainings. */
export type LabourProgramme = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title, or what the source says is to be done. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was launched. */
  launched: PartialDate;
  /** The labour brand that it makes or raises; null where the source names none. */
  brand?: Maybe<LabourBrand>;
  /** The region that carries it out; null where the source does not say. */
  region?: Maybe<Region>;
  /** The programme that it is a part of: of one pairing inside a supporter's whole. Null where it stands alone. */
  partOf?: Maybe<LabourProgramme>;
  /** The programmes inside this one, newest first; undated ones last. */
  parts: LabourProgrammeConnection;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};


/** An undertaking for employment, such as the making of labour brands; it states no head counts: those are placements and trainings. */
export type LabourProgrammePartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Organization = {
  id: Scalars['ID']['output'];
  /** Placements of workers whom it employs, newest first; undated ones last. */
  placements?: Maybe<PlacementConnection>;
};


export type OrganizationPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Pairing = {
  id: Scalars['ID']['output'];
  /** Labour brands of the pairing, newest first; undated ones last. */
  labourBrands?: Maybe<LabourBrandConnection>;
  /** Labour programmes of the pairing, newest first; undated ones last. */
  labourProgrammes?: Maybe<LabourProgrammeConnection>;
  /** Placements of the pairing, newest first; undated ones last. */
  placements?: Maybe<PlacementConnection>;
  /** Assistance workshops of the pairing, newest first; undated ones last. */
  workshops?: Maybe<WorkshopConnection>;
  /** Trainings of workers of the pairing, newest first; undated ones last. */
  trainings?: Maybe<TrainingConnection>;
  /** How many workers were placed, nobody counted twice. */
  placementSummary?: Maybe<PlacementSummary>;
};


export type PairingLabourBrandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingLabourProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingPlacementsArgs = {
  period?: InputMaybe<PeriodInput>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingWorkshopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingPlacementSummaryArgs = {
  period?: InputMaybe<PeriodInput>;
};

/** Placements of a pairing: exactly those that `placements(countedOnly: true)` lists in the same period. Unit person. */
export type PlacementSummary = {
  /** All who were placed. */
  headcount: CountTotal;
  /** Those of them who had been lifted out of poverty; the same placements are counted, and those that do not say how many are missing. */
  liftedOutOfPoverty: CountTotal;
  /** The same by destination. Placements that state no destination are in the totals but in no group; a destination without placements is left out. */
  byDestination: Array<PlacementByDestination>;
};

/** Placements of a pairing to one destination. */
export type PlacementByDestination = {
  /** Where they were placed. */
  destination: Destination;
  /** All who were placed there. */
  headcount: CountTotal;
  /** Those of them who had been lifted out of poverty. */
  liftedOutOfPoverty: CountTotal;
};

/** Where workers found employment, as seen from their home. */
export type Destination =
  /** Near home, within the county: 就地就近. */
  | 'LOCAL'
  /** Elsewhere in their own province: 省内. */
  | 'WITHIN_PROVINCE'
  /** In the supporter's province: 东部结对省市. */
  | 'EASTERN_PARTNER'
  /** Anywhere else: 其他地区. */
  | 'OTHER';

/** Workers helped into employment, as head counts: 帮助农村劳动力就业. Nobody is named. */
export type Placement = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Who was placed where, as the source says it. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When they were placed. */
  placed: PartialDate;
  /** Where they were placed; null where the source does not say. */
  destination?: Maybe<Destination>;
  /** How many rural workers were placed; unit person. Null where the source names no number; that is not zero. */
  headcount?: Maybe<Quantity>;
  /** How many of them had been lifted out of poverty (脱贫人口); unit person. Null where the source does not say. */
  liftedOutOfPoverty?: Maybe<Quantity>;
  /** The labour brand under which they were placed; null where the source names none. */
  brand?: Maybe<LabourBrand>;
  /** Who employs them; null where the source does not name it. */
  employer?: Maybe<Organization>;
  /** The placement whose head count contains this one's; totals count that one and leave this out. Null where there is none. */
  partOf?: Maybe<Placement>;
  /** The placements inside this one, newest first; undated ones last. */
  parts: PlacementConnection;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};


/** Workers helped into employment, as head counts: 帮助农村劳动力就业. Nobody is named. */
export type PlacementPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** Labour brands of workers of this very region, newest first; undated ones last. */
  labourBrands?: Maybe<LabourBrandConnection>;
};


export type RegionLabourBrandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A course for workers: 劳动力培训. Who attends two courses counts twice. */
export type Training = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was held. */
  held: PartialDate;
  /** What is taught; null where the source does not say. */
  topic?: Maybe<LocalizedText>;
  /** How many attended; unit person-time. Null where the source names no number; that is not zero. */
  trainees?: Maybe<Quantity>;
  /** The training whose number contains this one's; indicators count that one and leave this out. Null where there is none. */
  partOf?: Maybe<Training>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** An assistance workshop, set up near the homes of those who work in it: 帮扶车间. */
export type Workshop = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it opened. */
  opened: PartialDate;
  /** The region in which it works; null where the source does not say. */
  region?: Maybe<Region>;
  /** How many work in it; unit person. Totals of placements do not add this. Null where the source does not say. */
  workers?: Maybe<Quantity>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: Maybe<Pairing>;
  /** Where this record comes from. */
  provenance: Provenance;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
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

/** A page of a list of Placement. */
export type PlacementConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<PlacementEdge>;
  /** The page without cursors. */
  nodes: Array<Placement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type PlacementEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Placement;
};

/** A page of a list of LabourProgramme. */
export type LabourProgrammeConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<LabourProgrammeEdge>;
  /** The page without cursors. */
  nodes: Array<LabourProgramme>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type LabourProgrammeEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: LabourProgramme;
};

/** A page of a list of LabourBrand. */
export type LabourBrandConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<LabourBrandEdge>;
  /** The page without cursors. */
  nodes: Array<LabourBrand>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type LabourBrandEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: LabourBrand;
};

/** A page of a list of Workshop. */
export type WorkshopConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<WorkshopEdge>;
  /** The page without cursors. */
  nodes: Array<Workshop>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type WorkshopEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Workshop;
};

/** A page of a list of Training. */
export type TrainingConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<TrainingEdge>;
  /** The page without cursors. */
  nodes: Array<Training>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type TrainingEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Training;
};

export type Source = {
  id: Scalars['ID']['output'];
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = Activity | LabourBrand | LabourProgramme | Organization | Pairing | Placement | Region | Source | Training | Workshop;

