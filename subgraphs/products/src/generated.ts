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
  /** The sales platform, where the activity is one. */
  salesPlatform?: Maybe<SalesPlatform>;
  /** The product, where the activity is one. */
  product?: Maybe<Product>;
  /** The sale, where the activity is one. */
  sale?: Maybe<Sale>;
  /** The livestream, where the activity is one. */
  livestream?: Maybe<Livestream>;
};

/** A live stream that shows and sells goods of an assisted region: 直播带货. What is sold at it is a sale too. */
export type Livestream = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title, or what the source says it is about. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was held. */
  held: PartialDate;
  /** What the buyers paid (带货金额). Null where the source names no figure; that is not zero. */
  sold?: Maybe<Money>;
  /** How often it was watched (观看人次); unit person-time. Null where the source names no number. */
  viewers?: Maybe<Quantity>;
  /** The organization that holds it; null where the source names none. */
  organization?: Maybe<Organization>;
  /** The platform on which it is held; null where the source names none. */
  platform?: Maybe<SalesPlatform>;
  /** The sale whose figure contains this one's; totals count that one and leave this out. Null where there is none. */
  partOf?: Maybe<Sale>;
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

/** What is to be recorded of one Livestream. */
export type LivestreamInput = {
  /** Its title, or what the source says it is about. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was held. */
  held: PartialDateInput;
  /** What the buyers paid (带货金额). Null where the source names no figure; that is not zero. */
  sold?: InputMaybe<MoneyInput>;
  /** How often it was watched (观看人次); unit person-time. Null where the source names no number. */
  viewers?: InputMaybe<QuantityInput>;
  /** The organization that holds it; null where the source names none. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** The platform on which it is held; null where the source names none. */
  platform?: InputMaybe<Scalars['ID']['input']>;
  /** The sale whose figure contains this one's; totals count that one and leave this out. Null where there is none. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

export type Organization = {
  id: Scalars['ID']['output'];
  /** Livestreams that it holds, newest first; undated ones last. */
  livestreams?: Maybe<LivestreamConnection>;
  /** Products that it offers, newest first; undated ones last. */
  products?: Maybe<ProductConnection>;
};


export type OrganizationLivestreamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Pairing = {
  id: Scalars['ID']['output'];
  /** Sales platforms of the pairing, newest first; undated ones last. */
  salesPlatforms?: Maybe<SalesPlatformConnection>;
  /** Products of the pairing, newest first; undated ones last. */
  products?: Maybe<ProductConnection>;
  /** Sales of the pairing, newest first; undated ones last. */
  sales?: Maybe<SaleConnection>;
  /** Livestreams of the pairing, newest first; undated ones last. */
  livestreams?: Maybe<LivestreamConnection>;
  /** What was sold, nothing counted twice: sales and livestreams together. */
  salesSummary?: Maybe<SalesSummary>;
};


export type PairingSalesPlatformsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingProductsArgs = {
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingSalesArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingLivestreamsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingSalesSummaryArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  by?: InputMaybe<PeriodUnit>;
};

/**
 * What buyers paid, of sales and livestreams together. What lies inside a sale is in that sale's own figure; a total counts
 * exactly what the two lists beside it show with `countedOnly: true` and the same other arguments.
 */
export type SalesSummary = {
  /** All that was sold. */
  sold: MoneyTotal;
  /** The same by time, oldest first; periods without records are left out. Empty where `by` is not given. */
  buckets: Array<SalesBucket>;
};

/** What was sold within one calendar year, quarter or month. */
export type SalesBucket = {
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
  /** All that was sold in it. */
  sold: MoneyTotal;
};

