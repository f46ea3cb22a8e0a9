import { gatewayIdentity } from '@jiedui/identity';
import type { Identity } from '@jiedui/identity';
import type { GiveUpSignal } from '@jiedui/give-up';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Deadline } from '../deadline.ts';
import type { BatchAnswer } from './batch-answer.ts';
import { BatchedFetches } from './batched-fetches.ts';
import { SubgraphLostError } from './lost.ts';

const TEXT = 'query ($id: ID!) { a(id: $id) }';

interface Letter {
  /** The variables alone. */
  readonly body: string;
  readonly left: number;
  readonly signal: GiveUpSignal;
}

type Sent = { readonly variables: unknown } | readonly { readonly variables: unknown }[];
function variablesOf(body: string): string {
  const sent = JSON.parse(body) as Sent;
  return JSON.stringify('map' in sent ? sent.map(({ variables }) => variables) : sent.variables);
}

const answerTo = (body: string) => `{"data":${body}}`;
const alone = (body: string, mostOperations: number): BatchAnswer => ({
  status: 200,
  contentType: 'application/json',
  text: answerTo(body),
  lengths: undefined,
  mostOperations,
});
function together(bodies: readonly unknown[], mostOperations: number): BatchAnswer {
  const answers = bodies.map((body) => answerTo(JSON.stringify(body)));
  const text = `{"answers":[${answers.join()}],"reads":[]}`;
  const lengths = answers.map(({ length }) => length).join();
  return { status: 200, contentType: 'application/json', text, lengths, mostOperations };
}

/** A subgraph that answers what it was sent; each letter waits until the spec lets it go. */
async function opened({ mostOperations = 16, isOn = true } = {}) {
  const letters: Letter[] = [];
  const how: { answer: (body: string) => BatchAnswer } = {
    answer: (body) =>
      body.startsWith('[')
        ? together(JSON.parse(body) as unknown[], mostOperations)
        : alone(body, mostOperations),
  };
  const fetches = new BatchedFetches(async (sent, { deadline }, signal) => {
    const body = variablesOf(sent);
    letters.push({ body, left: deadline?.left ?? Infinity, signal });
    await turn();
    return how.answer(body);
  }, isOn);
  const ask = (id: number, asking: { identity?: Identity; deadline?: Deadline } = {}) =>
    fetches
      .ask({
        request: { query: TEXT, variables: { id } },
        asking,
        signal: new AbortController().signal,
      })
      .then(({ text }) => text);
  /** Two, one after the other: the first tells whether it takes several, the second how long they take. */
  await ask(0);
  await ask(0);
  letters.splice(0);
  return { fetches, ask, how, sent: () => letters.splice(0).map(({ body }) => body), letters };
}
const expected = (...ids: number[]) => ids.map((id) => answerTo(JSON.stringify({ id })));

describe('fetches that differ in their variables alone', () => {
  it('are one request, and each gets its own answer', async () => {
    const { fetches, ask, sent } = await opened();
    expect(await Promise.all([ask(1), ask(2), ask(3)])).toEqual(expected(1, 2, 3));
    expect(sent()).toEqual(['[{"id":1},{"id":2},{"id":3}]']);
    expect(fetches.batched).toBe(3);
  });

  it('are no more than sixteen', async () => {
    const { ask, sent } = await opened();
    const ids = Array.from({ length: 20 }, (_, at) => at);
    expect(await Promise.all(ids.map((id) => ask(id)))).toEqual(expected(...ids));
    expect(sent().map((body) => [JSON.parse(body)].flat().length)).toEqual([16, 4]);
  });

  it('are requests of their own where somebody else asks', async () => {
    const { ask, sent } = await opened();
    await Promise.all([ask(1), ask(2, { identity: gatewayIdentity })]);
    expect(sent()).toEqual(['{"id":1}', '{"id":2}']);
  });

  it.each([
    ['says nothing of several', { mostOperations: 1 }],
    ['takes fewer', { mostOperations: 8 }],
    ['is not to get several', { isOn: false }],
  ])('are requests of their own to a subgraph that %s', async (_, options) => {
    const { ask, sent } = await opened(options);
    expect(await Promise.all([ask(1), ask(2)])).toEqual(expected(1, 2));
    expect(sent()).toEqual(['{"id":1}', '{"id":2}']);
  });

  it('are asked one by one where the subgraph has become an older one, and no more after that', async () => {
    const { ask, sent, how } = await opened();
    how.answer = (body) =>
      body.startsWith('[')
        ? { ...alone('null', 1), status: 400, text: '{"errors":[{"message":"Send JSON"}]}' }
        : alone(body, 1);
    expect(await Promise.all([ask(1), ask(2)])).toEqual(expected(1, 2));
    expect(sent()).toEqual(['[{"id":1},{"id":2}]', '{"id":1}', '{"id":2}']);
    await Promise.all([ask(3), ask(4)]);
    expect(sent()).toEqual(['{"id":3}', '{"id":4}']);
  });

  it('fail together where the subgraph is lost: it is not asked once more for each', async () => {
    const { ask, sent, how } = await opened();
    how.answer = () => {
      throw new SubgraphLostError('refused', { isSoon: true });
    };
    const all = await Promise.allSettled([ask(1), ask(2)]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(sent()).toEqual(['[{"id":1},{"id":2}]']);
  });

  it('have as much time as the one that has most', async () => {
    const { ask, letters } = await opened();
    const [short, long] = [new Deadline(1_000), new Deadline(9_000)];
    await Promise.all([ask(1, { deadline: short }), ask(2, { deadline: long })]);
    expect(letters[0]?.left).toBeGreaterThan(8_000);
    await Promise.all([ask(1, { deadline: short }), ask(2)]);
    expect(letters[1]?.left).toBe(Infinity);
    for (const deadline of [short, long]) deadline.giveUp();
  });
});
