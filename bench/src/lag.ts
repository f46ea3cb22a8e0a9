import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startGraph } from './history/graph.ts';
import { HELP } from './lag/help.ts';
import { machine } from './measure/machine.ts';
import { quantile, shown } from './measure/statistics.ts';
import { table } from './measure/table.ts';
import { readOptions } from './options.ts';
import { runProgram } from './program.ts';
import type { OnEnd } from './program.ts';
import { singleCalls } from './reporting/agreements.ts';
import { pairingsOf } from './reporting/pairings-of.ts';
import { scratchDatabase } from './reporting/scratch-database.ts';
import { send } from './reporting/send.ts';
import { startReporting } from './reporting/standalone-program.ts';
import { watchEntries } from './reporting/watch-entries.ts';
import { openServer } from './server.ts';

const DEFAULTS = { rate: 100, seconds: 20 };
const say = (line: string) => {
  console.log(line);
};

const FOR_EVER = '9999-12-31T23:59:59Z';
const SETTLE_MS = 3000;

/** A graph that takes reports: its address, a token that it accepts, and its database. */
interface Contender {
  readonly url: string;
  readonly token: () => Promise<string>;
  readonly databaseUrl: string;
}

interface Lag {
  readonly title: string;
  readonly reports: number;
  readonly answer: readonly number[];
  readonly lag: readonly number[];
}

/** Reports at a steady rate, whether or not earlier ones are answered, and sees when each is in the ledger. */
async function measure(
  title: string,
  { url, token, databaseUrl }: Contender,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<Lag> {
  const calls = singleCalls(await pairingsOf(databaseUrl));
  for (let warm = 0; warm < 50; warm += 1)
    await send({ url, token: await token() }, calls.next().value);
  const watch = await watchEntries(databaseUrl);
  const answered = new Map<string, number>();
  const answer: number[] = [];
  const began = performance.now();
  const under: Promise<void>[] = [];
  for (let number = 0; number < rate * seconds; number += 1) {
    await pause(Math.max(0, began + (number * 1000) / rate - performance.now()));
    const sent = performance.now();
    const one = async () => {
      const { agreement } = await send({ url, token: await token() }, calls.next().value);
      const now = performance.now();
      answer.push(now - sent);
      answered.set(agreement?.id ?? '', now);
    };
    under.push(one());
  }
  await Promise.all(under);
  await pause(SETTLE_MS);
  await watch.stop();
  const lag = [...answered].map(([id, at]) => Math.max(0, (watch.seen.get(id) ?? Infinity) - at));
  return { title, reports: answered.size, answer, lag };
}

async function inProcess(onEnd: OnEnd, extent: { rate: number; seconds: number }): Promise<Lag> {
  const server = await openServer(say);
  onEnd(() => server.stop());
  const databaseUrl = await scratchDatabase(server.url, 'jiedui_bench_lag');
  const graph = await startReporting(databaseUrl);
  const { url, token } = graph;
  try {
    const contender = { url, token: () => Promise.resolve(token), databaseUrl };
    return await measure('in process, through the gateway', contender, extent);
  } finally {
    await graph.stop();
    await server.stop();
  }
}

async function inProcesses(withBus: boolean, extent: { rate: number; seconds: number }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiedui-lag-'));
  // The server's account goes through it.
  chmodSync(folder, 0o755);
  const graph = await startGraph(folder, 1, { withBus });
  const { urls, tokens } = graph.wire;
  const identity = {
    organization: 'organization_bench',
    regions: Array.from({ length: 56 }, (_, index) => `${String(11 + index)}0000`),
    scopes: ['report:industry'],
    tokenId: 'bench',
    expiresAt: FOR_EVER,
    kind: 'TOKEN',
  } as const;
  try {
    if (withBus && !graph.hasBus) return undefined;
    const contender = {
      url: urls.get('industry') ?? '',
      token: () => tokens.sign(identity),
      databaseUrl: graph.databaseUrl,
    };
    const title = withBus ? 'processes, NATS' : 'processes, polling alone (every 250 ms)';
    return await measure(title, contender, extent);
  } finally {
    await graph.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

runProgram(HELP, async (onEnd) => {
  const extent = readOptions(DEFAULTS, []);
  say(machine('embedded PostgreSQL'));
  const results = [await inProcess(onEnd, extent)];
  for (const withBus of [true, false]) {
    const result = await inProcesses(withBus, extent);
    if (result) results.push(result);
    else say('No nats-server here: install it, or set NATS_SERVER_PATH; measured without it.');
  }
  const rows = results.map(({ title, reports, answer, lag }) => [
    title,
    String(reports),
    ...[quantile(answer, 0.5), quantile(answer, 0.99)].map(shown),
    ...[quantile(lag, 0.5), quantile(lag, 0.99)].map(shown),
  ]);
  const head = ['ms', 'reports', 'answer p50', 'p99', 'answer → timeline p50', 'p99'];
  say(`\n${table(head, rows)}\n`);
  const lost = results.filter(({ lag }) => lag.some((ms) => !Number.isFinite(ms)));
  for (const { title } of lost) say(`${title}: some were not in the ledger three seconds later`);
  return lost.length === 0;
});
