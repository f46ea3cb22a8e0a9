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
  /** The pairing of two schools, where the activity is one. */
  schoolPairing?: Maybe<SchoolPairing>;
  /** The exchange session of schools, where the activity is one. */
  exchangeSession?: Maybe<ExchangeSession>;
  /** The cluster-style education team, where the activity is one. */
  educationTeam?: Maybe<EducationTeam>;
};

/** Teachers and heads sent together to one school to raise it as a whole: 组团式教育帮扶. */
export type EducationTeam = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title, or what the source says of it. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it began its work, or is to begin. */
  began: PartialDate;
  /** The school it works at; null where the source does not name it. */
  school?: Maybe<School>;
  /** How many belong to it; unit person. Null where the source does not say. */
  members?: Maybe<Quantity>;
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

/** What is to be recorded of one EducationTeam. */
export type EducationTeamInput = {
  /** Its title, or what the source says of it. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it began its work, or is to begin. */
  began: PartialDateInput;
  /** The school it works at; null where the source does not name it. */
  school?: InputMaybe<Scalars['ID']['input']>;
  /** How many belong to it; unit person. Null where the source does not say. */
  members?: InputMaybe<QuantityInput>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** How the schools met. */
export type ExchangeMode =
  /** By video or another connection: 线上, 云端. */
  | 'ONLINE'
  /** At one place: 线下. */
  | 'IN_PERSON'
  /** Some at one place, others connected. */
  | 'MIXED';

/** One gathering of schools of both sides: a lesson, a reading, a visit. 校际交流活动. */
export type ExchangeSession = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title, or what the source says it was about. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was held. */
  held: PartialDate;
  /** How the schools met. */
  mode: ExchangeMode;
  /** The schools that took part, in the order of the source, which may not name all. */
  schools: Array<School>;
  /** How many took part, pupils and teachers together; unit person. Null where the source does not say. */
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

/** What is to be recorded of one ExchangeSession. */
export type ExchangeSessionInput = {
  /** Its title, or what the source says it was about. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was held. */
  held: PartialDateInput;
  /** How the schools met. */
  mode: ExchangeMode;
  /** The schools that took part, in the order of the source, which may not name all. */
  schools?: Array<Scalars['ID']['input']>;
  /** How many took part, pupils and teachers together; unit person. Null where the source does not say. */
  participants?: InputMaybe<QuantityInput>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

export type Pairing = {
  id: Scalars['ID']['output'];
  /** Pairings of schools, newest first; undated ones last. */
  schoolPairings?: Maybe<SchoolPairingConnection>;
  /** Exchange sessions of schools, newest first; undated ones last. */
  exchangeSessions?: Maybe<ExchangeSessionConnection>;
  /** Cluster-style education teams, newest first; undated ones last. */
  educationTeams?: Maybe<EducationTeamConnection>;
  /** What was achieved in education. */
  educationSummary?: Maybe<EducationSummary>;
};


export type PairingSchoolPairingsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingExchangeSessionsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingEducationTeamsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingEducationSummaryArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
};

/**
 * Education of a pairing in numbers: each is the sum of exactly what the list it is made from shows with
 * `countedOnly: true` and the same other arguments.
 */
export type EducationSummary = {
  /** How many schools were paired, as `schoolPairings` lists them; unit pair. */
  schoolPairings: CountTotal;
  /** How many sessions were held, as `exchangeSessions` lists them; unit session. */
  exchangeSessions: CountTotal;
  /** How many belong to the teams that `educationTeams` lists; unit person. Teams that state no number are missing. */
  teamMembers: CountTotal;
};

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** Schools that lie in this very region, in the order of their Chinese names. */
  schools?: Maybe<SchoolConnection>;
};


export type RegionSchoolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** One school by its id; null where none is known under it. */
  school?: Maybe<School>;
  /** All schools in the order of their ids. */
  schools: SchoolConnection;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


export type QuerySchoolArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Two schools, one of each side, that have agreed to work together: 结对学校. */
export type SchoolPairing = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** What it is called, or who is paired with whom. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When they were paired. */
  paired: PartialDate;
  /** The school of the supporter. */
  supporterSchool: School;
  /** The school of the recipient. */
  recipientSchool: School;
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

