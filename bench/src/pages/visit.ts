import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';

/** One opening of a page; times are milliseconds. */
export interface Visit {
  /** How long each of its questions took, by the name of its operation. */
  readonly questions: ReadonlyMap<string, number>;
  readonly firstPaint: number;
  /** Until nothing of it is waiting for its answer any more. */
  readonly complete: number;
  /** Over the wire. */
  readonly bytes: number;
  /** What its cards say that they could not learn. */
  readonly problems: readonly string[];
}

const GLANCE_MS = 10;
const PATIENCE_MS = 60_000;

interface Timing {
  readonly now: number;
  readonly paint: number;
  readonly bytes: number;
}

/** Opens a page in a window without any cache, and waits until everything on it has its answer. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const questions = new Map<string, number>();
    page.on('requestfinished', (request) => {
      if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return;
      const { operationName } = request.postDataJSON() as { operationName: string };
      const { requestStart, responseEnd } = request.timing();
      const took = Math.max(questions.get(operationName) ?? 0, responseEnd - requestStart);
      questions.set(operationName, took);
    });
    await page.goto(url, { waitUntil: 'commit' });
    const { now, paint, bytes } = await settled(page);
    const problems = await page.locator('.problem[role=alert]').allInnerTexts();
    return { questions, firstPaint: paint, complete: now, bytes, problems };
  } finally {
    await context.close();
  }
}

/** Waits until everything on a page has its answer. */
export async function settled(page: Page): Promise<Timing> {
  await page.locator('h1').first().waitFor();
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const busy = await page.locator('.skeleton, [aria-busy=true]').count();
    if (busy === 0) return page.evaluate(timing);
    await pause(GLANCE_MS);
  }
  throw new Error(`${page.url()} still waits for answers after ${String(PATIENCE_MS / 1000)} s`);
}

/** What a browser notes of a document, a resource or a moment; bytes are of the first two alone. */
interface Entry {
  readonly name: string;
  readonly startTime: number;
  readonly transferSize?: number;
}

/** Runs in the page. */
function timing(): Timing {
  const entries = performance.getEntries() as unknown as readonly Entry[];
  return {
    now: performance.now(),
    paint: entries.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    bytes: entries.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
  };
}
