import { randomUUID } from 'node:crypto';
import type { GatewayOptions } from '@jiedui/gateway';
import { openGraph } from './graph.ts';

export type Input = Record<string, unknown>;
export interface Problem {
  readonly row?: number;
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly messageZh: string;
}

export const HUANGNAN = '120116-632300';
export const HEZUO = '120116-623001';

/** An agreement that is no fact, good in itself. */
export const agreement = (stated: Input = {}): Input => ({
  pairing: HUANGNAN,
  kind: 'INVESTMENT',
  title: { zh: '测试协议' },
  signed: { date: '2023-05-06', precision: 'DAY' },
  ...stated,
});

/** The problems of an answer: each with its code, and its place beneath the record. */
export const codes = ({ userErrors }: { userErrors: readonly Problem[] }): string[] =>
  userErrors.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);

const selectionOf = (mutation: string, one: string) => {
  if (mutation.startsWith('withdraw')) return 'id';
  return one.endsWith('s')
    ? `accepted refused ${one} { id } rowErrors { row code path message messageZh } rowWarnings { row code messageZh }`
    : `${one} { id revision } warnings { code path messageZh }`;
};

/** The whole graph, and an agency that reports to it; by another token, somebody else does. */
export async function openReporter(options: Partial<GatewayOptions> = {}) {
  const graph = await openGraph(options);
  const own = await graph.tokenFor({
    organization: 'organization_supporter',
    regions: ['120000'],
    scopes: ['report:industry', 'report:products', 'report:pairings', 'report:labour'],
  });
  const send = async (mutation: string, input: Input, token = own) => {
    const one = mutation.replace(/^(report|revise)/, '').replace(/^./, (c) => c.toLowerCase());
    const type = mutation.startsWith('withdraw')
      ? 'WithdrawInput'
      : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await graph.ask(
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
        ${selectionOf(mutation, one)} userErrors { code path message messageZh } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      { token },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const { userErrors, warnings = [], rowErrors = [], rowWarnings = [] } = data.answer;
    for (const problem of [userErrors, warnings, rowErrors, rowWarnings].flat() as Problem[])
      if (!/\p{Script=Han}/u.test(problem.messageZh))
        throw new Error(`${problem.code} is not said in Chinese: ${problem.messageZh}`);
    return data.answer;
  };
  return {
    graph,
    token: own,
    send,
    report: (stated: Input) => send('reportAgreement', { agreement: agreement(stated) }),
  };
}
