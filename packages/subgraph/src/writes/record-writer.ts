import { v7 } from 'uuid';
import type { Kysely, Transaction } from 'kysely';
import type { Identity } from '@jiedui/identity';
import { hashOf, judgeKey, judgeReason, outcomeOf, problemsOf, refusal } from './call.ts';
import type { Call, GivenRow, Outcome, Row } from './call.ts';
import { checkNames } from './check-names.ts';
import { checkParts } from './check-parts.ts';
import type { PartTables } from './check-parts.ts';
import { checkUnique } from './check-unique.ts';
import type { Directory } from './directory.ts';
import { firstAnswer, isSecondUse } from './first-answer.ts';
import type { Intake } from './intake/intake.ts';
import type { Problem } from './problem.ts';
import { Problems } from './problem.ts';
import type { AnyRecord, RecordType } from './record-type.ts';
import { checkRules } from './record-rules.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { oneSide, sidesOf } from './rights.ts';
import { checkLocal, judgeParts, judgeStored, lockStored } from './stored.ts';
import { writeVersions, writeWithdrawal } from './versions.ts';
import type { Author } from './versions.ts';

export interface WriterParts {
  readonly db: Kysely<unknown>;
  readonly domain: string;
  readonly type: RecordType;
  readonly intake: Intake;
  readonly partTables: PartTables;
  readonly directory: () => Directory;
  readonly onWrite: () => void;
}

export interface Withdrawal {
  readonly identity: Identity;
  readonly idempotencyKey: string;
  readonly id: string;
  readonly revision: number;
  readonly reason: string;
}

const CONFLICT: Problem = {
  code: 'IDEMPOTENCY_CONFLICT',
  message: 'This key was used before with other input; use a new key for new input',
  path: ['input', 'idempotencyKey'],
};

/** Nothing is to be written: the transaction ends with its checks. */
const isNothing = ({ accepted }: Outcome, { isDryRun }: Call) => isDryRun || accepted === 0;

