// Takes a picture of every page into docs/pages, of a graph that runs: npm run screenshots -- --url http://127.0.0.1:4000
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { noBrowser, openBrowser } from './browser.ts';

const INTO = path.resolve(import.meta.dirname, '../docs/pages');
const HELP = `Takes a picture of every page of the explorer into docs/pages, with the list of them.

  npm start                                              in another window, over the project's facts
  npm run screenshots -- --url http://127.0.0.1:4000     the default

Needs Chromium, at /usr/bin/chromium or CHROMIUM_PATH, and a font with Chinese letters.`;

const GLANCE_MS = 50;
/** Pictures fade in. */
const SETTLE_MS = 800;
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 760 };
const HUANGNAN = 'pairing/120116-632300';

interface Picture {
  readonly name: string;
  readonly at: string;
  readonly what: string;
  readonly size?: typeof WIDE;
  readonly isDark?: boolean;
}

/** Ids that the facts do not keep the same. */
async function idsOf(url: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ workPlans(first: 1) { nodes { id } } sources(first: 1) { nodes { id } }
        organizations(first: 100) { nodes { id name { zh } } } }`,
    }),
  });
  const { data } = (await response.json()) as {
    data: Record<string, { nodes: { id: string; name?: { zh: string } }[] }>;
  };
  const firstOf = (list: string, name?: string) =>
    data[list]?.nodes.find((node) => name === undefined || node.name?.zh.includes(name))?.id ?? '';
  return {
    plan: firstOf('workPlans'),
    source: firstOf('sources'),
    organization: firstOf('organizations', '联科'),
  };
}

const picturesOf = (ids: Awaited<ReturnType<typeof idsOf>>): readonly Picture[] => [
  { name: 'overview', at: 'zh/', what: 'Who assists whom, and how much of it is documented' },
  { name: 'overview-en', at: 'en/', what: 'The same in English' },
  { name: 'overview-dark', at: 'zh/', what: 'The same in the dark', isDark: true },
  { name: 'overview-narrow', at: 'zh/', what: 'The same on a telephone', size: NARROW },
  { name: 'pairings', at: 'zh/pairings', what: 'All pairings' },
  { name: 'pairing', at: `zh/${HUANGNAN}`, what: 'Everything that happened for one pairing' },
  { name: 'pairing-en', at: `en/${HUANGNAN}`, what: 'The same in English' },
  {
    name: 'why',
    at: `zh/${HUANGNAN}?why=investment-contracted`,
    what: 'Why a figure is what it is',
  },
  { name: 'region', at: 'zh/region/632300', what: 'Who assists a region, whom it assists' },
  { name: 'organizations', at: 'zh/organizations', what: 'All organizations' },
  { name: 'organization', at: `zh/organization/${ids.organization}`, what: 'One, in all domains' },
  { name: 'plans', at: 'zh/plans', what: 'All work plans' },
  { name: 'plan', at: `zh/plan/${ids.plan}`, what: 'What was promised, against what happened' },
  { name: 'sources', at: 'zh/sources', what: 'All sources' },
  { name: 'source', at: `zh/source/${ids.source}`, what: 'A text, and what each sentence states' },
  { name: 'compare', at: 'zh/compare', what: 'One indicator, many pairings' },
  { name: 'reconcile', at: 'zh/reconcile', what: 'What the two sides do not agree on yet' },
  { name: 'report', at: 'zh/report', what: 'One record, reported by a form' },
  { name: 'upload', at: 'zh/report/upload', what: 'Many, by a spreadsheet' },
  { name: 'query', at: 'query?lang=zh', what: 'The question behind every number' },
];

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { name, at, size = WIDE, isDark = false } = picture;
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: size,
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/${at}`);
    await page.locator('h1, .graphiql-container').first().waitFor();
    // A live page is never idle.
    const busy = page.locator('.skeleton, [aria-busy=true]');
    while ((await busy.count()) > 0) await pause(GLANCE_MS);
    await pause(SETTLE_MS);
    await page.screenshot({ path: path.join(INTO, `${name}.png`) });
  } finally {
    await context.close();
  }
}

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else if (noBrowser) throw new Error(noBrowser);
else {
  mkdirSync(INTO, { recursive: true });
  const pictures = picturesOf(await idsOf(values.url));
  const browser = await openBrowser();
  for (const picture of pictures) {
    await take(browser, values.url, picture);
    console.log(`docs/pages/${picture.name}.png`);
  }
  await browser.close();
  const lines = pictures.map(
    ({ name, what, at }) => `## \`/${at}\`\n\n${what}.\n\n![${what}](${name}.png)\n`,
  );
  writeFileSync(
    path.join(INTO, 'README.md'),
    `# The pages\n\nOver the project's own facts; made by \`npm run screenshots\`.\n\n${lines.join('\n')}`,
  );
}
