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
  /** The pairing of two hospitals, where the activity is one. */
  hospitalPairing?: Maybe<HospitalPairing>;
  /** The cluster-style medical team, where the activity is one. */
  medicalTeam?: Maybe<MedicalTeam>;
  /** The medical service, where the activity is one. */
  medicalService?: Maybe<MedicalService>;
};

/** Two hospitals, one of each side, that have agreed to work together: 结对医院. */
export type HospitalPairing = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** What it is called, or who is paired with whom. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When they were paired. */
  paired: PartialDate;
  /** The hospital of the supporter. */
  supporterHospital: Hospital;
  /** The hospital of the recipient. */
  recipientHospital: Hospital;
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

/** What is to be recorded of one HospitalPairing. */
export type HospitalPairingInput = {
  /** What it is called, or who is paired with whom. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When they were paired. */
  paired: PartialDateInput;
  /** The hospital of the supporter. */
  supporterHospital: Scalars['ID']['input'];
  /** The hospital of the recipient. */
  recipientHospital: Scalars['ID']['input'];
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

export type Query = {
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
  /** One hospital by its id; null where none is known under it. */
  hospital?: Maybe<Hospital>;
  /** All hospitals in the order of their ids. */
  hospitals: HospitalConnection;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};


export type QueryHospitalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHospitalsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A hospital that takes part, on either side. Patients and staff are numbers; nobody is named. */
export type Hospital = {
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Its name, as the source has it. */
  name: LocalizedText;
  /** The region in which it lies; null where it is not known. */
  region?: Maybe<Region>;
  /** Its pairings with hospitals of the other side, newest first; undated ones last. */
  hospitalPairings: HospitalPairingConnection;
  /** The cluster-style teams sent to it, newest first; undated ones last. */
  medicalTeams: MedicalTeamConnection;
  /** The medical services provided at it, newest first; undated ones last. */
  medicalServices: MedicalServiceConnection;
  /** Where this record comes from. */
  provenance: Provenance;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 for the first report, one more with every revision. */
  revision: Scalars['Int']['output'];
  /** Every version, oldest first. */
  history: Array<Revision>;
};


/** A hospital that takes part, on either side. Patients and staff are numbers; nobody is named. */
export type HospitalHospitalPairingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A hospital that takes part, on either side. Patients and staff are numbers; nobody is named. */
export type HospitalMedicalTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A hospital that takes part, on either side. Patients and staff are numbers; nobody is named. */
export type HospitalMedicalServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be recorded of one Hospital. */
export type HospitalInput = {
  /** Its name, as the source has it. */
  name: LocalizedTextInput;
  /** The region in which it lies; null where it is not known. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/**
 * Diagnosis and treatment given by people of the supporter, at a hospital or on tour: 诊疗服务. Who is treated twice counts
 * twice, so that its figures are never added to heads.
 */
export type MedicalService = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title, or what the source says it was about. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it was provided. */
  provided: PartialDate;
  /** Where patients were seen; null where the source does not name a hospital. */
  hospital?: Maybe<Hospital>;
  /** How many patients were served; unit person-time. Null where the source does not say. */
  patients?: Maybe<Quantity>;
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

/** What is to be recorded of one MedicalService. */
export type MedicalServiceInput = {
  /** Its title, or what the source says it was about. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it was provided. */
  provided: PartialDateInput;
  /** Where patients were seen; null where the source does not name a hospital. */
  hospital?: InputMaybe<Scalars['ID']['input']>;
  /** How many patients were served; unit person-time. Null where the source does not say. */
  patients?: InputMaybe<QuantityInput>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

/** Doctors, nurses and managers sent together to one hospital to raise it as a whole: 组团式医疗帮扶. */
export type MedicalTeam = {
  /** Opaque; also the id of its activity. */
  id: Scalars['ID']['output'];
  /** Its title, or what the source says of it. */
  title: LocalizedText;
  /** How far it has come. */
  status: RecordStatus;
  /** When it began its work, or is to begin. */
  began: PartialDate;
  /** The hospital it works at; null where the source does not name it. */
  hospital?: Maybe<Hospital>;
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

/** What is to be recorded of one MedicalTeam. */
export type MedicalTeamInput = {
  /** Its title, or what the source says of it. */
  title: LocalizedTextInput;
  /** How far it has come. */
  status?: RecordStatus;
  /** When it began its work, or is to begin. */
  began: PartialDateInput;
  /** The hospital it works at; null where the source does not name it. */
  hospital?: InputMaybe<Scalars['ID']['input']>;
  /** How many belong to it; unit person. Null where the source does not say. */
  members?: InputMaybe<QuantityInput>;
  /** The pairing it belongs to; null where it belongs to no single one. */
  pairing?: InputMaybe<Scalars['ID']['input']>;
  /** Where this record comes from. */
  provenance?: InputMaybe<ProvenanceInput>;
};

export type Pairing = {
  id: Scalars['ID']['output'];
  /** Pairings of hospitals, newest first; undated ones last. */
  hospitalPairings?: Maybe<HospitalPairingConnection>;
  /** Cluster-style medical teams, newest first; undated ones last. */
  medicalTeams?: Maybe<MedicalTeamConnection>;
  /** Diagnosis and treatment provided, newest first; undated ones last. */
  medicalServices?: Maybe<MedicalServiceConnection>;
  /** What was achieved in healthcare. */
  healthcareSummary?: Maybe<HealthcareSummary>;
};


export type PairingHospitalPairingsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingMedicalTeamsArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingMedicalServicesArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
  countedOnly?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PairingHealthcareSummaryArgs = {
  period?: InputMaybe<PeriodInput>;
  confirmation?: InputMaybe<Array<ConfirmationState>>;
};

/**
 * Healthcare of a pairing in numbers: each is the sum of exactly what the list it is made from shows with
 * `countedOnly: true` and the same other arguments. Persons and person-times are never added.
 */
export type HealthcareSummary = {
  /** How many hospitals were paired, as `hospitalPairings` lists them; unit pair. */
  hospitalPairings: CountTotal;
  /** How many belong to the teams that `medicalTeams` lists; unit person. Teams that state no number are missing. */
  teamMembers: CountTotal;
  /** How many patients the `medicalServices` served; unit person-time. Services that state no number are missing. */
  patients: CountTotal;
};

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** Hospitals that lie in this very region, in the order of their Chinese names. */
  hospitals?: Maybe<HospitalConnection>;
};


export type RegionHospitalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

/** One HospitalPairing to report. */
export type ReportHospitalPairingInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  hospitalPairing: HospitalPairingInput;
};

/** Many rows of HospitalPairing to report. */
export type ReportHospitalPairingsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  hospitalPairings: Array<HospitalPairingInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one HospitalPairing. */
export type ReviseHospitalPairingInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  hospitalPairing: HospitalPairingInput;
};

/** New versions of many rows of HospitalPairing. */
export type ReviseHospitalPairingsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  hospitalPairings: Array<HospitalPairingRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type HospitalPairingRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  hospitalPairing: HospitalPairingInput;
};

