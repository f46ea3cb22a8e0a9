import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose, industry, places } from '../test/graph.ts';
import { memoryLog } from '../test/memory-log.ts';
import { InProcessDataSource } from './data-source/in-process-data-source.ts';
import { startGateway } from './gateway.ts';
import type { RunningGateway } from './options.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const reason = existsSync(executablePath)
  ? ''
  : ` (skipped: no Chromium at ${executablePath}; install it or set CHROMIUM_PATH)`;

const examples = [
  {
    title: 'One region',
    query: 'query OneRegion($id: ID!) {\n  byText(id: $id) {\n    name\n  }\n}',
    variables: { id: '632300' },
  },
  { title: 'All regions', query: 'query AllRegions {\n  regions {\n    code\n  }\n}' },
];

describe.skipIf(reason)(`GraphiQL in a browser${reason}`, () => {
  let gateway: RunningGateway;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const { logger } = memoryLog();
    const dataSource = (name: string) =>
      new InProcessDataSource(name === 'places' ? places : industry);
    gateway = await startGateway({
      supergraphSdl: compose(),
      port: 0,
      logger,
      dataSource,
      examples,
    });
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(gateway.url);
    await page.waitForSelector('.graphiql-execute-button');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
  });

  const tabs = () => page.locator('.graphiql-tab-button').allTextContents();
  const answer = async (expected: string) => {
    await page.locator('.result-window', { hasText: expected }).waitFor();
    return page.textContent('.result-window');
  };

  it('has a tab for each example', async () => {
    expect(await page.title()).toBe('结对 Jiedui · GraphiQL');
    expect(await tabs()).toEqual(['OneRegion', 'AllRegions']);
  });

  it('runs the first with its variables', async () => {
    await page.click('.graphiql-execute-button');
    expect(await answer('Huangnan')).toContain('byText');
  });

  it('runs another', async () => {
    await page.click('text=AllRegions');
    // GraphiQL reads the operation's name a moment after the tab has changed; no hand is that fast.
    await wait(500);
    await page.click('.graphiql-execute-button');
    expect(await answer('120000')).toContain('regions');
  });

  it('shows the documentation of the schema', async () => {
    await page.click('[aria-label="Show Documentation Explorer"]');
    expect(await page.locator('.graphiql-doc-explorer-root-type').first().textContent()).toContain(
      'query',
    );
  });

  it('finds its tabs again when it is opened again', async () => {
    await page.reload();
    await page.waitForSelector('.graphiql-execute-button');
    expect(await tabs()).toEqual(['OneRegion', 'AllRegions']);
  });

  it('completes what is typed, and opens its settings', async () => {
    await page.click('.graphiql-query-editor .CodeMirror');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' { ');
    await page.keyboard.press('Control+Space');
    expect(await page.locator('.CodeMirror-hints').textContent()).toContain('code');
    await page.keyboard.press('Escape');
    await page.click('[aria-label="Open settings dialog"]');
    expect(await page.locator('.graphiql-dialog').first().textContent()).toContain('Settings');
  });

  it('asked no other host for anything, and met no complaint of the browser', () => {
    const foreign = requests.filter(
      (url) => !url.startsWith(gateway.url) && !url.startsWith('data:') && !url.startsWith('blob:'),
    );
    expect(foreign).toEqual([]);
    expect(requests.length).toBeGreaterThan(6);
    expect(complaints).toEqual([]);
  });
});
