import { readExamples } from '@jiedui/gateway';
import { SUPERGRAPH_FILE } from '@jiedui/schema/supergraph';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { openExplorer } from './explorer-in-browser.ts';
import type { ExplorerInBrowser } from './explorer-in-browser.ts';
import { HEZUO, HUANGNAN } from './reporter.ts';

const SOURCE = 'source/binhai-2023-cooperation-article';
const PAGES = [
  'query?ready=q03',
  'query?ready=q11&view=table&panel=docs',
  SOURCE,
  'sources',
  'region/632300',
];

/** A machine that does much else is slow. */
const PATIENCE = { timeout: 10_000 };

describe.skipIf(noBrowser)(`query, sources and regions in a browser${noBrowser}`, () => {
  let explorer: ExplorerInBrowser;
  let page: Page;

  beforeAll(async () => {
    const examples = await readExamples(SUPERGRAPH_FILE);
    explorer = await openExplorer({ shown: '.card, .query-run', examples });
    page = explorer.page;
  });
  beforeEach(() => explorer.forget());
  afterAll(() => explorer.stop());

  const open = (at: string) => explorer.open(at);
  const run = () => page.click('.query-run');
  const editor = () => page.locator('.query-document .cm-content');
  const answer = () => page.locator('.query-result .cm-content');
  const write = async (text: string, variables = '') => {
    await page.locator('.query-as-json').waitFor();
    const form = page.locator('.query-as-json[aria-pressed=false]');
    if ((await form.count()) > 0) await form.click();
    for (const [place, words] of [
      ['.query-document .cm-content', text],
      ['.query-variables .cm-content', variables],
    ] as const) {
      await page.click(place);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(words);
    }
  };

  it('runs a ready question, from this host alone, without a complaint', async () => {
    await open('query?lang=zh&ready=q03');
    expect(page.url()).toBe(`${explorer.gateway.url}/zh/query?ready=q03`);
    expect(await page.locator('.query-ready option').count()).toBe(20);
    await expect.poll(() => editor().innerText(), PATIENCE).toContain('investmentSummary');
    await run();
    await expect.poll(() => answer().innerText(), PATIENCE).toContain('"192000000.00"');
    expect(explorer.foreign()).toEqual([]);
    expect(explorer.complaints).toEqual([]);
  });

  it('asks for variables by a form, made of their types, and writes the same JSON', async () => {
    await open('zh/query?ready=q03');
    const field = (name: string) =>
      page.locator('.query-form').getByLabel(name, { exact: false }).first();
    await expect.poll(() => field('id').inputValue(), PATIENCE).toBe(HUANGNAN);
    await field('id').fill(HEZUO);
    await field('from').fill('');
    await field('to').fill('2030-12-31');
    await run();
    await expect.poll(() => answer().innerText(), PATIENCE).toContain('"14000000.00"');
    await page.click('.query-as-json');
    const json = await page.locator('.query-variables .cm-content').innerText();
    expect(JSON.parse(json)).toEqual({ id: HEZUO, period: { to: '2030-12-31' } });
    await page.click('.query-as-json');
    await expect.poll(() => field('id').inputValue()).toBe(HEZUO);
  });

  it('completes what is typed by the schema, and says what is wrong with it', async () => {
    await open('zh/query');
    await write('{ regions { nodes { co');
    await page.keyboard.press('Escape');
    await page.click('.query-document .cm-content');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Space');
    await expect
      .poll(() => page.locator('.cm-tooltip-autocomplete').innerText(), PATIENCE)
      .toContain('code');
    await page.keyboard.press('Escape');
    await write('{ nonsense }');
    await page.locator('.cm-lintRange-error').first().waitFor();
    await run();
    await expect.poll(() => answer().innerText(), PATIENCE).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('is shared by a link that no server sees', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('zh/query');
    await write(
      'query Shared($code: RegionCode!) { region(code: $code) { code } }',
      '{ "code": "632300" }',
    );
    await page.click('text=复制链接');
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await expect.poll(copied, PATIENCE).toMatch(/\/query\?lang=zh#q=[\w-]+$/);
    const link = await copied();
    explorer.forget();
    await page.evaluate('localStorage.clear()');
    await open(link.slice(explorer.gateway.url.length + 1));
    await expect.poll(() => editor().innerText(), PATIENCE).toContain('query Shared');
    expect(explorer.requests.some((url) => url.includes('Shared'))).toBe(false);
    await run();
    await expect.poll(() => answer().innerText(), PATIENCE).toContain('632300');
    await page.click('text=历史');
    await expect
      .poll(() => page.locator('.query-history').innerText(), PATIENCE)
      .toContain('Shared');
  });

  it('shows one list as rows, a picture and a file, and names several to be split', async () => {
    await open('en/query');
    await write(
      '{ pairings(first: 3) { totalCount nodes { id timeline(first: 1) { totalCount } } } }',
    );
    await run();
    await page.click('role=tab[name=Table]');
    await expect.poll(() => page.locator('.query-rows tbody').count(), PATIENCE).toBe(3);
    expect(await page.locator('.query-result .query-note').innerText()).toBe('3 of 47 rows');
    await page.click('role=tab[name=Chart]');
    expect(await page.locator('.query-chart li').count()).toBe(3);
    await page.click('role=tab[name=File]');
    const link = await page.locator('a[data-file=csv]').getAttribute('href');
    expect(new URL(link!, explorer.gateway.url).searchParams.get('query')).toContain('pairings');
    await write(
      '{ a: regions(first: 1) { nodes { code } } b: pairings(first: 1) { nodes { id } } }',
    );
    await run();
    await expect
      .poll(() => page.locator('.query-result .empty').innerText(), PATIENCE)
      .toMatch(/2 lists[^]*a\n+b/);
  });

  it('asks before it changes anything', async () => {
    await open('en/query');
    await write(
      'mutation Take { withdrawAgreement(input: { id: "x", idempotencyKey: "k", reason: "r", basedOnRevision: 1 }) { id } }',
    );
    const before = explorer.requests.length;
    await run();
    await page.locator('dialog[open]', { hasText: 'Take is a mutation' }).waitFor();
    await page.click('text=Do not run it');
    expect(explorer.requests.length).toBe(before);
    await run();
    await page.click('dialog[open] .query-run');
    await expect.poll(() => answer().innerText(), PATIENCE).toContain('errors');
  });

  it('says in Chinese why a question was not answered, and in English what of it', async () => {
    await open('zh/query?view=table');
    await write('{ region(code: "x") { code } }');
    await run();
    await expect
      .poll(() => page.locator('.query-errors').innerText(), PATIENCE)
      .toMatch(/BAD_INPUT\s+参数或变量的值不可用[^]*region code/);
  });

  it('says so beneath the row of which something is not there', async () => {
    await open('zh/query?view=table');
    await write(
      '{ pairings(first: 2) { nodes { id agreements(first: 1, after: "x") { totalCount } } } }',
    );
    await run();
    const beneath = page.locator('.query-rows .row-problem');
    await expect.poll(() => beneath.count(), PATIENCE).toBe(2);
    expect(await beneath.first().innerText()).toMatch(/游标不是这个列表给出的[^]*not a cursor/);
    expect(await page.locator('.query-errors').count()).toBe(0);
  });

  it('explains the schema', async () => {
    await open('en/query?panel=docs');
    await page.fill('.query-side input', 'investmentSummary');
    await page.click('text=Pairing.investmentSummary');
    expect(await page.locator('.docs-type').innerText()).toContain('investmentSummary');
  });

  it('leads from a figure to its sentence, and from a sentence to what it states', async () => {
    await open(`zh/${SOURCE}`);
    await page.locator('#activities tr', { hasText: '1.92亿元' }).locator('a').click();
    const sentence = page.locator('.source-text [aria-current]');
    expect(await sentence.innerText()).toContain('总额达1.92亿元');
    expect(await page.locator('.source-side').innerText()).toContain('≥ 1400万元');
    await page.locator('.source-text a', { hasText: '500万元' }).click();
    await expect
      .poll(() => page.locator('.source-side').innerText(), PATIENCE)
      .toMatch(/⊂\s*500万元/);
    expect(page.url()).toContain('?s=agreement_');
    expect(await page.locator('#statements tbody tr').count()).toBe(39);
    expect(await page.locator('a[data-file=csv]').count()).toBe(3);
    expect(explorer.complaints).toEqual([]);
  });

  it('is where a figure of a pairing comes from, and Back leads there again', async () => {
    await open('zh/pairing/120116-632300?why=investment-contracted');
    await page.locator('dialog.drawer a[href*="/source/"]').first().click();
    const sentence = page.locator('.source-text [aria-current]');
    await expect.poll(() => sentence.innerText(), PATIENCE).toContain('1.92亿元');
    await page.goBack();
    await page.locator('dialog.drawer').waitFor();
    expect(page.url()).toContain('why=investment-contracted');
  });

  it('says that there is no such source or region', async () => {
    await page.goto(`${explorer.gateway.url}/en/source/none`);
    const heading = () => page.locator('h1').innerText();
    await expect.poll(heading, PATIENCE).toBe('There is no such source');
    await page.goto(`${explorer.gateway.url}/en/region/abc`);
    await expect.poll(heading, PATIENCE).toBe('There is no such region');
  });

  it('tells who assists a region, and counts nothing that nobody reported', async () => {
    await open('zh/region/632300');
    const pairing = page.locator('.region-pairings li', { hasText: '滨海新区' });
    expect(await pairing.innerText()).toMatch(/协议\s*1\s*结对学校\s*未报告/);
    expect(await page.locator('#below').innerText()).toContain('代码已停用，现为 632301');
    expect(await page.locator('main').innerText()).not.toMatch(/\s0\s/);
    await open('en/region/632301');
    await expect
      .poll(() => page.locator('.region-head').innerText(), PATIENCE)
      .toContain('Formerly: 632321');
    expect(explorer.complaints).toEqual([]);
  });

  it.each(PAGES)('is open to all, and fits a narrow screen: %s', async (at) => {
    for (const [language, colorScheme] of [
      ['zh', 'light'],
      ['en', 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1280, height: 720 });
      await open(`${language}/${at}`);
      expect(await explorer.audit(), language).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await expect
        .poll(() => page.evaluate('document.documentElement.scrollWidth'), PATIENCE)
        .toBeLessThanOrEqual(360);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});
