import type { Browser, CDPSession, Page } from 'playwright-core';
import { ask } from '../measure/ask.ts';
import { settled } from './visit.ts';

/** How much memory scripts of one window take while somebody goes to and fro, in MB after garbage is collected. */
export interface Kept {
  readonly rows: number;
  readonly early: number;
  readonly late: number;
}

const MB = 1024 * 1024;
/** Times to and fro before the first look: what is loaded once is there by then. */
const EARLY = 3;
/** As many rows as a page shows at most. */
const MOST_ROWS = 1000;

/** Long pages: as many rows as a page shows at most. */
export async function longPages(url: string): Promise<ReadonlyMap<string, string>> {
  const query =
    '{ flows(first: 1) { supporter { code } recipient { code } } sources(first: 1) { totalCount } }';
  const { data } = await ask(`${url}/graphql`, { query, variables: {} });
  const { flows } = data as {
    flows: readonly Readonly<Record<'supporter' | 'recipient', { readonly code: string }>>[];
  };
  const [busiest] = flows;
  const n = `n=${String(MOST_ROWS)}`;
  return new Map([
    ...(busiest
      ? [
          [
            'Pairing with most activities',
            `zh/pairing/${busiest.supporter.code}-${busiest.recipient.code}?${n}`,
          ] as const,
        ]
      : []),
    ['Organizations', `zh/organizations?${n}`],
    ['Reconcile', `zh/reconcile?${n}`],
  ]);
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / MB;
}

/** Leaves a page for the list of pairings, and comes back to it, without a new document. */
async function toAndFro(page: Page): Promise<void> {
  await page.click('nav a[href$="/pairings"]');
  await settled(page);
  await page.goBack();
  await settled(page);
}

/** Opens a page and goes to and fro so many times in the same window. */
export async function keptMemory(browser: Browser, url: string, times: number): Promise<Kept> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    await page.goto(url, { waitUntil: 'commit' });
    await settled(page);
    let early = NaN;
    for (let time = 1; time <= times; time += 1) {
      await toAndFro(page);
      if (time === Math.min(EARLY, times)) early = await heapOf(devtools);
    }
    const rows = await page.locator('.card tbody tr, .card ol.latest > li, .open-record').count();
    return { rows, early, late: await heapOf(devtools) };
  } finally {
    await context.close();
  }
}
