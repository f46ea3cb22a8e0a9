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
  /** The agreement, where the activity is one. */
  agreement?: Maybe<Agreement>;
  /** The investment promotion event, where the activity is one. */
  investmentEvent?: Maybe<InvestmentEvent>;
  /** The co-built industrial park, where the activity is one. */
  industrialPark?: Maybe<IndustrialPark>;
  /** The enterprise's settlement, where the activity is one. */
  settlement?: Maybe<Settlement>;
};

export type Query = {
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** One agreement by its id; null where none is known under it. */
  agreement?: Maybe<Agreement>;
  /** One co-built industrial park by its id; null where none is known under it. */
  industrialPark?: Maybe<IndustrialPark>;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndustrialParkArgs = {
  id: Scalars['ID']['input'];
};

/** What an agreement is for. */
export type AgreementKind =
  /** An intention to work together, to be filled by later agreements: 框架协议. */
  | 'FRAMEWORK'
  /** Money to be put into a project: 投资协议. */
  | 'INVESTMENT'
  /** Goods to be bought: 采购协议. */
  | 'PROCUREMENT'
  /** Work to be done together: 合作协议. */
  | 'COOPERATION';

/**
 * A signed promise between parties of the two regions. Framework agreements are promises too: money here is contracted,
 * never paid in.
 */
export type Agreement = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: AgreementKind;
  /** Its title, or what the source says it is about. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was signed. */
  signed: PartialDate;
  /** The contracted amount (签约额). Null where the source names no figure; that is not zero. */
  contracted?: Maybe<Money>;
  /** What has arrived of it so far (到位额). Null where no payment is reported. */
  paidIn?: Maybe<Money>;
  /** Who signed, in the order of the source; an organization that cannot be reached now is null. */
  parties: Array<Maybe<Organization>>;
  /** The event at which it was signed; null where there was none. Totals count the event and leave this out. */
  partOf?: Maybe<InvestmentEvent>;
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

/** What is to be recorded of one Agreement. */
export type AgreementInput = {
  /** What it is for. */
  kind: AgreementKind;
  /** Its title, or what the source says it is about. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was signed. */
  signed: PartialDateInput;
  /** The contracted amount (签约额). Null where the source names no figure; that is not zero. */
  contracted?: InputMaybe<MoneyInput>;
  /** What has arrived of it so far (到位额). Null where no payment is reported. */
  paidIn?: InputMaybe<MoneyInput>;
  /** Who signed, in the order of the source. */
  parties?: Array<Scalars['ID']['input']>;
  /** The event at which it was signed: of the same pairing, and with a figure that contains this one. Null where there was none. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** A park that two regions build together: 共建产业园区. */
export type IndustrialPark = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was founded. */
  founded: PartialDate;
  /** The region in which it lies; null where the source does not say. */
  host?: Maybe<Region>;
  /** The regions that build it together; one that cannot be reached now is null. */
  builders: Array<Maybe<Region>>;
  /** How many enterprises have settled in it; not those that only plan to. */
  settlements: CountTotal;
  /** How many jobs those that have settled offer; unit person. */
  jobs: CountTotal;
  /** The enterprises' settlements, newest first. */
  tenants: SettlementConnection;
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


/** A park that two regions build together: 共建产业园区. */
export type IndustrialParkSettlementsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
};


/** A park that two regions build together: 共建产业园区. */
export type IndustrialParkJobsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
};


