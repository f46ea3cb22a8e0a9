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
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};


/** A name under which workers of a region are known and hired: 劳务品牌. */
export type LabourBrandPlacementsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one LabourBrand. */
export type LabourBrandInput = {
  /** Its name. */
  name: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was founded. */
  founded: PartialDateInput;
  /** The region whose workers carry it; null where the source does not say. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
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
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
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

/** What is to be recorded of one LabourProgramme. */
export type LabourProgrammeInput = {
  /** Its title, or what the source says is to be done. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was launched. */
  launched: PartialDateInput;
  /** The labour brand that it makes or raises; null where the source names none. */
  brand?: InputMaybe<Scalars['ID']['input']>;
  /** The region that carries it out; null where the source does not say. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The programme that it is a part of: of one pairing inside a supporter's whole. Null where it stands alone. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
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
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingLabourProgrammesArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingPlacementsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingWorkshopsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingTrainingsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingPlacementSummaryArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
};

/** Placements of a pairing: exactly those that `placements(countedOnly: true)` lists with the same other arguments. Unit person. */
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
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
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

/** What is to be recorded of one Placement. */
export type PlacementInput = {
  /** Who was placed where, as the source says it. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When they were placed. */
  placed: PartialDateInput;
  /** Where they were placed; null where the source does not say. */
  destination?: InputMaybe<Destination>;
  /** How many rural workers were placed; unit person. Null where the source names no number; that is not zero. */
  headcount?: InputMaybe<QuantityInput>;
  /** How many of them had been lifted out of poverty (脱贫人口); unit person. Null where the source does not say. */
  liftedOutOfPoverty?: InputMaybe<QuantityInput>;
  /** The labour brand under which they were placed; null where the source names none. */
  brand?: InputMaybe<Scalars['ID']['input']>;
  /** Who employs them; null where the source does not name it. */
  employer?: InputMaybe<Scalars['ID']['input']>;
  /** The placement whose head count contains this one's; totals count that one and leave this out. Null where there is none. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
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
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** What is to be recorded of one Training. */
export type TrainingInput = {
  /** Its title. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was held. */
  held: PartialDateInput;
  /** What is taught; null where the source does not say. */
  topic?: InputMaybe<LocalizedTextInput>;
  /** How many attended; unit person-time. Null where the source names no number; that is not zero. */
  trainees?: InputMaybe<QuantityInput>;
  /** The training whose number contains this one's; indicators count that one and leave this out. Null where there is none. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
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
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};

/** What is to be recorded of one Workshop. */
export type WorkshopInput = {
  /** Its name. */
  name: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it opened. */
  opened: PartialDateInput;
  /** The region in which it works; null where the source does not say. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** How many work in it; unit person. Totals of placements do not add this. Null where the source does not say. */
  workers?: InputMaybe<QuantityInput>;
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

/** One LabourBrand to report. */
export type ReportLabourBrandInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  labourBrand: LabourBrandInput;
};

/** Many rows of LabourBrand to report. */
export type ReportLabourBrandsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  labourBrands: Array<LabourBrandInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one LabourBrand. */
export type ReviseLabourBrandInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  labourBrand: LabourBrandInput;
};

/** New versions of many rows of LabourBrand. */
export type ReviseLabourBrandsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  labourBrands: Array<LabourBrandRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type LabourBrandRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  labourBrand: LabourBrandInput;
};

/** What became of a report or revision. */
export type ReportLabourBrandPayload = {
  /** The record as it stands now; null where nothing was written. */
  labourBrand?: Maybe<LabourBrand>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportLabourBrandsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  labourBrands: Array<Maybe<LabourBrand>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One LabourProgramme to report. */
export type ReportLabourProgrammeInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  labourProgramme: LabourProgrammeInput;
};

/** Many rows of LabourProgramme to report. */
export type ReportLabourProgrammesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  labourProgrammes: Array<LabourProgrammeInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one LabourProgramme. */
export type ReviseLabourProgrammeInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  labourProgramme: LabourProgrammeInput;
};

/** New versions of many rows of LabourProgramme. */
export type ReviseLabourProgrammesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  labourProgrammes: Array<LabourProgrammeRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type LabourProgrammeRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  labourProgramme: LabourProgrammeInput;
};

