import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OperatorError } from '@jiedui/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORE } from './core.ts';
import { whereabouts } from './whereabouts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'whereabouts-'));
  await writeFile(
    path.join(folder, 'supergraph.graphql'),
    `enum join__Graph {
      INDUSTRY @join__graph(name: "industry", url: "http://industry:4002/graphql")
      PAIRINGS @join__graph(name: "pairings", url: "http://pairings:4001/graphql")
    }`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

const places = (given: { SUPERGRAPH_FILE?: string; EVENT_SOURCES?: string }) =>
  Object.fromEntries(whereabouts({ EVENT_SOURCES: '', INIT_CWD: folder, ...given }));

describe('where the other subgraphs are', () => {
  it('is told by a supergraph, whose name is from where the caller stands', () => {
    expect(places({ SUPERGRAPH_FILE: 'supergraph.graphql' })).toEqual({
      industry: 'http://industry:4002/graphql',
      pairings: 'http://pairings:4001/graphql',
    });
  });

  it('is what is said of them, whatever the supergraph says', () => {
    const EVENT_SOURCES = 'industry=http://here:1, labour=http://here:2/graphql?a=b';
    expect(places({ SUPERGRAPH_FILE: 'supergraph.graphql', EVENT_SOURCES })).toEqual({
      industry: 'http://here:1',
      labour: 'http://here:2/graphql?a=b',
      pairings: 'http://pairings:4001/graphql',
    });
    expect(places({ EVENT_SOURCES: 'labour=http://here:2' })).toEqual({ labour: 'http://here:2' });
  });

  it('is nowhere where that is said', () => {
    expect(places({ EVENT_SOURCES: 'none' })).toEqual({});
  });

  it('is told by the supergraph of the project where nothing is said', () => {
    expect(places({})).toHaveProperty(CORE);
  });

  it('wants a supergraph that can be read', () => {
    expect(() => places({ SUPERGRAPH_FILE: 'none.graphql' })).toThrow(OperatorError);
  });
});
