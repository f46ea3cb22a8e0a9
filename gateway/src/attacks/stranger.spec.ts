import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../test/client.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { listenAll } from '../../test/pair.ts';
import type { Pair } from '../../test/pair.ts';
import { startStock } from '../../test/stock.ts';
import type { Stock } from '../../test/stock.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

const { logger } = memoryLog();
let pair: Pair;
let gateway: RunningGateway;
let stock: Stock;

beforeAll(async () => {
  pair = await listenAll();
  gateway = await startGateway({ supergraphSdl: pair.supergraphSdl, port: 0, logger });
  stock = await startStock(pair.supergraphSdl);
});
afterAll(async () => {
  await gateway.stop();
  await stock.stop();
  await pair.stop();
});

const QUERY = '{"query":"{ parkCount }"}';

describe('a page of another site', () => {
  const FORMS: [string, RequestInit, string?][] = [
    ['a link', {}, '?query={parkCount}'],
    [
      'a link that says it is JSON',
      { headers: { 'content-type': 'application/json' } },
      '?query={parkCount}',
    ],
    [
      'a form of plain text',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: QUERY },
    ],
    ['a form of fields', { method: 'POST', body: new URLSearchParams({ query: '{parkCount}' }) }],
    ['a form of parts', { method: 'POST', body: formOf('{parkCount}') }],
    ['a body without a type', { method: 'POST', body: new Blob([QUERY]) }],
    [
      'JSON in disguise',
      { method: 'POST', headers: { 'content-type': 'text/plain; application/json' }, body: QUERY },
    ],
  ];

  it.each(FORMS)('asks nothing by %s', async (name, init, search = '') => {
    const reply = await fetch(`${gateway.url}/graphql${search}`, init);
    // A content type of its own makes a browser ask first, which the next spec answers.
    expect(reply.ok).toBe(name === 'a link that says it is JSON');
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });

  // Apollo Server refuses the same ones by itself; but what it answers, the page may read.
  it.each(FORMS)('asks no more of the stock server by %s', async (name, init, search = '') => {
    const reply = await fetch(`${stock.url}/${search}`, init);
    expect(reply.ok).toBe(name === 'a link that says it is JSON');
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  });

  const preflight = {
    method: 'OPTIONS',
    headers: {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  };

  it('is not allowed to ask in any other way', async () => {
    const reply = await fetch(`${gateway.url}/graphql`, preflight);
    expect(reply.status).toBe(405);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is allowed everything by the stock server', async () => {
    const reply = await fetch(`${stock.url}/`, preflight);
    expect(reply.status).toBe(204);
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('what goes wrong within', () => {
  const INSIDE = /10\.0\.0\.7|select|127\.0\.0\.1|places|serviceName|ECONNREFUSED/;

  it('is not told', async () => {
    expect((await ask(gateway.url, '{ explode }')).text).not.toMatch(INSIDE);
  });

  it('is told by the stock server', async () => {
    const reply = await ask(stock.url, '{ explode }');
    expect(reply.text).toMatch(/10\.0\.0\.7/);
    expect(reply.text).toMatch(/serviceName/);
  });

  it('shows no plan to who asks for it', async () => {
    const reply = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-query-plan-experimental': '1' },
      body: QUERY,
    });
    expect(await reply.text()).toBe('{"data":{"parkCount":3}}');
  });

  it('shows its plan on the stock server', async () => {
    const reply = await fetch(stock.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-query-plan-experimental': '1' },
      body: QUERY,
    });
    expect(await reply.text()).toContain('QueryPlan {\\n  Fetch(service: \\"industry\\")');
  });
});

describe('a request within another', () => {
  const send = async (url: string, headers: string, body: string) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const path = url === stock.url ? '/' : '/graphql';
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`,
    );
    return (await text(socket).catch(() => '')).split('\r\n', 1)[0];
  };
  const chunked = `${QUERY.length.toString(16)}\r\n${QUERY}\r\n0\r\n\r\n`;

  // Node refuses these for the stock server, too: it must stay so whatever parser stands before us.
  it.each([
    ['two lengths', `Content-Length: ${String(QUERY.length)}\r\nContent-Length: 0`, QUERY],
    ['a length and pieces', 'Content-Length: 5\r\nTransfer-Encoding: chunked', chunked],
    ['pieces under two names', 'Transfer-Encoding: chunked, identity', chunked],
    ['a header with a space before its colon', `Content-Length : ${String(QUERY.length)}`, QUERY],
    ['a length that is no number', 'Content-Length: 0x10', QUERY],
  ])('is not hidden by %s', async (_, headers, body) => {
    expect(await send(gateway.url, headers, body)).toBe('HTTP/1.1 400 Bad Request');
    expect(await send(stock.url, headers, body)).toBe('HTTP/1.1 400 Bad Request');
  });

  it('is none where it is sent as it should be', async () => {
    expect(await send(gateway.url, 'Transfer-Encoding: chunked', chunked)).toBe('HTTP/1.1 200 OK');
  });
});

function formOf(query: string): FormData {
  const form = new FormData();
  form.set('query', query);
  return form;
}
