import type { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../test/client.ts';
import { compose, industry, places } from '../test/graph.ts';
import { memoryLog } from '../test/memory-log.ts';
import { coded } from '../test/tiny-subgraph.ts';
import { InProcessDataSource } from './data-source/in-process-data-source.ts';
import { startGateway } from './gateway.ts';
import type { RunningGateway } from './options.ts';

const { logger, lines } = memoryLog();
let gateway: RunningGateway;
let fault: GraphQLError | undefined;

const frail = {
  answer: async (request: Parameters<typeof industry.answer>[0]) => {
    if (fault) return { errors: [fault] };
    return industry.answer(request);
  },
};

beforeAll(async () => {
  const dataSource = (name: string) => new InProcessDataSource(name === 'places' ? places : frail);
  gateway = await startGateway({ supergraphSdl: compose(), port: 0, logger, dataSource });
});
afterAll(() => gateway.stop());

describe('subgraphs in process', () => {
  const PAGE =
    '{ regions { name parks(first: 2) { name } flagship { name } } region(code: "120116") { name } }';

  it('are joined without HTTP, and answer the same again', async () => {
    const first = await ask(gateway.url, '{ regions { name parks { name } } parkCount }');
    const second = await ask(gateway.url, '{ regions { name parks { name } } parkCount }');
    expect(first.errors).toBeUndefined();
    expect(first.data).toMatchObject({
      regions: [{ parks: [{ name: 'Park 1 of 120116' }] }, {}, {}],
      parkCount: 3,
    });
    expect(second.text).toBe(first.text);
  });

  it('keep the place of an error in a list', async () => {
    const { data, errors } = await ask(gateway.url, PAGE);
    expect(data).toEqual(null);
    expect(errors).toMatchObject([
      { path: ['regions', 2, 'flagship'], extensions: { code: 'INTERNAL_ERROR' } },
    ]);
  });

  it('are masked like those behind HTTP, and the log gets the first cause', async () => {
    lines.length = 0;
    const reply = await ask(gateway.url, '{ explode }');
    expect(reply.errors).toMatchObject([
      { path: ['explode'], extensions: { code: 'INTERNAL_ERROR' } },
    ]);
    expect(reply.text).not.toContain('10.0.0.7');
    expect(lines).toMatchObject([
      { subgraph: 'places', err: { type: 'Error', message: /10\.0\.0\.7/ } },
    ]);
  });

  it.each([
    [
      'an outage at every field',
      coded('SUBGRAPH_UNAVAILABLE', 'x'),
      [
        ['regions', 0, 'parks'],
        ['regions', 1, 'parks'],
        ['regions', 2, 'parks'],
      ],
    ],
    ['a fault of the request once', coded('BAD_INPUT', 'no'), [['regions', 0, 'parks']]],
  ])('say %s when the fetch fails as a whole', async (_, error, paths) => {
    fault = error;
    const reply = await ask(gateway.url, '{ regions { name parks { name } } }');
    fault = undefined;
    expect(reply.errors?.map(({ path }) => path)).toEqual(paths);
    expect(reply.data).toMatchObject({ regions: [{ name: 'Binhai', parks: null }, {}, {}] });
  });

  it('may even throw', async () => {
    const dataSource = (name: string) =>
      new InProcessDataSource(
        name === 'places' ? places : { answer: () => Promise.reject(new Error('bug at 10.0.0.7')) },
      );
    const other = await startGateway({ supergraphSdl: compose(), port: 0, logger, dataSource });
    lines.length = 0;
    const reply = await ask(other.url, '{ regions { name parks { name } } }');
    expect(reply.status).toBe(200);
    expect(reply.errors).toMatchObject([
      { path: ['regions', 0, 'parks'], extensions: { code: 'INTERNAL_ERROR' } },
    ]);
    expect(reply.text).not.toContain('10.0.0.7');
    expect(lines).toMatchObject([{ err: { message: 'bug at 10.0.0.7' } }]);
    await other.stop();
  });
});
