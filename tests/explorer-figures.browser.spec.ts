import { z } from '@jiedui/config';
import { readWords, settingsFrom, settingVariables } from '@jiedui/gateway';
import { ROOT } from '@jiedui/schema';
import { SUPERGRAPH_FILE } from '@jiedui/schema/supergraph';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { openExplorer } from './explorer-in-browser.ts';
import type { ExplorerInBrowser } from './explorer-in-browser.ts';
import { testIssuer } from './graph.ts';
import { agreement, HEZUO, HUANGNAN } from './reporter.ts';

/** As the gateway is set without a variable: links may name the explorer's documents. */
const settings = settingsFrom(z.object(settingVariables).parse({}), ROOT);
/** A machine that does much else is slow. */
const PATIENCE = { timeout: 10_000 };
const FOCUS = `(() => {
  const at = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  return { at: at.outerHTML.slice(0, 300), ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth) };
})()`;

describe.skipIf(noBrowser)(`figures in a browser${noBrowser}`, () => {
  const { verifier, tokenFor } = testIssuer();
  let explorer: ExplorerInBrowser;
  let page: Page;
  beforeAll(async () => {
    explorer = await openExplorer({
      files: { ...settings.files, words: readWords(SUPERGRAPH_FILE) },
      tokenVerifier: verifier,
    });
    page = explorer.page;
  });
  afterAll(() => explorer.stop());
  const open = (at: string, on = page) => explorer.open(at, on);

  /** What the graph answers while something is done, without what belongs to one answer alone. */
  const answersTo = async (does: () => Promise<unknown>) => {
    const coming: Promise<unknown>[] = [];
    const note = (response: Response) => {
      if (!response.url().endsWith('/graphql') || response.request().method() !== 'POST') return;
      if (!(response.headers()['content-type'] ?? '').includes('json')) return;
      coming.push(response.json().then(({ data }: { data: unknown }) => data));
    };
    page.on('response', note);
    await does();
    page.off('response', note);
    return Promise.all(coming);
  };

  it.each([
    ['', '#flow'],
    ['', '#latest'],
    [`pairing/${HUANGNAN}`, '#money'],
    [`pairing/${HUANGNAN}`, '#timeline'],
    [`pairing/${HEZUO}?tab=plan`, '#progress'],
    [`compare?p=${HUANGNAN}&p=${HEZUO}`, '.comparison'],
  ])('come from a question that gives the same on the query page: %s %s', async (at, card) => {
    const shown = await answersTo(() => open(`zh/${at}`));
    await page.locator(`${card} summary`).first().click();
    const link = page.locator(`${card} .menu a[href*="/query"]`).first();
    await expect.poll(() => link.getAttribute('href')).toContain('#q=');
    await link.click();
    await page.waitForURL('**/zh/query#q=*');
    await page.locator('.query-document .cm-content').waitFor();
    const answers = await answersTo(async () => {
      await page.click('.query-run');
      await page.locator('.query-result .cm-content').waitFor();
    });
    // The page may still be asking for the schema that it completes words by.
    const run = answers.find((answer) => !Object.hasOwn(answer as object, '__schema'));
    expect(run).toBeTruthy();
    expect(shown).toContainEqual(run);
  });

  it('add up from the records behind them, and those without a figure are listed too', async () => {
    await open(`zh/pairing/${HUANGNAN}?why=investment-contracted`);
    const drawer = page.locator('dialog.drawer');
    // Those inside a whole are listed apart, and not added.
    const counted = drawer.locator('.why-record h3');
    await counted.first().waitFor();
    const { data } = await explorer.gateway.ask(
      `query ($id: ID!) { pairing(id: $id) { investmentSummary { contracted { yuan recordCount missingCount } } } }`,
      { id: HUANGNAN },
    );
    const { yuan, recordCount, missingCount } = data.pairing.investmentSummary.contracted;
    const stated = await counted.locator('.figure-value').all();
    const figures = await Promise.all(stated.map((each) => each.getAttribute('value')));
    const silent = await counted.locator('.figure.missing').count();
    expect(figures.reduce((all, value) => all + Number(value), 0)).toBe(Number(yuan));
    expect(silent).toBe(missingCount);
    expect(figures.length + silent).toBe(recordCount);
  });

  it('of all pairings open their records too, each with its own pairing', async () => {
    await open('zh/');
    await page.locator('.tiles .why').first().click();
    const drawer = page.locator('dialog.drawer');
    const counted = drawer.locator('.why-record h3');
    await counted.first().waitFor();
    const { data } = await explorer.gateway.ask(
      '{ totals { contracted { yuan recordCount missingCount } } }',
    );
    const { yuan, recordCount, missingCount } = data.totals.contracted;
    const stated = await counted.locator('.figure-value').all();
    const figures = await Promise.all(stated.map((each) => each.getAttribute('value')));
    expect(figures.reduce((all, value) => all + Number(value), 0)).toBe(Number(yuan));
    expect(await counted.locator('.figure.missing').count()).toBe(missingCount);
    expect(await counted.count()).toBe(recordCount);
    expect(await drawer.locator('.why-record a[href*="/pairing/"]').count()).toBeGreaterThan(0);
  });

  it.each([
    [`pairing/${HUANGNAN}?tab=plan&year=2023`, '#progress .why', '签约金额 · 2023'],
    [`compare?p=${HUANGNAN}&p=${HEZUO}&view=table`, '.comparison .why', '签约金额 · 2023'],
  ])(
    'open the records behind a year of an indicator, and these are a file: %s',
    async (at, why, name) => {
      await open(`zh/${at}`);
      await page.locator(why).first().click();
      const drawer = page.locator('dialog.drawer');
      await drawer.locator('.why-record').first().waitFor();
      expect(await drawer.locator('.why-of').innerText()).toContain(name);
      expect(await drawer.locator('.exact').innerText()).toBe('¥192,000,000.00');
      const shown = await drawer.locator('.why-record').count();
      await drawer.locator('header summary').first().click();
      const link = await drawer.locator('a[data-file=csv]').first().getAttribute('href');
      const file = await page.request.get(new URL(link ?? '', page.url()).href);
      const [head = '', ...rows] = (await file.text()).trim().split('\r\n');
      expect([file.status(), rows.length]).toEqual([200, shown]);
      expect(head).toContain('计入指标');
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('why=');
    },
  );

  it('of what stands in a region come list by list, each with a file of its own', async () => {
    await open('zh/region/120116');
    const lists = page.locator('.region-here > section');
    await expect.poll(() => lists.count(), PATIENCE).toBe(6);
    for (const list of await lists.all()) {
      await list.locator('header strong').waitFor();
      await list.locator('summary').click();
      const link = await list.locator('a[data-file=csv]').getAttribute('href');
      const file = await page.request.get(new URL(link ?? '', page.url()).href);
      const [, ...rows] = (await file.text()).trim().split('\r\n');
      expect([file.status(), rows.length]).toEqual([
        200,
        await list.locator('ul:not(.menu ul) > li').count(),
      ]);
      await page.keyboard.press('Escape');
    }
  });

  it('are reached by the keyboard alone, from the search to the file, with the focus in sight', async () => {
    const tabTo = async (mark: RegExp) => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press('Tab');
        const { at, ring } = await page.evaluate<{ at: string; ring: number }>(FOCUS);
        expect(ring, at).toBeGreaterThanOrEqual(2);
        if (mark.test(at)) return;
      }
      expect.fail(`nothing that can be reached is ${String(mark)}`);
    };
    const focused = () => page.evaluate<{ at: string }>(FOCUS).then(({ at }) => at);
    await open('zh/');
    await page.keyboard.press('/');
    await page.keyboard.type(HUANGNAN);
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/zh/pairing/${HUANGNAN}`);
    await page.locator('.pairing-money .why').first().waitFor();
    await tabTo(/^<button[^>]*class="why/);
    await page.keyboard.press('Enter');
    const drawer = page.locator('dialog.drawer');
    await drawer.locator('a[href*="/source/"]').first().waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await expect.poll(focused).toMatch(/^<button[^>]*class="why/);
    await page.keyboard.press('Enter');
    await drawer.locator('a[href*="/source/"]').first().waitFor();
    await tabTo(/^<a[^>]*href="[^"]*\/source\//);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zh/source/*');
    await expect.poll(focused, PATIENCE).toMatch(/^<h1/);
    await page.locator('#activities summary').waitFor();
    await tabTo(/^<summary/);
    await page.keyboard.press('Enter');
    await tabTo(/^<a[^>]*data-file="csv"/);
    const file = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await file).suggestedFilename()).toMatch(/\.csv$/);
  });

  it('wait where something new has come, without a jump, until somebody asks for them', async () => {
    await open('zh/');
    const others = await Promise.all(Array.from({ length: 9 }, () => explorer.newPage()));
    for (const other of others) await open('zh/', other);
    await page.locator('.live-on').waitFor();
    const numbers = () =>
      Promise.all(['.lead', '#latest .sentence, #latest li'].map((at) => explorer.text(at)));
    await page.evaluate('scrollTo(0, 300)');
    const [before, place] = [await numbers(), await page.evaluate('scrollY')];
    const token = await tokenFor({
      organization: 'organization_supporter',
      regions: ['120116'],
      scopes: ['report:industry'],
    });
    await explorer.gateway.ask(
      'mutation ($input: ReportAgreementInput!) { reportAgreement(input: $input) { userErrors { code } } }',
      {
        input: {
          idempotencyKey: 'live',
          agreement: agreement({ signed: { date: '2024-01-02', precision: 'DAY' } }),
        },
      },
      { token },
    );
    const tell = page.locator('.live button');
    await tell.waitFor();
    expect([await numbers(), await page.evaluate('scrollY')]).toEqual([before, place]);
    await tell.click();
    await expect.poll(() => explorer.text('.lead'), PATIENCE).toContain('30 条记录');
    await expect.poll(() => explorer.text('#latest'), PATIENCE).toContain('测试协议');
    const cards = await page.locator('.card').count();
    for (const other of others) expect(await other.locator('.card').count()).toBe(cards);
    await Promise.all(others.map((other) => other.close()));
  });
});
