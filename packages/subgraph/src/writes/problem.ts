/** Why a row is not written. `docs/errors.md` says the same codes; a spec compares. */
export const userErrorCodes = {
  REQUIRED: 'Something that is needed is missing or blank.',
  TOO_LONG: 'A text is longer than it may be.',
  TOO_MANY: 'A list is longer than it may be.',
  BAD_TEXT: 'A text holds characters that cannot be stored.',
  BAD_VALUE: 'A value is not of its kind; the message says what would be.',
  BAD_DATE: 'A date is none, or does not go with its precision.',
  END_BEFORE_START: 'An end lies before its beginning.',
  BAD_AMOUNT: 'An amount is no number of yuan, negative, or finer than a fen.',
  BAD_NUMBER: 'A number is none, negative, or not whole where things are counted.',
  BAD_CREDIT_CODE: 'A unified social credit code whose characters or check character are wrong.',
  NOT_FOUND: 'What is named does not exist, or was taken back.',
  NOT_VALID_THEN: 'A region’s code was not in force on that day.',
  OUTSIDE_PAIRING: 'The pairing had not begun on that day, or was over.',
  NOT_A_PARTY: 'No region of the identity takes part in the pairing.',
  NOT_YOUR_REGION: 'No region of the identity covers the region of the record.',
  NOT_YOUR_SCOPE: 'The identity does not have the scope that it would hand on.',
  NOT_THE_REPORTER: 'Only who reported a record may change it.',
  OWN_REPORT: 'Nobody confirms or disputes what their own side reported.',
  STALE_REVISION: 'The revision is not the current one; read the record again.',
  WITHDRAWN: 'The record was taken back and does not change any more.',
  HAS_PARTS: 'Parts of the record stand; they have to be moved or withdrawn first.',
  PART_OF_A_PART: 'A whole is itself part of another, or a part has parts of its own.',
  OTHER_PAIRING: 'A part and its whole belong to different pairings.',
  EXCEEDS_WHOLE: 'The parts are larger together than their whole.',
  PAID_WITHOUT_CONTRACT: 'Money is paid in that nobody contracted.',
  CONTRADICTION: 'Two parts of the record cannot both be true.',
  ALREADY_RECORDED: 'Another record has this already, and only one can.',
  TWICE_IN_CALL: 'A record is named twice in one call.',
  IDEMPOTENCY_CONFLICT: 'The idempotency key was used before with other input.',
} as const;

export type UserErrorCode = keyof typeof userErrorCodes;
export type Path = readonly string[];

/** What is wrong and what would be right, in both languages. */
export interface Wording {
  readonly en: string;
  readonly zh: string;
}

/** Something wrong, or odd, in what a caller sent. */
export interface Problem {
  readonly code: UserErrorCode;
  readonly message: string;
  readonly messageZh: string;
  readonly path: Path;
}

/** Gathers everything that is wrong with one row, so that its sender learns it all at once. */
export class Problems {
  readonly errors: Problem[] = [];
  readonly warnings: Problem[] = [];

  refuse(code: UserErrorCode, path: Path, { en, zh }: Wording): void {
    this.errors.push({ code, message: en, messageZh: zh, path });
  }

  warn(code: UserErrorCode, path: Path, { en, zh }: Wording): void {
    this.warnings.push({ code, message: en, messageZh: zh, path });
  }

  get isGood(): boolean {
    return this.errors.length === 0;
  }
}
