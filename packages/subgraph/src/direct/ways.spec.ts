import { parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { DirectReads } from './direct-reads.ts';
import type { ReadMode } from './mode.ts';
import { firstDifference, Ways } from './ways.ts';

const operation = parse('query Look { a }').definitions[0] as OperationDefinitionNode;
const request = { operation, fragments: {}, variables: {} };

/** Ways of which rows say one thing and graphql-js another. */
function disagreeing(mode: ReadMode, rows: object, general: object) {
  const told: unknown[] = [];
  const reasons: unknown[] = [];
  const data = rows as Record<string, unknown>;
  const direct = { answer: () => Promise.resolve({ data, text: () => JSON.stringify(data) }) };
  const ways = new Ways({
    // Rows that lie: those of a real subgraph do not.
    direct: direct as unknown as DirectReads,
    mode,
    logger: pino({ level: 'error' }, { write: (line: string) => told.push(JSON.parse(line)) }),
    onAnswer: (reason) => reasons.push(reason),
  });
  const answer = () => ways.answer(request, () => Promise.resolve({ data: { ...general } }));
  return { answer, told, reasons };
}

describe('the two ways of answering', () => {
  it('are the rows alone where nothing else is asked for', async () => {
    const { answer, told, reasons } = disagreeing('direct', { a: 1 }, { a: 2 });
    const { result, text } = await answer();
    expect(result).toEqual({ data: { a: 1 } });
    expect(text?.()).toBe('{"data":{"a":1}}');
    expect(reasons).toEqual([undefined]);
    expect(told).toEqual([]);
  });

  it('are graphql-js alone where rows are switched off', async () => {
    const { answer, reasons } = disagreeing('general', { a: 1 }, { a: 2 });
    expect(await answer()).toEqual({ result: { data: { a: 2 } } });
    expect(reasons).toEqual(['switched-off']);
  });

  it('are compared in the mode `both`: a difference is told with its place, and graphql-js is believed', async () => {
    const { answer, told, reasons } = disagreeing('both', { a: [{ b: 1 }] }, { a: [{ b: 2 }] });
    expect(await answer()).toEqual({ result: { data: { a: [{ b: 2 }] } } });
    expect(reasons).toEqual(['difference']);
    expect(told).toMatchObject([{ operation: 'Look', difference: 'data.a.0.b' }]);
  });

  it('agree where nothing differs', async () => {
    const { answer, told, reasons } = disagreeing(
      'both',
      { a: [{ b: null }] },
      { a: [{ b: null }] },
    );
    await answer();
    expect(reasons).toEqual([undefined]);
    expect(told).toEqual([]);
  });
});

describe('a difference', () => {
  it.each([
    ['a value', { a: 1 }, { a: 2 }, 'a'],
    ['null for something', { a: null }, { a: {} }, 'a'],
    ['a key more', { a: { b: 1 } }, { a: { b: 1, c: 1 } }, 'a'],
    ['the order of keys', { a: { b: 1, c: 1 } }, { a: { c: 1, b: 1 } }, 'a'],
    ['the order of a list', { a: [1, 2] }, { a: [2, 1] }, 'a.0'],
    ['a list for an object', { a: {} }, { a: [] }, 'a'],
  ])('is %s', (_, one, other, place) => {
    expect(firstDifference(one, other)).toBe(place);
    expect(firstDifference(one, structuredClone(one))).toBeUndefined();
  });
});
