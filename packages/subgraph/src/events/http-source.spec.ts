import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InternalTokens } from '@jiedui/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpSource } from './http-source.ts';

const EVENTS = [{ seq: '8', type: 'REPORTED' }];
const tokens = new InternalTokens('a secret of at least thirty-two characters');
let server: Server;
let url: string;
let status = 200;
let asked: IncomingMessage;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked = request;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(EVENTS));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.close();
});

describe('a log elsewhere', () => {
  it('is read beside the address of the graph', async () => {
    const source = httpSource({ name: 'industry', url: `${url}/one/graphql?a=b` });
    expect(await source.read('7', 100)).toEqual(EVENTS);
    expect(asked.url).toBe('/one/events?after=7&limit=100');
    expect(asked.headers.authorization).toBeUndefined();
  });

  it('is read by a part that speaks for itself, where a secret is shared', async () => {
    await httpSource({ name: 'industry', url, tokens }).read('0', 1);
    const proof = asked.headers.authorization?.replace('Bearer ', '') ?? '';
    expect(await tokens.verify(proof)).toEqual({ identity: null });
  });

  it.each([
    [503, 'industry answers 503'],
    [401, 'industry answers 401; set INTERNAL_SECRET to the same for all parts'],
  ])('says whose answer was no answer, and what helps: %i', async (answered, words) => {
    status = answered;
    await expect(httpSource({ name: 'industry', url }).read('0', 1)).rejects.toThrow(words);
  });

  it('says who cannot be reached', async () => {
    const nobody = { name: 'industry', url: 'http://127.0.0.1:1' };
    await expect(httpSource(nobody).read('0', 1)).rejects.toThrow(
      /^industry cannot be reached: \S+/,
    );
  });
});
