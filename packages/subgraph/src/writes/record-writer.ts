import type { Transaction } from 'kysely';
import { hashOf, judgeKey, judgeReason, outcomeOf, problemsOf, refusal } from './call.ts';
import type { Call, GivenRow, Outcome, Row } from './call.ts';
import { checkNames } from './check-names.ts';
import { checkParts } from './check-parts.ts';
import { checkUnique } from './check-unique.ts';
import { newId } from './new-id.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { once } from './once.ts';
import { pairingsOf } from './pairings-of.ts';
import { Problems } from './problem.ts';
import { checkRules } from './record-rules.ts';
import type { AnyRecord } from './record-type.ts';
import { checkLocal, judgeStored, lockStored } from './stored.ts';
import { takeBack } from './take-back.ts';
import type { Withdrawal } from './take-back.ts';
import { writeVersions } from './versions.ts';
import { authorOf } from './writer-parts.ts';
import type { WriterParts } from './writer-parts.ts';

type Pairings = Awaited<ReturnType<typeof pairingsOf>>;

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
      await this.#check(rows, call);
      const before = await this.#pairingsBefore(rows, call);
      return this.#commit((db) => this.#checkedAndWritten(db, call, rows, before));
    });
  }

  async withdraw(withdrawal: Withdrawal): Promise<Outcome> {
    const problems = new Problems();
    judgeKey(withdrawal.idempotencyKey, problems);
    judgeReason(withdrawal.reason, problems);
    if (!problems.isGood) return refusal(...problems.errors);
    const { id, revision, reason } = withdrawal;
    const call = { ...withdrawal, hash: hashOf([this.#parts.type.table, id, revision, reason]) };
    return this.#once(call, async () => {
      const pairing = (await pairingsOf(this.#parts, [id])).get(id);
      return this.#commit((db) => takeBack(db, this.#parts, call, pairing));
    });
  }

  #once(
    { identity, idempotencyKey, hash }: Pick<Call, 'identity' | 'idempotencyKey' | 'hash'>,
    change: () => Promise<Outcome>,
  ): Promise<Outcome> {
    const key = { client: identity.organization, idempotencyKey, hash };
    return once(this.#parts.db, key, () => oneAfterTheOther(change));
  }

  /** What can be said of the rows without a transaction. */
  async #check(rows: readonly Row[], { identity }: Call): Promise<void> {
    const { type, intake, directory } = this.#parts;
    const isDirectory = type.activity === null;
    await checkNames(rows, { identity, intake, isDirectory, directory: directory() });
    checkRules(rows, type, intake.fieldOf);
  }

  async #commit(change: (db: Transaction<unknown>) => Promise<Outcome>): Promise<Outcome> {
    const outcome = await this.#parts.db.transaction().execute(change);
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
      id: id ?? newId(type.table),
      basedOn: revision,
      side: null,
    };
  }

  async #checkedAndWritten(
    db: Transaction<unknown>,
    call: Call,
    rows: readonly Row[],
    before: Pairings,
  ): Promise<Outcome> {
    const { type, intake, domain, partTables } = this.#parts;
    if (call.reason !== undefined) await this.#judgeRevisions(db, call, rows, before);
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

  /** To which pairings revised records belong until now. */
  async #pairingsBefore(rows: readonly Row[], { reason }: Call): Promise<Pairings> {
    const ids = reason === undefined ? [] : rows.map(({ id }) => id);
    return pairingsOf(this.#parts, ids);
  }

  async #judgeRevisions(
    db: Transaction<unknown>,
    call: Call,
    rows: readonly Row[],
    before: Pairings,
  ) {
    const stored = await lockStored(
      db,
      this.#parts.type.table,
      rows.map(({ id }) => id),
    );
    const named = new Set<string>();
    for (const { id, basedOn, problems, path } of rows) {
      // A row's own fields lie beneath the field of its type; its id and revision lie beside it.
      const at = path.slice(0, -1);
      const wish = { id, revision: basedOn, identity: call.identity, pairing: before.get(id) };
      judgeStored(stored.get(id), wish, problems, at);
      if (named.has(id))
        problems.refuse('TWICE_IN_CALL', [...at, 'id'], {
          en: 'Revise a record once in a call',
          zh: '一次提交中，同一条记录只修订一次',
        });
      named.add(id);
    }
  }
}