/** A park that two regions build together: 共建产业园区. */
export type IndustrialParkTenantsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one IndustrialPark. */
export type IndustrialParkInput = {
  /** Its name. */
  name: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was founded. */
  founded: PartialDateInput;
  /** The region in which it lies; null where the source does not say. */
  host?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The regions that build it together. */
  builders?: Array<Scalars['RegionCode']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/**
 * A gathering at which investment is promoted or goods find buyers: promotion conference (推介会), fair, forum. What is
 * signed at it is part of it.
 */
export type InvestmentEvent = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was held. */
  held: PartialDate;
  /** Everything contracted at it, the agreements listed here included. Null where the source names no figure. */
  contracted?: Maybe<Money>;
  /** What has arrived of it so far. Null where no payment is reported. */
  paidIn?: Maybe<Money>;
  /** How many projects were signed; unit project. Null where the source does not say. */
  projects?: Maybe<Quantity>;
  /** The sectors that the source names, which may not be all. */
  sectors: Array<LocalizedText>;
  /** The agreements known to have been signed at it, newest first. */
  agreements: AgreementConnection;
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


/**
 * A gathering at which investment is promoted or goods find buyers: promotion conference (推介会), fair, forum. What is
 * signed at it is part of it.
 */
export type InvestmentEventAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one InvestmentEvent. */
export type InvestmentEventInput = {
  /** Its name. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was held. */
  held: PartialDateInput;
  /** Everything contracted at it, the agreements listed here included. Null where the source names no figure. */
  contracted?: InputMaybe<MoneyInput>;
  /** What has arrived of it so far. Null where no payment is reported. */
  paidIn?: InputMaybe<MoneyInput>;
  /** How many projects were signed; unit project. Null where the source does not say. */
  projects?: InputMaybe<QuantityInput>;
  /** The sectors that the source names, which may not be all. */
  sectors?: Array<LocalizedTextInput>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

export type Organization = {
  id: Scalars['ID']['output'];
  /** Agreements that it signed, newest first; undated ones last. */
  agreements?: Maybe<AgreementConnection>;
  /** Where it has settled, newest first; undated ones last. */
  settlements?: Maybe<SettlementConnection>;
};


export type OrganizationAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationSettlementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Pairing = {
  id: Scalars['ID']['output'];
  /** Agreements of the pairing, newest first; undated ones last. */
  agreements?: Maybe<AgreementConnection>;
  /** Investment promotion events of the pairing, newest first; undated ones last. */
  investmentEvents?: Maybe<InvestmentEventConnection>;
  /** Co-built industrial parks of the pairing, newest first; undated ones last. */
  industrialParks?: Maybe<IndustrialParkConnection>;
  /** Enterprises' settlements of the pairing, newest first; undated ones last. */
  settlements?: Maybe<SettlementConnection>;
  /** What was contracted and what was paid in, nothing counted twice. */
  investmentSummary?: Maybe<InvestmentSummary>;
};


export type PairingAgreementsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingInvestmentEventsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingIndustrialParksArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingSettlementsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingInvestmentSummaryArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  by?: InputMaybe<PeriodUnit>;
};

/**
 * Investment of a pairing: events and agreements together, without the agreements that were signed at an event, as listed
 * by `investmentEvents(countedOnly: true)` and `agreements(countedOnly: true)` with the same other arguments. Contracted and
 * paid-in are never added.
 */
export type InvestmentSummary = {
  /** What was promised in writing. */
  contracted: MoneyTotal;
  /** What has arrived, of the records that report a payment; the others are not counted as missing. */
  paidIn: MoneyTotal;
  /** The same by time, oldest first; periods without records are left out. Empty where `by` is not given. */
  buckets: Array<InvestmentBucket>;
};

/** Investment within one calendar year, quarter or month. */
export type InvestmentBucket = {
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
  /** What was promised in writing. */
  contracted: MoneyTotal;
  /** What has arrived, of the records that report a payment. */
  paidIn: MoneyTotal;
};

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** Co-built industrial parks that lie in this very region, newest first; undated ones last. */
  industrialParks?: Maybe<IndustrialParkConnection>;
};


export type RegionIndustrialParksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An enterprise's settling in the recipient region: 引导落地企业. */
export type Settlement = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** The enterprise and what it does there, as the source says it. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it settled. */
  settled: PartialDate;
  /** The enterprise; null where the source does not name it. */
  enterprise?: Maybe<Organization>;
  /** The park in which it settled; null where it settled elsewhere. */
  park?: Maybe<IndustrialPark>;
  /** The region in which it settled; null where the source does not say. */
  host?: Maybe<Region>;
  /** The section of GB/T 4754-2017, A to T; null where the source does not say. */
  section?: Maybe<Scalars['String']['output']>;
  /** What the enterprise has invested there so far (到位额). Null where no figure is stated. */
  paidIn?: Maybe<Money>;
  /** The jobs it offers there; unit person. Null where the source does not say. */
  jobs?: Maybe<Quantity>;
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

/** What is to be recorded of one Settlement. */
export type SettlementInput = {
  /** The enterprise and what it does there, as the source says it. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it settled. */
  settled: PartialDateInput;
  /** The enterprise; null where the source does not name it. */
  enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** The park in which it settled; null where it settled elsewhere. */
  park?: InputMaybe<Scalars['ID']['input']>;
  /** The region in which it settled; null where the source does not say. */
  host?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The section of GB/T 4754-2017, A to T; null where the source does not say. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** What the enterprise has invested there so far (到位额). Null where no figure is stated. */
  paidIn?: InputMaybe<MoneyInput>;
  /** The jobs it offers there; unit person. Null where the source does not say. */
  jobs?: InputMaybe<QuantityInput>;
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

/** One Agreement to report. */
export type ReportAgreementInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  agreement: AgreementInput;
};

