import { setTimeout as wait } from 'node:timers/promises';
import type { GraphQLDataSource } from '@apollo/gateway';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { askIn } from '../../test/mixed/ask.ts';
import { mixedSource } from '../../test/mixed/source.ts';
import { composeMixed } from '../../test/mixed/subgraphs.ts';
import type { Weather } from '../../test/mixed/weather.ts';
import type { Graph } from '../graph/graph.ts';
import { loadGraph } from '../graph/load-graph.ts';

const sdl = composeMixed();
const CLEAR: Weather = { seed: 'clear', failing: 0, missing: 0, isStormy: false, fetches: [] };

type Process = GraphQLDataSource['process'];
type Answer = Awaited<ReturnType<Process>>;

/** A graph of which some subgraphs answer what a test says. */
const graphWith = (own: Readonly<Record<string, Process>> = {}, compiledPlans = true) =>
  loadGraph(sdl, {
    compiledPlans,
    open: (named) =>
      Object.fromEntries(
        named.map(({ name }) => [name, own[name] ? { process: own[name] } : mixedSource(name)]),
      ),
  });
const saying =
  (data: object): Process =>
  () =>
    Promise.resolve({ data: structuredClone(data) } as Answer);

const ask = (graph: Graph, text: string, variables: Record<string, unknown> = {}) =>
  askIn(CLEAR, graph, { text, variables, document: parse(text) });
/** How the second request of an operation is carried out: the first is never compiled. */
const second = async (graph: Graph, text: string, variables: Record<string, unknown> = {}) => {
  await ask(graph, text, variables);
  return ask(graph, text, variables);
};

describe('the executor', () => {
  let graph: Graph;
  beforeAll(() => {
    graph = graphWith();
  });

  it('compiles an operation once somebody asks for it again', async () => {
    const ways = [];
    for (let times = 0; times < 3; times += 1)
      ways.push((await ask(graph, '{ me { id name } }')).way);
    expect(ways).toEqual(['first_use', 'compiled', 'compiled']);
  });

  it('knows nothing of what another graph has compiled', async () => {
    await second(graph, '{ me { id score } }');
    expect((await ask(graphWith(), '{ me { id score } }')).way).toBe('first_use');
  });

  it('compiles nothing where that is off', async () => {
    expect((await second(graphWith({}, false), '{ me { id } }')).way).toBe('off');
  });

  it.each([
    [
      'introspection',
      'the schema is asked for as well',
      '{ me { id } __type(name: "User") { name } }',
    ],
    ['condition', 'a condition is null', 'query ($x: Boolean = true) { me { id @skip(if: $x) } }'],
    ['name', 'a name is one of JavaScript', '{ __proto__: me { id } }'],
  ])('leaves to Apollo for %s that %s', async (way, _, text) => {
    expect((await second(graph, text, { x: null })).way).toBe(way);
  });

  it('compiles sixteen combinations of conditions, and no more', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const declared = names.map((name) => `$${name}: Boolean!`).join(' ');
    const fields = names.map((name) => `${name}: id @include(if: $${name})`).join(' ');
    const text = `query (${declared}) { me { id ${fields} } }`;
    const ways: unknown[] = [];
    for (let mask = 0; mask < 18; mask += 1) {
      const values = names.map((name, at) => [name, ((mask >> at) & 1) === 1] as const);
      const { way, answered } = await ask(graph, text, Object.fromEntries(values));
      const { me } = JSON.parse(answered.data) as { me: object };
      const chosen = values.filter(([, isChosen]) => isChosen).map(([name]) => name);
      expect(Object.keys(me)).toEqual(['id', ...chosen]);
      ways.push(way);
    }
    const compiled = Array.from({ length: 16 }, () => 'compiled');
    expect(ways).toEqual(['first_use', ...compiled, 'variants']);
  });

  it('leaves the words about broken data to Apollo, which has the same data', async () => {
    const broken = graphWith({
      people: saying({ me: { __typename: 'User', id: 'u1', name: 12 } }),
    });
    const { answered, way } = await second(broken, '{ me { id name } }');
    expect(way).toBe('reshaped');
    expect(answered.data).toBe('{"me":{"id":"u1","name":null}}');
    expect(answered.extensions).toContain('Invalid value found for field User.name.');
  });

  it('makes null of what a subgraph cannot tell, without Apollo', async () => {
    const fails: Process = () => Promise.resolve({ errors: [{ message: 'down' }] } as Answer);
    const { answered, way } = await second(
      graphWith({ warehouse: fails }),
      '{ product(id: "p1") { sku stock } }',
    );
    expect({ way, ...answered }).toMatchObject({ way: 'compiled', data: '{"product":null}' });
    expect(answered.errors).toHaveLength(1);
  });
});

describe('steps of a plan that go side by side', () => {
  it('have all ended when one of them has thrown', async () => {
    let underWay = 0;
    const late: Process = async () => {
      underWay += 1;
      await wait(30);
      underWay -= 1;
      throw new Error('late, and in vain');
    };
    // No list where the plan has one: the executor throws out of the whole request.
    const catalogue = saying({ products: { __typename: 'Product', id: 'p1' } });
    const people = saying({ me: { __typename: 'User', id: 'u1' } });
    const graph = graphWith({ catalogue, people, warehouse: late });
    const { answered, way } = await second(graph, '{ me { score } products { reviews { body } } }');
    expect(way).toBeUndefined();
    expect(answered.thrown).toBe('TypeError: value.flatMap is not a function');
    expect(underWay).toBe(0);
  });

  it('are asked for the same objects', async () => {
    const { answered, way } = await second(
      graphWith(),
      '{ products { title reviews { body } stock } }',
    );
    expect(way).toBe('compiled');
    expect(answered.errors).toEqual([]);
  });
});