export type Query = {
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** One product by its id; null where none is known under it. */
  product?: Maybe<Product>;
  /** One sales platform by its id; null where none is known under it. */
  salesPlatform?: Maybe<SalesPlatform>;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySalesPlatformArgs = {
  id: Scalars['ID']['input'];
};

/** A product of an assisted region that is brought before buyers. */
export type Product = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was first shown or listed. */
  shown: PartialDate;
  /** The region it comes from; null where the source does not say. */
  origin?: Maybe<Region>;
  /** The organization that offers it; null where the source names none. */
  organization?: Maybe<Organization>;
  /** The platform at which it is shown; null where the source names none. */
  platform?: Maybe<SalesPlatform>;
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

/** What is to be recorded of one Product. */
export type ProductInput = {
  /** Its name. */
  name: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was first shown or listed. */
  shown: PartialDateInput;
  /** The region it comes from; null where the source does not say. */
  origin?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The organization that offers it; null where the source names none. */
  organization?: InputMaybe<Scalars['ID']['input']>;
  /** The platform at which it is shown; null where the source names none. */
  platform?: InputMaybe<Scalars['ID']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** Sales platforms that stand in this very region or sell its goods, newest first; undated ones last. */
  salesPlatforms?: Maybe<SalesPlatformConnection>;
  /** Products that come from this very region, newest first; undated ones last. */
  products?: Maybe<ProductConnection>;
};


export type RegionSalesPlatformsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type RegionProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The way by which goods reach their buyers. */
export type SalesChannel =
  /** A sales platform: 展销平台. */
  | 'PLATFORM'
  /** Live-stream e-commerce: 直播电商. */
  | 'LIVESTREAM'
  /** Purchases by offices and enterprises: 采购. */
  | 'PROCUREMENT'
  /** Shops and counters: 零售. */
  | 'RETAIL'
  /** Any other. */
  | 'OTHER';

/** Goods of an assisted region sold within a time: 消费帮扶. One record for a purchase, a month, a year, as it is reported. */
export type Sale = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** What was sold, as the source says it. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** The day, month, quarter or year in which it was sold. */
  period: PartialDate;
  /** What the buyers paid (销售额). Null where the source names no figure; that is not zero. */
  sold?: Maybe<Money>;
  /** How it was sold; null where the source does not say, or where it sums several ways. */
  channel?: Maybe<SalesChannel>;
  /** The platform through which it was sold; null where the source names none. */
  platform?: Maybe<SalesPlatform>;
  /** The product that was sold; null where the source names none, or several. */
  product?: Maybe<Product>;
  /** The sale whose figure contains this one's; totals count that one and leave this out. Null where there is none. */
  partOf?: Maybe<Sale>;
  /** The sales inside this one, newest first; undated ones last. */
  parts: SaleConnection;
  /** The livestreams whose figures this one contains, newest first; undated ones last. */
  livestreams: LivestreamConnection;
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


/** Goods of an assisted region sold within a time: 消费帮扶. One record for a purchase, a month, a year, as it is reported. */
export type SalePartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Goods of an assisted region sold within a time: 消费帮扶. One record for a purchase, a month, a year, as it is reported. */
export type SaleLivestreamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one Sale. */
export type SaleInput = {
  /** What was sold, as the source says it. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** The day, month, quarter or year in which it was sold. */
  period: PartialDateInput;
  /** What the buyers paid (销售额). Null where the source names no figure; that is not zero. */
  sold?: InputMaybe<MoneyInput>;
  /** How it was sold; null where the source does not say, or where it sums several ways. */
  channel?: InputMaybe<SalesChannel>;
  /** The platform through which it was sold; null where the source names none. */
  platform?: InputMaybe<Scalars['ID']['input']>;
  /** The product that was sold; null where the source names none, or several. */
  product?: InputMaybe<Scalars['ID']['input']>;
  /** The sale whose figure contains this one's; totals count that one and leave this out. Null where there is none. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** A place, of bricks or on the web, at which goods of the assisted regions are shown and sold: 展销平台. */
export type SalesPlatform = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it opened. */
  opened?: Maybe<PartialDate>;
  /** The region in which it stands; null where the source does not say. */
  host?: Maybe<Region>;
  /** The region whose goods it sells; null where the source does not say. */
  origin?: Maybe<Region>;
  /** What it serves for, as the source says: display, wholesale. Empty where it does not say. */
  functions: Array<LocalizedText>;
  /** Products that are shown at it, newest first; undated ones last. */
  products: ProductConnection;
  /** What was sold through it, nothing counted twice: sales and livestreams together. */
  sales: SalesSummary;
  /** The sales through it one by one, newest first; undated ones last. */
  saleRecords: SaleConnection;
  /** Livestreams on it, newest first; undated ones last. */
  livestreams: LivestreamConnection;
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


/** A place, of bricks or on the web, at which goods of the assisted regions are shown and sold: 展销平台. */
export type SalesPlatformProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place, of bricks or on the web, at which goods of the assisted regions are shown and sold: 展销平台. */
export type SalesPlatformSalesArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  by?: InputMaybe<PeriodUnit>;
};


/** A place, of bricks or on the web, at which goods of the assisted regions are shown and sold: 展销平台. */
export type SalesPlatformSaleRecordsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place, of bricks or on the web, at which goods of the assisted regions are shown and sold: 展销平台. */
export type SalesPlatformLivestreamsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one SalesPlatform. */
export type SalesPlatformInput = {
  /** Its name. */
  name: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it opened. */
  opened?: InputMaybe<PartialDateInput>;
  /** The region in which it stands; null where the source does not say. */
  host?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The region whose goods it sells; null where the source does not say. */
  origin?: InputMaybe<Scalars['RegionCode']['input']>;
  /** What it serves for, as the source says: display, wholesale. Empty where it does not say. */
  functions?: Array<LocalizedTextInput>;
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

/** One Livestream to report. */
export type ReportLivestreamInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  livestream: LivestreamInput;
};

/** Many rows of Livestream to report. */
export type ReportLivestreamsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  livestreams: Array<LivestreamInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Livestream. */
export type ReviseLivestreamInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  livestream: LivestreamInput;
};