/** Many rows of Agreement to report. */
export type ReportAgreementsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  agreements: Array<AgreementInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Agreement. */
export type ReviseAgreementInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  agreement: AgreementInput;
};

/** New versions of many rows of Agreement. */
export type ReviseAgreementsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  agreements: Array<AgreementRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type AgreementRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  agreement: AgreementInput;
};

/** What became of a report or revision. */
export type ReportAgreementPayload = {
  /** The record as it stands now; null where nothing was written. */
  agreement?: Maybe<Agreement>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportAgreementsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  agreements: Array<Maybe<Agreement>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One IndustrialPark to report. */
export type ReportIndustrialParkInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  industrialPark: IndustrialParkInput;
};

/** Many rows of IndustrialPark to report. */
export type ReportIndustrialParksInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  industrialParks: Array<IndustrialParkInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one IndustrialPark. */
export type ReviseIndustrialParkInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  industrialPark: IndustrialParkInput;
};

/** New versions of many rows of IndustrialPark. */
export type ReviseIndustrialParksInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  industrialParks: Array<IndustrialParkRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type IndustrialParkRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  industrialPark: IndustrialParkInput;
};

/** What became of a report or revision. */
export type ReportIndustrialParkPayload = {
  /** The record as it stands now; null where nothing was written. */
  industrialPark?: Maybe<IndustrialPark>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportIndustrialParksPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  industrialParks: Array<Maybe<IndustrialPark>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One InvestmentEvent to report. */
export type ReportInvestmentEventInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  investmentEvent: InvestmentEventInput;
};

/** Many rows of InvestmentEvent to report. */
export type ReportInvestmentEventsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  investmentEvents: Array<InvestmentEventInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one InvestmentEvent. */
export type ReviseInvestmentEventInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  investmentEvent: InvestmentEventInput;
};

/** New versions of many rows of InvestmentEvent. */
export type ReviseInvestmentEventsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  investmentEvents: Array<InvestmentEventRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type InvestmentEventRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  investmentEvent: InvestmentEventInput;
};

/** What became of a report or revision. */
export type ReportInvestmentEventPayload = {
  /** The record as it stands now; null where nothing was written. */
  investmentEvent?: Maybe<InvestmentEvent>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportInvestmentEventsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  investmentEvents: Array<Maybe<InvestmentEvent>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Settlement to report. */
export type ReportSettlementInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  settlement: SettlementInput;
};

/** Many rows of Settlement to report. */
export type ReportSettlementsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  settlements: Array<SettlementInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Settlement. */
export type ReviseSettlementInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  settlement: SettlementInput;
};

/** New versions of many rows of Settlement. */
export type ReviseSettlementsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  settlements: Array<SettlementRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type SettlementRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  settlement: SettlementInput;
};

/** What became of a report or revision. */
export type ReportSettlementPayload = {
  /** The record as it stands now; null where nothing was written. */
  settlement?: Maybe<Settlement>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportSettlementsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  settlements: Array<Maybe<Settlement>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** A page of a list of Settlement. */
export type SettlementConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<SettlementEdge>;
  /** The page without cursors. */
  nodes: Array<Settlement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type SettlementEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Settlement;
};

/** A page of a list of Agreement. */
export type AgreementConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<AgreementEdge>;
  /** The page without cursors. */
  nodes: Array<Agreement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type AgreementEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Agreement;
};

/** A page of a list of InvestmentEvent. */
export type InvestmentEventConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<InvestmentEventEdge>;
  /** The page without cursors. */
  nodes: Array<InvestmentEvent>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type InvestmentEventEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: InvestmentEvent;
};

/** A page of a list of IndustrialPark. */
export type IndustrialParkConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<IndustrialParkEdge>;
  /** The page without cursors. */
  nodes: Array<IndustrialPark>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type IndustrialParkEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: IndustrialPark;
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

export type _Entity = Activity | Agreement | IndustrialPark | InvestmentEvent | Organization | Pairing | Region | Settlement | Source;