/** What became of a report or revision. */
export type ReportHospitalPairingPayload = {
  /** The record as it stands now; null where nothing was written. */
  hospitalPairing?: Maybe<HospitalPairing>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportHospitalPairingsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  hospitalPairings: Array<Maybe<HospitalPairing>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One Hospital to report. */
export type ReportHospitalInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  hospital: HospitalInput;
};

/** Many rows of Hospital to report. */
export type ReportHospitalsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  hospitals: Array<HospitalInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one Hospital. */
export type ReviseHospitalInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  hospital: HospitalInput;
};

/** New versions of many rows of Hospital. */
export type ReviseHospitalsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  hospitals: Array<HospitalRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type HospitalRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  hospital: HospitalInput;
};

/** What became of a report or revision. */
export type ReportHospitalPayload = {
  /** The record as it stands now; null where nothing was written. */
  hospital?: Maybe<Hospital>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportHospitalsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  hospitals: Array<Maybe<Hospital>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One MedicalService to report. */
export type ReportMedicalServiceInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  medicalService: MedicalServiceInput;
};

/** Many rows of MedicalService to report. */
export type ReportMedicalServicesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  medicalServices: Array<MedicalServiceInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one MedicalService. */
export type ReviseMedicalServiceInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  medicalService: MedicalServiceInput;
};

/** New versions of many rows of MedicalService. */
export type ReviseMedicalServicesInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  medicalServices: Array<MedicalServiceRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type MedicalServiceRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  medicalService: MedicalServiceInput;
};