/** New versions of many rows of Livestream. */
export type ReviseLivestreamsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  livestreams: Array<LivestreamRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type LivestreamRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  livestream: LivestreamInput;
};

/** What became of a report or revision. */
export type ReportLivestreamPayload = {
  /** The record as it stands now; null where nothing was written. */
  livestream?: Maybe<Livestream>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportLivestreamsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  livestreams: Array<Maybe<Livestream>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Product to report. */
export type ReportProductInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  product: ProductInput;
};

/** Many rows of Product to report. */
export type ReportProductsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  products: Array<ProductInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Product. */
export type ReviseProductInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  product: ProductInput;
};

/** New versions of many rows of Product. */
export type ReviseProductsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  products: Array<ProductRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type ProductRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  product: ProductInput;
};

/** What became of a report or revision. */
export type ReportProductPayload = {
  /** The record as it stands now; null where nothing was written. */
  product?: Maybe<Product>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportProductsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  products: Array<Maybe<Product>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Sale to report. */
export type ReportSaleInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  sale: SaleInput;
};

/** Many rows of Sale to report. */
export type ReportSalesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  sales: Array<SaleInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Sale. */
export type ReviseSaleInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  sale: SaleInput;
};

/** New versions of many rows of Sale. */
export type ReviseSalesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  sales: Array<SaleRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type SaleRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  sale: SaleInput;
};

/** What became of a report or revision. */
export type ReportSalePayload = {
  /** The record as it stands now; null where nothing was written. */
  sale?: Maybe<Sale>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportSalesPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  sales: Array<Maybe<Sale>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One SalesPlatform to report. */
export type ReportSalesPlatformInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  salesPlatform: SalesPlatformInput;
};

/** Many rows of SalesPlatform to report. */
export type ReportSalesPlatformsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  salesPlatforms: Array<SalesPlatformInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one SalesPlatform. */
export type ReviseSalesPlatformInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  salesPlatform: SalesPlatformInput;
};

/** New versions of many rows of SalesPlatform. */
export type ReviseSalesPlatformsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  salesPlatforms: Array<SalesPlatformRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type SalesPlatformRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  salesPlatform: SalesPlatformInput;
};

/** What became of a report or revision. */
export type ReportSalesPlatformPayload = {
  /** The record as it stands now; null where nothing was written. */
  salesPlatform?: Maybe<SalesPlatform>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportSalesPlatformsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  salesPlatforms: Array<Maybe<SalesPlatform>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** A page of a list of Livestream. */
export type LivestreamConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<LivestreamEdge>;
  /** The page without cursors. */
  nodes: Array<Livestream>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type LivestreamEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Livestream;
};

/** A page of a list of Product. */
export type ProductConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<ProductEdge>;
  /** The page without cursors. */
  nodes: Array<Product>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type ProductEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Product;
};

/** A page of a list of SalesPlatform. */
export type SalesPlatformConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<SalesPlatformEdge>;
  /** The page without cursors. */
  nodes: Array<SalesPlatform>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type SalesPlatformEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SalesPlatform;
};

/** A page of a list of Sale. */
export type SaleConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<SaleEdge>;
  /** The page without cursors. */
  nodes: Array<Sale>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type SaleEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Sale;
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

