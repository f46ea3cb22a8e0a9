import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { compose, printApi } from '../composition.ts';
import { composeGraph } from '../graph.ts';
import type { Graph } from '../graph.ts';
import { contractFor, contractsOf } from './contract.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@tag", "@shareable", "@inaccessible", "@authenticated", "@requiresScopes", "@policy"])`;

/** A graph of one subgraph, in which `secret` keeps @inaccessible linked. */
function composed(sdl: string) {
  const typeDefs = parse(`${LINK} extend type Query { secret: Int @inaccessible } ${sdl}`);
  const composition = compose([{ name: 'one', url: 'http://one:1/graphql', typeDefs }]);
  if ('errors' in composition) throw new Error(composition.errors.join('\n'));
  return composition;
}

const apiFor = (audience: 'public' | 'partner' | 'analyst', sdl: string) =>
  printApi(contractFor(audience, composed(sdl)).api)
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('a contract', () => {
  const SDL = `
    type Query { box(at: Int, deep: Int @tag(name: "partner")): Box log: Log @tag(name: "analyst") @tag(name: "partner") }
    type Box { size: Size marks: [Mark!]! }
    enum Size { LARGE SMALL @tag(name: "partner") }
    type Log { line: Line }
    type Line { text: String }
    type Mark @tag(name: "partner") { text: String }`;

  it('shows what bears its tag, and what bears none', () => {
    expect(apiFor('partner', SDL)).toBe(printApi(composed(SDL).api).replaceAll(/\s+/g, ' ').trim());
    expect(apiFor('analyst', SDL)).toContain('log: Log');
  });

  it('hides what is for others: fields, arguments, values, and every field of a type that is', () => {
    expect(apiFor('public', SDL)).toBe(
      'type Box { size: Size } type Query { box(at: Int): Box } enum Size { LARGE }',
    );
  });

  it('hides what nothing leads to any more', () => {
    expect(apiFor('public', SDL)).not.toMatch(/Log|Line/);
    expect(apiFor('analyst', SDL)).toContain('type Line');
  });

  it('keeps who implements an interface that can be met', () => {
    const sdl = `type Query { thing: Thing } interface Thing { id: ID } type Box implements Thing { id: ID size: Int }`;
    expect(apiFor('public', sdl)).toContain('type Box implements Thing');
  });

  it('hides a type of which nothing is left', () => {
    const sdl = `type Query { now: Int box: Box } type Box { a: Int @tag(name: "partner") b: Int @tag(name: "analyst") }`;
    expect(apiFor('public', sdl)).toBe('type Query { now: Int }');
  });

  it('has no mutations where the type of mutations is for others', () => {
    const sdl = `type Query { now: Int } type Mutation { set(input: SetInput!): Int }
      extend type Mutation @tag(name: "partner") input SetInput { to: Int }`;
    expect(apiFor('public', sdl)).toBe('type Query { now: Int }');
    expect(contractFor('public', composed(sdl)).supergraph).toMatch(
      /type Mutation[^{]*@inaccessible/,
    );
  });

  it('keeps what the gateway plans by, and every directive about rights', () => {
    const sdl = `type Query { box: Box @authenticated }
      type Box @key(fields: "id") @requiresScopes(scopes: [["a"]]) { id: ID! @tag(name: "partner") size: Int @policy(policies: [["b"]]) }`;
    const { supergraph } = contractFor('public', composed(sdl));
    expect(supergraph).toContain('key: "id"');
    expect(supergraph).toContain('@requiresScopes(scopes: [["a"]])');
    expect(supergraph).toContain('@policy(policies: [["b"]])');
    expect(supergraph).toMatch(/box: Box @authenticated/);
  });

  it('says why there is none, for each audience', () => {
    const sdl = `type Query { box(at: Int! @tag(name: "partner")): Int }`;
    expect(contractsOf(composed(sdl))).toEqual({
      errors: [
        expect.stringMatching(/^no contract for public: .*Query\.box\(at:\)/s),
        expect.stringMatching(/^no contract for analyst: .*Query\.box\(at:\)/s),
      ],
    });
  });
});

describe('the contracts of the graph', () => {
  let graph: Graph;
  beforeAll(async () => {
    const made = await composeGraph();
    if ('errors' in made) throw new Error(made.errors.join('\n'));
    graph = made;
  });
  const typesFor = (audience: string) =>
    Object.keys(graph.contracts.find((each) => each.audience === audience)?.api.getTypeMap() ?? {});
  const queriesFor = (audience: string) =>
    Object.keys(
      graph.contracts
        .find((each) => each.audience === audience)
        ?.api.getQueryType()
        ?.getFields() ?? {},
    );

  it('show the public records and totals, without changes, keys, history or who asks', () => {
    expect(queriesFor('public')).toEqual(expect.arrayContaining(['pairing', 'totals', 'search']));
    expect(queriesFor('public')).not.toEqual(expect.arrayContaining(['changes']));
    expect(queriesFor('public')).not.toEqual(expect.arrayContaining(['viewer']));
    expect(
      typesFor('public').filter((name) =>
        /Mutation|Input$|Payload|ApiKey|Revision|Change|Viewer/.test(name),
      ),
    ).toEqual(['PeriodInput']);
  });

  it('show analysts how figures came about, and let them change nothing', () => {
    expect(queriesFor('analyst')).toEqual(expect.arrayContaining(['changes', 'viewer']));
    expect(typesFor('analyst')).toEqual(expect.arrayContaining(['Revision', 'FieldChange']));
    expect(typesFor('analyst').filter((name) => /Mutation|Payload|ApiKey/.test(name))).toEqual([]);
    const analyst = graph.contracts.find(({ audience }) => audience === 'analyst')?.api;
    expect(printApi(analyst!)).not.toContain('tokenId');
  });

  it('give partners all there is', () => {
    const partner = graph.contracts.find(({ audience }) => audience === 'partner');
    expect(printApi(partner!.api)).toBe(printApi(graph.whole.api));
  });
});
