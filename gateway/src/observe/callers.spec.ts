import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Callers } from './callers.ts';
import { clientName } from './client-name.ts';

const operation = (name: string) => getOperationAST(parse(`query ${name} { a }`)) ?? undefined;
const numbers = Array.from({ length: 2_000 }, (_, index) => String(index));

describe('the operations and clients that are told apart', () => {
  it('are 500 operations and 100 clients, besides what is not told apart', () => {
    const callers = new Callers();
    const seen = numbers.map((n) => callers.of({ client: `c${n}`, operation: operation(`Q${n}`) }));
    expect(new Set(seen.map((caller) => caller.operation)).size).toBe(501);
    expect(new Set(seen.map((caller) => caller.client)).size).toBe(101);
  });

  it('are a thousand pairs; then the operation counts and its client does not', () => {
    const callers = new Callers();
    const pairs = numbers.map((n, index) =>
      callers.of({
        client: `c${String(index % 100)}`,
        operation: operation(`Q${String(Math.floor(index / 100))}`),
      }),
    );
    const kept = new Set(pairs.map((pair) => JSON.stringify(pair)));
    expect(kept.size).toBe(1_010);
    expect(pairs.at(-1)).toEqual({ operation: 'Q19', client: 'other' });
  });

  it('have a place for trusted documents, whoever came first', () => {
    const callers = new Callers(['Ours']);
    for (const n of numbers) callers.of({ client: 'c', operation: operation(`Q${n}`) });
    expect(callers.of({ client: 'c', operation: operation('Ours') }).operation).toBe('Ours');
  });
});

describe('the name of a client', () => {
  it.each([
    [{ 'apollographql-client-name': 'web app/2' }, 'web app/2'],
    [{ 'graphql-client-name': 'web' }, 'web'],
    [{}, 'unnamed'],
    [{ 'graphql-client-name': 'a"b\n' }, 'other'],
    [{ 'graphql-client-name': 'x'.repeat(65) }, 'other'],
  ])('of %j is %s', (headers, name) => {
    expect(clientName(headers)).toBe(name);
  });
});
