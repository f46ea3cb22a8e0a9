import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorCodes } from '@jiedui/gateway';
import { ROOT } from '@jiedui/schema';
import { userErrorCodes } from '@jiedui/subgraph';
import { describe, expect, it } from 'vitest';
import { repositoryFiles } from './files.ts';

const CATALOGUE = 'gateway/src/error-codes.ts';
const CODE = String.raw`'([A-Z]{2,}(?:_[A-Z]+)*)'`;
/** Ways in which our sources say a code: as a property, or to what makes an error of it. */
const SAYINGS = [
  new RegExp(String.raw`\bcode: ${CODE}`, 'g'),
  new RegExp(String.raw`\bcode: [^,;{}]*? [?:] ${CODE}`, 'g'),
  new RegExp(
    String.raw`\b(?:refused|sendError|refusal|failure|outage|lastEvent|worded|coded)\([^;{}]{0,200}?${CODE}`,
    'g',
  ),
];
/** What others say, and we pass on. */
const SAID_BY_LIBRARIES = [
  'BAD_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
];

const sources = repositoryFiles().filter(
  (file) =>
    /^(gateway|packages\/[^/]+|subgraphs\/[^/]+|standalone)\/src\/.*\.ts$/.test(file) &&
    !/\.spec\.ts$|^packages\/(testing|postgres)\//.test(file) &&
    file !== CATALOGUE,
);
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const codesIn = (text: string) =>
  SAYINGS.flatMap((saying) => [...text.matchAll(saying)].map(([, code = '']) => code));

describe('the codes that our sources say', () => {
  it('are all in a catalogue: that of errors, or that of what is wrong with a row', () => {
    const unknown = sources.flatMap((file) =>
      codesIn(textOf(file))
        .filter((code) => !(code in errorCodes) && !(code in userErrorCodes))
        .map((code) => `${file}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are found wherever they are said', () => {
    const text = `sendError(reply.header('allow', 'GET, POST'), 'NEW_ONE', message); new GraphQLError(m, { extensions: { code: 'NEW_TWO' } });
      return refused(reply, 503, 'NEW_THREE', 'words'); const e = { code: isLate ? 'NEW_FOUR' : other }`;
    expect(codesIn(text)).toEqual(
      expect.arrayContaining(['NEW_ONE', 'NEW_TWO', 'NEW_THREE', 'NEW_FOUR']),
    );
  });

  it('leave no code of the catalogue unsaid', () => {
    const said = new Set(
      sources.flatMap((file) =>
        [...textOf(file).matchAll(new RegExp(CODE, 'g'))].map(([, code]) => code),
      ),
    );
    const unsaid = Object.keys(errorCodes).filter(
      (code) => !said.has(code) && !SAID_BY_LIBRARIES.includes(code),
    );
    expect(unsaid).toEqual([]);
  });
});
