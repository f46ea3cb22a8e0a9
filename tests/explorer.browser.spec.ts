import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { openExplorer } from './explorer-in-browser.ts';
import type { ExplorerInBrowser } from './explorer-in-browser.ts';

const HUANGNAN = 'pairing/120116-632300';
const HEZUO = 'pairing/120116-623001';
const ZHANGJIACHUAN = 'pairing/120116-620525';
const PAGES = [
  ...['', 'pairings', HUANGNAN, `${HUANGNAN}?tab=plan`, `${HUANGNAN}?why=investment-contracted`],
  ...['report?kind=Agreement', 'report/upload?kind=Agreement'],
];

/** Chinese that is not marked as such. In a page, hence as text. */
const CHINESE_TEXTS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (/\\p{Script=Han}/u.test(textContent) && !parentElement.closest('[lang^=zh]')) found.push(textContent);
  }
  return found;
})()`;

describe.skipIf(noBrowser)(`the explorer in a browser${noBrowser}`, () => {
  let explorer: ExplorerInBrowser;
  let page: Page;

  beforeAll(async () => {
    explorer = await openExplorer();
    page = explorer.page;
  });
  beforeEach(() => explorer.forget());
  afterAll(() => explorer.stop());

  const open = (at: string) => explorer.open(at);
  const text = (selector: string) => explorer.text(selector);

  it('comes from this host alone, in the language of the browser, without a complaint', async () => {
    await open('');
    expect(page.url()).toBe(`${explorer.gateway.url}/zh/`);
    expect(explorer.foreign()).toEqual([]);
    expect(explorer.complaints).toEqual([]);
    expect(await page.locator('.card .problem').count()).toBe(0);
    expect(await text('.lead')).toMatch(
      /^47 对结对关系，29 条记录；3 条写明金额，签约额≥ 2\.06亿元/,
    );
    expect(await page.locator('svg.flow .band').count()).toBe(14);
  });

  it('is small: what the first page loads, compressed', async () => {
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await open('zh/');
    await session.detach();
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(150_000);
  });

  it('counts an agreement once that lies inside an event, and says so', async () => {
    await open(`zh/${HUANGNAN}`);
    expect(await text('.pairing-money .figure-value')).toBe('1.92亿元');
    await page.hover('.pairing-money .figure-value');
    expect(await text('.pairing-money .figure-full')).toBe('¥192,000,000.00');
    expect(await text('.inside')).toMatch(/^⊂\s*500万元$/);
    expect(await text('main')).not.toContain('1.97亿');
  });

  it('says why a figure is what it is, and Back closes that', async () => {
    await open(`zh/${HUANGNAN}`);
    await page.click('.pairing-money .why');
    const drawer = page.locator('dialog.drawer');
    await drawer.locator('.exact').waitFor();
    await drawer.locator('#why-parts .figure-value').waitFor();
    await drawer.locator('.why-record').first().waitFor();
    const words = await drawer.innerText();
    expect(words).toContain('¥192,000,000.00');
    expect(words).toContain('14个项目签约,总额达1.92亿元');
    expect(words).toContain('计入 2 条记录，其中 1 条没有写明数字。');
    expect(words).toMatch(/不另计的记录[^]*500万元[^]*含于/);
    expect(page.url()).toContain('why=investment-contracted');
    await page.goBack();
    await drawer.waitFor({ state: 'detached' });
  });

  it.each([
    ['zh', '≥ 1400万元'],
    ['en', 'at least ¥14m'],
  ])('never shows a floor as a plain figure: %s', async (language, floor) => {
    await open(`${language}/${HEZUO}`);
    expect(await text('.pairing-money .figure-value')).toBe(floor);
    expect(await page.locator('svg.year-bars .said').first().textContent()).toBe(`${floor} ↑`);
    expect(await page.locator('svg.year-bars').getAttribute('aria-label')).toContain(floor);
    await page.click('#money summary');
    await page.click('#money .menu button');
    expect(await text('#money td .figure-value')).toBe(floor);
  });

  it('draws no bar and writes no zero where nothing is reported', async () => {
    await open(`zh/${ZHANGJIACHUAN}`);
    expect(await page.locator('.pairing-money .figure').allInnerTexts()).toEqual([
      '未报告',
      '未报告',
    ]);
    expect(await page.locator('svg.year-bars').count()).toBe(0);
    expect(await text('#money .empty')).toContain('这不是零');
    await page.click('[data-tab=schools]');
    await page.locator('#exchangeSessions .rows').waitFor();
    expect(await text('#exchangeSessions .sentence')).toContain('1 次交流活动');
  });

  it('puts what has only words at no date', async () => {
    await open(`zh/${HUANGNAN}`);
    const undated = await text('.lane.undated');
    for (const words of ['“近日”（原文）', '“刚刚结束”（原文）']) expect(undated).toContain(words);
    expect(await text('.lane:not(.undated)')).not.toContain('原文');
    expect(await page.locator('table.counts thead').innerText()).toContain('无日期');
  });

  it('leaves out what an address says and nobody knows, and tells', async () => {
    await open(`zh/${HUANGNAN}?asof=2023-13-01&token=secret`);
    expect(await text('.dropped')).toContain('token, asof');
    expect(await page.locator('.as-of').count()).toBe(0);
  });

  it('shows the past as the past', async () => {
    await open(`zh/${HUANGNAN}?asof=2020-01-01`);
    expect(await text('.as-of')).toContain('以下为 2020年1月1日 当时所知');
    expect(await text('#timeline .empty')).toContain('没有符合条件的记录');
    expect(await text('.only-now > p')).toContain('不能回到');
  });

  it('is printed with all that was chosen, and nothing to press', async () => {
    const at = `zh/${HUANGNAN}?asof=2099-12-31&from=2023-01-01&confirmed=1`;
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open(at);
    expect(await text('.printed')).toMatch(/\/zh\/pairing\/120116-632300\?.*asof=2099-12-31/);
    expect(await page.locator('.filters input').first().inputValue()).toBe('2099-12-31');
    expect(await page.locator('.filters').isVisible()).toBe(true);
    expect(await text('.as-of')).toContain('2099年12月31日');
    for (const press of [
      '.head nav',
      '.search',
      '.menu',
      '.why',
      '[role=tab][aria-selected=false]',
    ])
      expect(await page.locator(press).first().isVisible(), press).toBe(false);
    const paper = await page.evaluate<object>(`(() => {
      const { documentElement: html, body } = document;
      return {
        scheme: getComputedStyle(html).colorScheme,
        wide: html.scrollWidth - html.clientWidth,
        frame: getComputedStyle(document.querySelector('.counts-frame')).overflowX,
        marks: getComputedStyle(body).printColorAdjust,
      };
    })()`);
    expect(paper).toEqual({ scheme: 'light', wide: 0, frame: 'visible', marks: 'exact' });
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: null, colorScheme: null });
    expect(await page.locator('.printed').isVisible()).toBe(false);
  });

  it('finds by the keyboard alone', async () => {
    await open('zh/');
    await page.keyboard.press('/');
    await page.keyboard.type('120116-623001');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/zh/${HEZUO}`);
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  it('hands a question over to where it can be changed', async () => {
    await open('zh/');
    await page.click('#latest summary');
    const link = page.locator('#latest .menu a').first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/^\/query\?lang=zh#q=[\w-]+$/);
    await link.click();
    await page.waitForURL('**/zh/query#q=*');
    const editor = page.locator('.query-document .cm-content');
    await expect.poll(() => editor.innerText()).toContain('OverviewLatest');
  });

  it.each(PAGES)('has no word of the other language, but data and quotes: en/%s', async (at) => {
    await open(`en/${at}`);
    const chinese = await page.evaluate(CHINESE_TEXTS);
    expect(chinese).toEqual([]);
  });

  it.each(PAGES)('fits a narrow screen: %s', async (at) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(`zh/${at}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  it.each(PAGES.flatMap((at) => [`zh/${at}`, `en/${at}`]))('is open to all: %s', async (at) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(at);
      expect(await explorer.audit(), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });
});
