import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from '@jiedui/explorer/built';
import { organizationId } from '@jiedui/facts';
import { ROOT } from '@jiedui/schema';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser, openBrowser } from './browser.ts';
import { HUANGNAN, openReporter } from './reporter.ts';

/** The contract's operation, word for word. */
const LIVE = readFileSync(path.join(ROOT, 'schema/operations/30-live.graphql'), 'utf8');
const asked = { query: LIVE, variables: { pairing: HUANGNAN } };

describe.skipIf(noBrowser)(`live in a browser${noBrowser}`, () => {
  let reporter: Awaited<ReturnType<typeof openReporter>>;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    const explorer = await ensureBuilt(() => undefined);
    expect(explorer).toHaveProperty('folder');
    reporter = await openReporter({ explorer });
    await reporter.graph.settled();
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${reporter.graph.url}/zh/query`);
    await page.waitForSelector('.query-document .cm-content');
  });
  afterAll(async () => {
    await browser.close();
    await reporter.graph.stop();
  });

  /** How many streams the gateway has open, as it tells whoever runs it. */
  const streamsAre = (count: number) =>
    expect
      .poll(async () => (await fetch(`${reporter.graph.url}/metrics`)).text(), { timeout: 20_000 })
      .toMatch(new RegExp(`^gateway_open_streams ${String(count)}$`, 'm'));

  /** Reports an agreement; answers the event that tells of it. */
  const report = async () => {
    const { agreement } = await reporter.report({
      parties: [organizationId('tongren-government')],
    });
    return {
      data: {
        activityRecorded: {
          id: agreement.id as string,
          domain: 'INDUSTRY',
          kind: 'AGREEMENT',
          // From industry, by way of pairings, which tells.
          agreement: { parties: [{ name: { zh: '同仁市人民政府' } }] },
        },
      },
      extensions: { cursor: expect.any(String) as string },
    };
  };

  it('is read by fetch from a page of the gateway', async () => {
    const first = page.evaluate(async (body) => {
      const leaving = new AbortController();
      const { body: bytes } = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify(body),
        signal: leaving.signal,
      });
      const reader = bytes!.pipeThrough(new TextDecoderStream()).getReader();
      for (let text = ''; ;) {
        text += (await reader.read()).value ?? '';
        const event = /^event: next\ndata: (.*)\n\n/m.exec(text)?.[1];
        if (event === undefined) continue;
        leaving.abort();
        return JSON.parse(event) as unknown;
      }
    }, asked);
    await streamsAre(1);
    const event = await report();
    expect(await first).toMatchObject(event);
    await streamsAre(0);
  });

  /** Puts a text in the place of what is in the editor of the query page, and runs it. */
  const run = async (text: string) => {
    await page.click('.query-document .cm-content');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
    await page.click('.query-run');
  };
  const answer = async (expected: string) => {
    const result = page.locator('.query-result .cm-content', { hasText: expected });
    await result.waitFor();
    return result.innerText();
  };

  it('is shown on the query page, by the client of graphql-sse, each event as it comes, until it is stopped', async () => {
    await run(LIVE);
    await streamsAre(1);
    for (let events = 0; events < 2; events += 1) {
      const { data } = await report();
      expect(await answer(data.activityRecorded.id)).toContain('同仁市人民政府');
    }
    await page.click('.query-run');
    await streamsAre(0);
  });

  it('met no complaint of the browser', () => {
    expect(complaints).toEqual([]);
  });

  it('is told there why it is refused', async () => {
    await run('subscription { activityRecorded(after: "nonsense") { id } }');
    expect(await answer('BAD_CURSOR')).toContain('errors');
  });
});
