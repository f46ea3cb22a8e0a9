import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readWords } from '@jiedui/gateway';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unit } from '../explorer/src/words/zh/unit.ts';
import { gatewayOver, openSubgraphs, testIssuer } from './graph.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const words = readWords(fileURLToPath(new URL('../schema/supergraph.graphql', import.meta.url)));

let subgraphs: Awaited<ReturnType<typeof openSubgraphs>>;
let graph: Awaited<ReturnType<typeof gatewayOver>>;
const fetches: string[] = [];
const { verifier, tokenFor } = testIssuer();
beforeAll(async () => {
  subgraphs = await openSubgraphs();
  await subgraphs.settled();
  graph = await gatewayOver(subgraphs, {
    tokenVerifier: verifier,
    onFetch: (name) => fetches.push(name),
    files: { words, pageSize: 7 },
  });
});
afterAll(async () => {
  await graph.stop();
  await subgraphs.stop();
});

interface How {
  readonly accept?: string;
  readonly variables?: object;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const post = (query: string, { accept = 'text/csv', variables, lang, headers }: How = {}) =>
  fetch(`${graph.url}/graphql${lang === undefined ? '' : `?lang=${lang}`}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, ...headers },
    body: JSON.stringify({ query, variables }),
  });

const csv = async (query: string, how: How = {}) => {
  const response = await post(query, how);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter: ',' });
  expect(errors).toEqual([]);
  const [headings = [], ...rows] = data;
  return { headings, rows, total: Number(response.headers.get('x-total-count')) };
};

const refusal = async (response: Response) => {
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, code: errors[0]?.extensions.code, said: errors[0]?.message };
};

const ACTIVITIES = `query Activities($first: Int, $after: String, $domains: [Domain!]) {
  activities(filter: { domains: $domains }, first: $first, after: $after) {
    totalCount
    nodes { id domain title { zh } occurred { date precision text } money { yuan } }
    pageInfo { hasNextPage endCursor }
  }
}`;

describe('a list as CSV', () => {
  it('has all rows of all pages, as many as totalCount, in the order of the list', async () => {
    const { data } = await graph.ask('{ activities(first: 100) { totalCount nodes { id } } }');
    fetches.length = 0;
    const { headings, rows, total } = await csv(ACTIVITIES, {
      variables: { first: 3 },
      lang: 'zh',
    });
    expect(headings).toEqual([
      ...['编号', '领域', '标题', '发生时间 · 日期', '发生时间 · 日期精度', '发生时间 · 日期原文'],
      ...['金额 · 金额(元)', '金额 · 金额阶段', '金额 · 数字性质'],
    ]);
    expect(rows.map(([id]) => id)).toEqual(
      data.activities.nodes.map(({ id }: { id: string }) => id),
    );
    expect(total).toBe(data.activities.totalCount);
    expect(fetches).toHaveLength(Math.ceil(total / 7));
  });

  it('says what is only a floor, and leaves empty what is not stated', async () => {
    const { rows } = await csv(ACTIVITIES, { variables: { domains: ['INDUSTRY'] }, lang: 'zh' });
    const amounts = rows.map((row) => row.slice(6));
    expect(amounts).toContainEqual(['14000000.00', '签约额', '至少']);
    expect(amounts).toContainEqual(['', '', '']);
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(['产业协作']));
  });

  it('begins with a mark by which Excel shows Chinese, and ends its lines as RFC 4180 says', async () => {
    const response = await post(ACTIVITIES);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toMatch(/\r\n$/);
    expect(bytes.toString().replaceAll('\r\n', '')).not.toContain('\n');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Activities-zh-\d{4}-\d\d-\d\d\.csv"; filename\*=UTF-8''%E6%B4%BB%E5%8A%A8-Activities-zh-/,
    );
  });

  it('is in English where that is asked for, and marks what there is in Chinese alone', async () => {
    const { headings, rows } = await csv(
      '{ activities(filter: { domains: [INDUSTRY] }) { nodes { domain title { zh en } } } }',
      { headers: { 'accept-language': 'en-GB,en;q=0.9' } },
    );
    expect(headings).toEqual(['domain', 'title']);
    expect(rows[0]?.[0]).toBe('industry');
    for (const [, title = ''] of rows)
      expect(/\p{Script=Han}/u.test(title)).toBe(title.endsWith(' [zh]'));
  });

  it('has paths, codes and nothing added for programs', async () => {
    const { headings, rows } = await csv(ACTIVITIES, { lang: 'none' });
    expect(headings.at(-1)).toBe('money.yuan');
    expect(headings).toContain('title.zh');
    expect(rows.some((row) => row[1] === 'INDUSTRY')).toBe(true);
  });

  it('has the rows of a plain list, of a list within it, and of what has none within', async () => {
    const query = `{ pairing(id: "120116-632300") {
      id coverage(by: MONTH) { domain activityCount buckets { from activityCount } }
    } }`;
    const { headings, rows, total } = await csv(query, { lang: 'none' });
    expect(headings).toEqual([
      ...['query.pairing.id', 'domain', 'activityCount'],
      ...['buckets.from', 'buckets.activityCount'],
    ]);
    const { data } = await graph.ask(query);
    const expected = data.pairing.coverage.flatMap(
      (each: { domain: string; activityCount: number; buckets: Record<string, unknown>[] }) =>
        (each.buckets.length > 0 ? each.buckets : [{ from: '', activityCount: '' }]).map((bucket) =>
          [
            ...[data.pairing.id, each.domain, each.activityCount],
            ...[bucket['from'], bucket['activityCount']],
          ].map(String),
        ),
    );
    expect(expected.length).toBeGreaterThanOrEqual(6);
    expect(rows).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  it('leaves empty the figure of a total that no record states, alone and in a list', async () => {
    const totals = 'contracted { yuan } paidIn { fen }';
    const asked = `{ pairings(first: 100) { nodes { id investmentSummary(by: YEAR) { ${totals} buckets { contracted { yuan } } } } } }`;
    const { headings, rows } = await csv(asked, { lang: 'zh' });
    const at = (name: string) => headings.findIndex((heading) => heading.endsWith(name));
    const of = (id: string) => rows.find(([own]) => own === id) ?? [];
    expect(of('120116-632300')[at('签约额 · 金额(元)')]).toBe('192000000.00');
    expect(of('120116-620525')[at('签约额 · 金额(元)')]).toBe('');
    expect(new Set(rows.map((row) => row[at('到位额 · 金额(元)')]))).toEqual(new Set(['']));
    // Whoever reads by program has what the API says, and the counts beside it.
    const plain = await csv(
      '{ pairings { nodes { id investmentSummary { paidIn { yuan recordCount missingCount } } } } }',
      { lang: 'none' },
    );
    expect(plain.rows[0]?.[1]).toBe('0.00');
  });

  it('has what stands around the list on each row, and joins lists within', async () => {
    const query = `{ pairing(id: "120116-632300") {
      id supporter { name { zh } }
      agreements(first: 1) { nodes { id contracted { fen } parties { name { zh } } } }
    } }`;
    const { headings, rows } = await csv(query, { lang: 'zh' });
    expect(headings).toEqual([
      ...['结对 · 编号', '结对 · 支援方 · 名称', '编号', '签约额 · 金额(元)'],
      ...['签约额 · 金额阶段', '签约额 · 数字性质', '签约方 · 名称'],
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(0, 2)).toEqual(['120116-632300', '滨海新区']);
    expect(rows[0]?.[3]).toBe('5000000.00');
    expect(rows[0]?.[6]?.split('; ')).toHaveLength(2);
  });

  it('goes on after a cursor, as the change feed is read on', async () => {
    const query = 'query ($after: String) { changes(after: $after) { nodes { cursor type } } }';
    const all = await csv(query, { lang: 'none' });
    const [, third = []] = [all.rows[1], all.rows[2]];
    const rest = await csv(query, { lang: 'none', variables: { after: third[0] } });
    expect(rest.rows).toEqual(all.rows.slice(3));
    expect(rest.rows.length).toBeGreaterThan(7);
  });

  it.each([
    ['pairings', '{ pairings { totalCount nodes { id } } }'],
    ['regions', '{ regions(filter: { level: PROVINCE }) { totalCount nodes { code } } }'],
    ['organizations', '{ organizations { totalCount edges { node { id } } } }'],
    ['sources', '{ sources { totalCount nodes { id } } }'],
    ['workPlans', '{ workPlans { totalCount nodes { id } } }'],
  ])('has the rows of %s', async (name, query) => {
    const { data } = await graph.ask(query);
    const { rows, total } = await csv(query);
    expect(rows).toHaveLength(total);
    expect(total).toBe(data[name].totalCount);
    expect(new Set(rows.map(([id]) => id)).size).toBe(total);
  });
});

describe('codes in a file', () => {
  it('are words: units and truths', async () => {
    const floors = `{ pairings { nodes { id investmentSummary { contracted { yuan atLeast } } } } }`;
    const counts = '{ activities { nodes { id quantities { value unit } } } }';
    for (const [lang, yes, no, projects] of [
      ['zh', '是', '否', '项目'],
      ['en', 'yes', 'no', 'project'],
      ['none', 'true', 'false', '["project"]'],
    ] as const) {
      const { rows } = await csv(floors, { lang });
      const told = rows.map((row) => row.find((cell) => cell === yes || cell === no));
      expect(new Set(told), lang).toEqual(new Set([yes, no]));
      const units = (await csv(counts, { lang })).rows.flat();
      expect(units, lang).toContain(projects);
    }
  });

  it('have words for every unit that the pages know, and every one that is counted in', async () => {
    const known = Object.keys(words.values)
      .filter((name) => name.startsWith('Unit.'))
      .map((name) => name.slice('Unit.'.length));
    expect(known.sort()).toEqual(Object.keys(unit).sort());
    const { data } = await graph.ask('{ indicators { unit } }');
    const asked = (data.indicators as { unit: string }[]).map((indicator) => indicator.unit);
    expect(known).toEqual(expect.arrayContaining(asked));
  });
});

describe('a list as XLSX', () => {
  it('has the same rows, with numbers as numbers and texts as texts', async () => {
    const response = await post(ACTIVITIES, { accept: XLSX, lang: 'zh' });
    expect(response.headers.get('content-type')).toBe(XLSX);
    const workbook = await readWorkbook(Buffer.from(await response.arrayBuffer()));
    const sheet = workbook[0]?.data ?? [];
    const { headings, rows } = await csv(ACTIVITIES, { lang: 'zh' });
    expect(sheet[0]).toEqual(headings);
    const told = sheet.slice(1).map((row) =>
      row.map((cell, at) => {
        if (cell === null) return '';
        if (at !== 6) expect(typeof cell).toBe('string');
        return at === 6 ? (cell as number).toFixed(2) : cell;
      }),
    );
    expect(told).toEqual(rows);
  });
});

describe('a link to a file', () => {
  const link = (
    parameters: Record<string, string>,
    headers: Record<string, string> = {},
    method = 'GET',
  ) =>
    fetch(`${graph.url}/graphql?${String(new URLSearchParams(parameters))}`, { method, headers });
  const query = '{ pairings { nodes { id } } }';

  it('needs no header, and none but pages of ours may have it', async () => {
    expect((await link({ format: 'csv', query })).status).toBe(200);
    for (const site of ['same-origin', 'none'])
      expect((await link({ format: 'csv', query }, { 'sec-fetch-site': site })).status).toBe(200);
    for (const site of ['cross-site', 'same-site'])
      expect(
        await refusal(await link({ format: 'csv', query }, { 'sec-fetch-site': site })),
      ).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('tells by HEAD how it would be answered', async () => {
    const { status, headers } = await link({ format: 'csv', query }, {}, 'HEAD');
    expect(status).toBe(200);
    expect(Number(headers.get('x-total-count'))).toBeGreaterThan(7);
  });

  it.each([
    [{ format: 'pdf', query }, 'BAD_REQUEST', 'format is csv or xlsx'],
    [{ format: 'csv', lang: 'fr', query }, 'BAD_REQUEST', 'lang is one of zh, en, none'],
    [{ format: 'csv', documentId: 'f'.repeat(64) }, 'DOCUMENT_NOT_TRUSTED', 'has the id f'],
    [
      {
        format: 'csv',
        query: 'mutation { revokeApiKey(input: { id: "x" }) { userErrors { code } } }',
      },
      'BAD_REQUEST',
      'never of a mutation',
    ],
  ])('is refused: %o', async (parameters, code, said) => {
    const told = await refusal(await link(parameters));
    expect(told.code).toBe(code);
    expect(told.said).toContain(said);
  });
});

describe('what is no file', () => {
  it.each([
    ['{ pairings { nodes { id agreements { nodes { id } } } } }', 'pairings, pairings.agreements'],
    ['{ a: pairings { nodes { id } } regions { nodes { code } } }', 'a, regions'],
    ['{ pairing(id: "120116-632300") { id } }', 'none is asked for'],
    ['{ pairings { nodes { __typename } } }', 'asked for no value'],
    ['{ flows(level: PROVINCE) { __typename } }', 'asked for no value'],
    ['{ a: flows(level: PROVINCE) { domain } b: flows(level: COUNTY) { domain } }', 'a, b'],
  ])('%s', async (query, said) => {
    const told = await refusal(await post(query));
    expect(told).toMatchObject({ status: 400, code: 'NOT_ONE_LIST' });
    expect(told.said).toContain(said);
  });

  it('is worded as ever where the operation itself is wrong', async () => {
    expect(await refusal(await post('{'))).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
    expect(await refusal(await post('{ a }'))).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(
      await refusal(await post('{ pairing(id: "x") { agreements { nodes { id } } } }')),
    ).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('counts a list of which only the count is asked as a number', async () => {
    const { headings } = await csv('{ pairings { nodes { id agreements { totalCount } } } }', {
      lang: 'none',
    });
    expect(headings).toEqual(['id', 'agreements.totalCount']);
  });

  it('is JSON to whoever prefers JSON', async () => {
    const response = await post('{ pairings { nodes { id } } }', {
      accept: 'application/json, text/csv;q=0.5',
    });
    expect(response.headers.get('content-type')).toContain('json');
  });
});

describe('the documents that a link names', () => {
  const body = '{ pairings { nodes { id } } }';
  const id = createHash('sha256').update(body).digest('hex');

  it('are served by their id, and no other text where only those are trusted', async () => {
    const documents = await trusted(body);
    const strict = await gatewayOver(subgraphs, {
      files: { words, documents },
      documentTrust: { mode: 'only', documents },
    });
    const at = (parameters: Record<string, string>) =>
      fetch(`${strict.url}/graphql?format=csv&${String(new URLSearchParams(parameters))}`);
    expect((await at({ documentId: id })).status).toBe(200);
    expect((await at({ documentId: `sha256:${id}` })).status).toBe(200);
    expect(await refusal(await at({ query: '{ regions { nodes { code } } }' }))).toMatchObject({
      status: 403,
      code: 'DOCUMENT_NOT_TRUSTED',
    });
    await strict.stop();
  });

  async function trusted(text: string) {
    const { TrustedDocuments } = await import('../gateway/src/trusted-documents/manifest.ts');
    return new TrustedDocuments([{ id, name: 'Pairings', type: 'query', body: text }]);
  }
});

describe('who may have a file', () => {
  const query = '{ activities { nodes { id provenance { reportedBy { id } } } } }';
  it('is who may have its rows', async () => {
    expect((await post(query)).status).toBe(200);
    const bad = await post(query, { headers: { authorization: 'Bearer nonsense' } });
    expect(await refusal(bad)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const token = await tokenFor({ organization: 'org', regions: [], scopes: [] });
    expect((await post(query, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  });
});