export type _Entity = Activity | Livestream | Organization | Pairing | Product | Region | Sale | SalesPlatform | Source;

export type Mutation = {
  /** Reports one Livestream. Needs the scope `report:products` and a region that takes part in its pairing. */
  reportLivestream: ReportLivestreamPayload;
  /** Reports up to 1,000 rows of Livestream at once, each accepted or refused for itself. Needs what `reportLivestream` needs. */
  reportLivestreams: ReportLivestreamsPayload;
  /** Replaces one Livestream by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseLivestream: ReportLivestreamPayload;
  /** Revises up to 1,000 rows of Livestream at once, each accepted or refused for itself. */
  reviseLivestreams: ReportLivestreamsPayload;
  /** Takes one Livestream back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawLivestream: WithdrawPayload;
  /** Reports one Product. Needs the scope `report:products` and a region that takes part in its pairing. */
  reportProduct: ReportProductPayload;
  /** Reports up to 1,000 rows of Product at once, each accepted or refused for itself. Needs what `reportProduct` needs. */
  reportProducts: ReportProductsPayload;
  /** Replaces one Product by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseProduct: ReportProductPayload;
  /** Revises up to 1,000 rows of Product at once, each accepted or refused for itself. */
  reviseProducts: ReportProductsPayload;
  /** Takes one Product back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawProduct: WithdrawPayload;
  /** Reports one Sale. Needs the scope `report:products` and a region that takes part in its pairing. */
  reportSale: ReportSalePayload;
  /** Reports up to 1,000 rows of Sale at once, each accepted or refused for itself. Needs what `reportSale` needs. */
  reportSales: ReportSalesPayload;
  /** Replaces one Sale by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseSale: ReportSalePayload;
  /** Revises up to 1,000 rows of Sale at once, each accepted or refused for itself. */
  reviseSales: ReportSalesPayload;
  /** Takes one Sale back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawSale: WithdrawPayload;
  /** Reports one SalesPlatform. Needs the scope `report:products` and a region that takes part in its pairing. */
  reportSalesPlatform: ReportSalesPlatformPayload;
  /** Reports up to 1,000 rows of SalesPlatform at once, each accepted or refused for itself. Needs what `reportSalesPlatform` needs. */
  reportSalesPlatforms: ReportSalesPlatformsPayload;
  /** Replaces one SalesPlatform by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseSalesPlatform: ReportSalesPlatformPayload;
  /** Revises up to 1,000 rows of SalesPlatform at once, each accepted or refused for itself. */
  reviseSalesPlatforms: ReportSalesPlatformsPayload;
  /** Takes one SalesPlatform back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawSalesPlatform: WithdrawPayload;
};


export type MutationReportLivestreamArgs = {
  input: ReportLivestreamInput;
};


export type MutationReportLivestreamsArgs = {
  input: ReportLivestreamsInput;
};


export type MutationReviseLivestreamArgs = {
  input: ReviseLivestreamInput;
};


export type MutationReviseLivestreamsArgs = {
  input: ReviseLivestreamsInput;
};


export type MutationWithdrawLivestreamArgs = {
  input: WithdrawInput;
};


export type MutationReportProductArgs = {
  input: ReportProductInput;
};


export type MutationReportProductsArgs = {
  input: ReportProductsInput;
};


export type MutationReviseProductArgs = {
  input: ReviseProductInput;
};


export type MutationReviseProductsArgs = {
  input: ReviseProductsInput;
};


export type MutationWithdrawProductArgs = {
  input: WithdrawInput;
};


export type MutationReportSaleArgs = {
  input: ReportSaleInput;
};


export type MutationReportSalesArgs = {
  input: ReportSalesInput;
};


export type MutationReviseSaleArgs = {
  input: ReviseSaleInput;
};


export type MutationReviseSalesArgs = {
  input: ReviseSalesInput;
};


export type MutationWithdrawSaleArgs = {
  input: WithdrawInput;
};


export type MutationReportSalesPlatformArgs = {
  input: ReportSalesPlatformInput;
};


export type MutationReportSalesPlatformsArgs = {
  input: ReportSalesPlatformsInput;
};


export type MutationReviseSalesPlatformArgs = {
  input: ReviseSalesPlatformInput;
};


export type MutationReviseSalesPlatformsArgs = {
  input: ReviseSalesPlatformsInput;
};


export type MutationWithdrawSalesPlatformArgs = {
  input: WithdrawInput;
};

