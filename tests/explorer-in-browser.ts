import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ensureBuilt } from '@jiedui/explorer/built';
import { InProcessDataSource } from '@jiedui/gateway';
import type { GatewayOptions } from '@jiedui/gateway';
import { serveSubgraph } from '@jiedui/subgraph';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowser } from './browser.ts';
import { gatewayOver, openSubgraphs } from './graph.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BLANK = 'about:blank';

/** What axe-core finds. */
interface Audit {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

interface ExplorerOptions extends Pick<GatewayOptions, 'examples' | 'files' | 'tokenVerifier'> {
  /** What every page that is opened shows once it is there; a card unless said. */
  readonly shown?: string;
  /** A subgraph that the gateway asks over HTTP, so that it can go away; all are in its process otherwise. */
  readonly far?: string;
}

export type ExplorerInBrowser = Awaited<ReturnType<typeof openExplorer>>;

/** The explorer, served by a gateway to the six subgraphs, in a Chromium that speaks Chinese. */
export async function openExplorer({ shown = '.card', far, ...options }: ExplorerOptions = {}) {
  const explorer = await ensureBuilt(() => undefined);
  expect(explorer).toHaveProperty('folder');
  const subgraphs = await openSubgraphs();
  await subgraphs.settled();
  const distant = far === undefined ? undefined : await distantSubgraph(subgraphs, far);
  const gateway = await gatewayOver(subgraphs, { explorer, ...distant?.options, ...options });
  const browser = await openBrowser();
  const context = await browser.newContext({ locale: 'zh-CN' });
  const requests: string[] = [];
  const complaints: string[] = [];
  /** A page in the same window: with the same cookies and storage, and noted as well. */
  const newPage = async () => {
    const opened = await context.newPage();
    opened.on('request', (request) => requests.push(request.url()));
    opened.on('console', (message) => complaints.push(message.text()));
    opened.on('pageerror', (error) => complaints.push(error.message));
    return opened;
  };
  const page = await newPage();
  return {
    subgraphs,
    gateway,
    distant,
    page,
    newPage,
    open: (at: string, on = page) => arrive(on, `${gateway.url}/${at}`, shown),
    text: (selector: string, on = page) => on.locator(selector).first().innerText(),
    audit: (on = page) => audit(on),
    /** The addresses that were asked for since `forget`, and those of them that are not the gateway's. */
    requests: requests as readonly string[],
    foreign: () => requests.filter((url) => !url.startsWith(gateway.url) && url !== BLANK),
    /** What the browser logged since `forget`, and errors that nobody caught. */
    complaints: complaints as readonly string[],
    forget: () => {
      requests.length = 0;
      complaints.length = 0;
    },
    stop: async () => {
      await browser.close();
      await gateway.stop();
      await distant?.away();
      await subgraphs.stop();
    },
  };
}

/** Serves one of the subgraphs over HTTP, as often as it is wanted back, at one address. */
async function distantSubgraph(subgraphs: Awaited<ReturnType<typeof openSubgraphs>>, far: string) {
  const serve = (port: number) =>
    serveSubgraph(subgraphs.subgraph(far), { host: '127.0.0.1', port });
  let served = await serve(0);
  const { url } = served;
  return {
    options: {
      subgraphUrls: { [far]: `${url}/graphql` },
      dataSource: (name: string) =>
        name === far ? undefined : new InProcessDataSource(subgraphs.subgraph(name)),
    },
    away: () => served.stop(),
    back: async () => {
      served = await serve(Number(new URL(url).port));
    },
  };
}

/** Opens a page and waits until everything on it has its answer. */
async function arrive(page: Page, url: string, shown: string) {
  // A fragment alone would be no new page.
  await page.goto(BLANK);
  await page.goto(url);
  await page.waitForSelector('h1');
  await page.locator(shown).first().waitFor();
  // `waitForFunction` would evaluate text in the page, which its policy forbids.
  const busy = page.locator('.skeleton, [aria-busy=true]');
  await expect.poll(() => busy.count(), { timeout: 10_000 }).toBe(0);
}

/** What keeps some people out, by axe-core: the rule and the elements that break it. */
async function audit(page: Page) {
  // By the debugger, since the page's policy lets in no script but its own.
  const { violations } = await page.evaluate<Audit>(
    `(() => { ${axe}; return axe.run(document, { resultTypes: ['violations'] }); })()`,
  );
  return violations
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
