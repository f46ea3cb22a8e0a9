import { writeFileSync } from 'node:fs';
import type { Audit } from './audit.ts';
import type { Gateway, StartGateway } from './gateways.ts';
import { judge } from './judge.ts';
import type { Case, Judged, Reply } from './judge.ts';

/** As long as the audit's own program waits. */
const PATIENCE_MS = 2_000;

export interface Outcome extends Judged {
  /** As the audit's own program names it: `mutations_2`. */
  readonly name: string;
  readonly query: string;
}

export interface Way {
  readonly start: StartGateway;
  /** Where the supergraph is written. */
  readonly file: string;
  /** How often a query is asked: a gateway may carry out in another way what it has met before. */
  readonly times: number;
}

/** Starts a gateway over the supergraph of one suite and asks it all cases in turn. The last answer counts. */
export async function runSuite(
  audit: Audit,
  suite: string,
  { start, file, times }: Way,
): Promise<readonly Outcome[]> {
  writeFileSync(file, await audit.supergraph(suite));
  const cases = await audit.cases(suite);
  const outcome = (one: Case, at: number, judged: Judged): Outcome => ({
    name: `${suite}_${String(at)}`,
    query: one.query,
    ...judged,
  });
  let gateway: Gateway;
  try {
    gateway = await start(file);
  } catch (error) {
    return cases.map((one, at) => outcome(one, at, unanswered(error)));
  }
  try {
    const outcomes: Outcome[] = [];
    for (const [at, one] of cases.entries()) {
      const asked = () =>
        ask(gateway.url, one.query).then((reply) => judge(one, reply), unanswered);
      for (let time = 1; time < times && !isMutation(one); time += 1) await asked();
      outcomes.push(outcome(one, at, await asked()));
    }
    return outcomes;
  } finally {
    await gateway.stop();
  }
}

async function ask(url: string, query: string): Promise<Reply> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return (await response.json()) as Reply;
}

const isMutation = ({ query }: Case) => /^\s*mutation\b/.test(query);

const unanswered = (error: unknown): Judged => ({
  verdict: 'refused',
  reason: `no answer: ${(error as Error).message}`,
});
