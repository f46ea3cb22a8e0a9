import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noBrowser } from './browser.ts';
import { openExplorer } from './explorer-in-browser.ts';
import type { ExplorerInBrowser } from './explorer-in-browser.ts';

describe.skipIf(noBrowser)(
  `a page, while a domain does not answer${noBrowser}`,
  { timeout: 60_000 },
  () => {
    let explorer: ExplorerInBrowser;
    beforeAll(async () => {
      explorer = await openExplorer({ far: 'education' });
    }, 120_000);
    afterAll(() => explorer.stop());

    it.each([
      ['zh', '教育帮扶没有应答'],
      ['en', 'Education did not answer'],
    ])(
      'says which, keeps everything else, and fills once it is back: %s',
      async (language, words) => {
        const { page, open, text, distant } = explorer;
        const at = `${language}/pairing/120116-620525?tab=schools`;
        const alerts = page.locator('.problem[role=alert]');
        const rows = page.locator('.card tbody tr');
        await open(at);
        expect(await alerts.allInnerTexts()).toEqual([]);
        const head = await text('h1');
        const [cards, whole] = [await page.locator('.card').count(), await rows.count()];
        expect(whole).toBeGreaterThan(0);

        await distant?.away();
        await open(at);
        const said = await alerts.allInnerTexts();
        expect(said).toHaveLength(cards);
        for (const each of said) expect(each).toContain(words);
        expect(await text('h1')).toBe(head);
        // Known to be none here, and not known there.
        expect(await text('[data-tab=placements]')).toMatch(/未报告|none reported/);
        expect(await text('[data-tab=schools]')).not.toMatch(/未报告|none reported|\d/);
        await open(`${language}/pairing/120116-620525`);
        expect(await alerts.allInnerTexts()).toEqual([]);
        expect(await rows.count()).toBeGreaterThan(0);

        await open(at);
        await distant?.back();
        const again = alerts.locator('button:enabled');
        const retried = async () => {
          if ((await again.count()) > 0) await again.first().click();
          return alerts.count();
        };
        await expect.poll(retried, { timeout: 20_000, interval: 300 }).toBe(0);
        await expect.poll(() => rows.count()).toBe(whole);
      },
    );
  },
);