/** What is to be recorded of one SchoolPairing. */
export type SchoolPairingInput = {
  /** What it is called, or who is paired with whom. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When they were paired. */
  paired: PartialDateInput;
  /** The school of the supporter. */
  supporterSchool: Scalars['ID']['input'];
  /** The school of the recipient. */
  recipientSchool: Scalars['ID']['input'];
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** A school that takes part, on either side. Pupils and teachers are head counts; nobody is named. */
export type School = {
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Its name, as the source has it. */
  name: LocalizedText;
  /** The region in which it lies; null where it is not known. */
  region?: Maybe<Region>;
  /** Its pairings with schools of the other side, newest first; undated ones last. */
  schoolPairings: SchoolPairingConnection;
  /** The exchange sessions it took part in, newest first; undated ones last. */
  exchangeSessions: ExchangeSessionConnection;
  /** The cluster-style teams sent to it, newest first; undated ones last. */
  educationTeams: EducationTeamConnection;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};


/** A school that takes part, on either side. Pupils and teachers are head counts; nobody is named. */
export type SchoolSchoolPairingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school that takes part, on either side. Pupils and teachers are head counts; nobody is named. */
export type SchoolExchangeSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school that takes part, on either side. Pupils and teachers are head counts; nobody is named. */
export type SchoolEducationTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one School. */
export type SchoolInput = {
  /** Its name, as the source has it. */
  name: LocalizedTextInput;
  /** The region in which it lies; null where it is not known. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
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

/** One EducationTeam to report. */
export type ReportEducationTeamInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  educationTeam: EducationTeamInput;
};

/** Many rows of EducationTeam to report. */
export type ReportEducationTeamsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  educationTeams: Array<EducationTeamInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one EducationTeam. */
export type ReviseEducationTeamInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  educationTeam: EducationTeamInput;
};

/** New versions of many rows of EducationTeam. */
export type ReviseEducationTeamsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  educationTeams: Array<EducationTeamRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type EducationTeamRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  educationTeam: EducationTeamInput;
};

/** What became of a report or revision. */
export type ReportEducationTeamPayload = {
  /** The record as it stands now; null where nothing was written. */
  educationTeam?: Maybe<EducationTeam>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportEducationTeamsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  educationTeams: Array<Maybe<EducationTeam>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One ExchangeSession to report. */
export type ReportExchangeSessionInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  exchangeSession: ExchangeSessionInput;
};

/** Many rows of ExchangeSession to report. */
export type ReportExchangeSessionsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  exchangeSessions: Array<ExchangeSessionInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one ExchangeSession. */
export type ReviseExchangeSessionInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  exchangeSession: ExchangeSessionInput;
};

/** New versions of many rows of ExchangeSession. */
export type ReviseExchangeSessionsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  exchangeSessions: Array<ExchangeSessionRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type ExchangeSessionRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  exchangeSession: ExchangeSessionInput;
};

/** What became of a report or revision. */
export type ReportExchangeSessionPayload = {
  /** The record as it stands now; null where nothing was written. */
  exchangeSession?: Maybe<ExchangeSession>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportExchangeSessionsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  exchangeSessions: Array<Maybe<ExchangeSession>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One SchoolPairing to report. */
export type ReportSchoolPairingInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  schoolPairing: SchoolPairingInput;
};

/** Many rows of SchoolPairing to report. */
export type ReportSchoolPairingsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  schoolPairings: Array<SchoolPairingInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one SchoolPairing. */
export type ReviseSchoolPairingInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  schoolPairing: SchoolPairingInput;
};

/** New versions of many rows of SchoolPairing. */
export type ReviseSchoolPairingsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  schoolPairings: Array<SchoolPairingRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type SchoolPairingRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  schoolPairing: SchoolPairingInput;
};

/** What became of a report or revision. */
export type ReportSchoolPairingPayload = {
  /** The record as it stands now; null where nothing was written. */
  schoolPairing?: Maybe<SchoolPairing>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportSchoolPairingsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  schoolPairings: Array<Maybe<SchoolPairing>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One School to report. */
export type ReportSchoolInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  school: SchoolInput;
};

/** Many rows of School to report. */
export type ReportSchoolsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  schools: Array<SchoolInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one School. */
export type ReviseSchoolInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  school: SchoolInput;
};

/** New versions of many rows of School. */
export type ReviseSchoolsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  schools: Array<SchoolRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type SchoolRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  school: SchoolInput;
};

/** What became of a report or revision. */
export type ReportSchoolPayload = {
  /** The record as it stands now; null where nothing was written. */
  school?: Maybe<School>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportSchoolsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  schools: Array<Maybe<School>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** A page of a list of SchoolPairing. */
export type SchoolPairingConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<SchoolPairingEdge>;
  /** The page without cursors. */
  nodes: Array<SchoolPairing>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type SchoolPairingEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SchoolPairing;
};

/** A page of a list of ExchangeSession. */
export type ExchangeSessionConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<ExchangeSessionEdge>;
  /** The page without cursors. */
  nodes: Array<ExchangeSession>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type ExchangeSessionEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ExchangeSession;
};

/** A page of a list of EducationTeam. */
export type EducationTeamConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<EducationTeamEdge>;
  /** The page without cursors. */
  nodes: Array<EducationTeam>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type EducationTeamEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: EducationTeam;
};

/** A page of a list of School. */
export type SchoolConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<SchoolEdge>;
  /** The page without cursors. */
  nodes: Array<School>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type SchoolEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: School;
};