/** What became of a report or revision. */
export type ReportMedicalServicePayload = {
  /** The record as it stands now; null where nothing was written. */
  medicalService?: Maybe<MedicalService>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportMedicalServicesPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  medicalServices: Array<Maybe<MedicalService>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** One MedicalTeam to report. */
export type ReportMedicalTeamInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record. */
  medicalTeam: MedicalTeamInput;
};

/** Many rows of MedicalTeam to report. */
export type ReportMedicalTeamsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to record; at most 1,000 rows. */
  medicalTeams: Array<MedicalTeamInput>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one MedicalTeam. */
export type ReviseMedicalTeamInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on; where it is no longer the current one, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Why, for its history; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  medicalTeam: MedicalTeamInput;
};

/** New versions of many rows of MedicalTeam. */
export type ReviseMedicalTeamsInput = {
  /** Chosen by the caller, at most 200 characters: the same key with the same input gives the first answer again, for 90 days. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, for their histories; at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The new versions; at most 1,000. */
  medicalTeams: Array<MedicalTeamRevision>;
  /** True to write all rows or none; false to write those that are right. */
  atomic?: Scalars['Boolean']['input'];
  /** True to check everything and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
};

/** A new version of one of many. */
export type MedicalTeamRevision = {
  /** The record's id. */
  id: Scalars['ID']['input'];
  /** The revision that this one is based on. */
  revision: Scalars['Int']['input'];
  /** The record as it should be, whole: what is left out is no longer stated. */
  medicalTeam: MedicalTeamInput;
};

/** What became of a report or revision. */
export type ReportMedicalTeamPayload = {
  /** The record as it stands now; null where nothing was written. */
  medicalTeam?: Maybe<MedicalTeam>;
  /** Why nothing was written, all problems at once; empty where it was. */
  userErrors: Array<UserError>;
  /** What is odd about it, though it was written. */
  warnings: Array<UserError>;
};

/** What became of many reports or revisions. */
export type ReportMedicalTeamsPayload = {
  /** How many rows were written; with `dryRun`, would be. */
  accepted: Scalars['Int']['output'];
  /** How many rows were not. */
  refused: Scalars['Int']['output'];
  /** The records in the order of the rows; null where a row was refused. */
  medicalTeams: Array<Maybe<MedicalTeam>>;
  /** Every problem of every refused row. */
  rowErrors: Array<RowError>;
  /** What is odd about rows that were accepted. */
  rowWarnings: Array<RowError>;
  /** What is wrong with the call as a whole; then nothing was written. */
  userErrors: Array<UserError>;
};

/** A page of a list of Hospital. */
export type HospitalConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<HospitalEdge>;
  /** The page without cursors. */
  nodes: Array<Hospital>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type HospitalEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Hospital;
};

/** A page of a list of HospitalPairing. */
export type HospitalPairingConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<HospitalPairingEdge>;
  /** The page without cursors. */
  nodes: Array<HospitalPairing>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type HospitalPairingEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: HospitalPairing;
};

/** A page of a list of MedicalTeam. */
export type MedicalTeamConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<MedicalTeamEdge>;
  /** The page without cursors. */
  nodes: Array<MedicalTeam>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type MedicalTeamEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MedicalTeam;
};

