import { organizationId } from '@jiedui/facts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { openExplorer } from './explorer-in-browser.ts';
import type { ExplorerInBrowser } from './explorer-in-browser.ts';
import { testIssuer } from './graph.ts';
import { agreement, HEZUO, HUANGNAN } from './reporter.ts';

const FOUR = `p=${HUANGNAN}&p=${HEZUO}&p=120116-620525&p=120116-220100`;
const LIANKE = organizationId('lianke');

describe.skipIf(noBrowser)(
  `comparing, reconciling, organizations and plans in a browser${noBrowser}`,
  () => {
    const { verifier, tokenFor } = testIssuer();
    let explorer: ExplorerInBrowser;
    let page: Page;
    let plan: string;
    beforeAll(async () => {
      explorer = await openExplorer({ shown: '.card, .empty', tokenVerifier: verifier });
      page = explorer.page;
      const { data } = await explorer.gateway.ask('{ workPlans { nodes { id } } }');
      plan = data.workPlans.nodes[0].id as string;
    });
    beforeEach(() => explorer.forget());
    afterAll(() => explorer.stop());

    const open = (at: string) => explorer.open(at);
    const text = (selector = 'main') => explorer.text(selector);

    it('compares what is stated, keeps a floor one, and leaves silent pairings on the list', async () => {
      await open(`en/compare?${FOUR}`);
      expect(await text('.sentence')).toMatch(/^2 of 4 pairings state a figure/);
      const picture = await page.locator('svg[role=img].years').getAttribute('aria-label');
      expect(picture).toContain('Hezuo: 2023: at least ¥14m');
      expect(picture).toContain('Changchun: not reported');
      expect(await page.locator('.year-mark .floor').count()).toBe(1);
      expect(await page.locator('.year-mark').count()).toBe(2);
      expect(await text('.silent')).toContain('Zhangjiachuan');
    });

    it('draws small charts for more pairings, and rows with bars for all', async () => {
      await open(`zh/compare?${FOUR}&p=120000-632300&from=2021&to=2024`);
      expect(await page.locator('.small-years').count()).toBe(5);
      expect(await page.locator('.small-years .slot').count()).toBe(3);
      await open('zh/compare');
      expect(await text('.sentence')).toMatch(/^47 个结对中，2 个报告了签约金额/);
      expect(await page.locator('.value-bar .floor').count()).toBe(1);
    });

    it('never draws paid-in money that nobody reports', async () => {
      await open(`zh/compare?${FOUR}&indicator=investment-paid-in`);
      expect(await text('.empty')).toContain('未报告不等于零');
      expect(await page.locator('.year-mark').count()).toBe(0);
    });

    it('refuses what has no common scale, says why, and tells what an address holds in vain', async () => {
      await open('en/compare?indicator=investment-contracted&indicator=investment-paid-in&x=1');
      expect(await text('.refused')).toContain('stages of money');
      expect(await text('.dropped')).toContain('x');
      await page.click('.refused button');
      await page.waitForSelector('#investment-contracted');
      expect(page.url()).toMatch(/indicator=investment-contracted$/);
      await open('en/compare?indicator=professionals-sent&indicator=cadres-trained');
      expect(await text('.refused')).toContain('counted in persons, the second in person-times');
    });

    it('adds a pairing by name, and writes it into the address', async () => {
      await open('zh/compare');
      await page.fill('.pairing-search input', '合作市');
      await page.locator('.pairing-search [role=option]').first().click();
      await page.waitForURL(/p=120116-623001/);
    });

    it('shows an organization across domains, its agreement inside the event', async () => {
      await open(`zh/organization/${LIANKE}`);
      const all = await text();
      expect(all).toContain('未注明');
      expect(all).toContain('500万元');
      expect(await text('.part-of')).toMatch(/^⊂ 含于《.*推介会》/);
      expect(await text('#donations')).toContain('未报告捐赠');
      await open('en/organization/none');
      expect(await text()).toContain('There is no organization with the id “none”');
    });

    it('leads to it by its name', async () => {
      await open('zh/organizations?text=联科');
      expect(await page.locator('.rows tbody tr').count()).toBe(1);
      await page.click('.rows a');
      await page.waitForURL(new RegExp(LIANKE));
    });

    it('holds a plan’s promises against what happened, without calling silence a failure', async () => {
      await open(`en/plan/${plan}`);
      expect(await text('.sentence')).toMatch(/^12 promises, of which 1 has a number/);
      expect(await page.locator('.cells i').count()).toBe(13);
      expect(await page.locator('.cells .full').count()).toBe(0);
      expect(await text('.gap')).toContain('13 villages not reported');
      await open('zh/plans');
      expect(await page.locator('.rows tbody tr').count()).toBe(1);
    });

    it('lets who is signed out read what is open, and nothing more', async () => {
      await open('zh/reconcile');
      expect(await text('.lead')).toMatch(/^29 条记录尚无对方意见，0 条有异议/);
      expect(await text('.dropped')).toContain('未登录');
      expect(await page.locator('.speak').count()).toBe(0);
    });

    it('says whose turn it is, and for how long the oldest record has waited', async () => {
      await open('zh/reconcile?awaiting=632300');
      expect(await text('.lead')).toContain('最久的一条已 0 天没有新情况');
      const turns = page.locator('.turns label');
      await turns.first().locator('b', { hasText: /^\d+$/ }).waitFor();
      const [own, other] = await turns.locator('b').allInnerTexts();
      expect(Number(own)).toBeGreaterThan(0);
      expect(other).toBe(own);
      await turns.last().click();
      expect(page.url()).toMatch(/turn=other/);
      await open('zh/reconcile?older=30');
      await page.getByText('没有未决的记录').waitFor();
    });

    /** Sends a mutation of the supporter's agency. */
    const asSupporter = async (mutation: string, type: string, input: object) => {
      const token = await tokenFor({
        organization: 'organization_supporter',
        regions: ['120116'],
        scopes: ['report:industry'],
      });
      const asked = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { agreement { id revision } userErrors { code message } } }`;
      const { data } = await explorer.gateway.ask(asked, { input }, { token });
      expect(data.answer.userErrors).toEqual([]);
      await explorer.subgraphs.settled();
      return data.answer.agreement as { id: string; revision: number };
    };
    const signIn = async () => {
      const credential = await tokenFor({
        organization: organizationId('tongren-government'),
        regions: ['632300'],
        scopes: ['confirm'],
      });
      const status = await page.evaluate(async (body) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch('/sign-in', { method: 'POST', headers, body })).status;
      }, JSON.stringify({ credential }));
      expect(status).toBe(200);
    };

    it('lets the other side dispute, and keeps what was typed when the record is revised meanwhile', async () => {
      const stated = agreement({ contracted: { yuan: '5000000' } });
      const { id } = await asSupporter('reportAgreement', 'ReportAgreementInput', {
        idempotencyKey: 'first',
        agreement: stated,
      });
      await signIn();
      await open('zh/reconcile?awaiting=632300&domain=industry');
      const item = page.locator('.open-records > li', { hasText: '测试协议' });
      await item.locator('.speak-choice button').last().click();
      await item.locator('textarea').fill('实际为480万元');
      await item.locator('.own input').fill('4800000');
      await asSupporter('reviseAgreement', 'ReviseAgreementInput', {
        idempotencyKey: 'second',
        id,
        revision: 1,
        reason: '更正',
        agreement: { ...stated, contracted: { yuan: '6000000' } },
      });
      await item.locator('.speak-form .main').click();
      await item.locator('.fault').waitFor();
      expect(await item.locator('.fault').innerText()).toContain('STALE_REVISION');
      await item.getByText('600万元').first().waitFor();
      expect(await item.locator('textarea').inputValue()).toBe('实际为480万元');
      await item.locator('.speak-form .main').click();
      await page.locator('.said', { hasText: '已提出异议：测试协议' }).waitFor();
      await open('zh/reconcile?state=disputed');
      expect(await text('.both-sides')).toMatch(/600万元[^]*480万元[^]*−120万元（-20%）/);
    });

    it('lets it confirm, after showing the words once more', async () => {
      await open('zh/reconcile?awaiting=632300&domain=industry');
      const before = await page.locator('.open-records > li').count();
      const item = page.locator('.open-records > li', { hasText: '推介会' }).last();
      await item.locator('.speak-choice button').first().click();
      expect(await item.locator('.speak-form blockquote').count()).toBe(1);
      await item.locator('div.speak-form > .main').click();
      await page.locator('.said', { hasText: '已确认' }).waitFor();
      await expect.poll(() => page.locator('.open-records > li').count()).toBe(before - 1);
    });

    describe('in a narrow window', () => {
      beforeAll(() => page.setViewportSize({ width: 360, height: 760 }));

      const pages = [`compare?${FOUR}`, 'reconcile', `organization/${LIANKE}`, 'organizations'];
      it.each([...pages, 'plan/'])(
        'fits, is open to all and from this host alone: %s',
        async (at) => {
          // The plan's id is known only when the graph is open.
          const asked = at === 'plan/' ? `${at}${plan}` : at;
          for (const [language, colorScheme] of [
            ['zh', 'light'],
            ['en', 'dark'],
          ] as const) {
            await page.emulateMedia({ colorScheme });
            await open(`${language}/${asked}`);
            if (at.startsWith('compare'))
              expect(await page.locator('.dot-list li').count()).toBe(2);
            const width = await page.evaluate('document.documentElement.scrollWidth');
            expect(width, language).toBe(360);
            expect(await explorer.audit(), language).toEqual([]);
          }
          expect(explorer.foreign()).toEqual([]);
          expect(explorer.complaints).toEqual([]);
        },
      );
    });
  },
);