/** Reports, revises and withdraws records of one type: checked, once, and all that belongs together in one commit. */
export class RecordWriter {
  readonly #parts: WriterParts;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** Reports the rows of a call, or, where they say which revision they replace, revises. */
  async write(call: Call): Promise<Outcome> {
    const problems = problemsOf(call);
    if (problems.length > 0) return refusal(...problems);
    return this.#once(call, async () => {
      const rows = call.rows.map((given, index) => this.#row(given, index));
      const { type, intake } = this.#parts;
      const isDirectory = type.activity === null;
      const { identity } = call;
      await checkNames(rows, { identity, intake, isDirectory, directory: this.#parts.directory() });
      checkRules(rows, type, intake.fieldOf);
      return this.#commit((db) => this.#checkedAndWritten(db, call, rows));
    });
  }

  async withdraw(withdrawal: Withdrawal): Promise<Outcome> {
    const problems = new Problems();
    judgeKey(withdrawal.idempotencyKey, problems);
    judgeReason(withdrawal.reason, problems);
    if (!problems.isGood) return refusal(...problems.errors);
    const { id, revision, reason } = withdrawal;
    const call = { ...withdrawal, hash: hashOf([this.#parts.type.table, id, revision, reason]) };
    return this.#once(call, () => this.#commit((db) => this.#withdrawn(db, call)));
  }

  /** The first answer where the key is known, else a new one; of two calls at once the second gets the first's. */
  async #once(
    { identity, idempotencyKey, hash }: Pick<Call, 'identity' | 'idempotencyKey' | 'hash'>,
    change: () => Promise<Outcome>,
  ): Promise<Outcome> {
    const key = { client: identity.organization, idempotencyKey };
    const before = async () => {
      const first = await firstAnswer(this.#parts.db, key);
      return first && (first.hash === hash ? (first.answer as Outcome) : refusal(CONFLICT));
    };
    const first = await before();
    if (first) return first;
    try {
      return await change();
    } catch (error) {
      const other = isSecondUse(error) ? await before() : undefined;
      if (!other) throw error;
      return other;
    }
  }

  async #commit(change: (db: Transaction<unknown>) => Promise<Outcome>): Promise<Outcome> {
    const outcome = await oneAfterTheOther(() => this.#parts.db.transaction().execute(change));
    if (outcome.accepted > 0) this.#parts.onWrite();
    return outcome;
  }

  #row({ input, path, id, revision = 0 }: GivenRow, index: number): Row {
    const { type, intake } = this.#parts;
    const taken = intake.take(input, path);
    return {
      ...taken,
      index,
      path,
      id: id ?? `${type.table}_${v7()}`,
      basedOn: revision,
      side: null,
    };
  }

  async #checkedAndWritten(
    db: Transaction<unknown>,
    call: Call,
    rows: readonly Row[],
  ): Promise<Outcome> {
    const { type, intake, domain, partTables } = this.#parts;
    if (call.reason !== undefined) await this.#judgeRevisions(db, call, rows);
    await checkLocal(db, rows);
    await checkUnique(db, type.table, rows, type.unique ?? [], intake.fieldOf);
    await checkParts(db, type.table, rows, partTables);
    const outcome = outcomeOf(rows, call.isAtomic);
    if (isNothing(outcome, call)) return outcome;
    const versions = rows
      .filter(({ index }) => outcome.ids[index] !== null)
      .map(({ id, record, basedOn, side }) => ({
        record: { id, ...record } as unknown as AnyRecord,
        revision: basedOn + 1,
        side,
      }));
    await writeVersions(db, domain, type, versions, authorOf(call, call.reason ?? null, outcome));
    return outcome;
  }

  async #judgeRevisions(db: Transaction<unknown>, call: Call, rows: readonly Row[]) {
    const stored = await lockStored(
      db,
      this.#parts.type.table,
      rows.map(({ id }) => id),
    );
    const named = new Set<string>();
    for (const { id, basedOn, problems, path } of rows) {
      // A row's own fields lie beneath the field of its type; its id and revision lie beside it.
      const at = path.slice(0, -1);
      const asked = { id, revision: basedOn, identity: call.identity };
      judgeStored(stored.get(id), asked, problems, at);
      if (named.has(id))
        problems.refuse('TWICE_IN_CALL', [...at, 'id'], 'Revise a record once in a call');
      named.add(id);
    }
  }

  async #withdrawn(
    db: Transaction<unknown>,
    call: Withdrawal & { readonly hash: string },
  ): Promise<Outcome> {
    const { type, partTables, directory } = this.#parts;
    const { id, revision, identity } = call;
    const stored = (await lockStored(db, type.table, [id])).get(id);
    const problems = new Problems();
    judgeStored(stored, { id, revision, identity }, problems, ['input']);
    if (stored) await judgeParts(db, type.table, id, partTables, problems);
    const pairings = stored?.pairingId == null ? [] : [stored.pairingId];
    const question = { pairings, regions: [], organizations: [], sources: [] };
    const pairing = (await directory().look(question)).pairings.get(stored?.pairingId ?? '');
    const sides = pairing ? sidesOf(identity, pairing) : [];
    if (pairing && sides.length === 0)
      problems.refuse(
        'NOT_A_PARTY',
        ['input', 'id'],
        `No region of the token takes part in ${pairing.id}`,
      );
    if (!problems.isGood) return refusal(...problems.errors);
    const outcome = { ...refusal(), ids: [id], accepted: 1 };
    const author = authorOf(call, call.reason, outcome);
    await writeWithdrawal(db, type.table, { id, revision, side: oneSide(sides) }, author);
    return outcome;
  }
}

const authorOf = (
  { identity, idempotencyKey, hash }: Pick<Call, 'identity' | 'idempotencyKey' | 'hash'>,
  reason: string | null,
  answer: Outcome,
): Author => ({
  client: identity.organization,
  idempotencyKey,
  reportedBy: identity.organization,
  tokenId: identity.tokenId,
  reason,
  hash,
  answer,
});
