import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepsContract } from './send.ts';

/** Answers every operation with the same data: right for what is unknown, wrong for all else. */
const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json').end('{"data":{"region":null}}');
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
});
afterAll(() => void server.close());

describe('the contract', () => {
  const printed = vi.spyOn(console, 'log').mockReturnValue();
  const lines = () => printed.mock.calls.map(([line]) => String(line));

  it('is kept where the chosen promises hold', async () => {
    expect(await keepsContract(url, 'the unknown is null')).toBe(true);
    expect(lines()).toContain('ok      the unknown is null');
  });

  it('is broken by a single promise, and says which', async () => {
    printed.mockClear();
    expect(await keepsContract(url, '')).toBe(false);
    expect(lines()).toContain('not ok  Hezuo is a floor');
    expect(lines()).toContain('ok      the unknown is null');
  });

  it('is broken where nothing was asked, or nothing answers', async () => {
    expect(await keepsContract(url, 'no promise has this name')).toBe(false);
    expect(await keepsContract('http://127.0.0.1:1/graphql', 'the unknown')).toBe(false);
  });
});