/** What became of a report or revision. */
export type ReportLabourProgrammePayload = {
  /** The record as it stands now; null where nothing was written. */
  labourProgramme?: Maybe<LabourProgramme>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportLabourProgrammesPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  labourProgrammes: Array<Maybe<LabourProgramme>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Placement to report. */
export type ReportPlacementInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  placement: PlacementInput;
};

/** Many rows of Placement to report. */
export type ReportPlacementsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  placements: Array<PlacementInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Placement. */
export type RevisePlacementInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  placement: PlacementInput;
};

/** New versions of many rows of Placement. */
export type RevisePlacementsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  placements: Array<PlacementRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type PlacementRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  placement: PlacementInput;
};

/** What became of a report or revision. */
export type ReportPlacementPayload = {
  /** The record as it stands now; null where nothing was written. */
  placement?: Maybe<Placement>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportPlacementsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  placements: Array<Maybe<Placement>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Training to report. */
export type ReportTrainingInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  training: TrainingInput;
};

/** Many rows of Training to report. */
export type ReportTrainingsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  trainings: Array<TrainingInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Training. */
export type ReviseTrainingInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  training: TrainingInput;
};

/** New versions of many rows of Training. */
export type ReviseTrainingsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  trainings: Array<TrainingRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type TrainingRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  training: TrainingInput;
};

/** What became of a report or revision. */
export type ReportTrainingPayload = {
  /** The record as it stands now; null where nothing was written. */
  training?: Maybe<Training>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportTrainingsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  trainings: Array<Maybe<Training>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Workshop to report. */
export type ReportWorkshopInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  workshop: WorkshopInput;
};

/** Many rows of Workshop to report. */
export type ReportWorkshopsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  workshops: Array<WorkshopInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Workshop. */
export type ReviseWorkshopInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  workshop: WorkshopInput;
};

/** New versions of many rows of Workshop. */
export type ReviseWorkshopsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  workshops: Array<WorkshopRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type WorkshopRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  workshop: WorkshopInput;
};

