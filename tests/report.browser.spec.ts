import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { openExplorer } from './explorer-in-browser.ts';
import type { ExplorerInBrowser } from './explorer-in-browser.ts';
import { testIssuer } from './graph.ts';

const HEADER = '类别,标题(中文),状态,签约时间,签约额(元),签约方,结对';
const GOOD = 'FRAMEWORK,T,签约,2023年5月,5000000,,120116-632300';
/** By what is wrong with a row: the row, and the code that says so. */
const BAD: readonly (readonly [string, string])[] = [
  [GOOD.replace('5000000', '约500万'), 'BAD_AMOUNT'],
  [GOOD.replace('5000000', '-5'), 'BAD_AMOUNT'],
  [GOOD.replace('5000000', '0.001'), 'BAD_AMOUNT'],
  [GOOD.replace('2023年5月', '2023-02-30'), 'BAD_DATE'],
  [GOOD.replace('120116-632300', '999999-632300'), 'NOT_FOUND'],
  [GOOD.replace('120116-632300', '110000-654000'), 'NOT'],
  [GOOD.replace(',T,', ',,'), 'REQUIRED'],
  [GOOD.replace('FRAMEWORK', '口头协议'), 'BAD_VALUE'],
  [GOOD.replace(',,', ',organization_nobody,'), 'NOT_FOUND'],
];
const ROWS = 1000;
/** Where the bad ones stand: in every call of 200 rows. */
const placeOf = (at: number) => 17 + at * 113;

function sheetOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => GOOD.replace('T', `批量${String(at)}`));
  for (const [at, [row]] of BAD.entries())
    lines[placeOf(at)] = row.replace('T', `有误${String(at)}`);
  return [HEADER, ...lines].join('\r\n');
}

