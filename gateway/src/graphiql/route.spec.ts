import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../test/graph.ts';
import { memoryLog } from '../../test/memory-log.ts';
import { startGateway } from '../gateway.ts';
import type { RunningGateway } from '../options.ts';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let gateway: RunningGateway;

beforeAll(async () => {
  const { logger } = memoryLog();
  const examples = [
    {
      title: 'A </script><script>alert(1)</script>\nB',
      query: 'query A { regions { code } }',
      variables: { n: 1 },
    },
  ];
  gateway = await startGateway({ supergraphSdl: compose(), port: 0, logger, examples });
});
afterAll(() => gateway.stop());

describe('GraphiQL', () => {
  it('opens at /graphiql, and at / where there is no explorer, in both languages', async () => {
    const response = await fetch(gateway.url, { headers: HTML });
    expect(response.url).toBe(`${gateway.url}/graphiql`);
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('结对');
    expect(page).toContain('press ▶');
  });

  it('gets every file it names from this machine', async () => {
    const page = await (await fetch(gateway.url, { headers: HTML })).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, file = '']) => file)
      .filter((file) => file !== 'data:,');
    expect(files).toHaveLength(7);
    for (const file of files) {
      const response = await fetch(new URL(file, gateway.url));
      expect(response.status, file).toBe(200);
      expect(response.headers.get('content-type'), file).toMatch(
        file.endsWith('.css') ? /^text\/css/ : /javascript/,
      );
      expect((await response.text()).length, file).toBeGreaterThan(100);
    }
  });

  it('may load nothing from elsewhere', async () => {
    const policy = (await fetch(gateway.url, { headers: HTML })).headers.get(
      'content-security-policy',
    );
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/http|\*/);
  });

  it('puts examples into the page without letting them out of their element', async () => {
    const page = await (await fetch(gateway.url, { headers: HTML })).text();
    const [, json = ''] = /id="examples">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual([
      {
        query: '# A </script><script>alert(1)</script> B\nquery A { regions { code } }',
        variables: '{\n  "n": 1\n}',
      },
    ]);
  });

  it('is where a browser comes to that opens the endpoint', async () => {
    const response = await fetch(`${gateway.url}/graphql`, { headers: HTML, redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/');
  });

  it('is no answer to a program, which learns the paths instead', async () => {
    const response = await fetch(gateway.url);
    expect(await response.json()).toEqual({
      graphql: '/graphql',
      health: ['/health/live', '/health/ready'],
    });
  });

  it.each([
    '/graphiql/',
    '/graphiql/route.ts',
    '/graphiql/../main.ts',
    '/graphiql/%2e%2e%2fmain.ts',
    '/graphiql/package.json',
  ])('serves no other file: %s', async (path) => {
    expect((await fetch(gateway.url + path)).status).toBe(404);
  });
});
