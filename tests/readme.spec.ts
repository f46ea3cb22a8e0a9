import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from './graph.ts';

const README = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');

const block = (language: string) => {
  const [, found] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(README) ?? [];
  if (found === undefined) throw new Error(`The README has no ${language} block`);
  return found;
};

describe('the README', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.stop());

  it('shows a query with the answer that the graph gives', async () => {
    expect(await graph.ask(block('graphql'))).toEqual({
      data: JSON.parse(block('json')) as unknown,
    });
  });
});