describe.skipIf(noBrowser)(`reporting in a browser${noBrowser}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheets-'));
  const { verifier, tokenFor } = testIssuer();
  let explorer: ExplorerInBrowser;
  let page: Page;
  let token: string;

  beforeAll(async () => {
    explorer = await openExplorer({ tokenVerifier: verifier });
    page = explorer.page;
    page.context().setDefaultTimeout(20_000);
    token = await tokenFor({
      organization: 'organization_supporter',
      regions: ['120116'],
      scopes: ['report:industry'],
    });
  });
  afterAll(async () => {
    await explorer.stop();
    rmSync(folder, { recursive: true });
  });

  const open = (at: string) => explorer.open(at, page);
  const text = (selector: string) => explorer.text(selector, page);
  const written = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const choose = (file: string) => page.setInputFiles('input[type=file]', file);
  /** How many agreements have titles that begin so, and how many different ones. */
  const recorded = async (title: string) => {
    const { rows } = await explorer.subgraphs
      .subgraph('industry')
      .database.pool.query<{ all: number; different: number }>(
        `select count(*)::int as "all", count(distinct title_zh)::int as different
           from agreement where title_zh like $1 || '%'`,
        [title],
      );
    return rows[0];
  };

  it('begins with a sign-in, of which no script, address or storage keeps anything', async () => {
    await open('zh/report?kind=Agreement');
    expect(await text('.kind-choice .dropped')).toContain('填报需要登录');
    await page.click('.account');
    await page.fill('.sign-in input', token);
    await page.click('.sign-in button.main');
    await page.waitForSelector('.account.signed-in');
    const kept = await page.evaluate(
      'JSON.stringify([location.href, document.cookie, { ...localStorage }, { ...sessionStorage }])',
    );
    expect(kept).not.toContain(token.slice(0, 20));
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', value: token });
    expect(await page.locator('.kind-choice .dropped').count()).toBe(0);
  });

  it('of one record says at each field what is wrong, mends it, and leads to the record', async () => {
    const send = 'form.report button.main';
    await page.click(send);
    await page.waitForSelector('.wrong');
    expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
    await page.getByLabel('类别').selectOption('FRAMEWORK');
    await page.getByLabel('标题(中文)').fill('单条协议');
    await page.getByLabel('签约时间').fill('近日');
    await page.getByLabel('签约额(元)').fill('约500万');
    await page.getByLabel('结对', { exact: true }).fill('120116-632300');
    await page.click(send);
    await page.waitForSelector('.fix');
    expect(await text('.field .wrong')).toBe(
      '金额不对 "约500万" 不是数字；金额以元计，写作 "5000000.00" BAD_AMOUNT',
    );
    expect(await recorded('单条协议')).toEqual({ all: 0, different: 0 });
    await page.click('.fix');
    await page.click(send);
    await page.waitForSelector('.right');
    await page.click(send);
    await page.waitForSelector('.recorded');
    expect(await recorded('单条协议')).toEqual({ all: 1, different: 1 });
    await page.click('.recorded a');
    await page.waitForURL('**/zh/pairing/120116-632300');
  });

  it.each([
    ['ExchangeSession', '学校', '{ schools(first: 1) { nodes { id name { zh } } } }', 'schools'],
    [
      'Product',
      '平台',
      '{ activities(filter: { kinds: ["SALES_PLATFORM"] }) { nodes { id name: title { zh } } } }',
      'activities',
    ],
    [
      'Agreement',
      '所属整体',
      '{ activities(filter: { kinds: ["INVESTMENT_EVENT"] }) { nodes { id name: title { zh } } } }',
      'activities',
    ],
  ])('finds by name what a record names by its id: %s', async (kind, label, query, list) => {
    const { data } = await explorer.gateway.ask(query);
    const { id, name } = data[list].nodes[0] as { id: string; name: { zh: string } };
    await open(`zh/report?kind=${kind}`);
    const field = page.getByLabel(label, { exact: true });
    await field.fill(name.zh.slice(0, 4));
    const option = page.locator(`datalist option[value="${id}"]`);
    await option.waitFor({ state: 'attached' });
    expect(await option.textContent()).toContain(name.zh);
    await field.fill(id);
    await expect.poll(() => text('output.chosen')).toContain(name.zh);
  });

  it('of 1,000 rows with 9 bad ones records 991, none twice, though its tab was closed at half', async () => {
    const file = written('agreements.csv', sheetOf(ROWS));
    await open('zh/report/upload?kind=Agreement');
    await choose(file);
    await page.waitForSelector('.upload select');
    await page.click('.upload button.main');
    await page.waitForSelector('.upload tbody .mend');
    expect(await text('.upload .sentence')).toBe('1000 行已核对：991 行无误，9 行有误');
    const lines = await page.locator('.upload tbody tr').allInnerTexts();
    for (const [at, [, code]] of BAD.entries()) {
      const line = lines.find((each) => each.startsWith(String(placeOf(at) + 2)));
      expect(line, code).toContain(code);
    }
    expect(lines[0]).toMatch(
      /签约额\(元\)\s.*约500万.*\s金额不对 "约500万" 不是数字.*应写 5000000 · 约/s,
    );
    expect(await text('nav .here')).toBe('填报');
    let calls = 0;
    // The third call is sent, and its answer never comes: what was recorded is not known to the page.
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('ReportAgreements')) calls += 1;
      if (calls < 3) await route.continue();
      else if (calls === 3) await route.fetch();
    });
    await page.click('.upload footer button.main');
    await expect.poll(() => recorded('批量'), { timeout: 20_000 }).toMatchObject({ all: 594 });
    await page.close();

    page = await explorer.newPage();
    await open('zh/report/upload?kind=Agreement');
    await choose(file);
    await page.waitForSelector('.upload button.main');
    expect(await text('.verdict')).toContain('上次填报到第 400 行');
    await page.click('.upload button.main');
    await page.waitForSelector('.right');
    expect(await text('.right')).toContain('1000 行中接受 991 行，退回 9 行');
    expect(await recorded('批量')).toEqual({ all: 991, different: 991 });
    expect(await recorded('有误')).toEqual({ all: 0, different: 0 });

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ]);
    const refused = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(refused).toHaveLength(10);
    expect(refused[0]).toContain('退回原因');
    expect(refused[1]).toMatch(/约500万.*签约额\(元\): 金额不对 .*不是数字.*BAD_AMOUNT/);
  });

  it('are listed page after page, as far as somebody asks', async () => {
    await open('zh/pairing/120116-632300?tab=agreements&n=150');
    const rows = page.locator('#agreements tbody tr');
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(150);
    expect(await text('#agreements .more')).toContain('已显示 150 条');
    await page.click('#agreements .more button');
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(250);
    expect(page.url()).toContain('n=250');
    await open('zh/pairing/120116-632300?tab=agreements&n=1000');
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBeGreaterThan(900);
  });
  it('takes a template that it gave, as a workbook, in the other language', async () => {
    await open('en/report/upload?kind=Agreement');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'XLSX', exact: true }).click(),
    ]);
    const file = path.join(folder, 'template.xlsx');
    await download.saveAs(file);
    await choose(file);
    await page.waitForSelector('.choose .wrong');
    expect(await text('.choose .wrong')).toContain('no row below its header');
  });

  it('mends a row in place', async () => {
    const rows = [HEADER, BAD[0]?.[0].replace('T', '就地改正')].join('\n');
    await open('zh/report/upload?kind=Agreement');
    await choose(written('one.csv', rows));
    await page.waitForSelector('.upload select');
    await page.click('.upload button.main');
    await page.click('.mend button');
    await page.locator('.upload footer button.main:enabled').click();
    await page.waitForSelector('.right');
    expect(await recorded('就地改正')).toEqual({ all: 1, different: 1 });
  });

  it.each([
    ['names', '姓名', '张三', '姓名'],
    ['identity numbers', '备注', '11010519491231002X', '身份证号码'],
  ])('stops a sheet with %s of beneficiaries', async (_, head, value, words) => {
    await open('zh/report/upload?kind=Placement');
    await choose(written('people.csv', `标题(中文),${head}\n就业,${value}`));
    await page.waitForSelector('.stopped');
    expect(await text('.stopped')).toContain(words);
  });

  it('complains of nothing', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
