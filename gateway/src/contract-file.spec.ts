import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../test/client.ts';
import { memoryLog } from '../test/memory-log.ts';
import { contractFile } from './contract-file.ts';
import { readExamples } from './examples.ts';
import { startGateway } from './gateway.ts';
import type { RunningGateway } from './options.ts';
import { readSupergraph } from './supergraph-file.ts';

const SCHEMA = fileURLToPath(new URL('../../schema', import.meta.url));
const OURS = path.join(SCHEMA, 'supergraph.graphql');

describe('the contract of a gateway', () => {
  it('is the whole graph where none is named', () => {
    expect(contractFile(OURS, undefined)).toBe(OURS);
  });

  it.each(['public', 'partner', 'analyst'])('is found by its name: %s', (contract) => {
    expect(contractFile(OURS, contract)).toBe(
      path.join(SCHEMA, 'contracts', contract, 'supergraph.graphql'),
    );
  });

  it.each(['Public', '..', '../contracts/public', 'nobody'])(
    'is refused by another name, with those there are: %s',
    (contract) => {
      expect(() => contractFile(OURS, contract)).toThrow(
        `CONTRACT must be one of analyst, partner, public, not "${contract}"`,
      );
    },
  );

  it('is refused where there are no contracts', () => {
    expect(() => contractFile('/nowhere/supergraph.graphql', 'public')).toThrow(
      /^CONTRACT names a contract, but there is no .*npm run compose/,
    );
  });

  it('offers the examples that it answers', async () => {
    const whole = await readExamples(OURS);
    const some = await readExamples(contractFile(OURS, 'public'));
    expect(some.length).toBeGreaterThan(5);
    expect(whole).toEqual(expect.arrayContaining(some));
    expect(whole.filter(({ query }) => /\bchanges\(/.test(query))).not.toEqual([]);
    expect(some.filter(({ query }) => /\bchanges\(/.test(query))).toEqual([]);
  });
});

describe('a gateway on the public contract', () => {
  let gateway: RunningGateway;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contract-'));
    await mkdir(path.join(folder, 'contracts'));
    await writeFile(path.join(folder, 'supergraph.graphql'), '');
    await cp(path.join(SCHEMA, 'contracts/public'), path.join(folder, 'contracts/public'), {
      recursive: true,
    });
    const file = contractFile(path.join(folder, 'supergraph.graphql'), 'public');
    const { logger } = memoryLog();
    gateway = await startGateway({ supergraphSdl: await readSupergraph(file), port: 0, logger });
  });
  afterAll(async () => {
    await gateway.stop();
    await rm(folder, { recursive: true });
  });

  it.each([
    'mutation { revokeApiKey(input: { id: "1" }) { apiKey { id } } }',
    'mutation M($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } } }',
    'subscription { __typename }',
    '{ viewer { scopes } }',
    '{ changes { nodes { cursor } } }',
    '{ agreement(id: "1") { history { tokenId } } }',
  ])('does not know %s', async (query) => {
    const reply = await ask(gateway.url, query);
    expect(reply.status).toBe(400);
    expect(reply.errors?.[0]?.extensions['code']).toMatch(
      /^(GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/,
    );
  });

  it('does not show what it does not know', async () => {
    const reply = await ask(
      gateway.url,
      '{ __schema { mutationType { name } types { name fields { name } } } }',
    );
    expect(reply.data?.['__schema']).toMatchObject({ mutationType: null });
    expect(reply.text).not.toMatch(/Mutation|ApiKey|Revision|tokenId|Payload|"changes"|@tag/);
    expect(reply.text).toContain('"pairing"');
  });
});