export type Mutation = {
  /** Reports one Agreement. Needs the scope `report:industry` and a region that takes part in its pairing. */
  reportAgreement: ReportAgreementPayload;
  /** Reports up to 1,000 rows of Agreement at once, each accepted or refused for itself. Needs what `reportAgreement` needs. */
  reportAgreements: ReportAgreementsPayload;
  /** Replaces one Agreement by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseAgreement: ReportAgreementPayload;
  /** Revises up to 1,000 rows of Agreement at once, each accepted or refused for itself. */
  reviseAgreements: ReportAgreementsPayload;
  /** Takes one Agreement back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawAgreement: WithdrawPayload;
  /** Reports one IndustrialPark. Needs the scope `report:industry` and a region that takes part in its pairing. */
  reportIndustrialPark: ReportIndustrialParkPayload;
  /** Reports up to 1,000 rows of IndustrialPark at once, each accepted or refused for itself. Needs what `reportIndustrialPark` needs. */
  reportIndustrialParks: ReportIndustrialParksPayload;
  /** Replaces one IndustrialPark by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseIndustrialPark: ReportIndustrialParkPayload;
  /** Revises up to 1,000 rows of IndustrialPark at once, each accepted or refused for itself. */
  reviseIndustrialParks: ReportIndustrialParksPayload;
  /** Takes one IndustrialPark back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawIndustrialPark: WithdrawPayload;
  /** Reports one InvestmentEvent. Needs the scope `report:industry` and a region that takes part in its pairing. */
  reportInvestmentEvent: ReportInvestmentEventPayload;
  /** Reports up to 1,000 rows of InvestmentEvent at once, each accepted or refused for itself. Needs what `reportInvestmentEvent` needs. */
  reportInvestmentEvents: ReportInvestmentEventsPayload;
  /** Replaces one InvestmentEvent by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseInvestmentEvent: ReportInvestmentEventPayload;
  /** Revises up to 1,000 rows of InvestmentEvent at once, each accepted or refused for itself. */
  reviseInvestmentEvents: ReportInvestmentEventsPayload;
  /** Takes one InvestmentEvent back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawInvestmentEvent: WithdrawPayload;
  /** Reports one Settlement. Needs the scope `report:industry` and a region that takes part in its pairing. */
  reportSettlement: ReportSettlementPayload;
  /** Reports up to 1,000 rows of Settlement at once, each accepted or refused for itself. Needs what `reportSettlement` needs. */
  reportSettlements: ReportSettlementsPayload;
  /** Replaces one Settlement by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseSettlement: ReportSettlementPayload;
  /** Revises up to 1,000 rows of Settlement at once, each accepted or refused for itself. */
  reviseSettlements: ReportSettlementsPayload;
  /** Takes one Settlement back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawSettlement: WithdrawPayload;
};


export type MutationReportAgreementArgs = {
  input: ReportAgreementInput;
};


export type MutationReportAgreementsArgs = {
  input: ReportAgreementsInput;
};


export type MutationReviseAgreementArgs = {
  input: ReviseAgreementInput;
};


export type MutationReviseAgreementsArgs = {
  input: ReviseAgreementsInput;
};


export type MutationWithdrawAgreementArgs = {
  input: WithdrawInput;
};


export type MutationReportIndustrialParkArgs = {
  input: ReportIndustrialParkInput;
};


export type MutationReportIndustrialParksArgs = {
  input: ReportIndustrialParksInput;
};


export type MutationReviseIndustrialParkArgs = {
  input: ReviseIndustrialParkInput;
};


export type MutationReviseIndustrialParksArgs = {
  input: ReviseIndustrialParksInput;
};


export type MutationWithdrawIndustrialParkArgs = {
  input: WithdrawInput;
};


export type MutationReportInvestmentEventArgs = {
  input: ReportInvestmentEventInput;
};


export type MutationReportInvestmentEventsArgs = {
  input: ReportInvestmentEventsInput;
};


export type MutationReviseInvestmentEventArgs = {
  input: ReviseInvestmentEventInput;
};


export type MutationReviseInvestmentEventsArgs = {
  input: ReviseInvestmentEventsInput;
};


export type MutationWithdrawInvestmentEventArgs = {
  input: WithdrawInput;
};


export type MutationReportSettlementArgs = {
  input: ReportSettlementInput;
};


export type MutationReportSettlementsArgs = {
  input: ReportSettlementsInput;
};


export type MutationReviseSettlementArgs = {
  input: ReviseSettlementInput;
};


export type MutationReviseSettlementsArgs = {
  input: ReviseSettlementsInput;
};


export type MutationWithdrawSettlementArgs = {
  input: WithdrawInput;
};

