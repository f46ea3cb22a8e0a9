import type { Kysely } from 'kysely';
import { hashOf } from './call.ts';
import type { ReportingDomain } from './indicators.ts';
import { firstAnswer, isSecondUse } from './first-answer.ts';
import type { AnyRecord, NewRecord, RecordType } from './record-type.ts';
import type { RecordTable } from './record-table.ts';
import { writeVersions } from './versions.ts';

/** Who writes, and under which key a repetition is known. */
export interface WriteRequest {
  readonly client: string;
  /** The same key with the same records gives the first answer again and writes nothing. */
  readonly idempotencyKey: string;
  /** The organization on whose behalf; null for what is taken from a public document. */
  readonly reportedBy: string | null;
}

export interface WriteAnswer {
  readonly ids: readonly string[];
  /** True if the key had been used before: this call wrote nothing. */
  readonly isReplay: boolean;
}

/** The key was used before with other records. */
export class IdempotencyConflictError extends Error {
  readonly code = 'IDEMPOTENCY_CONFLICT';
  constructor(key: string) {
    super(
      `The idempotency key ${key} was used before with other content; use a new key for new content`,
    );
    this.name = 'IdempotencyConflictError';
  }
}

/** Writes records that need no checks, since they ship with the project or were made for a measurement. */
export class Recorder {
  readonly #db: Kysely<unknown>;
  readonly #domain: ReportingDomain;
  readonly #onWrite: () => void;

  constructor(db: Kysely<unknown>, domain: ReportingDomain, onWrite: () => void) {
    this.#db = db;
    this.#domain = domain;
    this.#onWrite = onWrite;
  }

  /** Reports up to 1,000 records of one type. Throws what the database refuses; nothing is written then. */
  async report<T extends RecordTable>(
    type: RecordType<T>,
    records: readonly NewRecord<T>[],
    request: WriteRequest,
  ): Promise<WriteAnswer> {
    const known = records as unknown as readonly AnyRecord[];
    const ids = known.map(({ id }) => id);
    const hash = hashOf([type.table, records]);
    const versions = known.map((record) => ({ record, revision: 1, side: null }));
    const author = { ...request, tokenId: null, reason: null, hash, answer: { ids } };
    try {
      await writeVersions(this.#db, this.#domain, type as never, versions, author);
    } catch (error) {
      if (!isSecondUse(error)) throw error;
      const first = await firstAnswer(this.#db, request);
      if (first?.hash !== hash) throw new IdempotencyConflictError(request.idempotencyKey);
      return { ids: (first.answer as { ids: string[] }).ids, isReplay: true };
    }
    this.#onWrite();
    return { ids, isReplay: false };
  }
}
