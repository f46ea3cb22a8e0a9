import type { Content } from './content.ts';

/** An indicator that records of a kind add to: the columns of the number and of its qualifier, and of which rows. */
export interface Addition {
  readonly indicator: string;
  readonly value: string;
  readonly qualifier: string;
  readonly where: string;
}

/** A type of record that histories are made of; told here a second time, so that the product is not checked by itself. */
export interface Kind {
  readonly domain: string;
  readonly type: string;
  readonly table: string;
  /** The fields of its date and of its amount. */
  readonly date: string;
  readonly amount: string;
  readonly amountColumn: string;
  readonly isMoney: boolean;
  /** What its input demands besides. */
  readonly rest: object;
  readonly additions: readonly Addition[];
}

const HAPPENED = "status not in ('PLANNED', 'ANNOUNCED', 'CANCELLED')";
const COUNTED = `part_of_id is null and ${HAPPENED}`;

const addition = (indicator: string, column: string, where: string): Addition => ({
  indicator,
  value: /_fen$|_value$/.test(column) ? column : '1',
  qualifier: /_fen$|_value$/.test(column)
    ? column.replace(/_(fen|value)$/, '_qualifier')
    : "'EXACT'",
  where,
});

export const KINDS: readonly Kind[] = [
  {
    domain: 'industry',
    type: 'Agreement',
    table: 'agreement',
    date: 'signed',
    amount: 'contracted',
    amountColumn: 'contracted_fen',
    isMoney: true,
    rest: { kind: 'INVESTMENT' },
    additions: [
      addition('investment-contracted', 'contracted_fen', COUNTED),
      addition('investment-paid-in', 'paid_in_fen', `paid_in_qualifier is not null and ${COUNTED}`),
      addition('projects-signed', 'one', COUNTED),
    ],
  },
  {
    domain: 'labour',
    type: 'Placement',
    table: 'placement',
    date: 'placed',
    amount: 'headcount',
    amountColumn: 'headcount_value',
    isMoney: false,
    rest: {},
    additions: [
      addition('rural-workers-employed', 'headcount_value', COUNTED),
      addition('lifted-out-workers-employed', 'lifted_out_value', COUNTED),
    ],
  },
  {
    domain: 'pairings',
    type: 'Donation',
    table: 'donation',
    date: 'given',
    amount: 'value',
    amountColumn: 'value_fen',
    isMoney: true,
    rest: { form: 'CASH' },
    additions: [
      addition('social-donations', 'value_fen', HAPPENED),
      addition('social-donations-cash', 'value_fen', `form = 'CASH' and ${HAPPENED}`),
    ],
  },
];

/** The subgraphs that take part. */
export const DOMAINS = KINDS.map(({ domain }) => domain);

/** The kind of a record, by its type. */
export function kindOf(type: string): Kind {
  const kind = KINDS.find((one) => one.type === type);
  if (!kind) throw new Error(`Histories know no ${type}`);
  return kind;
}

const yuan = (fen: string) => `${fen.slice(0, -2) || '0'}.${fen.slice(-2).padStart(2, '0')}`;

/** A content as the kind's input; a negative amount where it is to be refused. */
export function inputOf(kind: Kind, content: Content, isGood: boolean): object {
  const { title, pairing, on, precision, status, amount, qualifier } = content;
  const number = kind.isMoney ? { yuan: yuan(amount ?? '0') } : { value: amount ?? '0' };
  const wrong = kind.isMoney ? { yuan: '-1.00' } : { value: '-1' };
  const stated = amount === null ? null : { ...number, qualifier };
  return {
    title: { zh: title },
    pairing,
    status,
    [kind.date]: { date: on, precision },
    [kind.amount]: isGood ? stated : wrong,
    ...kind.rest,
  };
}
