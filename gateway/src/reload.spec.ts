import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../test/client.ts';
import { compose, industry, places } from '../test/graph.ts';
import { memoryLog } from '../test/memory-log.ts';
import { listen } from '../test/tiny-subgraph.ts';
import { InProcessDataSource } from './data-source/in-process-data-source.ts';
import { startGateway } from './gateway.ts';
import type { RunningGateway } from './options.ts';
import { watchSupergraph } from './watch-supergraph.ts';

const WITH_PARKS = '{ regions { code parks { name } } }';
const { logger, lines } = memoryLog();
const both = compose();
const placesAlone = compose({}, [places]);

describe('a supergraph that is replaced', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      supergraphSdl: placesAlone,
      port: 0,
      logger,
      dataSource: (name) => new InProcessDataSource(name === 'places' ? places : industry),
    });
  });
  afterAll(() => gateway.stop());

  it('is served to requests from then on', async () => {
    expect((await ask(gateway.url, WITH_PARKS)).status).toBe(400);
    gateway.reload(both);
    const reply = await ask(gateway.url, WITH_PARKS);
    expect(reply.errors).toBeUndefined();
    expect(reply.text).toContain('Park 1 of 120116');
    gateway.reload(placesAlone);
    expect((await ask(gateway.url, WITH_PARKS)).status).toBe(400);
  });

  it('leaves requests under way to end on the one they began with', async () => {
    gateway.reload(both);
    const slow = ask(
      gateway.url,
      '{ slow(milliseconds: 300) region(code: "120116") { parks { name } } }',
    );
    await vi.waitFor(async () => {
      await ask(gateway.url, '{ parkCount }');
    });
    gateway.reload(placesAlone);
    const { data, errors } = await slow;
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ slow: 'done', region: { parks: [{ name: 'Park 1 of 120116' }] } });
  });

  it.each([
    ['is no GraphQL', 'type {'],
    ['was never composed', 'type Query { a: Int }'],
    ['is cut off', both.slice(0, 900)],
  ])('stays what it was where the next one %s', async (_, broken) => {
    gateway.reload(both);
    expect(() => {
      gateway.reload(broken);
    }).toThrow(/supergraph cannot be loaded/);
    expect((await ask(gateway.url, WITH_PARKS)).errors).toBeUndefined();
  });
});

describe('the ways to subgraphs', () => {
  it('are kept where the address stays, and follow it where it moves', async () => {
    const [before, after] = [await listen(places), await listen(places)];
    const sdl = (url: string) => compose({ places: url }, [places]);
    const gateway = await startGateway({ supergraphSdl: sdl(before.url), port: 0, logger });
    const asked = async () => {
      expect((await ask(gateway.url, '{ regions { code } }')).errors).toBeUndefined();
      return [before.seen.length, after.seen.length];
    };
    expect(await asked()).toEqual([1, 0]);
    gateway.reload(sdl(before.url));
    expect(await asked()).toEqual([2, 0]);
    gateway.reload(sdl(after.url));
    expect(await asked()).toEqual([2, 1]);
    await gateway.stop();
    await Promise.all([before.stop(), after.stop()]);
  });
});

describe('a supergraph in a file', () => {
  it('is served as soon as the file holds another, unless that is broken', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'jiedui-reload-'));
    const file = path.join(folder, 'supergraph.graphql');
    await writeFile(file, placesAlone);
    const dataSource = (name: string) =>
      new InProcessDataSource(name === 'places' ? places : industry);
    const started = await startGateway({
      supergraphSdl: placesAlone,
      port: 0,
      logger,
      dataSource,
    });
    const gateway = watchSupergraph(file, started, logger);
    const until = (status: number) =>
      vi.waitFor(
        async () => {
          expect((await ask(gateway.url, WITH_PARKS)).status).toBe(status);
        },
        { timeout: 15_000, interval: 100 },
      );
    await writeFile(file, 'type {');
    await vi.waitFor(
      () => {
        expect(lines.map(({ msg }) => msg)).toContain(
          'supergraph refused; the one before is served on',
        );
      },
      { timeout: 15_000 },
    );
    await until(400);
    // As a mounted volume does it: another file in its place.
    await writeFile(`${file}.next`, both);
    await rename(`${file}.next`, file);
    await until(200);
    await gateway.stop();
    await rm(folder, { recursive: true });
  });
});