/** A page of a list of MedicalService. */
export type MedicalServiceConnection = {
  /** How many there are in the whole list, under the same filter. */
  totalCount: Scalars['Int']['output'];
  /** The page, each with its cursor. */
  edges: Array<MedicalServiceEdge>;
  /** The page without cursors. */
  nodes: Array<MedicalService>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** One row of a page. */
export type MedicalServiceEdge = {
  /** Names this place in the list; to be given as `after`. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: MedicalService;
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

export type _Entity = Activity | Hospital | HospitalPairing | MedicalService | MedicalTeam | Organization | Pairing | Region | Source;

export type Mutation = {
  /** Reports one HospitalPairing. Needs the scope `report:healthcare` and a region that takes part in its pairing. */
  reportHospitalPairing: ReportHospitalPairingPayload;
  /** Reports up to 1,000 rows of HospitalPairing at once, each accepted or refused for itself. Needs what `reportHospitalPairing` needs. */
  reportHospitalPairings: ReportHospitalPairingsPayload;
  /** Replaces one HospitalPairing by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseHospitalPairing: ReportHospitalPairingPayload;
  /** Revises up to 1,000 rows of HospitalPairing at once, each accepted or refused for itself. */
  reviseHospitalPairings: ReportHospitalPairingsPayload;
  /** Takes one HospitalPairing back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawHospitalPairing: WithdrawPayload;
  /** Reports one Hospital. Needs the scope `report:healthcare` and a region that takes part in its pairing. */
  reportHospital: ReportHospitalPayload;
  /** Reports up to 1,000 rows of Hospital at once, each accepted or refused for itself. Needs what `reportHospital` needs. */
  reportHospitals: ReportHospitalsPayload;
  /** Replaces one Hospital by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseHospital: ReportHospitalPayload;
  /** Revises up to 1,000 rows of Hospital at once, each accepted or refused for itself. */
  reviseHospitals: ReportHospitalsPayload;
  /** Takes one Hospital back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawHospital: WithdrawPayload;
  /** Reports one MedicalService. Needs the scope `report:healthcare` and a region that takes part in its pairing. */
  reportMedicalService: ReportMedicalServicePayload;
  /** Reports up to 1,000 rows of MedicalService at once, each accepted or refused for itself. Needs what `reportMedicalService` needs. */
  reportMedicalServices: ReportMedicalServicesPayload;
  /** Replaces one MedicalService by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseMedicalService: ReportMedicalServicePayload;
  /** Revises up to 1,000 rows of MedicalService at once, each accepted or refused for itself. */
  reviseMedicalServices: ReportMedicalServicesPayload;
  /** Takes one MedicalService back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawMedicalService: WithdrawPayload;
  /** Reports one MedicalTeam. Needs the scope `report:healthcare` and a region that takes part in its pairing. */
  reportMedicalTeam: ReportMedicalTeamPayload;
  /** Reports up to 1,000 rows of MedicalTeam at once, each accepted or refused for itself. Needs what `reportMedicalTeam` needs. */
  reportMedicalTeams: ReportMedicalTeamsPayload;
  /** Replaces one MedicalTeam by a new version; every earlier one is kept. Only for who reported it; what was taken from a public document may be revised by a party to its pairing. What the other side said of it is open again. */
  reviseMedicalTeam: ReportMedicalTeamPayload;
  /** Revises up to 1,000 rows of MedicalTeam at once, each accepted or refused for itself. */
  reviseMedicalTeams: ReportMedicalTeamsPayload;
  /** Takes one MedicalTeam back: it counts nowhere and is listed nowhere, but stays readable with its history. Only for who may revise it. */
  withdrawMedicalTeam: WithdrawPayload;
};


export type MutationReportHospitalPairingArgs = {
  input: ReportHospitalPairingInput;
};


export type MutationReportHospitalPairingsArgs = {
  input: ReportHospitalPairingsInput;
};


export type MutationReviseHospitalPairingArgs = {
  input: ReviseHospitalPairingInput;
};


export type MutationReviseHospitalPairingsArgs = {
  input: ReviseHospitalPairingsInput;
};


export type MutationWithdrawHospitalPairingArgs = {
  input: WithdrawInput;
};


export type MutationReportHospitalArgs = {
  input: ReportHospitalInput;
};


export type MutationReportHospitalsArgs = {
  input: ReportHospitalsInput;
};


export type MutationReviseHospitalArgs = {
  input: ReviseHospitalInput;
};


export type MutationReviseHospitalsArgs = {
  input: ReviseHospitalsInput;
};


export type MutationWithdrawHospitalArgs = {
  input: WithdrawInput;
};


export type MutationReportMedicalServiceArgs = {
  input: ReportMedicalServiceInput;
};


export type MutationReportMedicalServicesArgs = {
  input: ReportMedicalServicesInput;
};


export type MutationReviseMedicalServiceArgs = {
  input: ReviseMedicalServiceInput;
};


export type MutationReviseMedicalServicesArgs = {
  input: ReviseMedicalServicesInput;
};


export type MutationWithdrawMedicalServiceArgs = {
  input: WithdrawInput;
};


export type MutationReportMedicalTeamArgs = {
  input: ReportMedicalTeamInput;
};


export type MutationReportMedicalTeamsArgs = {
  input: ReportMedicalTeamsInput;
};


export type MutationReviseMedicalTeamArgs = {
  input: ReviseMedicalTeamInput;
};


export type MutationReviseMedicalTeamsArgs = {
  input: ReviseMedicalTeamsInput;
};


export type MutationWithdrawMedicalTeamArgs = {
  input: WithdrawInput;
};

