import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashOf } from './manifest.ts';
import { documentTrustFrom, OUR_DOCUMENTS } from './settings.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const BODY = '{ regions { code } }';
const one = { id: hashOf(BODY), name: 'Regions', type: 'query', body: BODY };
const manifest = (...operations: unknown[]) =>
  JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });

function trustIn(text: string) {
  const file = path.join(folder, 'documents.json');
  writeFileSync(file, text);
  return documentTrustFrom({ TRUSTED_DOCUMENTS: 'only', TRUSTED_DOCUMENTS_FILE: file }, '/');
}

describe('a manifest of trusted documents', () => {
  it('is read where documents are looked at, and only then', () => {
    expect(trustIn(manifest(one))?.documents.find(one.id)).toEqual(one);
    const off = { TRUSTED_DOCUMENTS: 'off', TRUSTED_DOCUMENTS_FILE: '/nowhere.json' } as const;
    expect(documentTrustFrom(off, '/')).toBeUndefined();
  });

  it('is our own unless another is named', () => {
    const log = { TRUSTED_DOCUMENTS: 'log', TRUSTED_DOCUMENTS_FILE: OUR_DOCUMENTS } as const;
    expect(documentTrustFrom(log, '/')?.mode).toBe('log');
  });

  it.each([
    ['no JSON', 'operations', /is no JSON/],
    ['another format', '{"format":"x","version":1,"operations":[]}', /is no manifest .*format/],
    ['a map of texts', '{"abc":"{ regions { code } }"}', /is no manifest of documents/],
    ['a document without a text', manifest({ ...one, body: '' }), /operations\.0\.body/],
    [
      'a hash of another text',
      manifest({ ...one, body: '{ a }' }),
      /the id of Regions is not its hash/,
    ],
    [
      'two texts of one id',
      manifest({ ...one, id: 'a' }, { ...one, id: 'a', body: '{ b }' }),
      /stands for another document too/,
    ],
  ])('is refused at the start as %s, with what to do', (_, text, words) => {
    expect(() => trustIn(text)).toThrow(words);
    expect(() => trustIn(text)).toThrow(/set TRUSTED_DOCUMENTS_FILE to .*`npm run documents/);
  });

  it('is refused where it is not there', () => {
    const log = { TRUSTED_DOCUMENTS: 'log', TRUSTED_DOCUMENTS_FILE: 'nowhere.json' } as const;
    expect(() => documentTrustFrom(log, '/')).toThrow('/nowhere.json cannot be read (ENOENT)');
  });
});
