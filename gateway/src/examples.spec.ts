import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from './examples.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'examples-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the examples of a supergraph', () => {
  it('are the operations that are listed beside it', async () => {
    const operations = path.join(folder, 'with', 'operations');
    await mkdir(operations, { recursive: true });
    const title = { zh: '一个地区', en: 'One region' };
    const listed = { operation: '01-region', title, variables: { code: '120116' } };
    await writeFile(path.join(operations, 'examples.json'), JSON.stringify([listed]));
    await writeFile(path.join(operations, '01-region.graphql'), 'query Region { x }');
    expect(await readExamples(path.join(folder, 'with', 'supergraph.graphql'))).toEqual([
      {
        id: 'q01',
        title,
        query: 'query Region { x }',
        variables: { code: '120116' },
      },
    ]);
  });

  it('are none where nothing is listed', async () => {
    expect(await readExamples(path.join(folder, 'supergraph.graphql'))).toEqual([]);
  });
});
