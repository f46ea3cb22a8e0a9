import { queryObjects } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../test/client.ts';
import { compose, industry, places } from '../test/graph.ts';
import { memoryLog } from '../test/memory-log.ts';
import { InProcessDataSource } from './data-source/in-process-data-source.ts';
import { startGateway } from './gateway.ts';
import { Graph } from './graph/graph.ts';
import { FieldsUsed } from './observe/fields-of.ts';
import type { RunningGateway } from './options.ts';

const QUERIES = ['{ regions { code parks { name } } }', '{ parkCount }'];
const RELOADS = 5;
const sdl = compose();

describe('the memory of supergraphs that were replaced', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      supergraphSdl: sdl,
      port: 0,
      logger: memoryLog().logger,
      dataSource: (name) => new InProcessDataSource(name === 'places' ? places : industry),
    });
    for (let count = 0; count < RELOADS; count += 1) {
      await askAll();
      gateway.reload(sdl);
    }
    await askAll();
  });
  afterAll(() => gateway.stop());

  /** Three times: a plan is compiled at its second use. */
  async function askAll(): Promise<void> {
    for (const query of [...QUERIES, ...QUERIES, ...QUERIES])
      expect((await ask(gateway.url, query)).errors).toBeUndefined();
  }

  // To look for objects, V8 collects the garbage first. What is found is what the graph that is served has.
  it('is free again', () => {
    expect(queryObjects(Graph, { format: 'count' })).toBe(1);
  });

  it('holds none of the operations that were asked of them', () => {
    expect(queryObjects(FieldsUsed, { format: 'count' })).toBe(QUERIES.length);
  });

  it('has what they were counted by', async () => {
    const usage = (await (await fetch(`${gateway.url}/usage`)).json()) as {
      fields: Record<string, Record<string, number>>;
    };
    expect(usage.fields['unnamed']?.['Query.parkCount']).toBe(3 * (RELOADS + 1));
  });
});