/** What became of a report or revision. */
export type ReportWorkshopPayload = {
  /** The record as it stands now; null where nothing was written. */
  workshop?: Maybe<Workshop>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportWorkshopsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  workshops: Array<Maybe<Workshop>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
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

export type Mutation = {
  /** Reports one LabourBrand. Needs the scope `report:labour` and a region that takes part in its pairing. */
  reportLabourBrand: ReportLabourBrandPayload;
  /** Reports up to 1,000 rows of LabourBrand at once, each accepted or refused for itself. Needs what `reportLabourBrand` needs. */
  reportLabourBrands: ReportLabourBrandsPayload;
  /** Replaces one LabourBrand by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseLabourBrand: ReportLabourBrandPayload;
  /** Revises up to 1,000 rows of LabourBrand at once, each accepted or refused for itself. */
  reviseLabourBrands: ReportLabourBrandsPayload;
  /** Takes one LabourBrand back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawLabourBrand: WithdrawPayload;
  /** Reports one LabourProgramme. Needs the scope `report:labour` and a region that takes part in its pairing. */
  reportLabourProgramme: ReportLabourProgrammePayload;
  /** Reports up to 1,000 rows of LabourProgramme at once, each accepted or refused for itself. Needs what `reportLabourProgramme` needs. */
  reportLabourProgrammes: ReportLabourProgrammesPayload;
  /** Replaces one LabourProgramme by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseLabourProgramme: ReportLabourProgrammePayload;
  /** Revises up to 1,000 rows of LabourProgramme at once, each accepted or refused for itself. */
  reviseLabourProgrammes: ReportLabourProgrammesPayload;
  /** Takes one LabourProgramme back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawLabourProgramme: WithdrawPayload;
  /** Reports one Placement. Needs the scope `report:labour` and a region that takes part in its pairing. */
  reportPlacement: ReportPlacementPayload;
  /** Reports up to 1,000 rows of Placement at once, each accepted or refused for itself. Needs what `reportPlacement` needs. */
  reportPlacements: ReportPlacementsPayload;
  /** Replaces one Placement by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  revisePlacement: ReportPlacementPayload;
  /** Revises up to 1,000 rows of Placement at once, each accepted or refused for itself. */
  revisePlacements: ReportPlacementsPayload;
  /** Takes one Placement back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawPlacement: WithdrawPayload;
  /** Reports one Training. Needs the scope `report:labour` and a region that takes part in its pairing. */
  reportTraining: ReportTrainingPayload;
  /** Reports up to 1,000 rows of Training at once, each accepted or refused for itself. Needs what `reportTraining` needs. */
  reportTrainings: ReportTrainingsPayload;
  /** Replaces one Training by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseTraining: ReportTrainingPayload;
  /** Revises up to 1,000 rows of Training at once, each accepted or refused for itself. */
  reviseTrainings: ReportTrainingsPayload;
  /** Takes one Training back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawTraining: WithdrawPayload;
  /** Reports one Workshop. Needs the scope `report:labour` and a region that takes part in its pairing. */
  reportWorkshop: ReportWorkshopPayload;
  /** Reports up to 1,000 rows of Workshop at once, each accepted or refused for itself. Needs what `reportWorkshop` needs. */
  reportWorkshops: ReportWorkshopsPayload;
  /** Replaces one Workshop by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseWorkshop: ReportWorkshopPayload;
  /** Revises up to 1,000 rows of Workshop at once, each accepted or refused for itself. */
  reviseWorkshops: ReportWorkshopsPayload;
  /** Takes one Workshop back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawWorkshop: WithdrawPayload;
};


export type MutationReportLabourBrandArgs = {
  input: ReportLabourBrandInput;
};


export type MutationReportLabourBrandsArgs = {
  input: ReportLabourBrandsInput;
};


export type MutationReviseLabourBrandArgs = {
  input: ReviseLabourBrandInput;
};


export type MutationReviseLabourBrandsArgs = {
  input: ReviseLabourBrandsInput;
};


export type MutationWithdrawLabourBrandArgs = {
  input: WithdrawInput;
};


export type MutationReportLabourProgrammeArgs = {
  input: ReportLabourProgrammeInput;
};


export type MutationReportLabourProgrammesArgs = {
  input: ReportLabourProgrammesInput;
};


export type MutationReviseLabourProgrammeArgs = {
  input: ReviseLabourProgrammeInput;
};


export type MutationReviseLabourProgrammesArgs = {
  input: ReviseLabourProgrammesInput;
};


export type MutationWithdrawLabourProgrammeArgs = {
  input: WithdrawInput;
};


export type MutationReportPlacementArgs = {
  input: ReportPlacementInput;
};


export type MutationReportPlacementsArgs = {
  input: ReportPlacementsInput;
};


export type MutationRevisePlacementArgs = {
  input: RevisePlacementInput;
};


export type MutationRevisePlacementsArgs = {
  input: RevisePlacementsInput;
};


export type MutationWithdrawPlacementArgs = {
  input: WithdrawInput;
};


export type MutationReportTrainingArgs = {
  input: ReportTrainingInput;
};


export type MutationReportTrainingsArgs = {
  input: ReportTrainingsInput;
};


export type MutationReviseTrainingArgs = {
  input: ReviseTrainingInput;
};


export type MutationReviseTrainingsArgs = {
  input: ReviseTrainingsInput;
};


export type MutationWithdrawTrainingArgs = {
  input: WithdrawInput;
};


export type MutationReportWorkshopArgs = {
  input: ReportWorkshopInput;
};


export type MutationReportWorkshopsArgs = {
  input: ReportWorkshopsInput;
};


export type MutationReviseWorkshopArgs = {
  input: ReviseWorkshopInput;
};


export type MutationReviseWorkshopsArgs = {
  input: ReviseWorkshopsInput;
};


export type MutationWithdrawWorkshopArgs = {
  input: WithdrawInput;
};

