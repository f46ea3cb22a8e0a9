import { inputOf, kindOf } from './kind.ts';
import type { Operation, Row } from './operation.ts';

const ERRORS = 'userErrors { code }';

/** A mutation that says the same, with its variables, and the field that answers. */
export interface Document {
  readonly field: string;
  readonly query: string;
  readonly variables: object;
}

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const mutation = (field: string, input: string, asked: string, given: object): Document => ({
  field,
  query: `mutation ($input: ${input}!) { ${field}(input: $input) { ${asked} } }`,
  variables: { input: given },
});

function wordOf({ key, does }: Operation, { id, basedOn }: Row): Document {
  const said = { idempotencyKey: key, activity: id, revision: basedOn };
  const asked = `activity { id } ${ERRORS}`;
  return does === 'confirm'
    ? mutation('confirmActivity', 'ConfirmActivityInput', asked, said)
    : mutation('disputeActivity', 'DisputeActivityInput', asked, { ...said, reason: key });
}

function versionOf(type: string, { id, basedOn, content, isGood }: Row): object {
  const fields = content && inputOf(kindOf(type), content, isGood);
  return { ...(id !== null && { id, revision: basedOn }), [lower(type)]: fields };
}

/** An operation as GraphQL. */
export function documentOf(operation: Operation): Document {
  const { key, does, type, rows, isAtomic, reuses } = operation;
  const [first] = rows;
  if (!first) throw new Error('An operation has rows');
  if (does === 'confirm' || does === 'dispute') return wordOf(operation, first);
  const one = lower(type);
  const idempotencyKey = reuses ?? key;
  const reason = does.startsWith('revise') ? { reason: key } : {};
  if (does === 'withdraw') {
    const given = { idempotencyKey, id: first.id, revision: first.basedOn, reason: key };
    return mutation(`withdraw${type}`, 'WithdrawInput', `id ${ERRORS}`, given);
  }
  if (does === 'report' || does === 'revise') {
    const given = { idempotencyKey, ...reason, ...versionOf(type, first) };
    const input = `${does === 'report' ? 'Report' : 'Revise'}${type}Input`;
    return mutation(`${does}${type}`, input, `${one} { id } ${ERRORS}`, given);
  }
  const versions = rows.map((row) => versionOf(type, row));
  const many =
    does === 'reports' ? versions.map((row) => Object.values(row)[0] as object) : versions;
  const input = `${does === 'reports' ? 'Report' : 'Revise'}${type}sInput`;
  const asked = `accepted refused ${one}s { id } rowErrors { row code } ${ERRORS}`;
  const field = `${does.slice(0, -1)}${type}s`;
  return mutation(field, input, asked, {
    idempotencyKey,
    ...reason,
    [`${one}s`]: many,
    atomic: isAtomic,
  });
}

interface Payload {
  readonly id?: string | null;
  readonly userErrors: readonly { code: string }[];
  readonly rowErrors?: readonly { row: number; code: string }[];
}

/** What a payload says: the id of each row, and why the others have none. */
export function answerIn(operation: Operation, payload: Payload) {
  const { type, does, rows } = operation;
  const one = lower(type);
  const { userErrors, rowErrors = [] } = payload;
  const given = payload as unknown as Record<string, unknown>;
  const ids = ((): (string | null)[] => {
    if (does === 'withdraw') return [payload.id ?? null];
    const many = given[`${one}s`] as ({ id: string } | null)[] | undefined;
    if (many) return rows.map((_, index) => many[index]?.id ?? null);
    const single = given[one] ?? given['activity'];
    return [(single as { id: string } | null)?.id ?? null];
  })();
  const codes = [
    ...userErrors.map(({ code }) => code),
    ...rowErrors.map(({ row, code }) => `${String(row)} ${code}`),
  ];
  return { ids, codes };
}
