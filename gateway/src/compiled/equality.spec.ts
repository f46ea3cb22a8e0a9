import { OperatorError } from '@jiedui/config';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { chance } from '../../test/chance.ts';
import { askIn } from '../../test/mixed/ask.ts';
import type { Answered, Asked } from '../../test/mixed/ask.ts';
import { QueryMaker } from '../../test/mixed/random-query.ts';
import { mixedSource } from '../../test/mixed/source.ts';
import { composeMixed } from '../../test/mixed/subgraphs.ts';
import type { Weather } from '../../test/mixed/weather.ts';
import type { Graph } from '../graph/graph.ts';
import { loadGraph } from '../graph/load-graph.ts';

/** `EQUALITY_OPERATIONS=5000 EQUALITY_SEED=other` tries more, and others. */
const { EQUALITY_OPERATIONS, EQUALITY_SEED: seed = 'equal' } = process.env;
const OPERATIONS = Number(EQUALITY_OPERATIONS ?? 200);
if (!Number.isInteger(OPERATIONS)) throw new OperatorError('EQUALITY_OPERATIONS is a number');

const WEATHERS = {
  clear: { failing: 0, missing: 0, isStormy: false },
  'with fields that fail': { failing: 0.04, missing: 0.06, isStormy: false },
  'with damaged answers': { failing: 0, missing: 0.06, isStormy: true },
  'with both': { failing: 0.02, missing: 0.06, isStormy: true },
} as const;

const IDENTITY = {
  organization: 'organization_test',
  regions: [],
  scopes: [],
  tokenId: 'test-token',
  expiresAt: '2099-01-01T00:00:00Z',
  kind: 'TOKEN',
} as const;

let compiled: Graph;
let apollo: Graph;
beforeAll(() => {
  const sdl = composeMixed();
  const open = (named: readonly { name: string }[]) =>
    Object.fromEntries(named.map(({ name }) => [name, mixedSource(name)]));
  compiled = loadGraph(sdl, { open });
  apollo = loadGraph(sdl, { open, compiledPlans: false });
});

/** The first so many operations that are valid. */
function* operations(): Generator<Asked> {
  for (let made = 0, taken = 0; taken < OPERATIONS; made += 1) {
    const query = new QueryMaker(apollo.schema, `${seed}${made}`).make();
    const document = parse(query.text);
    if (validate(apollo.schema, document).length > 0) continue;
    taken += 1;
    yield { ...query, document };
  }
}

const weatherOf = (kind: keyof typeof WEATHERS, { text }: Asked): Weather => ({
  ...WEATHERS[kind],
  seed: `${seed}${kind}${text}`,
  identity: chance(seed, text) < 0.6 ? IDENTITY : undefined,
  fetches: [],
});

/** One of the two, with all that it asked of the subgraphs. */
async function asked(graph: Graph, kind: keyof typeof WEATHERS, operation: Asked) {
  const weather = weatherOf(kind, operation);
  const { answered, way } = await askIn(weather, graph, operation);
  return { answered, way, fetches: weather.fetches.sort() };
}

describe('a compiled plan', () => {
  it('asks and answers as the executor of Apollo does, whatever is asked and whatever goes wrong', async () => {
    const ways = new Map<string, number>();
    const seen = { errors: 0, denials: 0, extensions: 0 };
    const count = ({ errors, extensions }: Answered) => {
      if (errors.length > 0) seen.errors += 1;
      if (errors.some((error) => error.includes('UNAUTHENTICATED'))) seen.denials += 1;
      if (extensions !== '{}') seen.extensions += 1;
    };
    for (const operation of operations()) {
      await asked(compiled, 'clear', operation);
      for (const kind of Object.keys(WEATHERS) as (keyof typeof WEATHERS)[]) {
        const ours = await asked(compiled, kind, operation);
        const theirs = await asked(apollo, kind, operation);
        const shown = `${kind}\n${operation.text}\n${JSON.stringify(operation.variables)}`;
        expect(ours.answered, shown).toEqual(theirs.answered);
        expect(ours.fetches, shown).toEqual(theirs.fetches);
        ways.set(ours.way ?? 'none', (ways.get(ours.way ?? 'none') ?? 0) + 1);
        count(ours.answered);
      }
    }
    // All that can happen has happened, and most of it to compiled code.
    const comparisons = OPERATIONS * Object.keys(WEATHERS).length;
    expect(ways.get('compiled')).toBeGreaterThan(0.7 * comparisons);
    expect(ways.get('reshaped')).toBeGreaterThan(0.01 * comparisons);
    const { errors, denials, extensions } = seen;
    expect(Math.min(errors, denials, extensions), JSON.stringify(seen)).toBeGreaterThan(0);
    // What is refused for its variables is not carried out at all.
    expect([...ways.keys()].sort()).toEqual(['compiled', 'introspection', 'none', 'reshaped']);
  }, 3_600_000);
});
