import { randomUUID } from 'node:crypto';
import { Dice } from '../generated/dice.ts';

const BULK = `mutation ($input: ReportAgreementsInput!) {
  reportAgreements(input: $input) { accepted refused agreements { id } rowErrors { row code message path } userErrors { code message path } } }`;
const ONE = `mutation ($input: ReportAgreementInput!) {
  reportAgreement(input: $input) { agreement { id } userErrors { code message path } } }`;

const two = (number: number) => String(number).padStart(2, '0');

/** An agreement that is no fact: its title says so. Two of three state money, one of ten is a quarter's. */
function agreement(dice: Dice, pairings: readonly string[], number: number): object {
  const month = 1 + Math.floor(dice.next() * 12);
  const date = `${String(2016 + Math.floor(dice.next() * 10))}-${two(month)}-${two(1 + Math.floor(dice.next() * 28))}`;
  return {
    pairing: pairings[Math.floor(dice.next() ** 2 * pairings.length)],
    kind: 'INVESTMENT',
    title: {
      zh: `生成数据:协议 ${String(number)}`,
      en: `Generated data: agreement ${String(number)}`,
    },
    signed: { date, precision: dice.next() < 0.1 ? 'QUARTER' : 'DAY' },
    ...(dice.next() < 2 / 3 && {
      contracted: { yuan: `${String(Math.floor(dice.next() * 1e8))}.00`, qualifier: 'REPORTED' },
    }),
    provenance: {
      quote: `生成数据,不是事实:第 ${String(number)} 号协议已签署。`,
      confidence: 'STATED',
    },
  };
}

/** Calls that report so many agreements in all, so many rows each; the same in every run but for their keys. */
export function* bulkCalls(
  pairings: readonly string[],
  { rows, rowsPerCall }: { rows: number; rowsPerCall: number },
): Generator<object> {
  const dice = new Dice(7);
  for (let at = 0; at < rows; at += rowsPerCall) {
    const agreements = Array.from({ length: Math.min(rowsPerCall, rows - at) }, (_, index) =>
      agreement(dice, pairings, at + index),
    );
    yield { query: BULK, variables: { input: { idempotencyKey: randomUUID(), agreements } } };
  }
}

/** Calls that report one agreement each, without end. */
export function* singleCalls(pairings: readonly string[]): Generator<object, never> {
  const dice = new Dice(11);
  for (let number = 0; ; number += 1) {
    const input = { idempotencyKey: randomUUID(), agreement: agreement(dice, pairings, number) };
    yield { query: ONE, variables: { input } };
  }
}
