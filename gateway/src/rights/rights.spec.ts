import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archive } from '../../test/archive.ts';
import { post } from '../../test/client.ts';
import type { Reply } from '../../test/client.ts';
import { compose } from '../../test/graph.ts';
import { issuer } from '../../test/keeper.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { InProcessDataSource } from '../data-source/in-process-data-source.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

const { verifier, sign } = issuer();
const { logger, lines } = memoryLog();

const told = ({ errors = [] }: Reply) =>
  errors.map(({ path, extensions }) => `${String(extensions['code'])} ${path?.join('.') ?? ''}`);

describe('rules of the schema', () => {
  const subgraph = archive();
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      supergraphSdl: compose({}, [subgraph]),
      port: 0,
      logger,
      tokenVerifier: verifier,
      policies: { auditor: ({ organization }) => organization === 'auditors' },
      dataSource: () => new InProcessDataSource(subgraph),
    });
  });
  afterAll(() => gateway.stop());
  beforeEach(() => {
    subgraph.asked.length = 0;
  });

  async function ask(query: string, scopes?: string[], organization = 'organization_test') {
    const token = scopes && (await sign(60, { scopes, organization }));
    return post(gateway.url, { query }, token ? { authorization: `Bearer ${token}` } : {});
  }

  it('leave what is denied null, say so at its place, and answer the rest', async () => {
    const reply = await ask('{ file { title author note } mine }');
    expect(reply.status).toBe(200);
    expect(reply.data).toEqual({ file: { title: 'Plan', author: null, note: null }, mine: null });
    expect(told(reply)).toEqual([
      'UNAUTHENTICATED file.author',
      'UNAUTHENTICATED file.note',
      'UNAUTHENTICATED mine',
    ]);
  });

  it('are kept before anything is fetched', async () => {
    await ask('{ file { title author } mine }');
    expect(subgraph.asked.join()).not.toMatch(/author|mine/);
    subgraph.asked.length = 0;
    const reply = await ask('{ mine }');
    expect(reply.data).toEqual({ mine: null });
    expect(subgraph.asked).toEqual([]);
  });

  it.each([
    [['audit', 'read'], null],
    [['all'], null],
    [['audit'], 'FORBIDDEN'],
    [['read', 'write'], 'FORBIDDEN'],
  ])('ask for all scopes of one alternative: %j', async (scopes, code) => {
    const reply = await ask('{ file { author note } }', scopes);
    expect(reply.data?.['file']).toEqual({ author: 'Li', note: code ? null : 'draft' });
    expect(told(reply)).toEqual(code ? [`${code} file.note`] : []);
    if (code) expect(reply.errors?.[0]?.message).toMatch(/the scope audit and read, or all/);
  });

  it('say each place of a list, through aliases and fragments', async () => {
    const reply = await ask(
      '{ all: files { ...F } } fragment F on File { id ... { remark: note } }',
      ['audit'],
    );
    expect(reply.data?.['all']).toEqual([
      { id: '1', remark: null },
      { id: '2', remark: null },
    ]);
    expect(told(reply)).toEqual(['FORBIDDEN all.0.remark', 'FORBIDDEN all.1.remark']);
  });

  it('say nothing of a field that was skipped', async () => {
    const reply = await ask('{ file { title author @skip(if: true) } }');
    expect(reply.data).toEqual({ file: { title: 'Plan' } });
    expect(told(reply)).toEqual([]);
  });

  it('take out with a field that cannot be null what it belongs to', async () => {
    const denied = await ask('{ file { title price } }', ['read']);
    expect(denied.data).toEqual({ file: null });
    expect(told(denied)).toEqual(['FORBIDDEN file']);
    expect(denied.extensions).toBeUndefined();
    expect(lines.filter(({ msg }) => msg === 'a subgraph broke the schema')).toEqual([]);
    const granted = await ask('{ file { title price } }', ['read'], 'auditors');
    expect(granted.data).toEqual({ file: { title: 'Plan', price: 3 } });
  });

  it('of a type stand for the fields that return it and its own', async () => {
    const reply = await ask('{ vault { title } shelf { __typename ... on Vault { key } } }', []);
    expect(reply.data).toEqual({ vault: null, shelf: [{ __typename: 'File' }, null] });
    expect(told(reply)).toEqual(['FORBIDDEN vault', 'FORBIDDEN shelf.1']);
    expect(told(await ask('{ vault { title } }', ['vault']))).toEqual([]);
  });

  it('of one type keep closed what returns its interface', async () => {
    const reply = await ask('{ things { title } }', []);
    expect(reply.data).toEqual({ things: null });
    expect(told(reply)).toEqual(['FORBIDDEN things']);
    expect((await ask('{ things { title } }', ['vault'])).data).toEqual({
      things: [{ title: 'V' }],
    });
  });

  it('refuse a mutation whole', async () => {
    const reply = await ask('mutation { look note(text: "x") }', ['read']);
    expect(reply.status).toBe(403);
    expect(reply.data).toBeUndefined();
    expect(told(reply)).toEqual(['FORBIDDEN ']);
    expect(subgraph.asked).toEqual([]);
    expect((await ask('mutation { look note(text: "x") }', ['write'])).data).toEqual({
      look: 'looked',
      note: 'x',
    });
  });

  it('do not keep for one what was planned for another', async () => {
    const query = '{ file { title note } }';
    for (let round = 0; round < 2; round += 1) {
      expect((await ask(query)).data?.['file']).toEqual({ title: 'Plan', note: null });
      expect((await ask(query, ['all'])).data?.['file']).toEqual({ title: 'Plan', note: 'draft' });
    }
  });

  it('are not told to clients as directives', async () => {
    const reply = await ask('{ __schema { directives { name } } }');
    expect(reply.text).not.toMatch(/requiresScopes|authenticated|policy/);
  });
});

describe('a gateway', () => {
  const sdl = compose({}, [archive()]);
  const start = (supergraphSdl: string, policies = {}) =>
    startGateway({ supergraphSdl, port: 0, logger, policies });

  it('does not start where a policy is decided by nobody', async () => {
    await expect(start(sdl)).rejects.toThrow(/policy auditor, which nobody decides.*POLICIES/);
  });

  it('does not start where rules are of a version that it does not know', async () => {
    const later = sdl.replace('authenticated/v0.1', 'authenticated/v0.2');
    await expect(start(later, { auditor: () => true })).rejects.toThrow(
      /authenticated\/v0\.2 is for: SECURITY but is unsupported/,
    );
  });

  it('does not start where a rule is linked from nowhere', async () => {
    const unlinked = sdl.replace(/\n\s*@link\([^)]*authenticated[^)]*\)/, '');
    expect(unlinked).not.toBe(sdl);
    await expect(start(unlinked, { auditor: () => true })).rejects.toThrow(
      /@authenticated that is not linked/,
    );
  });
});