export type Organization = {
  id: Scalars['ID']['output'];
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

export type _Entity = Activity | EducationTeam | ExchangeSession | Organization | Pairing | Region | School | SchoolPairing | Source;

export type Mutation = {
  /** Reports one EducationTeam. Needs the scope `report:education` and a region that takes part in its pairing. */
  reportEducationTeam: ReportEducationTeamPayload;
  /** Reports up to 1,000 rows of EducationTeam at once, each accepted or refused for itself. Needs what `reportEducationTeam` needs. */
  reportEducationTeams: ReportEducationTeamsPayload;
  /** Replaces one EducationTeam by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseEducationTeam: ReportEducationTeamPayload;
  /** Revises up to 1,000 rows of EducationTeam at once, each accepted or refused for itself. */
  reviseEducationTeams: ReportEducationTeamsPayload;
  /** Takes one EducationTeam back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawEducationTeam: WithdrawPayload;
  /** Reports one ExchangeSession. Needs the scope `report:education` and a region that takes part in its pairing. */
  reportExchangeSession: ReportExchangeSessionPayload;
  /** Reports up to 1,000 rows of ExchangeSession at once, each accepted or refused for itself. Needs what `reportExchangeSession` needs. */
  reportExchangeSessions: ReportExchangeSessionsPayload;
  /** Replaces one ExchangeSession by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseExchangeSession: ReportExchangeSessionPayload;
  /** Revises up to 1,000 rows of ExchangeSession at once, each accepted or refused for itself. */
  reviseExchangeSessions: ReportExchangeSessionsPayload;
  /** Takes one ExchangeSession back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawExchangeSession: WithdrawPayload;
  /** Reports one SchoolPairing. Needs the scope `report:education` and a region that takes part in its pairing. */
  reportSchoolPairing: ReportSchoolPairingPayload;
  /** Reports up to 1,000 rows of SchoolPairing at once, each accepted or refused for itself. Needs what `reportSchoolPairing` needs. */
  reportSchoolPairings: ReportSchoolPairingsPayload;
  /** Replaces one SchoolPairing by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseSchoolPairing: ReportSchoolPairingPayload;
  /** Revises up to 1,000 rows of SchoolPairing at once, each accepted or refused for itself. */
  reviseSchoolPairings: ReportSchoolPairingsPayload;
  /** Takes one SchoolPairing back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawSchoolPairing: WithdrawPayload;
  /** Reports one School. Needs the scope `report:education` and a region that takes part in its pairing. */
  reportSchool: ReportSchoolPayload;
  /** Reports up to 1,000 rows of School at once, each accepted or refused for itself. Needs what `reportSchool` needs. */
  reportSchools: ReportSchoolsPayload;
  /** Replaces one School by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseSchool: ReportSchoolPayload;
  /** Revises up to 1,000 rows of School at once, each accepted or refused for itself. */
  reviseSchools: ReportSchoolsPayload;
  /** Takes one School back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawSchool: WithdrawPayload;
};


export type MutationReportEducationTeamArgs = {
  input: ReportEducationTeamInput;
};


export type MutationReportEducationTeamsArgs = {
  input: ReportEducationTeamsInput;
};


export type MutationReviseEducationTeamArgs = {
  input: ReviseEducationTeamInput;
};


export type MutationReviseEducationTeamsArgs = {
  input: ReviseEducationTeamsInput;
};


export type MutationWithdrawEducationTeamArgs = {
  input: WithdrawInput;
};


export type MutationReportExchangeSessionArgs = {
  input: ReportExchangeSessionInput;
};


export type MutationReportExchangeSessionsArgs = {
  input: ReportExchangeSessionsInput;
};


export type MutationReviseExchangeSessionArgs = {
  input: ReviseExchangeSessionInput;
};


export type MutationReviseExchangeSessionsArgs = {
  input: ReviseExchangeSessionsInput;
};


export type MutationWithdrawExchangeSessionArgs = {
  input: WithdrawInput;
};


export type MutationReportSchoolPairingArgs = {
  input: ReportSchoolPairingInput;
};


export type MutationReportSchoolPairingsArgs = {
  input: ReportSchoolPairingsInput;
};


export type MutationReviseSchoolPairingArgs = {
  input: ReviseSchoolPairingInput;
};


export type MutationReviseSchoolPairingsArgs = {
  input: ReviseSchoolPairingsInput;
};


export type MutationWithdrawSchoolPairingArgs = {
  input: WithdrawInput;
};


export type MutationReportSchoolArgs = {
  input: ReportSchoolInput;
};


export type MutationReportSchoolsArgs = {
  input: ReportSchoolsInput;
};


export type MutationReviseSchoolArgs = {
  input: ReviseSchoolInput;
};


export type MutationReviseSchoolsArgs = {
  input: ReviseSchoolsInput;
};


export type MutationWithdrawSchoolArgs = {
  input: WithdrawInput;
};

